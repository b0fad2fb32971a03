/** The settings page in the browsers: what is changed there holds in the pages that are open, and after a restart. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { OWN } from './desks';
import { inBrowsers, isMarked, LISTED, marked, painted, pause, pointOf, UNLISTED, waitForCard } from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

const OPTIONS = 'src/options/index.html';

/** Clicks the control whose label begins with these words, as a reader does. */
async function turn(options: Page, words: string): Promise<void> {
  await options.waitFor((wanted: string) => {
    const label = [...document.querySelectorAll('label')].find(l => l.textContent?.trim().startsWith(wanted));
    label?.querySelector('input')?.setAttribute('data-wanted', '');
    return label !== undefined;
  }, words);
  await options.click('[data-wanted]');
  await options.evaluate(() => document.querySelector('[data-wanted]')?.removeAttribute('data-wanted'));
}

async function pixels(page: Page): Promise<Buffer> {
  const file = join(tmpdir(), `whence-settings-${process.pid}.png`);
  await page.screenshot(file);
  return readFileSync(file);
}

inBrowsers(desk => {
  const open = (name: string, host = LISTED) =>
    desk.browser.open(desk.web.serve(`${host}/${name}-2025-03-04/`, articlePage()));

  it('paints open pages in other colours, and in the old ones again', async () => {
    const page = await open('colours');
    await marked(page);
    await pause(300);
    const before = await pixels(page);
    const options = await desk.browser.extensionPage(OPTIONS);
    await turn(options, 'One grey');
    await page.activate();
    for (let i = 0; (await pixels(page)).equals(before) && i < 50; i++) await pause(100);
    expect((await pixels(page)).equals(before)).toBe(false);
    await options.activate();
    await turn(options, 'Five hues');
    await page.activate();
    for (let i = 0; !(await pixels(page)).equals(before) && i < 50; i++) await pause(100);
    expect((await pixels(page)).equals(before)).toBe(true);
    await Promise.all([page.close(), options.close()]);
  });

  it('marks sources alone, and opens the card on a click alone', async () => {
    const page = await open('density');
    await marked(page);
    const all = await painted(page);
    const options = await desk.browser.extensionPage(OPTIONS);
    await turn(options, 'Only who said it');
    await options.evaluate(() => {
      const list = [...document.querySelectorAll('select')].find(s => [...s.options].some(o => o.value === 'click'))!;
      list.value = 'click';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.activate();
    for (let i = 0; (await painted(page)) >= all && i < 50; i++) await pause(50);
    expect(await painted(page)).toBeLessThan(all);
    const { x, y } = await pointOf(page, 'senior Portuguese official');
    await page.move(x, y);
    await pause(800);
    expect(await page.evaluate(() => document.querySelector('html > [popover]'))).toBeNull();
    await page.click({ x, y });
    await waitForCard(page);
    await Promise.all([page.close(), options.close()]);
  });

  it('reads nothing by itself where the reader wants to ask, and everything when asked', async () => {
    const options = await desk.browser.extensionPage(OPTIONS);
    await turn(options, 'Nowhere');
    const page = await open('asked');
    await pause(1000);
    expect(await isMarked(page)).toBe(false);
    const popup = await desk.browser.popup(page);
    await marked(page);
    await popup.close();
    await Promise.all([page.close(), options.close()]);
  });

  it('keeps all of it after a restart', async () => {
    await desk.browser.restart();
    const stored = await desk.browser.extension(async () => (await browser.storage.local.get('settings')).settings);
    expect(stored).toMatchObject({ pages: 'asked', density: 'sources', rest: 'click' });
    await desk.browser.extension(() => browser.storage.local.clear());
  });

  it('goes to the reader’s other browsers where they sync, and comes from them', async () => {
    const options = await desk.browser.extensionPage(OPTIONS);
    await turn(options, 'One grey');
    const copy = () => desk.browser.extension(async () => (await browser.storage.sync.get('settings')).settings);
    for (let i = 0; !/"ink"/.test(JSON.stringify(await copy())) && i < 60; i++) await pause(100);
    expect(await copy()).toMatchObject({ colours: { preset: 'ink' } });
    await desk.browser.extension(async () => {
      const { settings } = (await browser.storage.sync.get('settings')) as { settings: object };
      await browser.storage.sync.set({
        settings: { ...settings, density: 'sources' },
        hosts0: ['quiet.example'],
        'sync-from': 'another browser',
      });
    });
    await options.waitFor(
      () =>
        /quiet\.example/.test(document.body.textContent ?? '') &&
        document.querySelector('[name=density]:checked')?.closest('label')?.textContent === 'Only who said it',
    );
    await desk.browser.extension(() => browser.storage.local.set({ settings: {} }));
    await options.close();
  });

  it('reads nothing more where the reader denies it, and every site where it is allowed, until that is taken back', async () => {
    const options = await desk.browser.extensionPage(OPTIONS);
    const chosen = () =>
      options.evaluate(
        () => document.querySelector<HTMLInputElement>('[name=pages]:checked')?.closest('label')?.textContent,
      );
    const before = await chosen();
    await turn(options, 'On every site');
    await desk.browser.answer(false);
    await options.waitFor(
      (before: string) => document.querySelector('[name=pages]:checked')?.closest('label')?.textContent === before,
      before,
    );
    await turn(options, 'On every site');
    await desk.browser.answer(true);
    await options.waitFor(() => document.querySelectorAll('.sites li').length > 0);
    const page = await open('allowed', UNLISTED);
    await marked(page);
    await options.activate();
    await options.click('.sites button');
    await options.waitFor(() => document.querySelectorAll('.sites li').length === 0);
    const other = await open('not-allowed', UNLISTED);
    await pause(1000);
    expect(await isMarked(other)).toBe(false);
    await Promise.all([page.close(), other.close(), options.close()]);
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
}, OWN);
