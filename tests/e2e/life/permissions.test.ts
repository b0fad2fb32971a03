/** Leave to read is given and withdrawn while pages are open. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { OWN } from '../desks';
import { inBrowsers, isMarked, LISTED, marked, pause, UNLISTED } from '../reader';
import { articlePage } from '../sample';
import { choose, readsAfterClick, settings, soon, stateOf } from './tabs';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  it('the hosts of the list: withdrawn, their marks go and nothing is read unasked; the click works; given again, all is well', async () => {
    await choose(desk, { density: 'sources' });
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/withdrawn`, articlePage()));
    await marked(page);
    await desk.browser.allowHosts(false);
    await page.waitFor(() => CSS.highlights.size === 0);
    await soon(async () => expect((await stateOf(desk, page.tab)).status).toBe('idle'));
    const other = await desk.browser.open(desk.web.serve(`${LISTED}/withdrawn-2`, articlePage()));
    await pause(700);
    expect(await isMarked(other)).toBe(false);
    if (desk.browser.name === 'chromium') {
      // There the first click lets the withheld script run, and opens no popup; the second opens it.
      await desk.browser.clickIcon(other);
      await marked(other);
    }
    await readsAfterClick(desk, other);
    await desk.browser.allowHosts(true);
    const third = await desk.browser.open(desk.web.serve(`${LISTED}/withdrawn-3`, articlePage()));
    await marked(third);
    expect(await settings(desk)).toMatchObject({ density: 'sources' });
    await desk.browser.extension(() => browser.storage.local.clear());
    for (const p of [page, other, third]) await p.close();
  });

  /** Given by answering the question of the browser and taken back by the extension; in Firefox by its reader's own settings. */
  async function allow(on: boolean, origins: string[]): Promise<void> {
    if (desk.browser.name === 'firefox') return desk.browser.allowHosts(on, origins);
    const change = desk.browser.extension(
      (on: boolean, origins: string[]) => browser.permissions[on ? 'request' : 'remove']({ origins }),
      on,
      origins,
    );
    if (on) await desk.browser.answer(true);
    expect(await change).toBe(true);
  }

  it('a site that was allowed: withdrawn, its marks go, its script is registered no more, the click works', async () => {
    const origins = ['*://*.news.example/*'];
    const registered = () => desk.browser.extension(() => browser.scripting.getRegisteredContentScripts());
    const before = await desk.browser.open(desk.web.serve(`${UNLISTED}/before`, articlePage()));
    await pause(500);
    expect(await isMarked(before)).toBe(false);
    await allow(true, origins);
    await marked(before);
    await soon(async () => expect(await registered()).toMatchObject([{ matches: origins }]));
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/allowed`, articlePage()));
    await marked(page);
    await allow(false, origins);
    for (const p of [page, before]) await p.waitFor(() => CSS.highlights.size === 0);
    await soon(async () => expect(await registered()).toEqual([]));
    const other = await desk.browser.open(desk.web.serve(`${UNLISTED}/allowed-2`, articlePage()));
    await pause(700);
    expect(await isMarked(other)).toBe(false);
    await readsAfterClick(desk, other);
    for (const p of [before, page, other]) await p.close();
  });
}, OWN);
