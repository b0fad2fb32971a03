/** Reads the page's articles, reports them, and keeps the answers. What has not changed is not reported again. */

import type { Manner } from '../platform/messages';
import { send } from '../platform/send';
import type { Shown } from './paint';
import { readPage } from './read';
import type { ReadArticle, Refused } from './read/types';

export interface Articles {
  /** The articles that have an analysis, in the order of the page. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** Roots of all articles found at the last reading, refused ones too. */
  roots(): Element[];
  /**
   * Reads the page.
   * @param again reports everything, also what has not changed.
   * @returns how to paint and speak, if the background has answered; and why there is no article at all.
   */
  read(asked: boolean, again: boolean): Promise<{ manner?: Manner; refusal?: Refused }>;
}

export function createArticles(document: Document, signal: AbortSignal): Articles {
  let shown = new Map<string, Shown>();
  let found: ReadArticle[] = [];
  let told = '';
  /** The text of each article at its last report, whatever the answer was. */
  const texts = new Map<string, string>();

  async function refuse(refusal: Refused, asked: boolean, again: boolean) {
    const now = JSON.stringify(refusal);
    if (now === told && !again) return;
    told = now;
    await send('page.refused', { ...refusal, asked });
  }

  async function report(read: ReadArticle, asked: boolean): Promise<{ manner?: Manner; refusal?: Refused }> {
    const { key, article, cuts } = read;
    const answer = await send('page.article', { key, article, cuts, asked });
    if (!answer) return {};
    if ('refused' in answer) {
      shown.delete(key);
      return { refusal: { reason: answer.refused, ...(answer.detail === undefined ? {} : { detail: answer.detail }) } };
    }
    const { analysis, ...manner } = answer;
    shown.set(key, { read, analysis });
    return { manner };
  }

  return {
    get shown() {
      return shown;
    },
    roots: () => found.map(f => f.root),
    async read(asked, again) {
      const reading = readPage(document, document.URL);
      found = reading.articles;
      const keys = new Set(found.map(f => f.key));
      for (const key of texts.keys()) {
        if (keys.has(key)) continue;
        texts.delete(key);
        if (shown.delete(key)) await send('page.gone', { key });
      }
      let result: { manner?: Manner; refusal?: Refused } = {};
      for (const read of found) {
        if (signal.aborted) return {};
        const refusal = read.refusal;
        const known = shown.get(read.key);
        if (refusal) {
          shown.delete(read.key);
          texts.set(read.key, read.article.text);
          await refuse(refusal, asked, again);
          result = { ...result, refusal };
        } else if (!again && texts.get(read.key) === read.article.text) {
          // The same words, perhaps in new nodes.
          if (known) known.read = read;
        } else {
          texts.set(read.key, read.article.text);
          result = { ...result, ...(await report(read, asked)) };
        }
      }
      // In the order of the page, which an article reported late would upset.
      shown = new Map(found.flatMap(({ key }) => (shown.has(key) ? [[key, shown.get(key)!] as const] : [])));
      if (found.length === 0) {
        const refusal = reading.refusal ?? { reason: 'not-an-article' };
        await refuse(refusal, asked, again);
        return { refusal };
      }
      return result;
    },
  };
}
