/** How soon an interaction is seen: the browser's own event timing, in the page with 500 claims and in the panel with 2,000. */
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { analyze } from '../../src/analysis';
import type { Analysis } from '../../src/analysis/model';
import { article, paragraphs } from './fixtures';
import { type Bench, pause, serve } from './measure';

/** In code that runs in the extension, and what `watchInteractions` leaves in a page. */
declare const browser: Browser;
declare const bench: { longest: number; seen: number };

/** As many claims as the panel is to bear; the analysis itself hands out 500 of an article at most. */
const CLAIMS = 2000;
const SETTLED_MS = 350;

export interface Interaction {
  where: 'page' | 'panel';
  what: string;
  /** From the event to the next paint, the longest of some, ms in steps of 8; 16 where the browser notes nothing, as it is less. */
  ms: number;
}

/** Runs in a page: from now on the longest interaction is noted, and how many there were. */
function watchInteractions(): void {
  const noted = { longest: 0, seen: 0 };
  Object.assign(globalThis, { bench: noted });
  const count = (event: Event) => {
    if (event.isTrusted) noted.seen++;
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, count, { capture: true, passive: true });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      if (!/^(pointerdown|pointerup|mousedown|mouseup|click|keydown|keypress|keyup|input)$/.test(entry.name)) continue;
      noted.longest = Math.max(noted.longest, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Runs in the page: the middles of some painted stretches, far from one another. */
function marksInSight(): { x: number; y: number }[] {
  const boxes = [...CSS.highlights.values()]
    .flatMap(highlight => [...(highlight as unknown as Iterable<Range>)].slice(0, 40))
    .flatMap(range => [...range.getClientRects()].slice(0, 1))
    .filter(({ top, bottom, width }) => top > 100 && bottom < innerHeight - 100 && width > 40)
    .sort((a, b) => a.top - b.top);
  const apart = boxes.filter((box, i) => i === 0 || box.top - boxes[i - 1]!.top > 20);
  return apart.map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
}

/** Does something, and reads the longest interaction of it. @throws where the page saw no interaction: then nothing was measured. */
async function timed(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => Object.assign(bench, { longest: 0, seen: 0 }));
  await act();
  await pause(SETTLED_MS);
  const { longest, seen } = await page.evaluate(() => bench);
  if (seen === 0) throw new Error('The page saw no interaction.');
  return Math.max(16, longest);
}

/** @param slow so many times as slow the processor seems, where the browser can (Chromium); 1 as it is. */
export async function measureInteractions(desk: Bench, slow: number): Promise<Interaction[]> {
  const found: Interaction[] = [];
  const page = await desk.driver.open(serve(desk, article(20_000)));
  await page.waitFor(() => CSS.highlights.size > 0);
  await pause(1500);
  await page.evaluate(() => document.querySelector('article')!.scrollIntoView({ behavior: 'instant' }));
  const marked = Number(await desk.driver.badge(page));
  if (marked < 500) throw new Error(`The page has ${marked} claims, not 500.`);
  await page.evaluate(watchInteractions);
  if (slow > 1) await page.slow(slow);
  const inPage = async (what: string, act: () => Promise<unknown>) =>
    found.push({ where: 'page', what, ms: await timed(page, act) });
  const [first, ...others] = await page.evaluate(marksInSight);
  const opened = () => page.waitFor(() => document.querySelector('html > [popover]') !== null);
  await inPage('clicks on claims', async () => {
    for (const point of others.slice(0, 3)) {
      await page.click(point);
      await opened();
      await pause(400);
    }
  });
  await inPage('Escape closes the card', () => page.press('Escape'));
  await inPage('Enter opens the card of the claim under the pointer', async () => {
    await page.move(first!.x, first!.y);
    await pause(100);
    await page.press('Enter');
    await opened();
  });
  await page.press('Escape');
  await inPage('click beside all claims', () => page.click({ x: 20, y: 500 }));
  if (slow > 1) await page.slow(1);

  await desk.driver.extension(
    (tab: number, analysis: object) => {
      const articles = [{ key: 'a', analysis, cuts: [] }];
      return browser.storage.session.set({ [`tab:${tab}`]: { state: { status: 'read', articles }, at: Date.now() } });
    },
    page.tab,
    longAnalysis(),
  );
  const panel = await desk.driver.extensionPage(`src/panel/index.html?tab=${page.tab}`);
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
  await pause(1000);
  await panel.evaluate(watchInteractions);
  if (slow > 1) await panel.slow(slow);
  const inPanel = async (what: string, act: () => Promise<unknown>) =>
    found.push({ where: 'panel', what, ms: await timed(panel, act) });
  const press =
    (...keys: string[]) =>
    async () => {
      for (const key of keys) {
        await panel.press(key);
        await pause(200);
      }
    };
  await inPanel('a category off and on', async () => {
    await panel.click('label[data-category=named]');
    await pause(300);
    await panel.click('label[data-category=named]');
  });
  await inPanel('a claim chosen', () => panel.click('[data-row]'));
  await inPanel('arrow keys', press('ArrowDown', 'ArrowDown', 'ArrowUp'));
  await inPanel('End and Home', press('End', 'Home'));
  // The tabs lie over what is scrolled below them.
  await panel.evaluate(() => document.querySelector('[data-scrolls]')!.scrollTo(0, 0));
  await inPanel('words typed into the search', async () => {
    await panel.click('input[type=search]');
    await press('h', 'a', 'r', 'b', 'o', 'u', 'r')();
  });
  await panel.click('.active .link');
  for (const tab of ['sources', 'responses', 'positions', 'map', 'claims']) {
    await inPanel(`to the view of ${tab}`, () => panel.click(`#tab-${tab}`));
  }
  await panel.click('#tab-map');
  await pause(SETTLED_MS);
  await panel.evaluate(() => document.querySelector<SVGElement>('.band')?.focus());
  await inPanel('a band of the map opened', () => panel.press('Enter'));
  if (slow > 1) await panel.slow(1);
  await panel.close();
  await page.close();
  return found;
}

let made: Analysis | undefined;

/** An analysis with 2,000 claims, their answers, positions and speakers: a long article's, so many times one after the other. */
function longAnalysis(): Analysis {
  if (made) return made;
  const whole = analyze({ text: paragraphs(80_000).join('\n\n'), title: 'The Harbour Talks', language: 'en' });
  const claims = whole.claims.slice(0, CLAIMS);
  if (claims.length < CLAIMS) throw new Error(`The article has ${claims.length} claims, not ${CLAIMS}.`);
  const kept = new Set(claims.map(c => c.id));
  const only = (ids: readonly string[]) => ids.filter(id => kept.has(id));
  made = {
    ...whole,
    claims,
    responses: whole.responses.filter(r => kept.has(r.from)).map(r => ({ ...r, to: only(r.to) })),
    speakers: whole.speakers.map(s => ({ ...s, claims: only(s.claims) })).filter(s => s.claims.length > 0),
    positions: whole.positions.map(p => ({ ...p, claims: only(p.claims) })).filter(p => p.claims.length > 0),
  };
  return made;
}
