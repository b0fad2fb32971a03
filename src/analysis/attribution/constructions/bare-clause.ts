/** "He said the road is closed", "she told parliament the road is closed": a clause without "that". */
import { isFiniteVerb } from '../verbs';
import { type AfterVerb, make, skipAside, skipInsertion, startsClause, startsPhrase, type View } from './view';

/** Verbs that hardly take anything but a clause or a quotation. */
const SURE = new Set(
  'say add note argue insist claim contend reiterate stress acknowledge concede reply predict'.split(' '),
);

export const bareClause: AfterVerb = {
  id: 'bare-clause',
  examples: [
    { text: 'He said the road is closed.', content: 'the road is closed', source: 'He' },
    { text: 'The envoy said there were talks in Orsk.', content: 'there were talks in Orsk' },
    { text: 'The envoy revealed there is a second letter.', content: 'there is a second letter' },
    { text: 'The envoy said on Tuesday 14 people drowned.', content: '14 people drowned' },
    { text: 'The envoy said on Tuesday nine of his pilots drowned.', content: 'nine of his pilots drowned' },
    { text: 'The envoy said leaving now is far too easy.', content: 'leaving now is far too easy' },
    { text: 'About 4 in 10 say they want a bridge.', content: 'they want a bridge', source: '4 in 10' },
    {
      text: 'The man who lives in Orsk said the bridge is old.',
      content: 'the bridge is old',
      source: 'The man who lives in Orsk',
    },
    {
      text: 'He declared the envoy, a pilot, would leave.',
      content: 'the envoy, a pilot, would leave',
      source: 'He',
    },
    {
      text: 'The Gazette reported Holm, who quit in May, first met the board in June.',
      content: 'Holm, who quit in May, first met the board in June',
    },
    { text: 'Others, however, say a repair is overdue.', content: 'a repair is overdue', source: 'Others' },
    {
      text: 'Vera Amar, dean of the law school in Orsk, Norland, said the bridge is old.',
      content: 'the bridge is old',
      source: 'Vera Amar',
    },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('s')) return undefined;
    const sure = SURE.has(cue.lemma);
    const at = skipAside(view, from);
    // "announced charges in Orsk, naming Holm": where an object may follow as well, its clause has no comma before its verb
    // "Vowing “to win”": what is quoted needs no subject
    const quoted = !cue.frames.has('n') && scene.quotationAt(at)?.first === at;
    if (sure ? cue.frames.has('n') && !startsClause(view, at) : !quoted && !plainClause(view, at)) return undefined;
    if (startsClause(view, at, sure)) return make(view, 'bare-clause', 's', at, sure ? 0.9 : 0.85);
    // "cases reported in one day | fell"
    if (!sure && scene.tokens[from]?.tag === 'ADP') return undefined;
    if (at !== from && startsClause(view, from, sure)) return make(view, 'bare-clause', 's', from, 0.8);
    const past = skipInsertion(view, at);
    if (past !== at && sure && startsClause(view, past)) return make(view, 'bare-clause', 's', past, 0.75);
    // "adding another layer of paint" puts something on
    if (sure && cue.lemma !== 'add' && at < end && startsPhrase(scene, at) && !scene.phraseAt(at)!.time)
      return make(view, 'bare-clause', 's', at, 0.55);
    return undefined;
  },
};

/** Does a finite verb come before any comma, but for a pair of them around a few words that tell more of the subject? */
function plainClause(view: View, at: number): boolean {
  const { scene, end } = view;
  const { tokens } = scene;
  for (let i = at + 1; i < Math.min(end, at + 32); i++) {
    const t = tokens[i]!;
    if (t.text === ',') {
      const close = /^(?:who|which)$/.test(tokens[i + 1]?.lower ?? '') ? relativeEnd(view, i + 1) : 0;
      if (close) {
        i = close;
        continue;
      }
      const told = scene.phraseAt(i + 1);
      if (told?.first !== i + 1 || tokens[told.last]?.text !== ',') return false;
      i = told.last;
      continue;
    }
    if (isFiniteVerb(t) && tokens[i - 1]!.lower !== 'to') return true;
  }
  return false;
}

/** "Holm, who was ill|, left": the comma that closes a relative clause, before the verb of the main one; 0 where none does. */
function relativeEnd({ scene: { tokens }, end }: View, from: number): number {
  for (let i = from + 2; i < Math.min(end - 1, from + 24); i++) {
    const next = tokens[i + 1]!.tag === 'ADV' ? tokens[i + 2] : tokens[i + 1];
    if (tokens[i]!.text === ',' && next && isFiniteVerb(next)) return i;
  }
  return 0;
}

/** "The pact demands Norland withdraw": the verb of the clause has no ending. */
export const subjunctive: AfterVerb = {
  id: 'subjunctive',
  examples: [
    { text: 'They demand Norland withdraw its ships.', content: 'Norland withdraw its ships', source: 'They' },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    const { tokens } = scene;
    if (!cue.frames.has('ns') || !startsPhrase(scene, from)) return undefined;
    let at = scene.phraseAt(from)!.last;
    if (/^(?:not|never)$/.test(tokens[at]?.lower ?? '')) at++;
    const verb = tokens[at];
    if (!verb || at >= end || !/^(?:VERB|AUX)$/.test(verb.tag) || verb.lower !== verb.lemma.toLowerCase())
      return undefined;
    return make(view, 'subjunctive', 's', from, 0.8);
  },
};

export const hearerClause: AfterVerb = {
  id: 'hearer-clause',
  examples: [
    {
      text: 'The envoy told visiting farmers they would need a permit.',
      content: 'they would need a permit',
      source: 'The envoy',
    },
    { text: 'The envoy told pilots as many as nine tugs were lost.', content: 'as many as nine tugs were lost' },
    { text: 'An aide told the BBC Vale was ill.', content: 'Vale was ill', source: 'An aide' },
  ],
  find(view) {
    const { cue, hearer, scene } = view;
    if (!cue.frames.has('nt') || !hearer) return undefined;
    const at = skipAside(view, hearer);
    if (scene.tokens[at]?.lower === 'that' && scene.tokens[at + 1]?.tag === 'ADP') return undefined;
    // "warned the board was late": no hearer
    if (scene.tokens[at]?.tag === 'AUX' && cue.frames.has('s')) return undefined;
    if (startsClause(view, at)) return make(view, 'hearer-clause', 'nt', at, 0.85);
    const first = view.subject?.first ?? cue.first;
    if (scene.tokens[first - 1]?.lower === 'as' && scene.tokens[at]?.text === ',' && startsClause(view, at + 1))
      return make(view, 'hearer-clause', 'nt', at + 1, 0.8);
    return undefined;
  },
};
