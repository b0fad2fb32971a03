/** Pages that never stop changing, pages from the back/forward cache, and pages that are printed. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import { inBrowsers, marked, painted, pause, pointOf, UNLISTED, waitForCard, waitForNoCard } from '../reader';
import { articlePageOf, hasRead, marks, SITE, stateOf, stateWhen, titlesOf, unpainted } from './pages';
import { CANAL, GRAIN } from './stories';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  const open = async (name: string, story = CANAL) => {
    const page = await desk.browser.open(desk.web.serve(`${SITE}/2031/05/06/${name}-a77777`, articlePageOf(story)));
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
    await page.evaluate(() => {
      const p = document.querySelector('article p:last-of-type')!;
      let i = 0;
      setInterval(() => {
        p.textContent = `The shipowners’ association said on Tuesday that round ${i++} of the talks would begin.`;
      }, 30);
    });
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
    const nothing = desk.web.serve(`${UNLISTED}/nothing`, '<!doctype html><title>Nothing</title><p>Nothing here.');
    await page.goto(nothing);
    await pause(300);
    expect(titlesOf(await stateOf(desk, page))).toEqual(['idle']);
    await back(page);
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

  it('closes the card when the page is printed', async () => {
    const page = await open('printed', GRAIN);
    await page.click(await pointOf(page, 'hotel room'));
    await waitForCard(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await waitForNoCard(page);
    await page.close();
  });
});
