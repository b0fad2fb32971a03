/** What can be known of a word without its neighbours: worked out once for each spelling, and remembered. */
import { hasLetter, startsWithCapital, startsWithDigit, startsWithSmall } from './letters';

export interface Lexeme {
  /** As it stands in the text. */
  text: string;
  /** Lower case, with plain apostrophes and without invisible hyphens; of "US" and "WHO", which are no pronouns, "u.s." and "w.h.o.". */
  lower: string;
  /** Hash of `lower`, digits as 0; of its last two and its last three units. */
  hash: number;
  end2: number;
  end3: number;
  /** One of SHAPE. */
  shape: number;
  /** Has a letter or a digit. */
  isWord: boolean;
  /** What the tagger makes of it whatever stands beside it; undefined until it asks. */
  alone?: Alone;
  /** Its lemma under the tag, as a number, that it had last. */
  lemma: string;
  lemmaTag: number;
}

/** The tags that a word may have, as numbers, and what speaks for each. */
export interface Alone {
  tags: readonly number[];
  sums: readonly number[];
}

export const SHAPE = { sign: 0, small: 1, capital: 2, capitals: 3, digits: 4, other: 5 } as const;

/** 32-bit FNV-1a over the UTF-16 units from one on (isthe.com/chongo/tech/comp/fnv), digits as 0. */
export function hashOf(word: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), 0x01000193);
  }
  return hash;
}

/** Spellings remembered at once; a longer one than this, in UTF-16 units, is not worth it. */
const MOST = 30_000;
const LONGEST = 40;
const known = new Map<string, Lexeme>();

/** The lexeme of a word as it stands in a text. */
export function lexemeOf(text: string): Lexeme {
  const before = known.get(text);
  if (before) return before;
  const lexeme = read(text);
  if (text.length <= LONGEST) {
    if (known.size >= MOST) known.clear();
    known.set(text, lexeme);
  }
  return lexeme;
}

function read(text: string): Lexeme {
  const lower = ABBREVIATIONS[text] ?? text.toLowerCase().replaceAll('’', "'").replace(INVISIBLE, '');
  return {
    text,
    lower,
    hash: hashOf(lower),
    end2: hashOf(lower, Math.max(0, lower.length - 2)),
    end3: hashOf(lower, Math.max(0, lower.length - 3)),
    shape: shapeOf(text),
    isWord: hasLetter(text),
    lemma: '',
    lemmaTag: -1,
  };
}

/** Names that would be pronouns in lower case. */
const ABBREVIATIONS: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  US: 'u.s.',
  WHO: 'w.h.o.',
});

/** Soft hyphens and joiners inside a word. */
const INVISIBLE = /\u00AD|\u200C|\u200D|\u2060/g;

function shapeOf(text: string): number {
  if (startsWithDigit(text)) return SHAPE.digits;
  if (startsWithCapital(text)) return /\p{Ll}/u.test(text) ? SHAPE.capital : SHAPE.capitals;
  if (startsWithSmall(text)) return SHAPE.small;
  return hasLetter(text) ? SHAPE.other : SHAPE.sign;
}
