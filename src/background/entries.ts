/**
 * Analyses an article stretch by stretch, and remembers: of a live blog only what is new or has changed is analysed. What is
 * remembered ends with the background; then everything is analysed once more.
 */
import type { Analysis, Article, Span } from '../analysis/model';
import { MAX_STRETCHES } from '../platform/limits';
import { merge } from './merge';

/** A stretch of an article as an article by itself, under the same headline and date. */
export function stretchOf(article: Article, [start, end]: Span): Article {
  const inside = ({ span }: { span: Span }) => start <= span[0] && span[1] <= end;
  const moved = ([from, to]: Span): Span => [from - start, to - start];
  const { blocks, links, embeds, ...head } = article;
  return {
    ...head,
    text: article.text.slice(start, end),
    ...(blocks ? { blocks: blocks.filter(inside).map(b => ({ ...b, span: moved(b.span) })) } : {}),
    ...(links ? { links: links.filter(inside).map(l => ({ ...l, span: moved(l.span) })) } : {}),
    ...(embeds
      ? {
          embeds: embeds
            .filter(inside)
            .map(e => ({ ...e, span: moved(e.span), content: moved(e.content), author: moved(e.author) })),
        }
      : {}),
  };
}

/**
 * @param analyze of one article
 * @returns the analysis of an article from those of its stretches, which cover its text in order; of the whole where there are
 * none.
 */
export function createEntries(
  analyze: (article: Article) => Analysis,
  most = MAX_STRETCHES,
): (article: Article, entries: readonly Span[]) => Analysis {
  const known = new Map<string, Analysis>();
  return (article, entries) => {
    const spans = entries.filter(
      ([start, end], i) => (entries[i - 1]?.[1] ?? 0) <= start && start < end && end <= article.text.length,
    );
    if (spans.length < 2) return analyze(article);
    const stretches = spans.map(span => {
      const stretch = stretchOf(article, span);
      const key = JSON.stringify(stretch);
      const analysis = known.get(key) ?? analyze(stretch);
      // Used last, forgotten last.
      known.delete(key);
      known.set(key, analysis);
      return { at: span[0], analysis };
    });
    for (const key of known.keys()) {
      if (known.size <= most) break;
      known.delete(key);
    }
    return merge(article, stretches);
  };
}
