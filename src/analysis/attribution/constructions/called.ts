/** "He called the plan a mistake", "described it as a rebuff", "what Holm called “a disgrace”". */
import { contentFrom } from '../bounds';
import { isStop, type Range, type Scene } from '../scene';
import { startOf } from '../subject';
import { hearerEnd } from './hearer';
import { type AfterVerb, type Found, make, partOf, startsObject, startsPhrase, type View } from './view';

/** What follows these after "which" or "what" is a name or a judgement, never only an object. */
const GIVES_NAMES = new Set('call dub term label brand deem nickname christen'.split(' '));

export const called: AfterVerb = {
  id: 'called',
  examples: [
    { text: 'He called the plan a mistake.', content: 'the plan a mistake', source: 'He' },
    { text: 'He called half of the pilots “hopeless”.', content: 'half of the pilots “hopeless”', source: 'He' },
    { text: 'She called her “a leader of rare courage”.', content: 'her “a leader of rare courage”', source: 'She' },
    {
      text: 'The Anders Courier described the scaled-back visit as a rebuff.',
      content: 'the scaled-back visit as a rebuff',
    },
    { text: 'He dismissed as “absurd” fears that it would sink.', content: 'as “absurd” fears that it would sink' },
    {
      text: 'He described the fears of the port as totally absurd.',
      content: 'the fears of the port as totally absurd',
    },
    { text: 'He rejected as baseless the fears of the port.', content: 'as baseless the fears of the port' },
    { text: 'She mocks the clerk he calls “Mini Vale”.', content: '“Mini Vale”', source: 'he' },
    {
      text: 'He described the ferry, which was built in Orsk, as a wreck.',
      content: 'the ferry … as a wreck',
      source: 'He',
    },
    { text: 'It was a move she described as reckless.', content: 'as reckless', source: 'she' },
    { text: 'They blamed what the port called a “minor” leak.', content: 'a “minor” leak', source: 'the port' },
    {
      text: 'They lost the bridge, which Ida Holm called “a disgrace”.',
      content: '“a disgrace”',
      source: 'Ida Holm',
    },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('a') || from >= end) return undefined;
    const before = (view.subject?.first ?? cue.first) - 1;
    const q = scene.quotationAt(from);
    // "the rival he calls “Mini Vale”"
    // "the rival he calls “Mini Vale”", "a move she described as reckless"
    const names = GIVES_NAMES.has(cue.lemma) || scene.tokens[from]?.lower === 'as';
    const opened =
      /^(?:which|what|whom|who|that)$/.test(scene.tokens[before]?.lower ?? '') ||
      (names && before >= startOf(scene, cue.head) && scene.phraseAt(before)?.last === before + 1);
    if (
      opened &&
      ((q && q.first === from) ||
        scene.tokens[from]?.lower === 'as' ||
        (GIVES_NAMES.has(cue.lemma) && startsObject(scene, from)))
    )
      return make(view, 'called', 'a', from, 0.8);
    if (asBefore(view)) return make(view, 'called', 'a', from, 0.7);
    const parted = aroundRelative(view);
    if (parted) return parted;
    const named = startsPhrase(scene, partOf(scene, from)) ? namesSomething(view) : isNamedAs(view);
    return named ? make(view, 'called', 'a', from, 0.75) : undefined;
  },
};

export const referred: AfterVerb = {
  id: 'referred',
  examples: [
    { text: 'He referred to the fort as “a trap”.', content: 'the fort as “a trap”', source: 'He', cue: 'referred to' },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('a:to') || scene.tokens[from]?.lower !== 'to') return undefined;
    const last = hearerEnd(scene, from + 1, end);
    if (!last || last >= end || scene.tokens[last]!.lower !== 'as') return undefined;
    return make(view, 'referred', 'a:to', from + 1, 0.8, from === cue.last ? from + 1 : cue.last);
  },
};

/** "described the ferry|, which was built in Orsk, |as a wreck": past what is told of it. */
function aroundRelative({ scene, cue, cues, end, hearer }: View): Found | undefined {
  const { tokens } = scene;
  if (!hearer || tokens[hearer]?.text !== ',' || !/^(?:who|which|whose)$/.test(tokens[hearer + 1]?.lower ?? ''))
    return undefined;
  for (let i = hearer + 3; i < Math.min(end, hearer + FAR); i++) {
    if (tokens[i]!.text !== ',') continue;
    const rest = tokens[i + 1]?.lower === 'as' ? contentFrom(scene, i + 1, end, cues, { phrase: true }) : undefined;
    const content: Range[] = rest ? [[cue.last, hearer], rest] : [];
    return rest && { construction: 'called', frame: 'a', content, cueLast: cue.last, score: 0.75 };
  }
  return undefined;
}
const FAR = 24;

/** "dismissed | as “absurd” suggestions that …", "as baseless the charge": what they are called stands before them. */
function asBefore({ scene, cue, from: i, end }: View): boolean {
  if (scene.tokens[i]!.lower !== 'as') return false;
  const q = scene.quotationAt(i + 1);
  if (q?.first === i + 1) return q.last < end && startsPhrase(scene, q.last);
  return (
    DISMISSES.has(cue.lemma) &&
    scene.tokens[i + 1]?.tag === 'ADJ' &&
    i + 2 < end &&
    (startsPhrase(scene, i + 1) || startsPhrase(scene, i + 2))
  );
}
const DISMISSES = new Set(['dismiss', 'reject', 'deride', 'condemn', 'denounce']);

/** A second phrase, an adjective, "as" or a quotation after the object. */
function namesSomething({ scene, from, end }: View): boolean {
  const { tokens } = scene;
  let last = hearerEnd(scene, partOf(scene, from), end);
  if (!last || last >= end) return false;
  // "called Holm, his rival, a coward"
  if (
    tokens[last]!.text === ',' &&
    startsPhrase(scene, last + 1) &&
    tokens[scene.phraseAt(last + 1)!.last]?.text === ','
  )
    last = scene.phraseAt(last + 1)!.last + 1;
  const t = tokens[last];
  if (!t || last >= end) return false;
  if (t.lower === 'as' || t.tag === 'ADJ' || t.tag === 'DET' || /^["“‘'’]/.test(t.text)) return true;
  if (scene.quotationAt(last) !== scene.quotationAt(from)) return true;
  if (quotationFollows(scene, last, end)) return true;
  for (let k = last; k < Math.min(end, last + 12) && tokens[k]!.text !== ','; k++)
    if (tokens[k]!.lower === 'as' && tokens[k + 1] && (scene.phraseAt(k + 1) || /^AD[JV]$/.test(tokens[k + 1]!.tag)))
      return true;
  return false;
}

/** "called the harbour board's long letter to the pilots of Orsk “absurd”": no verb before the quotation. */
function quotationFollows(scene: Scene, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 20); k++) {
    if (scene.quotationAt(k)?.first === k) return true;
    if (/^(?:VERB|AUX)$/.test(scene.tokens[k]!.tag) || scene.tokens[k]!.text === ',') return false;
  }
  return false;
}

/** An object that begins with a determiner, then "as" before any stop or auxiliary. */
function isNamedAs({ scene, from, end }: View): boolean {
  const { tokens } = scene;
  if (tokens[from]?.tag !== 'DET') return false;
  for (let k = from + 2; k < Math.min(end, from + 14); k++) {
    const t = tokens[k]!;
    if (t.lower === 'as') return scene.phraseAt(k + 1)?.first === k + 1;
    if (t.tag === 'AUX' || t.text === ',' || isStop(t)) return false;
  }
  return false;
}
