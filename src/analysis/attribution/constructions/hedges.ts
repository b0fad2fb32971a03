/** Reports without a source: "reported disagreements", "is said to have", "two boats thought to be adrift". */
import { ATTRIBUTIVE, FEARED, PASSIVE_TO, STATES } from '../../lexicon/cues-other';
import type { Token } from '../../text/tokens';
import { trim } from '../bounds';
import type { Candidate } from '../candidate';
import { phraseContentEnd } from '../phrase-end';
import type { Scene } from '../scene';
import { endOf, subjectBefore } from '../subject';
import { groupOf } from '../verbs';
import { relativeBefore, relativeRest, sayingAfter } from './reported';
import type { Example } from './view';

const REPORTED = new Set(ATTRIBUTIVE.map(a => a.word));
const PASSIVE = new Set(PASSIVE_TO);
const BE = new Set(['is', 'are', 'was', 'were', 'been']);
/** One of these stands in every hedge, or the lemma of a passive. */
const MAY_HEDGE = new Set([...REPORTED, ...BE]);

/** "said to be": no other verb of saying can be meant. */
const SURE = 0.9;

export const HEDGED_PASSIVE: readonly Example[] = [
  {
    text: 'MPs on the harbour panel are understood to agree.',
    cue: 'are understood',
    content: 'MPs on the harbour panel … to agree',
  },
  { text: 'The buyer, said to own a tug, has left.', cue: 'said', content: 'The buyer … to own a tug' },
  { text: 'Holm is alleged to have sold a tug.', cue: 'is alleged', content: 'Holm … to have sold a tug' },
  { text: 'Nine pilots were reported missing.', cue: 'were reported', content: 'Nine pilots … missing' },
  { text: 'The clerk is said to own a tug, pilots say.', cue: 'is said', content: 'The clerk … to own a tug' },
  { text: 'Six miners are feared dead.', cue: 'are feared', content: 'Six miners … dead' },
  { text: 'Holm, who is said to own a tug, has left.', cue: 'is said', content: 'to own a tug' },
];
export const HEDGED_NOUN: readonly Example[] = [
  { text: 'It led to alleged breaches of the pact.', cue: 'alleged', content: 'breaches of the pact' },
  {
    text: 'The mayor lost his post over alleged breaches of the pact.',
    cue: 'alleged',
    content: 'breaches of the pact',
  },
];

export const base = (
  construction: string,
  anchor: number,
  lemma: string,
  score: number,
): Omit<Candidate, 'cue' | 'content'> => ({
  construction,
  anchor,
  lemma,
  score,
  frame: '',
  source: [],
});

/** "amid reported disagreements between …": the phrase; "is said to have left": with its subject. */
export function hedges(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    if (!MAY_HEDGE.has(t.lower) && !PASSIVE.has(t.lemma)) continue;
    const at = t.index;
    const next = tokens[at + 1];
    if (
      REPORTED.has(t.lower) &&
      next &&
      isNominal(next) &&
      (isFirst(scene, at) ||
        tokens[at - 1]!.lower === 'to' ||
        tokens[at - 1]!.lower === "'s" ||
        /^(?:ADP|DET|CCONJ)$/.test(tokens[at - 1]!.tag))
    ) {
      const content = trim(scene, [at + 1, phraseStop(scene, at + 1, phraseContentEnd(scene, at, endOf(scene, at)))]);
      if (content)
        found.push({
          ...base('hedge-adjective', at, t.lower, 0.6),
          cue: [[at, at + 1]],
          content: [content],
        });
    }
    // "two boats thought to be adrift": the passive without its auxiliary, right after its noun
    if (
      PASSIVE.has(t.lemma) &&
      /(?:ed|d|t|n)$/.test(t.lower) &&
      next?.lower === 'to' &&
      /^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? '')
    ) {
      const beside = tokens[at - 1]?.text === ',' ? at - 1 : at;
      const phrase = scene.phraseAt(beside - 1);
      const content = trim(scene, [
        at + 1,
        phraseStop(scene, at + 3, phraseContentEnd(scene, at + 1, endOf(scene, at))),
      ]);
      if (phrase && phrase.last === beside && !phrase.pronoun && content)
        found.push({
          // "a man claimed to be ill" is mostly the man's own claim
          ...base('hedge-passive', at, t.lemma, t.lemma === 'claim' ? 0.4 : t.lemma === 'say' ? SURE : 0.6),
          cue: [[at, at + 1]],
          content: [[phrase.first, phrase.last], content],
        });
    }
    const verb = BE.has(t.lower) ? pastAdverbs(scene, at + 1) : 0;
    const lemma = verb ? participleOf(tokens[verb]) : '';
    if (lemma && (isToldTo(scene, lemma, verb) || isToldOf(scene, lemma, verb))) {
      const relative = relativeBefore(scene, at);
      const told = relative
        ? [relativeRest(scene, relative, verb + 1)]
        : [trim(scene, [subjectStart(scene, at, verb), at]), trim(scene, [verb + 1, sayingAfter(scene, verb + 1)])];
      const content = told.filter(r => r !== undefined);
      if (content.length) found.push({ ...base('hedge-passive', verb, lemma, 0.6), cue: [[at, verb + 1]], content });
    }
  }
  return found;
}

/** "is said to own": a clause without its subject. */
const isToldTo = ({ tokens }: Scene, lemma: string, verb: number): boolean =>
  PASSIVE.has(lemma) && tokens[verb + 1]?.lower === 'to' && /^(?:VERB|AUX|ADV|PART)$/.test(tokens[verb + 2]?.tag ?? '');

/** "were reported missing", "are feared dead". */
const isToldOf = ({ tokens }: Scene, lemma: string, verb: number): boolean =>
  (PASSIVE.has(lemma) || FEARED.has(lemma)) && STATES.has(tokens[verb + 1]?.lower ?? '');

/** "alleged breaches": the tagger may take it for a verb. */
const isNominal = ({ tag, lower }: Token): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(tag) || (tag === 'VERB' && /(?:s|ing)$/.test(lower));

/** Past "widely", "now". */
export function pastAdverbs({ tokens }: Scene, from: number): number {
  let i = from;
  while (tokens[i]?.tag === 'ADV') i++;
  return i;
}

/** "is alleged to", "is forecast to": the tagger may take them for an adjective or a noun. */
const participleOf = (t: Token | undefined): string =>
  t?.tag === 'VERB' ? t.lemma : t?.lower === 'alleged' ? 'allege' : t?.lower === 'forecast' ? t.lower : '';

/** Where the verb of the sentence itself follows: it is no part of the phrase before it. */
export function phraseStop({ tokens }: Scene, from: number, end: number): number {
  let acts = false;
  for (let i = from; i < end; i++) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:who|which|that|whose|where)$/.test(lower)) return end;
    if (tag === 'AUX' && !/^(?:be|been|being)$/.test(lower) && tokens[i - 1]!.lower !== 'to') return i;
    if (tag === 'VERB' && i > from && CAME.has(lower)) return i;
    // "take claims of theft seriously | and review each"
    if (lower === 'seriously' || (lower === 'and' && !acts && isBase(tokens[i + 1]))) return i;
    acts ||= tag === 'VERB';
  }
  return end;
}
/** "review", "reviews": a verb, and no participle. */
const isBase = (t: Token | undefined): boolean => t?.tag === 'VERB' && !/(?:ing|ed|en)$/.test(t.lower);

/** "Vale's proposal for talks | came late", "the alleged raid | took place". */
const CAME = new Set('came comes drew went met won fell led began follows followed took takes'.split(' '));

const isFirst = (scene: Scene, at: number): boolean => scene.stretches[scene.stretchOf[at]!]!.first === at;

/** Where the subject of a passive begins. */
function subjectStart(scene: Scene, before: number, verb: number): number {
  const subject = subjectBefore(scene, groupOf(scene, verb, scene.tokens[verb]!.lemma));
  const own = subject?.ranges[0];
  return own && own[1] <= before ? own[0] : (scene.phraseAt(before - 1)?.first ?? before);
}
