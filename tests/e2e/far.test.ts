/** A long article: what is near the screen is painted, wherever the reader goes, and nothing else. */
import { expect, it } from 'vitest';
import type { Page } from '../../scripts/browsers';
import { inBrowsers, LISTED, marked, painted, pause, waitForCard } from './reader';
import { articlePage } from './sample';

const PARAGRAPHS = Array.from(
  { length: 150 },
  (_, i) =>
    `The mayor of harbour ${i} said that the ferry of day ${i} would not sail, and a senior official of the port warned that the crew of boat ${i} had been sent home.`,
);
const SCROLLS = 'html, body { height: 100%; overflow: hidden; } main { height: 100vh; overflow-y: auto; }';

/** Painted ranges on the screen, and of those near it the farthest, in screens. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const tops = [...CSS.highlights.values()]
      .flatMap(highlight => [...(highlight as unknown as Iterable<Range>)])
      .map(range => range.getBoundingClientRect().top / innerHeight);
    const away = tops.map(top => Math.max(0, -top, top - 1));
    return { here: away.filter(a => a === 0).length, farthest: Math.ceil(Math.max(0, ...away)) };
  });

/** So many screens away something may still be painted. */
const AROUND = 4;

/** Waits until the painting has followed. */
async function settled(page: Page, most = AROUND): Promise<void> {
  for (let i = 0; i < 40; i++) {
    const { here, farthest } = await seen(page);
    if (here > 0 && farthest <= most) break;
    await pause(50);
  }
  const { here, farthest } = await seen(page);
  expect(here).toBeGreaterThan(10);
  expect(farthest).toBeLessThanOrEqual(most);
}

inBrowsers(desk => {
  it.each([
    ['the window', '', '[]'],
    ['a box', SCROLLS, 'main'],
  ])('is painted where the reader is, when %s scrolls', async (_name, css, box) => {
    const html = articlePage({ paragraphs: PARAGRAPHS, css });
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/far-${box.length}-2025-03-04/`, html));
    const scroll = (to: number) =>
      page.evaluate(
        (selector: string, share: number) => {
          const scroller = selector === '[]' ? document.documentElement : document.querySelector(selector)!;
          scroller.scrollTo({ top: share * (scroller.scrollHeight - innerHeight), behavior: 'instant' });
        },
        box,
        to,
      );
    await marked(page);
    await settled(page);
    for (const place of [0.5, 0.98, 0]) {
      await scroll(place);
      await settled(page);
    }
    await page.close();
  });

  it('lights up a claim that is jumped to from far away, and what stands around it', async () => {
    const html = articlePage({ paragraphs: PARAGRAPHS });
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/far-jump-2025-03-04/`, html));
    await marked(page);
    await settled(page);
    await desk.browser.command(page, 'next-claim');
    const first = await waitForCard(page);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await page.waitFor(() => document.querySelector('html > [popover]') === null);
    await settled(page, Number.POSITIVE_INFINITY); // what was chosen stays painted
    await desk.browser.command(page, 'next-claim');
    await waitForCard(page, first);
    await page.waitFor(() => scrollY < innerHeight * 2);
    await settled(page);
    await page.close();
  });

  it('keeps its marks while it is found with the page’s own search, and grows', async () => {
    const html = articlePage({ paragraphs: PARAGRAPHS });
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/far-find-2025-03-04/`, html));
    await marked(page);
    await settled(page);
    await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find('day 120 would'));
    await page.waitFor(() => scrollY > innerHeight * 5);
    await settled(page);
    const before = await painted(page);
    // Letters twice as large move all that stood near out of the screen, or farther from it.
    await page.evaluate(() => {
      document.body.style.fontSize = '38px';
    });
    for (let i = 0; (await painted(page)) >= before && i < 40; i++) await pause(50);
    expect(await painted(page)).toBeLessThan(before);
    await settled(page);
    await page.close();
  });
});
