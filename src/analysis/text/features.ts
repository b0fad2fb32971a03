/** What the tagger looks at: rows of its table, for a word alone and for a word among its neighbours. */
import { hashOf, type Lexeme, lexemeOf } from './lexemes';

/** Rows of the table: a power of two. */
export const ROWS = 1 << 15;
/** Rows that depend on the neighbours, at most. */
export const CONTEXT = 11;

/** A template and two values mixed to a row (the finaliser of MurmurHash3, Appleby 2011, public domain). */
function row(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ Math.imul(b + 0x9e37, 0x27d4eb2f), 0xc2b2ae35);
  h ^= h >>> 16;
  return h & (ROWS - 1);
}

/** Before the first word and behind the last. */
const OUTSIDE = lexemeOf('');

/** The rows of a word alone: the word, its ends, its beginning, each with its shape. */
export function ownRows({ lower, hash, end2, end3, shape }: Lexeme): number[] {
  return [
    row(1, hash, shape),
    row(2, end3, shape),
    row(3, end2, shape),
    row(4, hashOf(lower, Math.max(0, lower.length - 4)), shape),
    row(5, hashOf(lower, Math.max(0, lower.length - 1)), shape),
    row(6, hashOf(lower.slice(0, 3))),
  ];
}

/** The rows of a word in its place, into `rows`, with the tags (as numbers) of the two words before it. */
export function contextRows(words: readonly Lexeme[], i: number, tag1: number, tag2: number, rows: Int32Array): void {
  const word = words[i]!;
  const before = i > 0 ? words[i - 1]! : OUTSIDE;
  const next = i + 1 < words.length ? words[i + 1]! : OUTSIDE;
  const second = i + 2 < words.length ? words[i + 2]! : OUTSIDE;
  rows[0] = row(20, tag1, tag2);
  rows[1] = row(21, word.hash, tag1);
  rows[2] = row(22, before.hash);
  rows[3] = row(23, next.hash);
  rows[4] = row(24, next.end3, tag1 + 32 * next.shape);
  rows[5] = row(25, word.hash, next.hash);
  rows[6] = row(26, word.hash, before.hash);
  rows[7] = row(27, second.hash);
  rows[8] = row(28, word.end3, tag1 + 32 * word.shape);
  rows[9] = row(29, word.hash, next.end3);
  rows[10] = row(30, word.shape, before.shape + 8 * next.shape);
}
