/** A claim in words: its text, its excerpt and the way it came, as the panel and every export write them. */
import type { Analysis, Claim, Span } from '../analysis/model';
import { textFragmentLink } from '../platform/fragment';

/** Controls that turn or hide text (bidirectional overrides and marks, zero-width characters): a page could mislead by them. */
const INVISIBLE = /[\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** One line of plain text: white space drawn together, controls that turn or hide text removed. */
export const plain = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** The text of spans, the gaps between them shown by an ellipsis. */
export const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => plain(text.slice(start, end))).join(' … ');

/** Straight quotation marks made typographic, the English way; marks that are typographic already stay. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{—–-]|[“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

/**
 * The words of a claim as they are shown: a direct quotation in quotation marks, whether or not its span holds them; an
 * indirect one as it stands. The comma with which a quotation ends before its cue is left out.
 */
export function excerptOf(claim: Pick<Claim, 'content' | 'quote'>, text: string): string {
  const words = typographic(textOf(text, claim.content));
  if (claim.quote !== 'direct') return words;
  const bare = words
    .replace(/[,”]* … “/g, ' … ')
    .replace(/^“/, '')
    .replace(/,?”$/, '');
  return `“${bare}”`;
}

/** The way a claim came, from its speaker to the outlet nearest to this article. Empty for a hedge that came through nobody. */
export const chainOf = (claim: Pick<Claim, 'speaker' | 'via'>): string[] =>
  [claim.speaker, ...claim.via.toReversed()].map(plain).filter(Boolean);

/** A description as a heading: "people familiar with the matter" → "People familiar with the matter". */
export const capital = (words: string): string => words.replace(/^\p{Ll}/u, first => first.toLocaleUpperCase('en'));

/** A link that opens the page at the claim; undefined where the article has no web address. */
export function linkTo({ article }: Analysis, { content }: Pick<Claim, 'content'>): string | undefined {
  const start = Math.min(...content.map(span => span[0]));
  const end = Math.max(...content.map(span => span[1]));
  return textFragmentLink(article.url, article.text, [start, end]);
}
