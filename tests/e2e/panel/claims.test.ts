/** The list of claims: what is in a row, what narrows it, and the ways between it and the page. */
import { beforeEach, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TabState } from '../../../src/platform/messages';
import { cardText, inBrowsers, pause, waitForCard, waitForNoCard } from '../reader';
import { ACCUSED } from '../sample';
import { beside, choose, clickOn, rowsOf, textsOf } from './desk';

/** In code that runs in the extension. */
declare const browser: Browser;

type ReadState = Extract<TabState, { status: 'read' }>;

inBrowsers(desk => {
  // What a test that failed has switched off would hide the claims of the next.
  beforeEach(() => desk.browser.extension(() => browser.storage.local.remove('settings')));

  it('tells of each claim who said it, through whom, and who answered', async () => {
    const { panel, close } = await beside(desk, { paragraphs: ACCUSED });
    const rows = (await textsOf(panel, '.claim')).join('\n');
    expect(rows).toMatch(/Senior Portuguese official.*unnamed.*Portugal.*through.*Reuters/);
    expect(rows).toMatch(
      /People familiar with the matter.*through.*Financial Times.*Icelandic government denies: the report/s,
    );
    expect(rows).toContain('No answer from Denmark in this article');
    expect(rows).toContain('Answers people familiar with the matter');
    expect(await textsOf(panel, 'h1')).toEqual(['Iceland Shuts Its Eastern Waters, and Portugal Protests']);
    await close();
  });

  it('is narrowed by words, speaker, side, topic and category, and says how many are left', async () => {
    const { panel, close } = await beside(desk);
    const all = await rowsOf(panel);
    const told = (n: number) =>
      panel.waitFor(
        (wanted: string) => [...document.querySelectorAll('[role=status]')].some(s => s.textContent === wanted),
        `${n} ${n === 1 ? 'claim' : 'claims'} shown`,
      );
    const clear = async () => {
      await clickOn(panel, '.link', 'Clear');
      await panel.waitFor((n: number) => document.querySelectorAll('#view [data-row]').length === n, all.length);
    };
    await panel.click('input[type=search]');
    for (const letter of 'lisbon') await panel.press(letter);
    await told(1);
    expect((await textsOf(panel, '#view [data-row]'))[0]).toContain('Lisbon was preparing');
    await clear();
    await panel.click('summary');
    for (const [label, value, fits] of [
      ['Speaker', 'Halla Brekkan', /Halla Brekkan/],
      ['Side', 'Portugal', /Portugal|Tavora/],
      ['Topic', 'Talks', /negotiate|suspend/],
    ] as const) {
      await choose(panel, label, value);
      await panel.waitFor((n: number) => document.querySelectorAll('#view [data-row]').length < n, all.length);
      const left = await textsOf(panel, '#view .claim');
      expect(left.length).toBeGreaterThan(0);
      for (const row of left) expect(row).toMatch(fits);
      await told(left.length);
      await clear();
    }
    await panel.click('.legend [data-category=named] input');
    await panel.waitFor((n: number) => document.querySelectorAll('#view [data-row]').length < n, all.length);
    const left = (await rowsOf(panel)).length;
    await told(left);
    await clickOn(panel, '.link', 'Show all');
    await panel.waitFor((n: number) => document.querySelectorAll('#view [data-row]').length > n, left);
    await close();
  });

  it('is walked by keys: tabs by arrows, rows by arrows, a claim chosen by Enter', async () => {
    const { page, panel, close } = await beside(desk, { css: 'p { margin-bottom: 60vh; }' });
    const focused = () =>
      panel.evaluate(() => {
        const { id, dataset } = document.activeElement as HTMLElement;
        return id || dataset.row;
      });
    await panel.evaluate(() => document.getElementById('tab-claims')!.focus());
    await panel.press('ArrowRight');
    expect(await focused()).toBe('tab-sources');
    await panel.press('End');
    expect(await focused()).toBe('tab-map');
    await panel.press('ArrowRight');
    expect(await focused()).toBe('tab-claims');
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-row]')!.focus());
    const rows = await rowsOf(panel);
    await panel.press('ArrowDown');
    expect(await focused()).toBe(rows[1]);
    await panel.press('End');
    expect(await focused()).toBe(rows.at(-1));
    await panel.press('Enter');
    await page.waitFor(() => scrollY > innerHeight);
    await panel.press('Home');
    expect(await focused()).toBe(rows[0]);
    expect(await panel.evaluate(() => document.querySelectorAll('[data-row][tabindex="0"]').length)).toBe(1);
    await close();
  });

  it('takes the reader to the page: its tab comes to the front, and the focus is in the card of the claim', async () => {
    const { page, panel, close } = await beside(desk, { css: 'p { margin-bottom: 60vh; }' });
    await clickOn(panel, '[data-row]', 'Lisbon was preparing');
    await panel.activate();
    await clickOn(panel, '.go button', 'Show in page');
    expect(await waitForCard(page)).toContain('Senior Portuguese official, unnamed');
    await page.waitFor(
      () => document.activeElement?.matches('html > [popover]') && document.visibilityState === 'visible',
    );
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await close();
  });

  it('does so from the popup, too, which then goes away', async () => {
    const { page, panel } = await beside(desk);
    await panel.close();
    await page.activate();
    const popup = await desk.browser.popup(page);
    await popup.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[data-row]')[4]!.click());
    await popup.waitFor(() => document.querySelector('.go button'));
    popup.evaluate(() => document.querySelector<HTMLElement>('.go button')!.click()).catch(() => undefined);
    expect(await waitForCard(page)).toContain('Senior Portuguese official');
    await page.waitFor(() => document.activeElement?.matches('html > [popover]'));
    for (let i = 0; i < 60; i++) {
      const open = await popup.evaluate(() => document.readyState).catch(() => undefined);
      if (!open) break;
      await pause(50);
      if (i === 59) throw new Error('The popup is still open.');
    }
    await page.close();
  });

  it('marks the claim that the reader is near, as the page scrolls', async () => {
    const { page, panel, close } = await beside(desk, { css: 'p { margin-bottom: 60vh; }' });
    const near = () => panel.evaluate(() => document.querySelector('[data-reading] .words')?.textContent ?? '');
    const scrollTo = async (words: string) => {
      await page.evaluate((words: string) => {
        const p = [...document.querySelectorAll('p')].find(p => p.textContent?.includes(words))!;
        scrollBy({ top: p.getBoundingClientRect().top - innerHeight * 0.2, behavior: 'instant' });
      }, words);
    };
    await page.activate();
    await scrollTo('Rui Tavora accused');
    for (let i = 0; !/breaking its word|900 jobs/.test(await near()) && i < 60; i++) await pause(50);
    expect(await near()).toMatch(/breaking its word|900 jobs/);
    await scrollTo('A senior Portuguese official');
    for (let i = 0; !/Lisbon/.test(await near()) && i < 60; i++) await pause(50);
    expect(await near()).toContain('Lisbon was preparing');
    expect(await cardText(page)).toBe('');
    await close();
  });

  it('draws of thousands of claims those on the screen alone, and goes through all of them by key', async () => {
    const { page, panel, close } = await beside(desk);
    await desk.browser.extension(async (tab: number) => {
      const key = `tab:${tab}`;
      const { [key]: kept } = (await browser.storage.session.get(key)) as Record<
        string,
        { state: ReadState; at: number }
      >;
      const { key: article, analysis } = kept!.state.articles[0]!;
      const claims = Array.from({ length: 2000 }, (_, i) => ({
        ...analysis.claims[i % analysis.claims.length]!,
        id: `c${i + 1}`,
      }));
      const articles = [{ key: article, analysis: { ...analysis, claims, responses: [], silences: [] }, cuts: [] }];
      await browser.storage.session.set({ [key]: { state: { status: 'read', articles }, at: Date.now() } });
    }, page.tab);
    await panel.reload();
    await panel.waitFor(() => /^2,000 claims/.test(document.querySelector('.counts')?.textContent ?? ''));
    await panel.waitFor(() => document.querySelector('[data-row=c1]'));
    const drawn = () => panel.evaluate(() => document.querySelectorAll('#view [data-row]').length);
    expect(await drawn()).toBeLessThan(60);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-row]')!.focus());
    await panel.press('End');
    await panel.waitFor(() => (document.activeElement as HTMLElement).dataset.row === 'c2000');
    expect(await drawn()).toBeLessThan(60);
    const seen = await panel.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    await panel.press('Home');
    await panel.waitFor(() => (document.activeElement as HTMLElement).dataset.row === 'c1');
    await close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
