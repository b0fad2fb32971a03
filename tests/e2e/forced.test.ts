/** Forced colours, such as Windows' contrast themes: lines tell the marks apart, and what has the focus is seen. */
import { expect, it } from 'vitest';
import type { Page } from '../../scripts/browsers';

import { beside, turnTo } from './panel/desk';
import { type Picture, pictureOf } from './png';
import { type Desk, inBrowsers, LISTED, marked, pause, pointOf, waitForCard } from './reader';
import { articlePage } from './sample';

/** In the world of our content scripts. */
declare const shadow: (host: Element) => ShadowRoot;

/** A source of each category, in words of the sample article. */
const SOURCES = {
  named: 'Prime Minister Halla Brekkan',
  relayed: 'a letter',
  unnamed: 'A senior Portuguese official',
  hedged: 'reportedly',
  reply: 'denied',
};

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Runs in the page: where some words are seen, their first line. */
function boxOf(words: string): Box {
  const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, right, top, bottom } = range.getClientRects()[0]!;
    return { left, right, top, bottom };
  }
  throw new Error(`The page has no "${words}".`);
}

const far = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, i) => sum + Math.abs(v - b[i]!), 0) > 200;

/** What kind of line is drawn near the foot of a box: a colour other than the one that most of it is filled with. */
function lineIn(picture: Picture, { left, right, top, bottom }: Box): string {
  const [from, to] = [Math.ceil(left) + 1, Math.floor(right) - 1];
  const counts = new Map<string, number>();
  for (let y = Math.ceil(top) + 2; y < bottom - 6; y++) {
    for (let x = from; x < to; x++) {
      const key = picture.at(x, y).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const paper = [...counts]
    .sort((a, b) => b[1] - a[1])[0]![0]
    .split(',')
    .map(Number);
  const rows = [];
  for (let y = Math.floor(bottom) - 5; y < Math.floor(bottom); y++) {
    let [drawn, runs] = [0, 0];
    for (let x = from; x < to; x++) {
      if (!far(picture.at(x, y), paper)) continue;
      drawn++;
      if (x === from || !far(picture.at(x - 1, y), paper)) runs++;
    }
    rows.push({ cover: drawn / (to - from), run: runs === 0 ? 0 : drawn / runs });
  }
  const full = rows.map(({ cover }) => cover > 0.9);
  const lines = full.filter((is, i) => is && !full[i - 1]).length;
  if (lines > 1) return 'double';
  if (lines === 1) return `solid, ${full.filter(Boolean).length} px`;
  const broken = rows.slice(2).filter(({ cover }) => cover > 0.3); // in the first two the letters stand
  if (broken.length === 0) return 'none';
  return broken.reduce((sum, { run }) => sum + run, 0) / broken.length > 4.5 ? 'dashed' : 'dotted';
}

/** Runs where the focus is: '' where it is seen, else what has it unseen. */
function unseenFocus(root: Document | ShadowRoot = document): string {
  const focused = root.activeElement;
  if (!focused || focused === document.body || !document.hasFocus()) return '';
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const isClear = outlineColor.startsWith('rgba') && outlineColor.endsWith(', 0)');
  const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isClear;
  return isSeen ? '' : focused.outerHTML.slice(0, 160);
}

/** Runs in a page of ours: fields and main buttons without a border, which forced colours would colour whatever it is. */
function borderless(): string[] {
  const all = [...document.querySelectorAll('input[type=text], input[type=search], select, .main')];
  return all.flatMap(element => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
    const isSeen = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
    return isSeen ? [] : [element.outerHTML.slice(0, 160)];
  });
}

/** Goes through a page of ours by the tab key. */
async function walk(page: Page, steps: number): Promise<string[]> {
  const found = await page.evaluate(borderless);
  const stops = new Set<string>();
  for (let i = 0; i < steps; i++) {
    await page.press('Tab');
    found.push(await page.evaluate(unseenFocus));
    stops.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''));
  }
  expect(stops.size).toBeGreaterThan(steps / 2);
  return found.filter(Boolean);
}

async function open(desk: Desk, name: string): Promise<Page> {
  const page = await desk.browser.open(desk.web.serve(`${LISTED}/forced-${name}-2025-03-04/`, articlePage()));
  await marked(page);
  return page;
}

inBrowsers(
  desk => {
    it('the five kinds of marks are told apart by their lines', async () => {
      const page = await open(desk, 'marks');
      await page.resize(1000, 1400);
      await pause(300);
      const picture = await pictureOf(page);
      const lines: Record<string, string> = {};
      for (const [category, words] of Object.entries(SOURCES)) {
        lines[category] = lineIn(picture, await page.evaluate(boxOf, words));
      }
      const { named = '', reply = '', ...others } = lines;
      expect(others).toEqual({ relayed: 'double', unnamed: 'dashed', hedged: 'dotted' });
      expect([named, reply]).toEqual([expect.stringMatching(/^solid/), expect.stringMatching(/^solid/)]);
      expect(Number.parseInt(reply.slice(7), 10)).toBeGreaterThan(Number.parseInt(named.slice(7), 10));
      await page.close();
    });

    it('the card has a border, and its buttons show the focus', async () => {
      const page = await open(desk, 'card');
      await page.click(await pointOf(page, 'senior Portuguese official'));
      await waitForCard(page);
      const border = await page.inside(() => {
        const card = shadow(document.documentElement.lastElementChild!).querySelector('.card')!;
        const { borderTopStyle, borderTopWidth } = getComputedStyle(card);
        return [borderTopStyle, borderTopWidth];
      });
      expect(border).toEqual(['solid', '1px']);
      await page.press('Enter');
      await page.press('Tab');
      const focused = await page.inside(() => {
        const { activeElement } = shadow(document.documentElement.lastElementChild!);
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement!);
        return [activeElement!.localName, outlineStyle, outlineWidth];
      });
      expect(focused).toEqual([expect.stringMatching(/^(a|button)$/), 'solid', '2px']);
      await page.close();
    });

    it('pages of ours show what has the focus, fields their borders, and tabs which of them is chosen', async () => {
      const { panel, close } = await beside(desk);
      expect(await walk(panel, 12)).toEqual([]);
      const [chosen, other] = await panel.evaluate(() =>
        ['true', 'false'].map(
          is => getComputedStyle(document.querySelector(`[role=tab][aria-selected=${is}]`)!).borderBottomColor,
        ),
      );
      expect(chosen).not.toBe(other);
      await turnTo(panel, 'map');
      await panel.evaluate(() => document.querySelector<SVGElement>('.band')!.focus());
      await panel.press('Tab');
      expect(await panel.evaluate(unseenFocus)).toBe('');
      await close();
      const options = await desk.browser.extensionPage('src/options/index.html');
      await options.waitFor(() => document.querySelectorAll('input').length > 3);
      expect(await walk(options, 30)).toEqual([]);
      await options.close();
      const welcome = await desk.browser.extensionPage('src/welcome/index.html');
      await welcome.waitFor(() => document.querySelectorAll('.kind').length === 5);
      expect(await walk(welcome, 6)).toEqual([]);
      await welcome.close();
    });
  },
  { forced: true },
);
