/** Does the page show a news article in a frame? */
import { rootOf, selectAll } from '../dom';
import { detect } from './index';

/** A smaller frame has no room for an article; CSS px. */
const LEAST_SIDE = 300;
const MOST_FRAMES = 20;

/** The document in a frame of the same origin; undefined for those of others: advertisements, players, posts. */
function documentIn(frame: Element): Document | undefined {
  const { width, height } = frame.getBoundingClientRect();
  if (width < LEAST_SIDE || height < LEAST_SIDE) return undefined;
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Only frames that are large and of the page's own origin are looked into. Never throws. */
export function isFramed(document: Document): boolean {
  return selectAll(rootOf(document), 'iframe')
    .slice(0, MOST_FRAMES)
    .some(frame => {
      const inner = documentIn(frame);
      return inner?.documentElement ? detect(inner, inner.URL).isArticle : false;
    });
}
