/** What the marks look like on the screen: lines and tints, as much of them as the reader wants. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { contrast } from '../../src/platform/contrast';
import { pictureOf } from './png';
import { inBrowsers, LISTED, marked, painted, pause, pointOf } from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where some words are seen; their first line. */
async function boxOf(page: Page, words: string): Promise<Box> {
  await pointOf(page, words);
  return page.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, right, bottom } = range.getClientRects()[0]!;
      return { left, top, right, bottom };
    }
    throw new Error('gone');
  }, words);
}

/** The colour that most of a stretch of text stands on. */
async function paperOf(page: Page, words: string): Promise<[number, number, number]> {
  const box = await boxOf(page, words);
  const picture = await pictureOf(page);
  const counts = new Map<string, number>();
  for (let y = Math.ceil(box.top) + 1; y < box.bottom - 1; y++) {
    for (let x = Math.ceil(box.left) + 1; x < box.right - 1; x++) {
      const colour = picture.at(x, y).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most![0].split(',').map(Number) as [number, number, number];
}

const hex = (rgb: readonly number[]) => `#${rgb.map(c => c.toString(16).padStart(2, '0')).join('')}`;
const WHITE = [255, 255, 255];
const settings = (settings: object) => browser.storage.local.set({ settings });

inBrowsers(desk => {
  const open = async (name: string) => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/marks-${name}-2025-03-04/`, articlePage()));
    await marked(page);
    await pause(300);
    return page;
  };
  const set = async (page: Page, change: object) => {
    const before = await painted(page);
    await desk.browser.extension(settings, change);
    for (let i = 0; (await painted(page)) === before && i < 40; i++) await pause(50);
    await pause(150);
  };

  it('are told apart by a tint besides the line, the source stronger than what it says', async () => {
    const page = await open('tint');
    const [red, green, blue] = await paperOf(page, 'Prime Minister Halla Brekkan');
    expect(blue).toBeGreaterThan(red + 8); // a named source is blue
    expect(await paperOf(page, 'senior Portuguese official')).toSatisfy(([r, , b]: number[]) => r! > b! + 8);
    const said = await paperOf(page, 'close its eastern waters');
    expect(said).not.toEqual(WHITE);
    expect(said[0]).toBeGreaterThan(red);
    expect(green).toBeLessThan(255);
    expect(await paperOf(page, 'which shares the eastern stock')).toEqual(WHITE);
    await page.close();
  });

  it.each([
    ['white', '#ffffff', '#222222'],
    ['black', '#000000', '#d9d7d2'],
    ['sepia', '#f4ecd8', '#4b3a26'],
  ])('are seen on %s paper: lines 3:1, and the text over each tint 4.5:1', async (name, paper, ink) => {
    const css = `body { background: ${paper}; color: ${ink}; } a { color: inherit; }`;
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/paper-${name}-2025-03-04/`, articlePage({ css })));
    await marked(page);
    await pause(300);
    await page.resize(1000, 1400);
    const picture = await pictureOf(page);
    for (const words of [
      'Prime Minister Halla Brekkan',
      'A senior Portuguese official',
      'a letter',
      'reportedly',
      'denied',
    ]) {
      const { left, right, bottom } = await boxOf(page, words);
      const tint = await paperOf(page, words);
      expect(contrast(hex(tint), ink), `${words}: text`).toBeGreaterThan(4.5);
      let best = 1;
      for (let y = Math.floor(bottom) - 4; y < bottom + 5; y++) {
        for (let x = Math.ceil(left); x < Math.min(right, left + 30); x++) {
          const colour = picture.at(x, y);
          if (Math.abs(colour[0] - colour[2]) < 30) continue; // of the letters
          best = Math.max(best, contrast(hex(colour), paper));
        }
      }
      expect(best, `${words}: line`).toBeGreaterThan(2.95);
    }
    await page.close();
  });

  it('are as many as the reader wants: sources alone, both, or the claim under the pointer alone', async () => {
    const page = await open('density');
    const both = await painted(page);
    await set(page, { density: 'sources' });
    const sources = await painted(page);
    expect(sources).toBeLessThan(both);
    expect(await paperOf(page, 'close its eastern waters')).toEqual(WHITE);
    expect(await paperOf(page, 'Prime Minister Halla Brekkan')).not.toEqual(WHITE);
    await set(page, { density: 'pointer', rest: 'click' });
    expect(await painted(page)).toBe(0);
    const { x, y } = await pointOf(page, 'senior Portuguese official');
    await page.move(x, y);
    for (let i = 0; (await painted(page)) === 0 && i < 40; i++) await pause(50);
    expect(await painted(page)).toBeGreaterThan(0);
    expect(await painted(page)).toBeLessThan(sources);
    await page.move(3, 3);
    for (let i = 0; (await painted(page)) > 0 && i < 40; i++) await pause(50);
    expect(await painted(page)).toBe(0);
    await set(page, {});
    expect(await painted(page)).toBe(both);
    await page.close();
  });

  it('light up everything by the same speaker, and what a reply answers', async () => {
    const page = await open('kin');
    await desk.browser.extension(settings, { rest: 'click' });
    await pause(300);
    const before = await paperOf(page, 'The cod are ours to protect');
    const { x, y } = await pointOf(page, 'waited for three years');
    await page.move(x, y);
    await pause(200);
    expect(await paperOf(page, 'The cod are ours to protect')).not.toEqual(before);
    await page.move(3, 3);
    await pause(500);
    const offer = await lineAbove(page, 'had offered to delay');
    const denial = await pointOf(page, 'denied the report');
    await page.move(denial.x, denial.y);
    await pause(200);
    expect(offer).toBe(false);
    expect(await lineAbove(page, 'had offered to delay')).toBe(true);
    await desk.browser.extension(settings, {});
    await page.close();
  });

  /** Is there a line over these words, all along? */
  async function lineAbove(page: Page, words: string): Promise<boolean> {
    const { left, right, top } = await boxOf(page, words);
    const picture = await pictureOf(page);
    for (let y = Math.floor(top) - 3; y < top + 8; y++) {
      let dark = 0;
      for (let x = Math.ceil(left) + 1; x < right - 1; x++) if (picture.at(x, y)[0] < 150) dark++;
      if (dark > (right - left) * 0.9) return true;
    }
    return false;
  }
});
