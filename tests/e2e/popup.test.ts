/** The popup over a page: what it lists and switches, and what it says where there is nothing to list. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import type { TabState } from '../../src/platform/messages';
import { OWN } from './desks';
import { inBrowsers, isMarked, LISTED, marked, painted, pause, pointOf, UNLISTED, waitForCard } from './reader';
import { articlePage, FRENCH } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

const listed = (popup: Page) => popup.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
const says = (popup: Page, words: RegExp) =>
  popup.waitFor((source: string) => new RegExp(source, 'i').test(document.body.textContent ?? ''), words.source);

inBrowsers(desk => {
  it('reads a page of an unlisted host after a click on the icon, and lists its claims', async () => {
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/eastern-waters`, articlePage()));
    await pause(500);
    expect(await isMarked(page)).toBe(false);
    const popup = await desk.browser.popup(page);
    await listed(popup);
    await marked(page);
    expect(await desk.browser.badge(page)).toBe(
      String(await popup.evaluate(() => document.querySelectorAll('[data-row]').length)),
    );
    await popup.close();
    await page.close();
  });

  it('brings a claim that is chosen in it to the screen', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${LISTED}/chosen`, articlePage({ css: 'p { margin-bottom: 60vh; }' })),
    );
    await marked(page);
    const popup = await desk.browser.popup(page);
    await listed(popup);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.evaluate(() => {
      const rows = document.querySelectorAll<HTMLElement>('[data-row]');
      const last = rows[rows.length - 1]!;
      (last.matches('button') ? last : (last.querySelector('button') ?? last)).click();
    });
    await page.waitFor(() => scrollY > innerHeight);
    await popup.close();
    await page.close();
  });

  it('shows in the panel what is clicked in the page', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/clicked`, articlePage()));
    await marked(page);
    await page.click(await pointOf(page, 'senior Portuguese official'));
    await waitForCard(page);
    const state = (await desk.browser.extension(
      (tab: number) => browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } }),
      page.tab,
    )) as Extract<TabState, { status: 'read' }>;
    const chosen = state.articles[0]!.analysis.claims.find(c => c.id === state.chosen?.claim);
    expect(chosen?.speaker).toMatch(/^senior Portuguese official/);
    await page.close();
  });

  it('reads a site always, once the browser’s question for it is answered so', async () => {
    const site = 'http://daily.example/world';
    const page = await desk.browser.open(desk.web.serve(`${site}/one`, articlePage()));
    const popup = await desk.browser.popup(page);
    await listed(popup);
    await popup.click('[popovertarget=more]');
    await popup.waitFor(() => {
      const entry = [...document.querySelectorAll('#more button')].find(
        b => b.textContent === 'Always read daily.example',
      );
      entry?.setAttribute('data-wanted', '');
      return entry !== undefined;
    });
    popup.click('[data-wanted]').catch(() => undefined); // the popup may go as the question comes
    await desk.browser.answer(true);
    await popup.close().catch(() => undefined);
    const other = await desk.browser.open(desk.web.serve(`${site}/two`, articlePage()));
    await marked(other);
    await Promise.all([page.close(), other.close()]);
  });

  const REFUSALS: [string, string, RegExp][] = [
    ['a-shop', '<!doctype html><title>Kettles</title><h1>Kettles</h1><p>Buy one, get one.</p>', /not an article/],
    ['another-language', articlePage({ lang: 'fr', paragraphs: FRENCH }), /French/],
  ];
  it.each(REFUSALS)('says plainly what it cannot read: %s', async (name, html, words) => {
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/${name}`, html));
    const popup = await desk.browser.popup(page);
    await says(popup, words);
    await popup.close();
    await page.close();
  });

  it('says plainly where the browser lets it read nothing', async () => {
    const page = await desk.browser.open(desk.browser.name === 'firefox' ? 'about:support' : 'chrome://version/');
    const popup = await desk.browser.popup(page);
    await says(popup, /does not let extensions/);
    await popup.close();
    await page.close();
  });

  it('switches a category off at once, in the next page, and after a restart', async () => {
    const address = desk.web.serve(`${LISTED}/switches`, articlePage());
    let page = await desk.browser.open(address);
    await marked(page);
    const all = await painted(page);
    const popup = await desk.browser.popup(page);
    await listed(popup);
    await popup.click('label[data-category=named]');
    for (let i = 0; (await painted(page)) >= all && i < 50; i++) await pause(50);
    const fewer = await painted(page);
    expect(fewer).toBeLessThan(all);
    await popup.close();
    await page.close();
    page = await desk.browser.open(address);
    await marked(page);
    expect(await painted(page)).toBe(fewer);
    await desk.browser.restart();
    page = await desk.browser.open(address);
    await marked(page);
    expect(await painted(page)).toBe(fewer);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
}, OWN);
