/** Keeps what the analysis is given, and what it gives, within the limits; what is cut off is named. */
import type { Analysis, Article, Span } from '../analysis/model';
import { MAX_CLAIMS, MAX_TEXT } from '../platform/limits';

const within = (end: number) => (part: { span: Span }) => part.span[1] <= end;

/**
 * @param max UTF-16 units.
 * @returns the article, or its beginning up to the last paragraph that ends within `max` (where none does: up to the last
 * space), with the blocks, links and embeds that lie in it.
 */
export function limitText(article: Article, max = MAX_TEXT): Article {
  if (article.text.length <= max) return article;
  const head = article.text.slice(0, max);
  const paragraph = head.lastIndexOf('\n\n');
  const end = paragraph > 0 ? paragraph : Math.max(head.lastIndexOf(' '), 0);
  const limited: Article = { ...article, text: head.slice(0, end) };
  if (article.blocks) limited.blocks = article.blocks.filter(within(end));
  if (article.links) limited.links = article.links.filter(within(end));
  if (article.embeds) limited.embeds = article.embeds.filter(within(end));
  return limited;
}

/** The first `max` claims in reading order, and of everything else what rests on them. */
export function limitClaims(analysis: Analysis, max = MAX_CLAIMS): Analysis {
  if (analysis.claims.length <= max) return analysis;
  const claims = analysis.claims.slice(0, max);
  const ids = new Set(claims.map(c => c.id));
  const known = (list: string[]) => list.filter(id => ids.has(id));
  return {
    ...analysis,
    claims: claims.map(({ nestedIn, answered, ...claim }) => ({
      ...claim,
      ...(nestedIn !== undefined && ids.has(nestedIn) ? { nestedIn } : {}),
      ...(answered ? { answered: { ...answered, by: known(answered.by) } } : {}),
    })),
    responses: analysis.responses.flatMap(r => {
      const to = known(r.to);
      return ids.has(r.from) && to.length > 0 ? { ...r, to } : [];
    }),
    silences: analysis.silences.map(s => (s.about ? { ...s, about: known(s.about) } : s)),
    speakers: analysis.speakers.flatMap(s => {
      const own = known(s.claims);
      return own.length > 0 ? { ...s, claims: own } : [];
    }),
    positions: analysis.positions.flatMap(p => {
      const own = known(p.claims);
      return own.length > 0 ? { ...p, claims: own } : [];
    }),
  };
}
