/** Storage that is full, broken, or torn on the disk. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { OWN } from '../desks';
import { inBrowsers, LISTED, marked, painted } from '../reader';
import { articlePage } from '../sample';
import { choose, readsAfterClick, settings, soon, stateOf } from './tabs';

/** In code that runs in the extension. */
declare const browser: Browser;

/** Files in which a browser keeps what extensions store. */
const STORES = {
  chromium: /(Local|Sync) Extension Settings\/.*\/[^/]+$/,
  firefox: /moz-extension\+\+\+.*\.sqlite(-wal)?$|storage-sync-v2\.sqlite/,
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    statSync(join(folder, file), { throwIfNoEntry: false })?.isFile(),
  );

inBrowsers(desk => {
  it.each([
    ['settings of other types', { settings: { enabled: 'yes', categories: [7], density: null, hostsOff: { a: 1 } } }],
    ['a text in their place', { settings: 'broken' }],
    ['names that every object has', { settings: JSON.parse('{"__proto__":{"enabled":false},"constructor":1}') }],
    ['lists without end', { settings: { hostsOff: Array.from({ length: 5000 }, (_, i) => `h${i}.example`) } }],
  ])('starts from the defaults where %s were stored', async (_, stored) => {
    await desk.browser.extension((stored: Record<string, unknown>) => browser.storage.local.set(stored), stored);
    await desk.browser.stopBackground();
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/broken`, articlePage()));
    await marked(page);
    await readsAfterClick(desk, page);
    await desk.browser.extension(() => browser.storage.local.clear());
    await page.close();
  });

  it('marks an article, lists it and lights its badge where the session’s storage is full', async () => {
    // Chromium takes 10 MB, Firefox as much: with items of no tab, so that forgetting tabs brings no room.
    const full = await desk.browser.extension(async () => {
      let size = 1_000_000;
      for (let i = 0; size > 1000; i++) {
        try {
          await browser.storage.session.set({ [`filler${i}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
        if (i > 200) return false;
      }
      return true;
    });
    expect(full).toBe(true);
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/full`, articlePage()));
    await marked(page);
    await soon(async () => expect((await stateOf(desk, page.tab)).status).toBe('read'));
    await soon(async () => expect(await desk.browser.badge(page)).toMatch(/^\d+$/));
    await readsAfterClick(desk, page);
    // Put to sleep it has forgotten, and the click reads the page again.
    await desk.browser.stopBackground();
    await readsAfterClick(desk, page);
    await desk.browser.extension(() => browser.storage.session.clear());
    await page.close();
  });

  it('keeps the settings that hold where no more can be stored, and shows those', async () => {
    await choose(desk, { density: 'sources' });
    // Firefox gives an extension a good part of the disk; there the unit tests alone have a storage that is full.
    if (desk.browser.name === 'firefox') return;
    await desk.browser.extension(async () => {
      let size = 4_000_000;
      for (let i = 0; size > 2 && i < 200; i++) {
        try {
          await browser.storage.local.set({ [`filler${i}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/no-room`, articlePage()));
    await marked(page);
    const popup = await desk.browser.popup(page);
    await popup.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
    const before = await painted(page);
    const isOn = () => document.querySelector<HTMLInputElement>('label[data-category=named] input')!.checked;
    expect(await popup.evaluate(isOn)).toBe(true);
    await popup.click('label[data-category=named]');
    await soon(async () => expect(await popup.evaluate(isOn)).toBe(true));
    expect(await painted(page)).toBe(before);
    expect(await settings(desk)).toEqual({ density: 'sources' });
    await popup.close();
    await desk.browser.extension(() => browser.storage.local.clear());
    await page.close();
  });

  it('starts from the defaults where the files on the disk are torn', async () => {
    await choose(desk, { density: 'sources' });
    let torn = 0;
    await desk.browser.restart(() => {
      for (const file of filesOf(desk.browser.profile).filter(name => STORES[desk.browser.name].test(name))) {
        writeFileSync(join(desk.browser.profile, file), Buffer.alloc(4096, 'torn'));
        torn++;
      }
    });
    expect(torn).toBeGreaterThan(0);
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/torn`, articlePage()));
    await marked(page);
    await readsAfterClick(desk, page);
    await page.close();
  });
}, OWN);
