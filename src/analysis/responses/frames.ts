/** Where words stand that mark a saying as an answer: "in response to", "asked by the Gazette about". */
import { ANSWER_FRAMES, type AnswerFrame } from '../lexicon/frames';
import type { Token } from '../text/tokens';

interface Frame {
  /** Its words after the first. */
  words: string[];
  kind: AnswerFrame['kind'];
}
/** First word of a frame → the frames that begin with it, the longest first. */
const BY_FIRST = new Map<string, Frame[]>();
for (const { kind, words } of ANSWER_FRAMES) {
  for (const phrase of words) {
    const [first, ...rest] = phrase.split(' ');
    const frames = BY_FIRST.get(first!) ?? [];
    frames.push({ words: rest, kind });
    BY_FIRST.set(
      first!,
      frames.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const frameAt = (words: readonly Token[], i: number, frames: readonly Frame[]): Frame | undefined =>
  frames.find(f => f.words.every((w, k) => words[i + 1 + k]?.lower === w));

/** A frame among words: the index of its first word, and that after its last. */
export interface AnswerPlace {
  kind: AnswerFrame['kind'];
  at: number;
  end: number;
}

/** Every frame among the words. */
export function framesIn(words: readonly Token[]): AnswerPlace[] {
  const found: AnswerPlace[] = [];
  for (let i = 0; i < words.length; i++) {
    const frames = BY_FIRST.get(words[i]!.lower);
    const frame = frames && frameAt(words, i, frames);
    const about = ASKED_BY.has(words[i]!.lower) && words[i + 1]?.lower === 'by' ? aboutWhat(words, i + 2) : -1;
    if (about > 0) found.push({ kind: 'to', at: i, end: about });
    else if (frame) found.push({ kind: frame.kind, at: i, end: i + 1 + frame.words.length });
    else if (RESPONDS.has(words[i]!.lower)) {
      const to = toWhat(words, i + 1);
      if (to > 0) found.push({ kind: 'to', at: i, end: to });
    }
  }
  return found;
}

/** The same of words that several rules ask about: looked for once. */
export function framesOf(words: readonly Token[]): readonly AnswerPlace[] {
  const known = FOUND.get(words);
  if (known) return known;
  const found = framesIn(words);
  FOUND.set(words, found);
  return found;
}
const FOUND = new WeakMap<readonly Token[], readonly AnswerPlace[]>();

/** "responding for the first time to": past the word that leads to what is answered, in the same clause. */
function toWhat(words: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    if (words[i]!.lower === 'to') return i + 1;
    if (/^(?:VERB|PUNCT|SCONJ)$/.test(words[i]!.tag)) return -1;
  }
  return -1;
}
const RESPONDS = new Set(['responding', 'responded', 'reacting', 'reacted', 'replying', 'replied']);

/** "asked by the Gazette about": past the word that leads to what was asked about. */
function aboutWhat(words: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 6); i++)
    if (/^(?:about|on)$/.test(words[i]!.lower)) return i + 1;
  return -1;
}
const ASKED_BY = new Set(['asked', 'questioned', 'pressed', 'challenged', 'quizzed']);
