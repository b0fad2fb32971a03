/** Tabs and windows as the extension's own APIs see them: also those that no driver has opened. */
import { expect, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import type { TabState } from '../../../src/platform/messages';
import type { Desk } from '../reader';

/** In code that runs in the extension. */
declare const browser: Browser;

/** Polls an expectation until it holds; 15 s, as several browsers may share a machine. */
export const soon = <T>(expectation: () => Promise<T> | T): Promise<T> =>
  vi.waitFor(expectation, { timeout: 15_000, interval: 100 });

/** What the background knows of a tab, as the panel asks for it. */
export const stateOf = (desk: Desk, tab: number): Promise<TabState> =>
  desk.browser.extension(
    (tab: number) => browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } }) as Promise<TabState>,
    tab,
  );

/** Opens a tab, in a window or in the one that is in front. @returns its id. */
export const openTab = (desk: Desk, url: string, active = true, windowId?: number): Promise<number> =>
  desk.browser.extension(
    async (url: string, active: boolean, windowId: number | null) => {
      const tab = await browser.tabs.create({ url, active, ...(windowId === null ? {} : { windowId }) });
      return tab.id!;
    },
    url,
    active,
    windowId ?? null,
  );

/** Opens a window with one tab. */
export const openWindow = (desk: Desk, url: string, incognito = false): Promise<{ window: number; tab: number }> =>
  desk.browser.extension(
    async (url: string, incognito: boolean) => {
      const made = await browser.windows.create({ url, incognito });
      const [tab] = await browser.tabs.query({ windowId: made.id! });
      return { window: made.id!, tab: tab!.id! };
    },
    url,
    incognito,
  );

export const closeWindow = (desk: Desk, window: number): Promise<void> =>
  desk.browser.extension((id: number) => browser.windows.remove(id), window);

export const closeTab = (desk: Desk, tab: number): Promise<void> =>
  desk.browser.extension((id: number) => browser.tabs.remove(id), tab);

/** How many ranges are painted in a tab; -1 where the extension may not ask. */
export const paintedIn = (desk: Desk, tab: number): Promise<number> =>
  desk.browser.extension(
    (tab: number) =>
      browser.scripting
        .executeScript({
          target: { tabId: tab },
          // Firefox lets no content script iterate the page's registry: asked by the names of ours.
          func: () => {
            let sum = 0;
            for (let i = 0; i < 100; i++) sum += CSS.highlights.get(`_${i}`)?.size ?? 0;
            return sum;
          },
        })
        .then(
          ([frame]) => frame!.result as number,
          () => -1,
        ),
    tab,
  );

/** The click on the icon reads the page, whatever happened before; the marks are there, and the popup lists them. */
export async function readsAfterClick(desk: Desk, page: Page): Promise<void> {
  const popup = await desk.browser.popup(page);
  await popup.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
  await popup.close();
  await page.waitFor(() => CSS.highlights.size > 0);
  await soon(async () => expect((await stateOf(desk, page.tab)).status).toBe('read'));
}

export const settings = (desk: Desk): Promise<unknown> =>
  desk.browser.extension(async () => (await browser.storage.local.get('settings')).settings);

export const choose = (desk: Desk, settings: object): Promise<void> =>
  desk.browser.extension((settings: object) => browser.storage.local.set({ settings }), settings);
