/** From a page to its marks and the number on the icon, and to nothing else. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBrowsers, isMarked, LISTED, marked, painted, pause, serialised, UNLISTED } from './reader';
import { articlePage, FRENCH } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

inBrowsers(desk => {
  it('annotates an article of a listed host by itself', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/eastern-waters-2025-03-04/`, articlePage()));
    await marked(page);
    expect(await painted(page)).toBeGreaterThan(20);
    expect(Number(await desk.browser.badge(page))).toBeGreaterThan(10);
    await page.close();
  });

  it('changes nothing in the page, neither while it is on nor when it is switched off', async () => {
    const html = articlePage({ title: 'The Waters and the Cod' });
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/the-same`, html));
    const before = await serialised(page);
    const popup = await desk.browser.popup(page);
    await marked(page);
    expect(await serialised(page)).toBe(before);
    expect(before).not.toMatch(/whence/i);
    await desk.browser.extension(() => browser.storage.local.set({ settings: { enabled: false } }));
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await serialised(page)).toBe(before);
    expect(await desk.browser.badge(page)).toBe('');
    await desk.browser.extension(() => browser.storage.local.set({ settings: { enabled: true } }));
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('works under a strict content security policy', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/strict-2025-03-05/`, articlePage(), STRICT));
    await marked(page);
    await page.close();
  });

  it('leaves a page of another language unmarked', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${LISTED}/eaux-2025-03-05/`, articlePage({ lang: 'fr', paragraphs: FRENCH })),
    );
    await pause(1000);
    expect(await isMarked(page)).toBe(false);
    expect(await desk.browser.badge(page)).toBe('');
    await page.close();
  });

  it('stays out of a host on which it is switched off, and comes back when it is switched on', async () => {
    const settings = (hostsOff: string[]) =>
      desk.browser.extension(
        (hosts: string[]) => browser.storage.local.set({ settings: { hostsOff: hosts } }),
        hostsOff,
      );
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/off-and-on-2025-03-06/`, articlePage()));
    await marked(page);
    await settings([new URL(LISTED).hostname]);
    await page.waitFor(() => CSS.highlights.size === 0);
    await page.reload();
    await pause(1000);
    expect(await isMarked(page)).toBe(false);
    await settings([]);
    await marked(page);
    await page.close();
  });

  it('forgets a page that is left, and annotates it again on going back', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/back-2025-03-06/`, articlePage()));
    await marked(page);
    await page.goto(desk.web.serve(`${UNLISTED}/nothing`, '<!doctype html><title>Nothing</title><p>Nothing here.'));
    await pause(300);
    expect(await desk.browser.badge(page)).toBe('');
    await page.back();
    await page.waitFor(() => /back-2025/.test(location.href) && CSS.highlights.size > 0);
    for (let i = 0; (await desk.browser.badge(page)) === '' && i < 40; i++) await pause(100);
    expect(Number(await desk.browser.badge(page))).toBeGreaterThan(10);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
