/** What every construction looks at: tokens, quotations, noun phrases, and stretches between sentence ends. */
import { DATELINE_AGENCIES } from '../lexicon/datelines';
import type { Document } from '../text/document';
import { findPhrases, type Phrase } from '../text/phrases';
import { findQuotations, type Quotation, quotationOfToken } from '../text/quotations';
import type { Token } from '../text/tokens';

/** [first, last) in tokens. */
export type Range = readonly [first: number, last: number];

/** A sentence, where a quotation that holds several counts as one piece of it. */
export interface Stretch {
  index: number;
  first: number;
  last: number;
  paragraph: number;
}

export interface Scene {
  document: Document;
  tokens: readonly Token[];
  quotations: readonly Quotation[];
  stretches: readonly Stretch[];
  /** Token to stretch. */
  stretchOf: Int32Array;
  /** The outermost quotation a token stands in, marks included. */
  quotationAt(token: number): Quotation | undefined;
  /** The noun phrase a token stands in. */
  phraseAt(token: number): Phrase | undefined;
}

/** Prepares a document. Linear in its length. */
export function sceneOf(document: Document): Scene {
  const { text, tokens, paragraphs } = document;
  const quotations = findQuotations(text, tokens, paragraphs);
  const quotationOf = quotationOfToken(tokens.length, quotations);
  const phrases = findPhrases(tokens);
  const stretches = joinSentences(document, quotationOf);
  const stretchOf = new Int32Array(tokens.length);
  for (const s of stretches) stretchOf.fill(s.index, s.first, s.last);
  return {
    document,
    tokens,
    quotations,
    stretches,
    stretchOf,
    quotationAt: token => at(quotations, quotationOf[token]),
    phraseAt: token => at(phrases.list, phrases.of[token]),
  };
}

/** An array asked for what it has not is slow, and most tokens stand in no quotation. */
const at = <T>(list: readonly T[], index: number | undefined): T | undefined =>
  index === undefined || index < 0 ? undefined : list[index];

function joinSentences(document: Document, quotationOf: Int32Array): Stretch[] {
  const stretches: Stretch[] = [];
  for (const s of document.sentences) {
    const last = stretches.at(-1);
    const q = quotationOf[s.first]!;
    if (last && last.paragraph === s.paragraph && q >= 0 && quotationOf[s.first - 1] === q) last.last = s.last;
    else if (last && last.paragraph === s.paragraph && isTail(document, s.first, s.last, quotationOf))
      last.last = s.last;
    else stretches.push({ index: stretches.length, first: s.first, last: s.last, paragraph: s.paragraph });
  }
  return stretches.map(s => ({ ...s, first: afterDateline(document, s) }));
}

/** A dateline has at most so many tokens. */
const LONGEST_DATELINE = 14;

/** "ORSK, Norland (AP) — The mayor said": the first token that belongs to the sentence. */
function afterDateline({ tokens, paragraphs }: Document, { first, last, paragraph }: Stretch): number {
  if (paragraphs[paragraph]!.first !== first) return first;
  // "14:32 The mayor said": a live page's entry
  if (/^\d{1,2}[:.]\d{2}$/.test(tokens[first]!.text)) return Math.min(last - 1, first + 1);
  if (paragraph === 0) {
    const colon = placeColon(tokens, first, last);
    if (colon) return colon + 1;
  }
  const lead = tokens[first]!.text;
  let dated = lead.length > 2 && lead === lead.toUpperCase() && /\p{Lu}/u.test(lead);
  for (let i = first; i < Math.min(last - 1, first + LONGEST_DATELINE); i++) {
    const t = tokens[i]!;
    if (isDash(t) || (t.text === '-' && tokens[i - 1]?.end !== t.start)) return dated && i > first ? i + 1 : first;
    const named = DATELINE_AGENCIES.has(t.text);
    // "Orsk, Aug 9 (IANS) The mayor said"
    const bracket = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
    const written = bracket && i > first + 1 && /^[\p{Lu}“"]/u.test(tokens[i + 2]?.text ?? '');
    if (named && written) return i + 2;
    if (named) dated = true;
    else if (!/^[\p{Lu}\p{N}.,()/]/u.test(t.text)) return first;
  }
  return first;
}

/**
 * "ORSK: The mayor said", "Orsk, April 13: The mayor said": the colon behind where the first words of all were written, in capitals
 * or before a full sentence in which nobody speaks of himself; 0 where none stands.
 */
function placeColon(tokens: readonly Token[], first: number, last: number): number {
  let colon = first + 1;
  while (colon < Math.min(last - 3, first + LONGEST_DATELINE) && /^[\p{Lu}\p{N}.,()/]/u.test(tokens[colon]!.text))
    colon++;
  if (tokens[colon]?.text !== ':' || tokens[first]!.tag !== 'PROPN' || colon + 1 >= last) return 0;
  if (tokens.slice(first, colon).every(t => t.text === t.text.toUpperCase())) return colon;
  const rest = tokens.slice(colon + 1, last);
  const written = rest.at(-1)!.text === '.' && /^(?:DET|PROPN)$/.test(rest[0]!.tag);
  return written && !rest.some(t => /^(?:i|we|you|our|my|us|your)$/.test(t.lower)) ? colon : 0;
}

/** "“Why not?” Okafor said.": a quotation that ends with its own mark does not end the sentence that reports it. */
function isTail({ tokens }: Document, first: number, last: number, quotationOf: Int32Array): boolean {
  const q = quotationOf[first - 1]!;
  if (q < 0 || quotationOf[first] === q) return false;
  let stop = first - 1;
  while (/^["”’'»)]+$/.test(tokens[stop]?.text ?? '')) stop--;
  if (!/[.?!…]$/.test(tokens[stop]?.text ?? '')) return false;
  const asks = /[?!…]$/.test(tokens[stop]!.text);
  for (let i = first; i < Math.min(last, first + 12); i++) {
    const t = tokens[i]!;
    if (t.text === ':' || t.text === ',' || quotationOf[i]! >= 0) return false;
    if (!TAIL.has(t.lower)) continue;
    const next = tokens[i + 1];
    // after a full stop only the barest tail: "… are missing.” Holm said."
    if (!asks) return i > first && (i + 1 >= last || /^[.,]$/.test(next?.text ?? ''));
    return next?.lower !== 'that' && !/^(?:the|a|he|she|it|they)$/.test(next?.lower ?? '');
  }
  return false;
}
const TAIL = new Set(
  'said says asked asks added wrote writes replied shouted told cried continued demanded tweeted wondered exclaimed declared responded joked yelled testified'.split(
    ' ',
  ),
);

/** Is this token a word or a number? */
export const isWord = (t: Token | undefined): t is Token => t?.isWord === true;
/** A full stop, question mark or the like. */
export const isStop = (t: Token | undefined): boolean => !!t && !t.isWord && /^[.?!…]+$/.test(t.text);
/** A dash that divides clauses (no hyphen). */
export const isDash = (t: Token | undefined): boolean => !!t && !t.isWord && /^(?:[—–―]|--+)$/.test(t.text);
