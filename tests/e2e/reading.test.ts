/** The card for every reader: at 200 % zoom, from right to left, by touch, on sepia; what it copies and reports. */
import { expect, it } from 'vitest';
import type { Page } from '../../scripts/browsers';
import { clickInCard, inBrowsers, LISTED, marked, pause, pointOf, waitForCard, waitForNoCard } from './reader';
import { articlePage } from './sample';

/** In the world of our content scripts, the second left there by `keepCopies`. */
declare const shadow: (host: Element) => ShadowRoot;
declare const copies: string[];

const HOST = 'www.themoscowtimes.com';

/** The card and the lines of the claim's words, in the viewport. */
const boxOf = (page: Page) =>
  page.inside(() => {
    const card = shadow(document.documentElement.lastElementChild!).querySelector<HTMLElement>('.card')!;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom, wide: innerWidth, high: innerHeight, cut: card.scrollWidth > card.clientWidth };
  });

/** In the world of our scripts: what is copied is kept, too. */
const keepCopies = (page: Page) =>
  page.inside(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { copies: kept });
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text: string) => {
      await write(text);
      kept.push(text);
    };
  });

inBrowsers(
  desk => {
    let count = 0;
    const open = async (options: Parameters<typeof articlePage>[0] = {}) => {
      const address = desk.web.serve(`${LISTED}/reading-${count++}-2025-03-04/`, articlePage(options));
      const page = await desk.browser.open(address);
      await marked(page);
      return page;
    };

    it('is whole and beside its claim at 200 % zoom, from right to left too', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const page = await open({ dir });
        await page.resize(500, 400); // what a window of 1000 by 800 shows at 200 %
        const point = await pointOf(page, 'Portuguese official');
        await page.click(point);
        await waitForCard(page);
        const box = await boxOf(page);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(box.wide);
        expect(box.bottom).toBeLessThanOrEqual(box.high);
        expect(box.cut).toBe(false);
        const covers = box.left < point.x && point.x < box.right && box.top < point.y && point.y < box.bottom;
        expect(covers, dir).toBe(false);
        await page.close();
      }
    });

    it('begins at the right in a page that runs from right to left, where a key opens it', async () => {
      const page = await open({ dir: 'rtl' });
      await desk.browser.command(page, 'next-claim');
      await waitForCard(page);
      const box = await boxOf(page);
      expect(box.right).toBeGreaterThan(box.wide / 2);
      await page.close();
    });

    it('opens by a tap and closes by a tap elsewhere', async () => {
      const page = await open();
      const point = await pointOf(page, 'senior Portuguese official');
      await page.tap(point);
      expect(await waitForCard(page)).toContain('Senior Portuguese official, unnamed');
      await pause(500);
      expect(await waitForCard(page)).toContain('unnamed'); // no pointer that has left it closes it
      await page.tap({ x: 5, y: 5 });
      await waitForNoCard(page);
      await page.close();
    });

    it('copies the claim as a quotation, with its origin and a link that opens at it', async () => {
      const page = await open();
      await keepCopies(page);
      await page.click(await pointOf(page, 'senior Portuguese official'));
      await waitForCard(page);
      await clickInCard(page, 'Copy');
      const copied = await page.waitInside(() => copies[0]);
      expect(copied!.split('\n')).toEqual([
        '“Lisbon was preparing to suspend the 1998 fishing agreement”',
        '— senior Portuguese official involved in the talks → Reuters',
        'Iceland Shuts Its Eastern Waters, and Portugal Protests, The Harbour Post, 2025-03-04',
        expect.stringMatching(/^http:\/\/www\.themoscowtimes\.com\/.*#:~:text=.*Lisbon%20was/),
      ]);
      await page.close();
    });

    it('copies a note about a wrong mark, and sends nothing', async () => {
      const page = await open();
      await keepCopies(page);
      await page.click(await pointOf(page, 'senior Portuguese official'));
      await waitForCard(page);
      const before = desk.web.strays().length;
      await clickInCard(page, 'Report');
      const note = (await page.waitInside(() => copies[0]))!;
      expect(note).toContain('A mark of Whence that seems wrong');
      expect(note).toContain('told Reuters that Lisbon was preparing to suspend');
      expect(note).not.toContain('Halla Brekkan'); // the sentence alone, nothing around it
      expect(desk.web.strays().length).toBe(before);
      await page.close();
    });
  },
  { secure: [HOST] },
);
