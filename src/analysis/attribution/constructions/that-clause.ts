/** "He argued that …", "she told parliament on Monday that …". */
import type { Token } from '../../text/tokens';
import type { Scene } from '../scene';
import { isFiniteVerb, isVerb } from '../verbs';
import { type AfterVerb, make, skipAside, skipInsertion, startsClause, type View } from './view';

export const thatClause: AfterVerb = {
  id: 'that-clause',
  examples: [
    {
      text: 'The minister added that the road is closed.',
      content: 'the road is closed',
      source: 'The minister',
      cue: 'added',
    },
    { text: 'Ida Holm said on Monday in Orsk that the road is closed.', content: 'the road is closed' },
    { text: 'Ida Holm said on Monday, 28 April, that the road is closed.', content: 'the road is closed' },
    {
      text: 'The pilots said in a note thanking the crews that if the ice held, nobody would sail.',
      content: 'if the ice held, nobody would sail',
    },
    { text: 'Ida Holm said in a note sent to the crews that the ice was thin.', content: 'the ice was thin' },
    { text: 'Ida Holm wrote in a book that the ice was thin.', content: 'the ice was thin' },
    {
      text: 'Ida Holm said in an interview before the ferry sank that the hull was thin.',
      content: 'the hull was thin',
    },
    { text: 'The report says, that the ice was thin.', content: 'the ice was thin', source: 'The report' },
    { text: 'Norland reports that 90 people face hunger.', content: '90 people face hunger' },
    { text: 'Ida Holm declared there that the road is closed.', content: 'the road is closed' },
    { text: 'Ida Holm said, among other things, that the road is closed.', content: 'the road is closed' },
    {
      text: 'Some fear a strike; others say that would be foolish.',
      content: 'that would be foolish',
      source: 'others',
    },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('t')) return undefined;
    const { tokens } = scene;
    if (pointsAtThing(tokens, from) || (cue.frames.has('n') && pointsBack(view))) return undefined;
    // "say that would be late": what was said or done would be
    if (tokens[from]?.lower === 'that' && tokens[from + 1]?.tag === 'AUX' && from + 1 < end)
      return make(view, 'that-clause', 't', from, 0.95);
    if (tokens[from]?.lower === 'that' && startsClause(view, from + 1, true))
      return make(view, 'that-clause', 't', from + 1, 0.95);
    // "declared there that"
    if (/^(?:there|here)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'that' && from + 2 < end)
      return make(view, 'that-clause', 't', from + 2, 0.95);
    for (const start of [from, skipInsertion(view, from), skipInsertion(view, skipAside(view, from))]) {
      const at = skipAside(view, start);
      // "announced in May to the crews that would sail": of whom it tells
      if (at > from && tokens[at + 1]?.tag === 'AUX') continue;
      if (at < end && tokens[at]!.lower === 'that' && tokens[at]!.tag !== 'DET')
        return make(view, 'that-clause', 't', at + 1, 0.95);
    }
    // "The report says, that the ice was thin"
    const that = tokens[from]?.text === ',' ? tokens[from + 1] : undefined;
    // but "it was so bad, Holm noted, that"
    const medial = view.subject && tokens[view.subject.first - 1]?.text === ',';
    if (that?.lower === 'that' && that.tag === 'SCONJ' && !medial && startsClause(view, from + 2))
      return make(view, 'that-clause', 't', from + 2, 0.95);
    const late = lateThat(view);
    return late ? make(view, 'that-clause', 't', late + 1, 0.85) : undefined;
  },
};

/** "denied that, saying it was late": what was said before. */
const pointsAtThing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'that' && /^[,.;?!]$/.test(tokens[i + 1]?.text ?? '.');

/** "has told you that in the witness box and": what was said before, and where. */
function pointsToWhere(scene: Scene, that: number): boolean {
  const place = scene.tokens[that + 1]?.tag === 'ADP' ? scene.phraseAt(that + 2) : undefined;
  return place?.first === that + 2 && /^(?:and|but|[.;])$/.test(scene.tokens[place.last]?.lower ?? '.');
}

/** "disputed that account": a thing, and no clause. */
function pointsBack({ scene, from, end }: View): boolean {
  const phrase = scene.tokens[from]?.lower === 'that' ? scene.phraseAt(from + 1) : undefined;
  // "that 90 pilots …": more than one are "those"
  if (!phrase || phrase.first < from || scene.tokens[from + 1]!.tag === 'NUM') return false;
  if (phrase.first === from) return true;
  for (let i = from + 1; i < end; i++) if (isFiniteVerb(scene.tokens[i]!)) return false;
  return true;
}

/**
 * "said during the opening of a school in Orsk, Norland, that …": far behind, after a comma, with no verb between;
 * "said in a note thanking the crews that if …": or after a participle, before a subject.
 */
function lateThat({ scene, from, end }: View): number | undefined {
  const { tokens } = scene;
  if (tokens[from]?.tag !== 'ADP' && !scene.phraseAt(from)?.time) return undefined;
  // "insisted on raising fees that the board opposed"
  if (tokens[from + 1]?.tag === 'VERB' && tokens[from + 1]!.lower.endsWith('ing')) return undefined;
  let participle = false;
  let subordinate = false;
  for (let i = from; i < Math.min(end, from + 24); i++) {
    const t = tokens[i]!;
    // "said at a rally, adding that …": the second verb's
    if (t.text === ',' && tokens[i + 1]?.tag === 'VERB' && tokens[i + 1]!.lower.endsWith('ing')) return undefined;
    if (t.lower === 'that' && (tokens[i - 1]?.text === ',' || (participle && !isVerb(tokens[i + 1])))) return i;
    participle ||= t.tag === 'VERB';
    subordinate ||= /^(?:after|before|when)$/.test(t.lower);
    if (subordinate && isVerb(t)) continue;
    if (isFiniteVerb(t) || scene.quotationAt(i)) return undefined;
  }
  return undefined;
}

export const hearerThat: AfterVerb = {
  id: 'hearer-that',
  examples: [
    { text: 'The envoy told parliament that the road is closed.', content: 'the road is closed', source: 'The envoy' },
    { text: 'The envoy told her in a debate that the road is closed.', content: 'the road is closed' },
  ],
  find(view) {
    const { scene, cue, hearer } = view;
    if (!cue.frames.has('nt') || !hearer) return undefined;
    for (const start of [hearer, skipInsertion(view, hearer)]) {
      const at = skipAside(view, start);
      if (at < view.end && scene.tokens[at]!.lower === 'that' && !pointsToWhere(scene, at))
        return make(view, 'hearer-that', 'nt', at + 1, 0.95);
    }
    return undefined;
  },
};
