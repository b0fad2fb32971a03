/** The background is ended at every step of the way, as browsers do whenever they like. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { paragraphs } from '../../../bench/browser/fixtures';
import { OWN } from '../desks';
import { inBrowsers, LISTED, marked, painted, pause, pointOf, waitForCard } from '../reader';
import { articlePage } from '../sample';
import { readsAfterClick, soon, stateOf } from './tabs';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  it('wakes for a page that is opened while it is asleep', async () => {
    await desk.browser.stopBackground();
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/asleep-before`, articlePage()));
    await marked(page);
    await soon(async () => expect((await stateOf(desk, page.tab)).status).toBe('read'));
    await page.close();
  });

  // A long article keeps the background busy for about a second: it is ended at many moments of it.
  it.each([0, 60, 150, 300, 500, 800])('is ended %i ms after the page was opened', async ms => {
    const html = articlePage({ paragraphs: paragraphs(6000) });
    const url = desk.web.serve(`${LISTED}/asleep-during-${ms}`, html);
    const page = await desk.browser.open('about:blank');
    await page.evaluate((url: string) => void setTimeout(() => location.assign(url)), url);
    await pause(ms);
    await desk.browser.stopBackground();
    await page.waitFor((url: string) => location.href === url && document.readyState === 'complete', url);
    // Unasked it is read again; and where even that was cut off, the click on the icon does it.
    await pause(500);
    await readsAfterClick(desk, page);
    await page.close();
  });

  it('is ended while an article is being analysed: the page asks again by itself', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${LISTED}/asleep-analysing`, articlePage({ paragraphs: paragraphs(9000) })),
    );
    // It is being read now, or has been read in the meantime.
    await soon(async () => expect((await stateOf(desk, page.tab)).status).not.toBe('idle'));
    await desk.browser.stopBackground();
    await marked(page);
    await page.close();
  });

  it('is ended after the analysis: the panel knows it all, the card opens, a claim is shown', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/asleep-after`, articlePage()));
    await marked(page);
    await soon(async () => expect((await stateOf(desk, page.tab)).status).toBe('read'));
    await desk.browser.stopBackground();
    await page.click(await pointOf(page, 'senior Portuguese official'));
    expect(await waitForCard(page)).toContain('unnamed');
    await page.press('Escape');
    await desk.browser.stopBackground();
    await readsAfterClick(desk, page);
    await desk.browser.stopBackground();
    const shown = await desk.browser.extension(async (tab: number) => {
      const ask = (kind: string, message: object) => browser.runtime.sendMessage({ kind, message });
      const state = (await ask('panel.state', { tab })) as {
        articles: { key: string; analysis: { claims: { id: string }[] } }[];
      };
      const [first] = state.articles;
      return ask('panel.show', { tab, key: first!.key, claim: first!.analysis.claims.at(-1)!.id });
    }, page.tab);
    expect(shown).toBe(true);
    await page.close();
  });

  it('is ended again and again, and misses no change of the page and no choice of the reader', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/asleep-often`, articlePage()));
    await marked(page);
    for (const word of ['first', 'second', 'third']) {
      const before = await painted(page);
      await desk.browser.stopBackground();
      await page.evaluate((word: string) => {
        const p = document.createElement('p');
        p.textContent = `Prime Minister Halla Brekkan said on Wednesday that the ${word} boat had left the eastern waters.`;
        document.querySelector('article')!.append(p);
      }, word);
      await soon(async () => expect(await painted(page)).toBeGreaterThan(before));
    }
    const all = await painted(page);
    await desk.browser.stopBackground();
    await desk.browser.extension(() => browser.storage.local.set({ settings: { categories: { named: false } } }));
    await soon(async () => expect(await painted(page)).toBeLessThan(all));
    await desk.browser.extension(() => browser.storage.local.clear());
    await page.close();
  });
}, OWN);
