/** Leave to read is given and withdrawn while pages are open. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
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
    await readsAfterClick(desk, other);
    await desk.browser.allowHosts(true);
    const third = await desk.browser.open(desk.web.serve(`${LISTED}/withdrawn-3`, articlePage()));
    await marked(third);
    expect(await settings(desk)).toMatchObject({ density: 'sources' });
    await desk.browser.extension(() => browser.storage.local.clear());
    for (const p of [page, other, third]) await p.close();
  });

  it('a site that was allowed: withdrawn, its marks go, its script is registered no more, the click works', async () => {
    const origins = ['*://*.news.example/*'];
    // Granted as in the panel's button: Chromium asks its reader there, and no driver can press its dialog.
    const granted = await desk.browser.extension(
      (origins: string[]) => browser.permissions.request({ origins }).catch(() => false),
      origins,
    );
    if (!granted) expect(desk.browser.name).toBe('chromium');
    else {
      const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/allowed`, articlePage()));
      await marked(page);
      await desk.browser.extension((origins: string[]) => browser.permissions.remove({ origins }), origins);
      await page.waitFor(() => CSS.highlights.size === 0);
      expect(await desk.browser.extension(() => browser.scripting.getRegisteredContentScripts())).toEqual([]);
      const other = await desk.browser.open(desk.web.serve(`${UNLISTED}/allowed-2`, articlePage()));
      await pause(700);
      expect(await isMarked(other)).toBe(false);
      await readsAfterClick(desk, other);
      await other.close();
      await page.close();
    }
  });
});
