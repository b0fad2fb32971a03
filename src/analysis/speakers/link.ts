/** Where the page's own hyperlink on a claim leads. */
import type { Attribution, Link, Span } from '../model';

/**
 * The address of the link that the page sets on the cue; where none is, on the source; then on the content.
 * @param links in any order; addresses are given on as they are, never fetched
 */
export function linkOf({ cue, source, content }: Attribution, links: readonly Link[] = []): string | undefined {
  if (!links.length) return undefined;
  for (const spans of [cue, source, content]) {
    const found = links.find(link => spans.some(span => touches(span, link.span)));
    if (found) return found.href;
  }
  return undefined;
}

const touches = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;
