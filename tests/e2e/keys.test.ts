/** Keys, menus, the map, and the panel beside the page. Keys are pressed in the browser's own window. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { beside } from './panel/desk';
import {
  cardText,
  clickInCard,
  inBrowsers,
  LISTED,
  marked,
  pause,
  pointOf,
  serialised,
  UNLISTED,
  waitForCard,
  waitForNoCard,
} from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension, and in the world of our content scripts. */
declare const browser: Browser;
declare const shadow: (host: Element) => ShadowRoot;

/** Selects these words of the page. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      document.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The page has no "${wanted}".`);
  }, words);

inBrowsers(desk => {
  const open = async (name: string, host = LISTED, options: Parameters<typeof articlePage>[0] = {}) =>
    desk.browser.open(desk.web.serve(`${host}/${name}-2025-03-04/`, articlePage(options)));

  it('goes to the next claim and the previous one by key', async () => {
    const page = await open('step', LISTED, { css: 'p { margin-bottom: 60vh; }' });
    await marked(page);
    await desk.browser.command(page, 'next-claim');
    const first = await waitForCard(page);
    expect(first).toContain('Halla Brekkan');
    for (let i = 0; i < 5; i++) await desk.browser.command(page, 'next-claim');
    await page.waitFor(() => scrollY > innerHeight / 2);
    const later = await waitForCard(page, first);
    await desk.browser.command(page, 'previous-claim');
    await waitForCard(page, later);
    await page.close();
  });

  it('opens the card of the claim under the pointer at once by Enter', async () => {
    const page = await open('enter');
    await desk.browser.extension(() => browser.storage.local.set({ settings: { rest: 'click' } }));
    await marked(page);
    const { x, y } = await pointOf(page, 'senior Portuguese official');
    await page.move(x, y);
    await pause(200);
    expect(await cardText(page)).toBe('');
    await page.press('Enter');
    expect(await waitForCard(page)).toContain('unnamed');
    expect(await page.evaluate(() => document.activeElement?.matches('html > [popover]'))).toBe(true);
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await desk.browser.extension(() => browser.storage.local.clear());
    await page.close();
  });

  it('tells who said the words that are selected, and plainly where nobody did', async () => {
    const page = await open('who');
    await marked(page);
    await select(page, 'suspend the 1998 fishing agreement');
    await desk.browser.menu(page, 'who-said');
    expect(await waitForCard(page)).toContain('Senior Portuguese official, unnamed');
    await select(page, 'More from The Harbour Post');
    await desk.browser.menu(page, 'who-said');
    for (let i = 0; !/nobody who says this/.test(await cardText(page)) && i < 60; i++) await pause(50);
    expect(await cardText(page)).toContain('Whence found nobody who says this.');
    await page.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('reads a page from the menu, on a site that it knows nothing of and may not read by itself', async () => {
    const page = await open('menu', UNLISTED);
    await pause(500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await desk.browser.menu(page, 'read-page');
    await marked(page);
    await page.close();
  });

  it('shows a map of the claims where the reader wants one, and takes it away again', async () => {
    const page = await open('map', LISTED, { css: 'p { margin-bottom: 60vh; }' });
    await marked(page);
    const before = await serialised(page);
    const want = (map: boolean) =>
      desk.browser.extension((map: boolean) => browser.storage.local.set({ settings: { map } }), map);
    await want(true);
    await page.waitFor(() => document.documentElement.lastElementChild?.localName === 'div');
    const tick = await page.inside(() => {
      const ticks = [...shadow(document.documentElement.lastElementChild!).querySelectorAll('button')];
      const box = ticks.at(-1)!.getBoundingClientRect();
      return { count: ticks.length, x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    expect(tick.count).toBeGreaterThan(5);
    await page.click(tick);
    await page.waitFor(() => scrollY > innerHeight);
    await waitForCard(page);
    await page.press('Escape');
    await want(false);
    await page.waitFor(() => document.documentElement.lastElementChild?.localName === 'body');
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  it('opens the panel beside the page from the popup', async () => {
    const page = await open('beside');
    await marked(page);
    expect(await desk.browser.isBeside()).toBe(false);
    const popup = await desk.browser.popup(page);
    await popup.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
    await popup.click('[popovertarget=more]');
    await popup.waitFor(() => {
      const entry = [...document.querySelectorAll('#more button')].find(b => /beside/.test(b.textContent ?? ''));
      entry?.setAttribute('data-beside', '');
      return entry !== undefined;
    });
    popup.click('[data-beside]').catch(() => undefined); // the popup goes as the panel comes, and answers no more
    for (let i = 0; !(await desk.browser.isBeside()) && i < 60; i++) await pause(100);
    expect(await desk.browser.isBeside()).toBe(true);
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});

inBrowsers(desk => {
  const open = (name: string) => desk.browser.open(desk.web.serve(`${UNLISTED}/${name}`, articlePage()));

  it('has a key for everything that a key does', async () => {
    const commands = await desk.browser.extension(() => browser.commands.getAll());
    const keys = commands.map(command => command.shortcut);
    expect(keys).toHaveLength(4);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(new Set(keys).size).toBe(4);
  });

  it('opens the panel from the card, at its claim', async () => {
    const { page, panel, close } = await beside(desk);
    await page.activate();
    await page.click(await pointOf(page, 'senior Portuguese official'));
    await waitForCard(page);
    expect(await isOpen()).toBe(false);
    await clickInCard(page, 'Show in panel');
    for (let i = 0; !(await isOpen()) && i < 60; i++) await pause(100);
    expect(await isOpen()).toBe(true);
    await panel.waitFor(() => /Lisbon was preparing/.test(document.querySelector('[data-chosen]')?.textContent ?? ''));
    await closePanel();
    await close();
  });

  /** Beside the page in Chromium; Firefox takes a click in a page for no leave to do that, and opens the popup. */
  const isOpen = () =>
    desk.browser.name === 'chromium'
      ? desk.browser.isBeside()
      : desk.browser.extension(() => browser.extension.getViews({ type: 'popup' }).length > 0);

  async function closePanel(): Promise<void> {
    await desk.browser.extension(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { sidePanel?: { close(where: { windowId: number }): Promise<void> } };
      };
      const { id = 0 } = await browser.windows.getCurrent();
      await chrome.sidePanel?.close({ windowId: id });
      for (const view of browser.extension.getViews?.({ type: 'popup' }) ?? []) view.close();
    });
    for (let i = 0; (await isOpen()) && i < 60; i++) await pause(100);
  }

  it('opens the panel beside the page by key', async () => {
    const page = await open('beside-by-key');
    expect(await desk.browser.isBeside()).toBe(false);
    await desk.browser.command(page, 'open-panel');
    for (let i = 0; !(await desk.browser.isBeside()) && i < 60; i++) await pause(100);
    expect(await desk.browser.isBeside()).toBe(true);
    await page.close();
  });

  it('reads the page and opens the popup by key', async () => {
    const page = await open('popup-by-key');
    await desk.browser.command(page, '_execute_action');
    await marked(page);
    await page.close();
  });
});
