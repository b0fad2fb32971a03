/** What a reader does and sees, for the end-to-end tests. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSER_NAMES, type Driver, type Page, type Point, type Web } from '../../scripts/browsers';
import { type DeskOptions, leaveDesk, takeDesk } from './desks';

/** In the world of our content scripts: opens a closed shadow root. */
declare const shadow: (host: Element) => ShadowRoot;

export interface Desk {
  web: Web;
  browser: Driver;
}

/** Runs the same tests in every browser: in one that is handed on to the next file, or, with options, in one of their own. */
export function inBrowsers(tests: (desk: Desk) => void, options?: DeskOptions): void {
  describe.each(BROWSER_NAMES)('%s', name => {
    const desk = {} as Desk;
    beforeAll(async () => {
      Object.assign(desk, await takeDesk(name, options));
    });
    let failed = false;
    afterEach(({ task }) => {
      failed ||= task.result?.state === 'fail';
    });
    afterAll(() => leaveDesk(desk, options, failed));
    tests(desk);
  });
}

/** A host of the table of outlets, on which Whence runs by itself. */
export const LISTED = 'http://www.themoscowtimes.com/2025/03/04';
/** A host that it knows nothing of. */
export const UNLISTED = 'http://news.example/world';

export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

export const marked = (page: Page) => page.waitFor(() => CSS.highlights.size > 0);
export const isMarked = (page: Page) => page.evaluate(() => CSS.highlights.size > 0);

/** How many ranges are painted, in all highlights. */
export const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** The middle of some words of the page, scrolled to the middle of the screen. */
export async function pointOf(page: Page, words: string): Promise<Point> {
  const point = await page.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`The page has no "${words}".`);
  return point;
}

/** In the world of our content scripts: the text of the open card, line by line. */
function readCard(): string {
  const host = document.querySelector('html > [popover]'); // the last element may be the map
  const card = host && shadow(host).querySelector<HTMLElement>('.card');
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are wanted as they are seen
  return card?.innerText ?? '';
}

/** The text of the open card; '' where none is open. */
export const cardText = (page: Page) => page.inside(readCard);

/** Waits for a card, or for one with another text than `old`. */
export async function waitForCard(page: Page, old = ''): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const text = await cardText(page);
    if (text !== '' && text !== old) return text;
    await pause(50);
  }
  throw new Error(`No card${old === '' ? '' : ' but the old one'} within 5 seconds.`);
}

export const waitForNoCard = (page: Page) => page.waitFor(() => document.querySelector('html > [popover]') === null);

/** Clicks the card's button with this label. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const point = await page.inside((wanted: string) => {
    const host = document.querySelector('html > [popover]')!;
    const buttons = [...shadow(host).querySelectorAll<HTMLElement>('button, a')];
    const box = buttons.find(b => b.textContent?.includes(wanted))?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, label);
  if (!point) throw new Error(`The card has no "${label}".`);
  await page.click(point);
}

/** The document as it is, every node and attribute of it. */
export const serialised = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));
