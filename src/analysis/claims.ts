/** Puts an attribution and its origin together as a claim. */
import type { Article, Attribution, Claim, ClaimCategory, Origin } from './model';
import { linkOf } from './speakers/link';
import { whenOf } from './speakers/when';
import type { Document } from './text/document';
import { topicsOf } from './topics';

/**
 * One claim for each attribution, in the same order, numbered "c1", "c2", ….
 * `reply` and `answered` are still open: they need the responses.
 */
export function assemble(
  attributions: readonly Attribution[],
  origins: readonly Origin[],
  document: Document,
  { links, published }: Pick<Article, 'links' | 'published'> = {},
): Claim[] {
  return attributions.map((a, i) => {
    const origin = origins[i]!;
    const { content, cue, source, quote, construction, confidence } = a;
    const link = linkOf(a, links);
    const when = whenOf(a, document, published);
    return {
      id: `c${i + 1}`,
      content,
      cue,
      source,
      quote,
      ...origin,
      category: categoryOf(origin),
      reply: false,
      ...(a.within === undefined ? {} : { nestedIn: `c${a.within + 1}` }),
      ...(link === undefined ? {} : { link }),
      ...(when === undefined ? {} : { when }),
      topics: topicsOf(document, content),
      construction,
      confidence,
    };
  });
}

/** The first category that fits: hedged, unnamed, relayed, named. */
export function categoryOf(origin: Origin): ClaimCategory {
  if (origin.degree === 'none') return 'hedged';
  if (origin.degree === 'described' || origin.degree === 'bare') return 'unnamed';
  return origin.via.length || origin.kind === 'outlet' ? 'relayed' : 'named';
}
