/** What `speed.ts` runs in each page: step one once, with its time. */
import { isNewsArticle } from '../../src/page/detect';
import { isFramed } from '../../src/page/detect/framed';

/** @returns milliseconds */
export function stepOne(): number {
  const before = performance.now();
  if (!isNewsArticle(document, location.href)) isFramed(document);
  return performance.now() - before;
}
