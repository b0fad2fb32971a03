/** A text with its tokens, sentences and paragraphs: what every later stage reads. */

import type { Span } from '../model';
import { startingIn } from './bisect';
import { mendTags } from './mend';
import { mendNames } from './names';
import { type Sentence, splitSentences } from './sentences';
import { type Token, tokenise } from './tokens';

export interface Paragraph {
  index: number;
  start: number;
  end: number;
  /** Token range [first, last). */
  first: number;
  last: number;
  /** Sentence range [firstSentence, lastSentence). */
  firstSentence: number;
  lastSentence: number;
}

export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
}

/** Old archives of agencies print the marks of minutes for quotation marks: ″We are late,″ she said. */
const PRIMES = /″(?=\p{L})|(?<=[\p{L}.,!?])″/gu;

/** Reads a text; line breaks divide paragraphs. Linear in its length. */
export function readText(written: string): Document {
  const text = written.includes('″') ? written.replace(PRIMES, '"') : written;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const m of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const own = tokenise(text, m.index, m.index + m[0].length, paragraphs.length, tokens.length);
    if (!own.length) continue;
    const ownSentences = splitSentences(own, text, paragraphs.length, sentences.length);
    mendNames(own);
    mendTags(own);
    paragraphs.push({
      index: paragraphs.length,
      start: own[0]!.start,
      end: own.at(-1)!.end,
      first: tokens.length,
      last: tokens.length + own.length,
      firstSentence: sentences.length,
      lastSentence: sentences.length + ownSentences.length,
    });
    for (const t of own) tokens.push(t);
    for (const s of ownSentences) sentences.push(s);
  }
  return { text, tokens, sentences, paragraphs };
}

/** Tokens that begin inside a span. */
export const tokensIn = ({ tokens }: Document, span: Span): Token[] => startingIn(tokens, span);

/** Words in the sense of a reader: tokens with a letter or a digit, a contraction counted once. */
export function wordCount({ tokens }: Document): number {
  let n = 0;
  let end = -1;
  for (const t of tokens) {
    if (t.isWord && t.start !== end) n++;
    end = t.end;
  }
  return n;
}
