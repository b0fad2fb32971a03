/** What the tagger sees of a token: small numbers, the same for training (`training/export.ts`) and for inference. */
import type { Document } from '../src/analysis/text/document';
import { findQuotations } from '../src/analysis/text/quotations';
import type { Tag } from '../src/analysis/text/tagger';
import type { Token } from '../src/analysis/text/tokens';

/** In the order of the tag table; the first also stands for an unknown tag. */
export const TAGS: readonly (Tag | '')[] = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const TAG_INDEX = new Map(TAGS.map((tag, i) => [tag as string, i]));

/** Endings are hashed into a table of this many rows. */
export const ENDINGS = 512;

/** One number a token and feature; the word itself is looked up in the vocabulary of the weights. */
export interface Features {
  words: string[];
  /** Hash of the last three letters, 0 … ENDINGS - 1. */
  ending: Uint16Array;
  /** Index in TAGS. */
  tag: Uint8Array;
  /** Kind of writing (0 sign, 1 lower case, 2 Capital, 3 CAPITALS, 4 number, 5 mixed). */
  shape: Uint8Array;
  /** 0 outside, 1 first, 2 inside, 3 last token of a quotation; 4 … 6 the same for a phrase that is no sentence. */
  quote: Uint8Array;
  /** Bits: 1 first of its sentence, 2 last of its sentence, 4 first of its paragraph. */
  place: Uint8Array;
}

/** The features of every token of a text. Linear in its length. */
export function readFeatures(document: Document): Features {
  const { tokens, sentences, paragraphs } = document;
  const n = tokens.length;
  const features: Features = {
    words: new Array<string>(n),
    ending: new Uint16Array(n),
    tag: new Uint8Array(n),
    shape: new Uint8Array(n),
    quote: quoteStates(document),
    place: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const word = wordForm(token.lower);
    features.words[i] = word;
    features.ending[i] = endingHash(word);
    features.tag[i] = TAG_INDEX.get(token.tag) ?? 0;
    features.shape[i] = shapeOf(token);
  }
  for (const s of sentences) {
    features.place[s.first]! |= 1;
    features.place[s.last - 1]! |= 2;
  }
  for (const p of paragraphs) features.place[p.first]! |= 4;
  return features;
}

/** A word as the vocabulary writes it: lower case, digits as 0, quotation marks in one form. */
export function wordForm(lower: string): string {
  if (lower.length === 1 && '“”„«»‟'.includes(lower)) return '"';
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
}

/** 32-bit FNV-1a over the last three UTF-16 units (isthe.com/chongo/tech/comp/fnv). */
export function endingHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, word.length - 3); i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % ENDINGS;
}

function shapeOf(token: Token): number {
  const { text } = token;
  if (!/[\p{L}\p{N}]/u.test(text)) return 0;
  if (/\d/.test(text)) return 4;
  if (text === text.toLowerCase()) return 1;
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(text)) return 2;
  return text === text.toUpperCase() ? 3 : 5;
}

function quoteStates({ text, tokens, paragraphs }: Document): Uint8Array {
  const states = new Uint8Array(tokens.length);
  for (const q of findQuotations(text, tokens, paragraphs)) {
    const kind = q.whole ? 0 : 3;
    states.fill(2 + kind, q.first, q.last);
    states[q.first] = 1 + kind;
    if (q.closed) states[q.last - 1] = 3 + kind;
  }
  return states;
}
