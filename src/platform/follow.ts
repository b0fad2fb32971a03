/** Finds a claim again after its article was analysed anew: ids count in reading order, and change with every addition. */
import type { Analysis, Claim, Span } from '../analysis/model';

const words = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
const said = (claim: Claim, { article }: Analysis) =>
  `${words(article.text, claim.source)} / ${words(article.text, claim.cue)} / ${words(article.text, claim.content)}`;

/** @returns the id in `after` of the claim that has this id in `before`; `undefined` where it is no longer there. */
export function followClaim(id: string, before: Analysis, after: Analysis): string | undefined {
  if (before === after) return id;
  const claim = before.claims.find(c => c.id === id);
  if (!claim) return undefined;
  const wanted = said(claim, before);
  // Of several that read the same, the one in the same place among them.
  const place = before.claims.filter(c => said(c, before) === wanted).indexOf(claim);
  return after.claims.filter(c => said(c, after) === wanted)[place]?.id;
}
