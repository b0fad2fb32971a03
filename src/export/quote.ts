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

/** Verbs that say no more than that something was said. */
const PLAIN_CUE =
  /^(?:(?:has|have|had|was|were|is|are|been) )*(?:also )?(?:said|says?|saying|told|tells?|added?|adding|wrote|writes?|reported|reports?|according to)\b/i;
/** What may stand between an act and its object. */
const JOINT = /^\s*(?:(?:that|to|of|for|about|on|over|against|with|whether|if|as)\s+)?$/i;

/**
 * What a speaker does with the words of a claim, where these alone would mislead or be no sentence, as the text has it:
 * "denied that", "demands", "accused". '' before quotations, and where the act says no more than "said".
 */
export function actOf({ content, cue, quote }: Pick<Claim, 'content' | 'cue' | 'quote'>, text: string): string {
  const start = content[0]?.[0] ?? 0;
  const before = cue.filter(span => span[1] <= start).at(-1);
  if (quote === 'direct' || !before) return '';
  const act = plain(text.slice(...before));
  const joint = text.slice(before[1], start);
  return PLAIN_CUE.test(act) || !JOINT.test(joint) ? '' : plain(act + joint);
}

/** The words of a claim after the act that they belong to. */
export const toldOf = (claim: Pick<Claim, 'content' | 'cue' | 'quote'>, text: string): string =>
  `${actOf(claim, text)} ${excerptOf(claim, text)}`.trimStart();

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
