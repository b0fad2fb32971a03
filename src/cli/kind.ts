/** Step two without an analysis: is an article political or diplomatic reporting with attributed claims? */
import type { Article } from '../analysis/model';

const POLITICS =
  /\b(?:government|minist(?:er|ry)|president|parliament|senat(?:e|or)|congress|diplomat\w*|embassy|ambassador|sanction\w*|treaty|ceasefire|negotiat\w+|election|vote|lawmakers?|troops|military|war|invasion|missile|border|summit|foreign|policy|white house|kremlin|spokes(?:man|woman|person)|prime minister|united nations|nato|attack\w*|protest\w*|opposition|party|campaign)\b/gi;
const SAYING = /\b(?:said|says|told|according to|announced|warned|claimed|denied|accused|added|reported|stated)\b/gi;

/** By the density of its words for politics and of its verbs of saying. */
export function isOurKind(article: Article): boolean {
  const words = article.text.split(/\s+/).length;
  if (words < 40) return false;
  const per = (pattern: RegExp) => (100 * (article.text.match(pattern)?.length ?? 0)) / words;
  return per(POLITICS) > 1.5 && per(SAYING) > 0.3;
}
