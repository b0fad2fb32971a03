/** Reads the page's articles, reports them, and keeps the answers. What has not changed is not reported again. */

import type { Article } from '../analysis/model';
import type { Cut, Manner } from '../platform/messages';
import { send } from '../platform/send';
import { brought, SHOWING } from './brought';
import { addressOf } from './dom';
import type { Shown } from './paint';
import type { readLive } from './read/live';
import type { ReadArticle, Refused } from './read/types';
import { keep } from './same';

export interface Reading {
  /** How to paint and speak, if the background has answered. */
  manner?: Manner;
  /** Why there is no article at all. */
  refusal?: Refused;
  /** Was anything new, changed or gone? */
  changed: boolean;
  /** Nothing that was on the page before is on it now: it is another page. Then nothing was reported. */
  left?: boolean;
}

export interface Wanted {
  asked: boolean;
  /** Report everything, also what has not changed. */
  again: boolean;
  /** Read on where nothing is left of what was there. */
  stay: boolean;
  /** To be told with every article. */
  cuts: readonly Cut[];
}

export interface Articles {
  /** The articles that have an analysis, in the order of the page. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** Roots of all articles found at the last reading, refused ones too. */
  roots(): Element[];
  /** Shadow roots that hold text of theirs. */
  trees(): Node[];
  read(wanted: Wanted): Promise<Reading>;
}

/**
 * @param onFound called when the page has been read, before anything is reported.
 * @param readPage reads it; by another script, which may still be on its way.
 */
export function createArticles(
  document: Document,
  signal: AbortSignal,
  onFound: () => void,
  readPage: typeof readLive,
): Articles {
  let shown = new Map<string, Shown>();
  let found: ReadArticle[] = [];
  let told = '';
  /** Where the page was at the last reading. */
  let where = '';
  /** Each article as it was last reported, whatever the answer was. */
  let known = new Map<string, Article>();

  async function refuse(refusal: Refused, { asked, again }: Wanted) {
    const now = JSON.stringify(refusal);
    if (now === told && !again) return;
    told = now;
    await send('page.refused', { ...refusal, asked });
  }

  async function report(read: ReadArticle, { asked, cuts }: Wanted): Promise<Omit<Reading, 'changed'>> {
    const { key, article, entries } = read;
    const answer = await send('page.article', {
      key,
      article,
      entries,
      cuts: [...read.cuts, ...cuts],
      asked,
      ...(brought[SHOWING] ? {} : { bare: true }),
    });
    if (!answer) return {};
    if ('refused' in answer) {
      shown.delete(key);
      return { refusal: { reason: answer.refused, ...(answer.detail === undefined ? {} : { detail: answer.detail }) } };
    }
    const { analysis, ...manner } = answer;
    shown.set(key, { read, analysis });
    return { manner };
  }

  /** Forgets the articles that are gone. @returns whether any was. */
  async function drop(keys: ReadonlySet<string>): Promise<boolean> {
    const gone = [...known.keys()].filter(key => !keys.has(key));
    for (const key of gone) {
      known.delete(key);
      if (shown.delete(key)) await send('page.gone', { key });
    }
    return gone.length > 0;
  }

  return {
    get shown() {
      return shown;
    },
    roots: () => found.map(f => f.root),
    trees: () => [...new Set(found.flatMap(f => f.trees()))],
    async read(wanted) {
      const address = addressOf(document);
      const reading = await readPage(document, address);
      if (signal.aborted) return { changed: false };
      const keys = keep(known, reading.articles);
      const here = address.split('#', 1)[0]!;
      // In another language even the headline is another one.
      const isTranslated = here === where && reading.articles[0]?.refusal?.reason === 'other-language';
      where = here;
      if (!wanted.stay && !isTranslated && !keys.some(key => known.has(key))) return { changed: true, left: true };
      found = reading.articles.map((article, i) => ({ ...article, key: keys[i]! }));
      onFound();
      let result: Reading = { changed: await drop(new Set(keys)) };
      for (const read of found) {
        if (signal.aborted) return result;
        const before = known.get(read.key);
        const same = before?.text === read.article.text;
        // Its address is the one under which it was first read: the bar shows that of the article in view.
        if (before?.url !== undefined) read.article.url = before.url;
        known.set(read.key, read.article);
        result.changed ||= !same;
        if (read.refusal) {
          // A page that was translated, or walled, after it was read.
          if (shown.delete(read.key)) await send('page.gone', { key: read.key });
          await refuse(read.refusal, wanted);
          result = { ...result, refusal: read.refusal };
        } else if (same && !wanted.again) {
          // The same words, perhaps in new nodes.
          const painted = shown.get(read.key);
          if (painted) painted.read = read;
        } else {
          result = { ...result, ...(await report(read, wanted)) };
        }
      }
      // In the order of the page, which an article reported late would upset.
      shown = new Map(found.flatMap(({ key }) => (shown.has(key) ? [[key, shown.get(key)!] as const] : [])));
      known = new Map(found.map(({ key, article }) => [key, article]));
      if (found.length === 0) {
        const refusal = reading.refusal ?? { reason: 'not-an-article' };
        await refuse(refusal, wanted);
        return { ...result, refusal };
      }
      return result;
    },
  };
}
