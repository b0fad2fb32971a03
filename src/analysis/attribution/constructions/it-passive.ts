/** "It is often said in Orsk that …", "it has been reported that …": a report that no one is named for. */
import { IT_ACTIVE, IT_PASSIVE } from '../../lexicon/cues-other';
import type { Token } from '../../text/tokens';
import { contentFrom, trim } from '../bounds';
import type { Candidate } from '../candidate';
import { verbLemma } from '../frames';
import { isStop, type Range, type Scene } from '../scene';
import { endOf, startOf } from '../subject';
import { isFiniteVerb, NO_CUES } from '../verbs';
import { pastAdverbs } from './hedges';
import { type Example, skipTime, startsClause } from './view';

export const IT_PASSIVES: readonly Example[] = [
  {
    text: 'It is often rumoured along the coast that the pier will close.',
    content: 'the pier will close',
    source: '',
    cue: 'is … rumoured',
  },
  { text: 'It has emerged that the clerk took bribes.', content: 'the clerk took bribes', cue: 'has emerged' },
  { text: 'It has long been alleged that they took bribes.', content: 'they took bribes' },
  { text: 'It is estimated that nine pilots left.', content: 'nine pilots left', cue: 'is estimated' },
  { text: "It's understood they took bribes.", content: 'they took bribes', cue: "'s understood" },
  { text: 'Last week it emerged the clerk took bribes.', content: 'the clerk took bribes', cue: 'emerged' },
  { text: 'Little is done, it has emerged, as talks go on.', content: 'Little is done', cue: 'has emerged' },
  { text: 'It is believed they took bribes.', content: 'they took bribes', cue: 'is believed' },
  { text: 'The mill will close, it is claimed.', content: 'The mill will close', cue: 'is claimed' },
  { text: 'The mill will close, it was claimed today.', content: 'The mill will close' },
  { text: 'The mill will close, it emerged on Monday.', content: 'The mill will close', cue: 'emerged' },
  { text: 'The mill, it was claimed, will close in May.', content: 'The mill … will close in May', cue: 'was claimed' },
  { text: 'It later emerged that the clerk took bribes.', content: 'the clerk took bribes', cue: 'emerged' },
  { text: 'In Orsk it has been alleged that the clerk took bribes.', content: 'the clerk took bribes', source: '' },
];

const VERBS = new Set(IT_PASSIVE);
const ACTIVE = new Set(IT_ACTIVE);
/** "that" stands at most so many tokens behind the verb. */
const FAR = 8;

export function itPassives(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    if (t.lower !== 'it') continue;
    let verb = t.index + 1;
    while (/^(?:AUX|ADV)$/.test(tokens[verb]?.tag ?? '') || /^(?:been|long)$/.test(tokens[verb]?.lower ?? '')) verb++;
    const lemma = lemmaAt(tokens[verb]);
    const passive = VERBS.has(lemma) && /^(?:is|was|been|being|['’]s)$/.test(beBefore(scene, verb));
    if (!passive && !ACTIVE.has(lemma)) continue;
    const that = thatAfter(scene, verb + 1);
    const end = endOf(scene, t.index);
    const from = that ? that + 1 : startsClause({ scene, end }, verb + 1) ? verb + 1 : 0;
    const after = from ? contentFrom(scene, from, end, NO_CUES) : undefined;
    const content = after ? [after] : from ? [] : besideIt(scene, t.index, verb);
    if (!content.length) continue;
    found.push({
      construction: 'hedge-it',
      lemma,
      anchor: verb,
      cue: [[t.index + 1, verb + 1]],
      source: [],
      content,
      score: 0.65,
      frame: 't',
    });
  }
  return found;
}

/** "The mill will close, it is claimed.", "The mill, it emerged on Monday, will close.": what stands before the comma, and goes on behind another. */
function besideIt(scene: Scene, it: number, verb: number): Range[] {
  const { tokens } = scene;
  if (tokens[it - 1]?.text !== ',') return [];
  const end = endOf(scene, it);
  const past = skipTime(scene, pastAdverbs(scene, verb + 1));
  const before = trim(scene, [startOf(scene, it), it - 1]);
  if (!before) return [];
  if (past >= end || isStop(tokens[past])) return [before];
  // "The mill, it emerged, will close": a subject waits for its verb
  if (tokens[past]?.text !== ',') return [];
  const waits = scene.phraseAt(before[0])?.last === before[1];
  const rest = waits ? trim(scene, [past + 1, end]) : undefined;
  return rest ? [before, rest] : isWhole(scene, before) ? [before] : [];
}

/** "Little is done, it has emerged, as the talks go on": a clause of its own stands before. */
const isWhole = ({ tokens }: Scene, [first, last]: Range): boolean =>
  !/^(?:SCONJ|ADP|ADV)$/.test(tokens[first]!.tag) && tokens.slice(first, last).some(isFiniteVerb);

const lemmaAt = (t: Token | undefined): string => (t ? verbLemma(t) : '');

/** The auxiliary right before a verb, adverbs left out. */
function beBefore({ tokens }: Scene, verb: number): string {
  let i = verb - 1;
  while (tokens[i]?.tag === 'ADV') i--;
  return tokens[i]?.lower ?? '';
}

function thatAfter({ tokens }: Scene, from: number): number {
  for (let i = from; i < from + FAR && tokens[i]; i++) {
    if (tokens[i]!.lower === 'that') return i;
    if (/^(?:AUX|PUNCT)$/.test(tokens[i]!.tag)) return 0;
  }
  return 0;
}
