/** The card: how it opens, what it says, how it closes. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import {
  cardText,
  clickInCard,
  inBrowsers,
  LISTED,
  marked,
  pause,
  pointOf,
  serialised,
  waitForCard,
  waitForNoCard,
} from './reader';
import { ACCUSED, articlePage, PARAGRAPHS } from './sample';

/** In code that runs in the extension, and in the world of our content scripts. */
declare const browser: Browser;
declare const shadow: (host: Element) => ShadowRoot;

const cardBox = (page: Page) =>
  page.inside(() => {
    const { left, top, right, bottom } = shadow(document.documentElement.lastElementChild!)
      .querySelector('.card')!
      .getBoundingClientRect();
    return { left, top, right, bottom };
  });

inBrowsers(desk => {
  let count = 0;
  const open = async (options: Parameters<typeof articlePage>[0] = {}) => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/card-${count++}-2025-03-04/`, articlePage(options)));
    await marked(page);
    return page;
  };

  it('opens on a rest of the pointer, says who and through whom, and goes with the pointer', async () => {
    const page = await open();
    const before = await serialised(page);
    const { x, y } = await pointOf(page, 'senior Portuguese official');
    await page.move(x, y);
    const text = await waitForCard(page);
    expect(text).toMatch(/Senior Portuguese official, unnamed\s+involved in the talks · for Portugal/);
    expect(text).toMatch(/official\s*→\s*Reuters\s*→\s*this article\s+reuters\.com/);
    expect(text).toContain('Why marked: “told');
    await page.move(3, 3);
    await waitForNoCard(page);
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  it('opens on a click at once, answers in the words of others, and names a missing answer', async () => {
    const page = await open({ paragraphs: ACCUSED });
    await page.click(await pointOf(page, 'buying cod'));
    expect(await cardText(page)).toContain('No answer from Denmark in this article.');
    await page.press('Escape');
    await waitForNoCard(page);
    // Iceland speaks for itself elsewhere.
    await page.click(await pointOf(page, 'breaking its word'));
    expect(await waitForCard(page)).not.toContain('No answer');
    await page.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('never covers the claim it explains', async () => {
    const page = await open();
    for (const words of ['waited for three years', 'suspend the 1998', 'with a gun']) {
      const point = await pointOf(page, words);
      await page.click(point);
      await waitForCard(page);
      const box = await cardBox(page);
      const covers = box.left < point.x && point.x < box.right && box.top < point.y && point.y < box.bottom;
      expect(covers, words).toBe(false);
      await page.press('Escape');
      await waitForNoCard(page);
    }
    await page.close();
  });

  it('is opened by key, entered by Enter, and gives the focus back on Escape', async () => {
    const page = await open({ after: '<button id="own">Subscribe</button>' });
    const step = (by: number) =>
      desk.browser.extension(
        (tab: number, by: number) => browser.tabs.sendMessage(tab, { kind: 'tab.step', message: { by } }),
        page.tab,
        by,
      );
    expect(await step(1)).toBe(true);
    expect(await waitForCard(page)).toContain('Halla Brekkan');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.matches('html > [popover]'));
    await page.press('Tab');
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    for (let i = 0; i < 3; i++) await step(1);
    const third = await waitForCard(page);
    await step(-1);
    expect(await waitForCard(page)).not.toBe(third);
    await page.close();
  });

  it("leaves the page's own links to the page", async () => {
    const next = desk.web.serve(
      'http://news.example/world/lisbon-fishing-talks/',
      '<!doctype html><title>Next</title>',
    );
    const linked = PARAGRAPHS.map(p => p.replace(/href="[^"]+"/, `href="${next}"`));
    const page = await open({ paragraphs: linked });
    await page.click(await pointOf(page, 'told Reuters'));
    await page.waitFor(() => document.title === 'Next');
    await page.close();
  });

  it('shows nothing for events that a page makes up', async () => {
    const page = await open();
    const { x, y } = await pointOf(page, 'senior Portuguese official');
    await page.evaluate(
      (clientX: number, clientY: number) => {
        const at = document.elementFromPoint(clientX, clientY)!;
        for (const type of ['pointermove', 'click'])
          at.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType: 'mouse' }));
      },
      x,
      y,
    );
    await pause(600);
    expect(await cardText(page)).toBe('');
    await page.close();
  });

  it('goes from an answer to what it answers', async () => {
    const page = await open();
    await page.click(await pointOf(page, 'The Icelandic government'));
    const first = await waitForCard(page);
    expect(first).toContain('Answers');
    const answered = await page.inside(
      () => shadow(document.documentElement.lastElementChild!).querySelector('.answer q')!.textContent!,
    );
    await clickInCard(page, answered.slice(0, 20));
    await waitForCard(page, first);
    await page.close();
  });

  it('is whole on a dark page, from right to left, and in a narrow window', async () => {
    const page = await open({ dir: 'rtl', css: 'body { background: #111; color: #ddd; zoom: 2; }' });
    await page.click(await pointOf(page, 'close its eastern waters'));
    await waitForCard(page);
    const box = await cardBox(page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
    await page.close();
  });

  it('is taken away with everything else when a page takes the host away', async () => {
    const page = await open();
    await page.click(await pointOf(page, 'breaking its word'));
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('html > [popover]')!.remove());
    await page.move(5, 5);
    await page.click(await pointOf(page, 'senior Portuguese official'));
    expect(await waitForCard(page)).toContain('unnamed');
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
