/**
 * A saved page as a document, outside a browser. parse5 repairs broken HTML exactly as browsers do; linkedom then holds
 * the tree, ten times faster than jsdom.
 */

import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Article } from '../analysis/model';
import { isNewsArticle } from '../page/detect/index';
import { type Reading, readPage } from '../page/read/index';

/** @param html the page's source; never throws on broken HTML */
export function toDocument(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document;
}

/** One page as the browser's scripts see it: is it a news article, and what is its text? */
export interface ReadHtml {
  isArticle: boolean;
  /** The first article of the page; its text is "" where there is none. */
  article: Article;
  reading: Reading;
}

/**
 * Reads a saved page with the code that reads a page in the browser.
 * @param url the address it was saved from; the page's own canonical address serves where it is missing
 */
export function readHtml(html: string, url = ''): ReadHtml {
  const document = toDocument(html);
  const reading = readPage(document, url);
  return {
    isArticle: isNewsArticle(document, url),
    article: reading.articles[0]?.article ?? { text: '' },
    reading,
  };
}
