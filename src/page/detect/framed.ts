/** Does the page show a news article in a frame? */
import { attr, rootOf, selectAll } from '../dom';
import { isNewsArticle } from './index';

/** A smaller frame has no room for an article; CSS px. */
const LEAST_SIDE = 300;
const MOST_FRAMES = 20;

/**
 * Only large frames are looked at, and into those of the page's own origin alone. Others show advertisements, players, posts:
 * an address that speaks of AMP is worth the background's closer look. Never throws.
 */
export function isFramed(document: Document): boolean {
  return selectAll(rootOf(document), 'iframe')
    .slice(0, MOST_FRAMES)
    .some(frame => {
      const { width, height } = frame.getBoundingClientRect();
      if (width < LEAST_SIDE || height < LEAST_SIDE) return false;
      const inner = (frame as HTMLIFrameElement).contentDocument;
      if (!inner) return /\bamp/.test(attr(frame, 'src'));
      return inner.documentElement !== null && isNewsArticle(inner, inner.URL);
    });
}
