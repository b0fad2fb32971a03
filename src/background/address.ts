import type { Article } from '../analysis/model';
import { safeUrl } from '../platform/url';

/**
 * The article at its true place. A page may say that it is another's (by its canonical address, or by a script of ours that
 * it has taken over); the browser knows where it is.
 * @param page the address of the page that sent it, as the browser gives it.
 * @returns the article; with an address on another host than the page's, it gets that of the page.
 */
export function atTrueAddress(article: Article, page: string | undefined): Article {
  const known = safeUrl(page);
  if (!known || safeUrl(article.url)?.host === known.host) return article;
  return { ...article, url: known.href };
}
