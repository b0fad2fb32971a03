/** Pages that never stop changing, pages from the back/forward cache, and pages that are printed. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import { inkOf } from '../pdf';
import { inBrowsers, marked, painted, pause, pointOf, UNLISTED, waitForCard, waitForNoCard } from '../reader';
import {
  articlePageOf,
  hasRead,
  marks,
  neverRest,
  SITE,
  stateOf,
  stateWhen,
  switchOff,
  titlesOf,
  unpainted,
} from './pages';
import { CANAL, GRAIN } from './stories';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  const open = async (name: string, story = CANAL) => {
    // What may not be stored is not kept by Firefox, either.
    const headers = { 'cache-control': 'max-age=60' };
    const page = await desk.browser.open(
      desk.web.serve(`${SITE}/2031/05/06/${name}-a77777`, articlePageOf(story), headers),
    );
    await marked(page);
    await hasRead(desk, page, story.title);
    return page;
  };
  const switchTo = (hostsOff: string[]) =>
    desk.browser.extension((hosts: string[]) => browser.storage.local.set({ settings: { hostsOff: hosts } }), hostsOff);

  /** Back to the page of before. While the browser goes there it answers nothing. */
  const back = async (page: Page) => {
    await page.back();
    await pause(500);
    await page.waitFor(() => /cache/.test(location.href));
  };

  it('gives a restless page up, says so, and reads it once more for whoever asks', async () => {
    const page = await open('restless');
    await neverRest(page);
    const given = await stateWhen(desk, page, s => s.status === 'refused');
    expect(given).toEqual({ status: 'refused', reason: 'restless' });
    expect(await unpainted(page)).toBe(0);
    const panel = await desk.browser.extensionPage(`src/panel/index.html?tab=${page.tab}`);
    expect(await panel.waitFor(() => document.querySelector('.notice .sentence')?.textContent)).toMatch(
      /never stops changing/,
    );
    await panel.evaluate(() => document.querySelector<HTMLElement>('.notice button')!.click());
    const again = await stateWhen(desk, page, s => s.status === 'read');
    if (again.status !== 'read') throw new Error(again.status);
    expect(again.articles[0]!.cuts).toEqual(['still']);
    expect(await panel.waitFor(() => document.querySelector('.cut')?.textContent)).toMatch(/never stops changing/);
    expect((await marks(page)).join()).toContain('Petra Holm');
    await pause(3000); // read again, it would have another round of the talks
    expect(await stateOf(desk, page)).toEqual(again);
    expect((await marks(page)).join()).toContain('Petra Holm');
    await Promise.all([panel.close(), page.close()]);
  });

  it('paints again what comes out of the back/forward cache, and nothing where it was switched off meanwhile', async () => {
    const page = await open('cache');
    // Only a page that was kept as it was still knows this.
    await page.evaluate(() => Object.assign(window, { kept: true }) && true);
    const kept = () => page.evaluate(() => (window as { kept?: boolean }).kept ?? false);
    const nothing = desk.web.serve(`${UNLISTED}/nothing`, '<!doctype html><title>Nothing</title><p>Nothing here.');
    await page.goto(nothing);
    await pause(300);
    expect(titlesOf(await stateOf(desk, page))).toEqual(['idle']);
    await back(page);
    expect(await kept()).toBe(true);
    expect(titlesOf(await hasRead(desk, page, CANAL.title))).toEqual([CANAL.title]);
    await marked(page);
    await page.goto(nothing);
    await switchTo([new URL(SITE).hostname]);
    try {
      await back(page);
      await pause(1000);
      expect(await painted(page)).toBe(0);
      expect(titlesOf(await stateOf(desk, page))).toEqual(['idle']);
    } finally {
      await switchTo([]);
    }
    await page.close();
  });

  it('prints the page as it is: no card, no mark and no map is on paper, and all are back on the screen', async () => {
    const page = await open('printed', GRAIN);
    const before = await painted(page);
    await page.click(await pointOf(page, 'hotel room'));
    await waitForCard(page);
    const paper = inkOf(await page.print());
    expect(paper.shapes).toBeGreaterThan(0); // the lines under the page's own links
    await waitForNoCard(page);
    expect(await painted(page)).toBe(before);
    await switchOff(desk, page, async () => {
      expect(inkOf(await page.print())).toEqual(paper);
    });
    await page.close();
  });

  it('sees that the address has changed at once where the browser tells, within a second where it does not', async () => {
    for (const told of [true, false]) {
      const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/told-${told}-a77777`, articlePageOf(GRAIN)));
      const popup = await desk.browser.popup(page);
      await marked(page);
      await popup.close();
      if (!told) {
        // As in a browser without the Navigation API; our script is brought anew.
        await desk.browser.extension(
          (tab: number) => browser.tabs.sendMessage(tab, { kind: 'tab.stop', message: {} }),
          page.tab,
        );
        await page.waitFor(() => CSS.highlights.size === 0);
        await page.inside(() => Object.defineProperty(window, 'navigation', { value: undefined }) && true);
        await desk.browser.extension(
          (tab: number) => browser.runtime.sendMessage({ kind: 'panel.read', message: { tab } }),
          page.tab,
        );
        await marked(page);
      }
      expect(await page.inside(() => (window as { navigation?: unknown }).navigation !== undefined)).toBe(told);
      await page.click(await pointOf(page, 'hotel room'));
      await waitForCard(page);
      await page.evaluate(() => history.pushState({}, '', '?seen=1'));
      await waitForNoCard(page);
      expect((await marks(page)).join()).toContain('Calder');
      await page.close();
    }
  });
});
