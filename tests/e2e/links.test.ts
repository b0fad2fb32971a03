/** Links of the export, opened by the browser itself: it scrolls to the words and marks them, without Whence's help. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Analysis } from '../../src/analysis/model';
import { linkTo } from '../../src/export/quote';
import type { TabState } from '../../src/platform/messages';
import { inBrowsers, LISTED, marked } from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

const CSS_LONG = 'p { margin-bottom: 70vh; }';

inBrowsers(desk => {
  async function analysed(address: string): Promise<Analysis> {
    const page = await desk.browser.open(address);
    await marked(page);
    const state = (await desk.browser.extension(
      (tab: number) => browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } }),
      page.tab,
    )) as TabState;
    await page.close();
    if (state.status !== 'read') throw new Error(`The page is ${state.status}.`);
    return state.articles[0]!.analysis;
  }

  it('open the page at the claim', async () => {
    const address = desk.web.serve(`${LISTED}/links-2025-03-04/`, articlePage({ css: CSS_LONG }));
    const analysis = await analysed(address);
    const tried = analysis.claims.filter((_, i) => i % 3 === 2);
    expect(tried.length).toBeGreaterThan(2);
    for (const claim of tried) {
      const link = linkTo({ ...analysis, article: { ...analysis.article, url: address } }, claim)!;
      const words = analysis.article.text.slice(...claim.content[0]!).slice(0, 24);
      const page = await desk.browser.open('about:blank');
      await page.goto(link);
      // Where the words are on the screen, once the browser has gone there.
      const top = await page.waitFor((words: string) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(words);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const box = range.getBoundingClientRect();
          return box.top > 0 && box.bottom < innerHeight ? Math.round(box.top) : 0;
        }
        return 0;
      }, words);
      expect(top, link).toBeGreaterThan(0);
      await page.close();
    }
  });
});
