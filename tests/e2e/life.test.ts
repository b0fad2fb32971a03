/** Pages that change, a background that is put to sleep, an extension that goes away. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { OWN } from './desks';
import { inBrowsers, LISTED, marked, painted, pause, pointOf, UNLISTED, waitForCard } from './reader';
import { articlePage, PARAGRAPHS } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  const stateOf = (tab: number) =>
    desk.browser.extension(
      (tab: number) =>
        browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } }) as Promise<{
          status: string;
          reason?: string;
        }>,
      tab,
    );

  it('sees text that comes late, and text that changes', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${LISTED}/late`, articlePage({ paragraphs: PARAGRAPHS.slice(0, 6) })),
    );
    await marked(page);
    const before = await painted(page);
    await page.evaluate((late: string) => {
      const p = document.createElement('p');
      p.textContent = late;
      document.querySelector('article')!.append(p);
    }, PARAGRAPHS[9]);
    for (let i = 0; (await painted(page)) <= before && i < 60; i++) await pause(50);
    expect(await painted(page)).toBeGreaterThan(before);
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('article p:nth-of-type(n+5)')) p.remove();
    });
    for (let i = 0; (await painted(page)) >= before && i < 60; i++) await pause(50);
    expect(await painted(page)).toBeLessThan(before);
    await page.close();
  });

  it('follows words into new nodes', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/nodes`, articlePage()));
    await marked(page);
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await pause(1000);
    await page.click(await pointOf(page, 'senior Portuguese official'));
    expect(await waitForCard(page)).toContain('unnamed');
    await page.close();
  });

  it('follows a page that navigates within itself', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/first`, articlePage()));
    await marked(page);
    await page.evaluate(() => {
      history.pushState({}, '', 'second');
      document.querySelector('article')!.remove();
      document.title = 'Nothing yet';
    });
    for (let i = 0; (await painted(page)) > 0 && i < 60; i++) await pause(50);
    expect(await painted(page)).toBe(0);
    await page.close();
  });

  it('remembers its tabs when the background was put to sleep', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/asleep`, articlePage()));
    await marked(page);
    await desk.browser.stopBackground();
    expect((await stateOf(page.tab)).status).toBe('read');
    await desk.browser.stopBackground();
    const all = await painted(page);
    await desk.browser.extension(() => browser.storage.local.set({ settings: { categories: { named: false } } }));
    for (let i = 0; (await painted(page)) >= all && i < 60; i++) await pause(50);
    expect(await painted(page)).toBeLessThan(all);
    await desk.browser.extension(() => browser.storage.local.clear());
    await page.close();
  });

  it('starts from the defaults where what was stored is broken', async () => {
    await desk.browser.extension(() =>
      browser.storage.local.set({ settings: { enabled: 'yes', categories: [7], density: null } }),
    );
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/broken`, articlePage()));
    await marked(page);
    await desk.browser.extension(() => browser.storage.local.clear());
    await page.close();
  });

  it('is one, however often it is brought to a page', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/twice`, articlePage()));
    await marked(page);
    const names = await page.evaluate(() => [...CSS.highlights.keys()].sort());
    await desk.browser.extension(
      (tab: number) => browser.scripting.executeScript({ target: { tabId: tab }, files: ['/src/page/page.iife.js'] }),
      page.tab,
    );
    await pause(300);
    expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual(names);
    await page.close();
  });

  it('leaves nothing to be seen when the extension is removed', async () => {
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/gone`, articlePage()));
    const before = await pixels(page);
    const popup = await desk.browser.popup(page);
    await marked(page);
    await popup.close();
    await pause(300);
    expect((await pixels(page)).equals(before)).toBe(false);
    await desk.browser
      .extension(() => void setTimeout(() => browser.management.uninstallSelf(), 50))
      .catch(() => undefined);
    for (let i = 0; !(await pixels(page)).equals(before) && i < 30; i++) await pause(100);
    expect((await pixels(page)).equals(before)).toBe(true);
  });
}, OWN);

async function pixels(page: Page): Promise<Buffer> {
  const file = join(tmpdir(), `whence-${process.pid}.png`);
  await page.screenshot(file);
  return readFileSync(file);
}
