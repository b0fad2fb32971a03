/** Many tabs, several windows, tabs that the browser puts away. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { OWN } from '../desks';
import { inBrowsers, LISTED, marked } from '../reader';
import { articlePage, PARAGRAPHS } from '../sample';
import { closeTab, closeWindow, openTab, openWindow, paintedIn, soon, stateOf } from './tabs';

/** In code that runs in the extension. */
declare const browser: Browser;

const MANY = 50;

inBrowsers(desk => {
  it(`reads ${MANY} tabs of articles that are opened at once, each with its own claims, and forgets each that is closed`, {
    timeout: 180_000,
  }, async () => {
    const urls = Array.from({ length: MANY }, (_, i) =>
      desk.web.serve(
        `${LISTED}/many-${i}`,
        articlePage({
          title: `Boat ${i} Comes Home`,
          paragraphs: [...PARAGRAPHS, `Mayor Ada Lund said that boat number ${i} was hers.`],
        }),
      ),
    );
    const tabs = await desk.browser.extension(
      (urls: string[]) => Promise.all(urls.map(async url => (await browser.tabs.create({ url, active: false })).id!)),
      urls,
    );
    const states = await Promise.all(
      tabs.map((tab, i) =>
        expect
          .poll(async () => JSON.stringify(await stateOf(desk, tab)), { timeout: 120_000, interval: 500 })
          .toContain(`boat number ${i} was hers`),
      ),
    );
    expect(states).toHaveLength(MANY);
    for (const tab of tabs) {
      await soon(async () => expect(await paintedIn(desk, tab)).toBeGreaterThan(10));
      const badge = (tab: number) => browser.action.getBadgeText({ tabId: tab });
      await soon(async () => expect(Number(await desk.browser.extension(badge, tab))).toBeGreaterThan(8));
    }
    const kept = () => desk.browser.extension(async () => Object.keys(await browser.storage.session.get(null)).length);
    expect(await kept()).toBeGreaterThanOrEqual(MANY);
    await desk.browser.extension((tabs: number[]) => browser.tabs.remove(tabs), tabs);
    await soon(async () => expect(await kept()).toBe(0));
  });

  it('keeps two windows apart: each tab has its own article, and closing one window leaves the other', async () => {
    const url = (word: string) =>
      desk.web.serve(
        `${LISTED}/window-${word}`,
        articlePage({ paragraphs: [...PARAGRAPHS, `Mayor Ada Lund said that the ${word} boat was hers.`] }),
      );
    const one = await desk.browser.open(url('red'));
    const other = await openWindow(desk, url('blue'));
    await marked(one);
    await soon(async () => expect(JSON.stringify(await stateOf(desk, other.tab))).toContain('the blue boat was hers'));
    expect(JSON.stringify(await stateOf(desk, one.tab))).toContain('the red boat was hers');
    await soon(async () => expect(await paintedIn(desk, other.tab)).toBeGreaterThan(10));
    // A choice of the reader reaches both.
    await desk.browser.extension(() => browser.storage.local.set({ settings: { enabled: false } }));
    for (const tab of [one.tab, other.tab]) await soon(async () => expect(await paintedIn(desk, tab)).toBe(0));
    await desk.browser.extension(() => browser.storage.local.clear());
    for (const tab of [one.tab, other.tab])
      await soon(async () => expect(await paintedIn(desk, tab)).toBeGreaterThan(10));
    await closeWindow(desk, other.window);
    await soon(async () => expect((await stateOf(desk, other.tab)).status).toBe('idle'));
    expect((await stateOf(desk, one.tab)).status).toBe('read');
    await one.close();
  });

  it('moves with a tab into another window', async () => {
    const tab = await openTab(desk, desk.web.serve(`${LISTED}/moved`, articlePage()));
    await soon(async () => expect((await stateOf(desk, tab)).status).toBe('read'));
    const window = await desk.browser.extension(
      async (tabId: number) => (await browser.windows.create({ tabId })).id!,
      tab,
    );
    expect((await stateOf(desk, tab)).status).toBe('read');
    await soon(async () => expect(await paintedIn(desk, tab)).toBeGreaterThan(10));
    await closeWindow(desk, window);
  });

  it('reads a tab anew that the browser had put away', async () => {
    const tab = await openTab(desk, desk.web.serve(`${LISTED}/put-away`, articlePage()));
    await soon(async () => expect((await stateOf(desk, tab)).status).toBe('read'));
    const front = await desk.browser.open(desk.web.serve(`${LISTED}/in-front`, articlePage()));
    await marked(front);
    // Chromium gives the tab another id when it comes back in some versions.
    const away = await desk.browser.extension(async (id: number) => {
      const put = await browser.tabs.discard(id);
      return (put as unknown as { id?: number } | undefined)?.id ?? id;
    }, tab);
    await soon(async () =>
      expect(await desk.browser.extension(async (id: number) => (await browser.tabs.get(id)).discarded, away)).toBe(
        true,
      ),
    );
    await desk.browser.extension((id: number) => browser.tabs.update(id, { active: true }).then(() => true), away);
    await soon(async () => expect((await stateOf(desk, away)).status).toBe('read'));
    await soon(async () => expect(await paintedIn(desk, away)).toBeGreaterThan(10));
    await closeTab(desk, away);
    await front.close();
  });
}, OWN);
