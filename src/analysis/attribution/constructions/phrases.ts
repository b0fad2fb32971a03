/** Cues that are no verbs: "according to X", "X's claim that …", "reportedly", "reported disagreements", "had been accused of". */

import { JOINING, NOUNS, SPEAKERS_BEFORE, UNOWNED } from '../../lexicon/cues-nouns';
import { ADVERBS, ATTRIBUTIVE, PASSIVE_TO, PREPOSITIONS } from '../../lexicon/cues-other';
import { startsWithCapital } from '../../text/letters';
import { contentFrom, trim } from '../bounds';
import type { Candidate } from '../candidate';
import { isDash, isStop, isWord, type Range, type Scene } from '../scene';
import { endOf, startOf, subjectBefore } from '../subject';
import { type CueVerb, groupOf } from '../verbs';
import { skipTime } from './view';

/** First word of a preposition → all prepositions that begin with it, in the order of the lexicon. */
const FAMILIES = new Map<string, string[][]>();
for (const { words } of PREPOSITIONS) {
  const family = words.split(' ');
  FAMILIES.set(family[0]!, [...(FAMILIES.get(family[0]!) ?? []), family]);
}
const REPORTING_ADVERBS = new Set(ADVERBS.map(a => a.word));
const REPORTED = new Set(ATTRIBUTIVE.map(a => a.word));
const PASSIVE = new Set(PASSIVE_TO);
const NOUN_FRAMES = new Map<string, Set<string>>();
for (const { frames, nouns } of NOUNS)
  for (const noun of nouns.split(' '))
    NOUN_FRAMES.set(noun, new Set([...(NOUN_FRAMES.get(noun) ?? []), ...frames.split(' ')]));
const NO_CUES: ReadonlyMap<number, CueVerb> = new Map();
/** A source after "according to" is no longer than this. */
const LONGEST_SOURCE = 24;

const base = (
  construction: string,
  anchor: number,
  lemma: string,
  score: number,
  frame = '',
): Omit<Candidate, 'cue' | 'source' | 'content'> => ({ construction, anchor, lemma, score, frame });

/** "…, according to X", "According to X, …", "…, according to X, …". */
export function accordingTo(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const words = FAMILIES.get(tokens[i]!.lower)?.find(w => w.every((word, k) => tokens[i + k]?.lower === word));
    if (!words) continue;
    const start = startOf(scene, i);
    const end = endOf(scene, i);
    const from = i + words.length;
    let last = from;
    while (
      last < Math.min(end, from + LONGEST_SOURCE) &&
      !/^[,;:]$/.test(tokens[last]!.text) &&
      !isStop(tokens[last]) &&
      !isDash(tokens[last]) &&
      !/^["“]$/.test(tokens[last]!.text)
    ) {
      if (
        last > from + 1 &&
        /^(?:who|which|and|but|as|while)$/.test(tokens[last]!.lower) &&
        tokens[last]!.lower !== 'and'
      )
        break;
      last++;
    }
    if (last === from) continue;
    const source: Range = [from, last];
    const after = last + (tokens[last]?.text === ',' ? 1 : 0);
    // "…, according to her father, and the complaint says": another clause
    const more = /^(?:and|but|while|though|although|as)$/.test(tokens[after]?.lower ?? '') && i > start;
    const parts = [trim(scene, [start, i]), more ? undefined : trim(scene, [last, end])].filter(
      (r): r is Range => !!r && hasWords(scene, r),
    );
    const leading = /^(?:but|and|still|meanwhile)$/.test(tokens[start]?.lower ?? '') && i - start < 3;
    const content =
      leading || !parts[0] || parts[0][0] > i ? parts.slice(-1) : isEnd(scene, last, end) ? parts.slice(0, 1) : parts;
    if (content.length)
      found.push({ ...base('according-to', i, 'according', 0.93), cue: [[i, from]], source: [source], content });
  }
  return found;
}

const isEnd = (scene: Scene, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isWord(scene.tokens[i])) return false;
  return true;
};
const hasWords = (scene: Scene, r: Range): boolean => !isEnd(scene, r[0], r[1]);

/** "his claim that …", "U.S. demands for …", "Sudmark's refusal to …". */
export function nounCues(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    const frames =
      t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'VERB'
        ? NOUN_FRAMES.get(t.tag === 'NOUN' ? t.lemma : t.lower.replace(/s$/, ''))
        : undefined;
    const phrase = frames && scene.phraseAt(t.index);
    const next = tokens[t.index + 1];
    if (!frames || !phrase || phrase.last !== t.index + 1 || !next) continue;
    const end = endOf(scene, t.index);
    const speaker = speakerAfter(scene, t.index + 1, end);
    const at = skipTime(scene, speaker ? speaker[1] : t.index + 1);
    const frame = frameAt(scene, at);
    if (!frames.has(frame)) continue;
    const source =
      speaker ??
      ownerOf(scene, phrase.first, t.index) ??
      sharedOwner(scene, phrase.first) ??
      joining(scene, phrase.first);
    const content = contentFrom(scene, frame === 'i' ? at : at + 1, clauseEnd(scene, at, end), NO_CUES);
    if (!content) continue;
    const cueLast = frame[0] === ':' && at === t.index + 1 ? t.index + 2 : t.index + 1;
    found.push({
      ...base('noun', t.index, t.lemma, source ? 0.7 : frame === 't' && UNOWNED.has(t.lemma) ? 0.55 : 0.4, frame),
      cue: [[t.index, cueLast]],
      source: source ? [source] : [],
      content: [content],
    });
  }
  return found.filter(c => c.score > 0.5);
}

/** "Holm's recent attacks and claims that": whose the first is, the second is. */
function sharedOwner(scene: Scene, first: number): Range | undefined {
  const before = scene.tokens[first - 1]?.lower === 'and' ? scene.phraseAt(first - 2) : undefined;
  return before?.last === first - 1 ? ownerOf(scene, before.first, before.last) : undefined;
}

/** "The unions joined calls for", "she issued a plea for": whoever makes the call theirs. */
function joining(scene: Scene, first: number): Range | undefined {
  const verb = scene.tokens[first - 1];
  if (verb?.tag !== 'VERB' || !JOINING.has(verb.lemma.toLowerCase())) return undefined;
  return subjectBefore(scene, groupOf(scene, verb.index, verb.lemma.toLowerCase()))?.ranges[0];
}

/** What holds the content after a noun cue. */
function frameAt({ tokens }: Scene, at: number): string {
  const next = tokens[at]?.lower ?? '';
  return next === 'that' ? 't' : next === 'to' && tokens[at + 1]?.tag === 'VERB' ? 'i' : `:${next}`;
}

/** "condemnation among mayors over …", "speculation in the press about …": who, between the noun and what it holds. */
function speakerAfter(scene: Scene, from: number, end: number): Range | undefined {
  if (!/^(?:among|from|by|in)$/.test(scene.tokens[from]?.lower ?? '')) return undefined;
  const phrase = scene.phraseAt(from + 1);
  if (phrase?.first !== from + 1 || phrase.time || phrase.last >= end) return undefined;
  return /^(?:that|to|about|over|for)$/.test(scene.tokens[phrase.last]!.lower)
    ? [phrase.first, phrase.last]
    : undefined;
}

/** A noun's content ends at the first comma. */
function clauseEnd(scene: Scene, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const q = scene.quotationAt(i);
    if (q?.first === i) i = Math.min(q.last, end) - 1;
    const t = scene.tokens[i]!;
    if (i < from + 2 || q?.last === i + 1) continue;
    if (/^[,;:]$/.test(t.text) || isDash(t) || isStop(t)) return i;
    if (
      /^(?:as|while|after|when|because|before|amid|but)$/.test(t.lower) &&
      scene.tokens[i + 1]?.lower !== 'well' &&
      i > from + 2
    )
      return i;
  }
  return end;
}

function ownerOf(scene: Scene, first: number, noun: number): Range | undefined {
  const { tokens } = scene;
  for (let i = first; i < noun; i++) {
    const t = tokens[i]!;
    if (/^(?:his|her|their|its)$/.test(t.lower)) return [i, i + 1];
    if (t.lower === "'s" || t.lower === "'") return i > first ? [first, i] : undefined;
  }
  const lead = tokens[first]!;
  if (noun > first && SPEAKERS_BEFORE.has(lead.lower)) return [first, first + 1];
  return noun > first && startsWithCapital(lead.text) && (lead.tag === 'PROPN' || lead.tag === 'ADJ')
    ? [first, first + 1]
    : undefined;
}

/** "The general reportedly left": the clause, without the adverb; "amid reported disagreements between …": the phrase. */
export function hedges(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    const at = t.index;
    if (REPORTING_ADVERBS.has(t.lower) && !scene.quotationAt(at)) {
      const content = [trim(scene, [startOf(scene, at), at]), trim(scene, [at + 1, endOf(scene, at)])].filter(
        (r): r is Range => !!r,
      );
      if (content.length)
        found.push({ ...base('hedge-adverb', at, t.lower, 0.6), cue: [[at, at + 1]], source: [], content });
    }
    const next = tokens[at + 1];
    if (
      REPORTED.has(t.lower) &&
      next &&
      /^(?:NOUN|ADJ|PROPN)$/.test(next.tag) &&
      (isFirst(scene, at) || tokens[at - 1]!.lower === "'s" || /^(?:ADP|DET|CCONJ)$/.test(tokens[at - 1]!.tag))
    ) {
      const content = trim(scene, [at + 1, phraseStop(scene, at + 1, clauseEnd(scene, at, endOf(scene, at)))]);
      if (content)
        found.push({
          ...base('hedge-adjective', at, t.lower, 0.6),
          cue: [[at, at + 1]],
          source: [],
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
      const phrase = scene.phraseAt(at - 1);
      const content = trim(scene, [at + 1, phraseStop(scene, at + 3, clauseEnd(scene, at + 1, endOf(scene, at)))]);
      if (phrase && phrase.last === at && !phrase.pronoun && content)
        found.push({
          // "a man claimed to be ill" is mostly the man's own claim
          ...base('hedge-passive', at, t.lemma, t.lemma === 'claim' ? 0.4 : 0.6),
          cue: [[at, at + 1]],
          source: [],
          content: [[phrase.first, phrase.last], content],
        });
    }
    const passive = /^(?:is|are|was|were|been)$/.test(t.lower) ? next : undefined;
    if (passive && PASSIVE.has(passive.lemma) && tokens[at + 2]?.lower === 'to' && passive.tag === 'VERB') {
      const start = subjectStart(scene, at);
      const content = [trim(scene, [start, at]), trim(scene, [at + 2, endOf(scene, at)])].filter(
        (r): r is Range => !!r,
      );
      found.push({ ...base('hedge-passive', at + 1, passive.lemma, 0.6), cue: [[at, at + 2]], source: [], content });
    }
    if (passive?.lower === 'accused' && tokens[at + 2]?.lower === 'of') {
      const content = trim(scene, [at + 3, clauseEnd(scene, at + 2, endOf(scene, at))]);
      const first = /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
      if (content)
        found.push({
          ...base('hedge-accused', at + 1, 'accuse', 0.6),
          cue: [[first, at + 3]],
          source: [],
          content: [content],
        });
    }
  }
  return found;
}

/** Where the verb of the sentence itself follows: it is no part of the phrase before it. */
function phraseStop({ tokens }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:who|which|that|whose|where)$/.test(lower)) return end;
    if (tag === 'AUX' && !/^(?:be|been|being)$/.test(lower) && tokens[i - 1]!.lower !== 'to') return i;
  }
  return end;
}

const isFirst = (scene: Scene, at: number): boolean => scene.stretches[scene.stretchOf[at]!]!.first === at;

function subjectStart(scene: Scene, before: number): number {
  return scene.phraseAt(before - 1)?.first ?? before;
}
