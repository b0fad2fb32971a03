/** The extension is updated, switched off and on again by its reader, while pages are open. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launch, startWeb } from '../../../scripts/browsers';
import {
  cardText,
  type Desk,
  isMarked,
  LISTED,
  marked,
  painted,
  pause,
  pointOf,
  UNLISTED,
  waitForCard,
} from '../reader';
import { articlePage } from '../sample';
import { choose, readsAfterClick, settings, soon } from './tabs';

describe.each(BROWSER_NAMES)('%s', name => {
  const desk = {} as Desk;
  const folder = mkdtempSync(join(tmpdir(), 'whence-update-'));
  let version = 1;
  beforeAll(async () => {
    cpSync(`dist/${name === 'chromium' ? 'chrome' : name}`, folder, { recursive: true });
    desk.web = await startWeb();
    desk.browser = await launch(name, { web: desk.web, extension: folder, welcome: false, audit: true });
  });
  afterAll(async () => {
    await desk.browser?.close();
    await desk.web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A version with a higher number takes the place of the one that runs. */
  async function update(): Promise<void> {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    writeFileSync(file, JSON.stringify({ ...manifest, version: `0.1.${++version}` }));
    await desk.browser.update();
    const now = await desk.browser.extension('browser.runtime.getManifest().version');
    expect(now).toBe(`0.1.${version}`);
  }

  /**
   * In a page: is no element of ours to be seen? Firefox ends our script before it could take them away: there they stay, and
   * go out with our style.
   */
  const nothingOfOurs = () => [...document.querySelectorAll('html > div')].every(div => !div.checkVisibility());

  /** Clicks a claim; a card opens, once. */
  async function opensOneCard(page: Awaited<ReturnType<Desk['browser']['open']>>): Promise<void> {
    await page.click(await pointOf(page, 'senior Portuguese official'));
    expect(await waitForCard(page)).toContain('unnamed');
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(1);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('html > [popover]') === null);
  }

  it('an update takes over the pages that it may read by itself: one set of marks, one card, the settings as they were', async () => {
    await choose(desk, { density: 'sources', hostsOff: ['other.example'] });
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/updated`, articlePage()));
    await marked(page);
    const before = await painted(page);
    await opensOneCard(page);
    await update();
    await page.activate();
    await soon(async () => expect(await painted(page)).toBe(before));
    await pause(1500); // the heart of the old script has found nobody there
    expect(await painted(page)).toBe(before);
    await opensOneCard(page);
    expect(await settings(desk)).toMatchObject({ density: 'sources', hostsOff: ['other.example'] });
    await desk.browser.extension('browser.storage.local.clear()');
    await page.close();
  });

  it('where it may not, the old script takes its marks away and falls silent; the next click works', async () => {
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/updated`, articlePage()));
    await readsAfterClick(desk, page);
    await update();
    await page.activate();
    if (name === 'chromium') await page.waitFor(() => CSS.highlights.size === 0);
    // Firefox ends the old script with its extension, and takes its style from the page: the names stay, and show nothing.
    await page.click(await pointOf(page, 'senior Portuguese official'));
    await pause(500);
    expect(await page.evaluate(() => document.querySelector('html > [popover]'))).toBe(null);
    await page.evaluate(() => document.querySelector('article p')!.append(' Tavora said that it was so.'));
    await pause(700);
    await readsAfterClick(desk, page);
    await opensOneCard(page);
    await page.close();
  });

  it('an open card goes with the script that opened it', async () => {
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/carded`, articlePage()));
    await readsAfterClick(desk, page);
    await page.click(await pointOf(page, 'senior Portuguese official'));
    await waitForCard(page);
    await update();
    await page.activate();
    await page.waitFor(nothingOfOurs);
    await readsAfterClick(desk, page);
    await page.click(await pointOf(page, 'Prime Minister Halla Brekkan'));
    await soon(async () => expect(await cardText(page)).not.toBe(''));
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(1);
    await page.close();
  });

  it('switched off, nothing of it is heard or seen; switched on again, its pages and the next click work', async () => {
    const other = await desk.browser.open('about:blank');
    const listed = await desk.browser.open(desk.web.serve(`${LISTED}/switched`, articlePage()));
    await marked(listed);
    await choose(desk, { map: true });
    await listed.waitFor(() => document.querySelectorAll('html > div').length === 1);
    await listed.click(await pointOf(listed, 'senior Portuguese official'));
    await waitForCard(listed);
    expect(await listed.evaluate(nothingOfOurs)).toBe(false);
    await desk.browser.setEnabled(false);
    await listed.waitFor(nothingOfOurs);
    if (name === 'chromium') await listed.waitFor(() => CSS.highlights.size === 0);
    await listed.click(await pointOf(listed, 'senior Portuguese official'));
    await pause(500);
    expect(await listed.evaluate(nothingOfOurs)).toBe(true);
    await other.goto(desk.web.serve(`${LISTED}/while-off`, articlePage()));
    await pause(700);
    expect(await isMarked(other)).toBe(false);
    await desk.browser.setEnabled(true);
    await readsAfterClick(desk, other);
    await readsAfterClick(desk, listed);
    await opensOneCard(listed);
    // The map, once.
    await listed.waitFor(() => document.querySelectorAll('html > div').length === 1);
    await choose(desk, {});
    await other.close();
    await listed.close();
  });

  it('through all of that no script of ours has failed', async () => {
    // The driver's own page is an image, which Chromium would like to style.
    expect((await desk.browser.errors()).filter(error => !/icons\/[\w-]+\.png\)$/.test(error))).toEqual([]);
  });
});
