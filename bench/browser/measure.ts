/** The single measurements, each on a page in a running browser. */
import type { Browser } from 'webextension-polyfill';
import type { Driver, Web } from '../../scripts/browsers';
import { article } from './fixtures';

/** In code that runs in the extension. */
declare const browser: Browser;

export interface Bench {
  web: Web;
  driver: Driver;
}

const HOST = 'http://www.themoscowtimes.com/2031/05/03';
let count = 0;

/** An address that no cache knows, on a host where Whence runs by itself. */
export const serve = ({ web }: Bench, html: string): string =>
  web.serve(`${HOST}/bench-${count++}-harbour-talks/`, html);

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** In a page: notes when the document stood (its elements, not its pictures), and when the first frame with highlights was done. Looks once a frame. */
const PAINTED = `<script>(() => {
  const bench = (window.bench = { painted: 0, stood: 0 });
  const look = () => {
    if (CSS.highlights.size > 0) setTimeout(() => { bench.painted = performance.now(); });
    else requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', () => { bench.stood = performance.now(); look(); });
})()</script>`;

/** In a page: takes a turn whenever it can, and notes the longest time without one. It keeps a processor busy. */
const TURNS = `<script>(() => {
  const channel = new MessageChannel();
  const bench = (window.bench = { gap: 0 });
  let last = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (last > 0) bench.gap = Math.max(bench.gap, now - last);
    last = now;
    if (now < 15_000) channel.port2.postMessage(0);
  };
  addEventListener('DOMContentLoaded', () => channel.port2.postMessage(0));
})()</script>`;

interface Noted {
  painted: number;
  stood: number;
}

/** Times to the frame with the first highlights, ms; NaN where none came. */
export interface FirstPaint {
  /** From the moment that the browser calls the document idle, and lets scripts of extensions run. */
  idle: number;
  /** From the moment that its elements stand. */
  stood: number;
}

/** `idle` is told by an extension of `clocked` alone. */
export async function firstPaint(bench: Bench, words: number, cold: boolean, rounds = 5): Promise<FirstPaint> {
  const idle: number[] = [];
  const stood: number[] = [];
  for (let i = 0; i < rounds; i++) {
    if (cold) await bench.driver.stopBackground();
    const page = await bench.driver.open(serve(bench, article(words).replace('<head>', `<head>${PAINTED}`)));
    const noted = await page
      .waitFor<Noted>('window.bench.painted > 0 && window.bench')
      .catch((): Noted => ({ painted: Number.NaN, stood: 0 }));
    idle.push(
      noted.painted -
        ((await page.inside<number | null>(() => (globalThis as { idle?: number }).idle ?? null)) ?? Number.NaN),
    );
    stood.push(noted.painted - noted.stood);
    await page.close();
  }
  return { idle: median(idle), stood: median(stood) };
}

/** The longest time, ms, for which the page's main thread had no turn while it was read and painted. */
export async function longestGap(bench: Bench, words: number, rounds = 3): Promise<number> {
  const gaps: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const page = await bench.driver.open(serve(bench, article(words).replace('<head>', `<head>${TURNS}`)));
    await page.waitFor(() => CSS.highlights.size > 0).catch(() => undefined);
    await pause(300);
    gaps.push(await page.evaluate<number>('window.bench.gap'));
    await page.close();
  }
  return median(gaps);
}

/**
 * Of a page that is opened with the processor slowed down: processor time, ms, of the longest task of ours, and of all.
 * @param marked whether marks are waited for. Asking the page for them takes turns that count as ours: a page that never has any
 *   is left alone.
 */
export async function tasksOfOurs(
  bench: Bench,
  html: string,
  slow: number,
  rounds = 3,
  marked = true,
): Promise<{ longest: number; all: number } | undefined> {
  const longest: number[] = [];
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const page = await bench.driver.open(
      serve(bench, '<!doctype html><link rel="icon" href="data:,"><title>Nothing</title>'),
    );
    if (!page.tasks || !page.slowDown) return undefined;
    await page.slowDown(slow);
    // The background looks at a page again, a moment after its address has changed: that is none of what is measured.
    await pause(600);
    const address = serve(bench, html);
    const tasks = await page.tasks(async () => {
      await page.goto(address);
      if (marked) await page.waitFor(() => CSS.highlights.size > 0).catch(() => undefined);
      await pause(marked ? 700 : 2000);
    });
    longest.push(Math.max(0, ...tasks.filter(t => t.ours > 0).map(t => t.ours)));
    all.push(tasks.reduce((sum, t) => sum + t.ours, 0));
    await page.close();
  }
  return { longest: median(longest), all: median(all) };
}

/** Bytes in the scripts of a page after it was read. */
export async function heapOf(bench: Bench, words: number, enabled: boolean): Promise<number | undefined> {
  await bench.driver.extension((on: boolean) => browser.storage.local.set({ settings: { enabled: on } }), enabled);
  const page = await bench.driver.open(serve(bench, article(words)));
  if (enabled) await page.waitFor(() => CSS.highlights.size > 0);
  await pause(500);
  const bytes = await page.heap?.();
  await page.close();
  await bench.driver.extension(() => browser.storage.local.clear());
  return bytes;
}

/** Runs in a page: so many stretches of it marked in both ways; ms until the next frame is done, for each way. */
export async function wrapOrHighlight(many: number): Promise<{ highlight: number; mark: number }> {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length > 60) nodes.push(node);
  }
  const ranges = Array.from({ length: many }, (_, i) => {
    const node = nodes[i % nodes.length]!;
    const range = new Range();
    const at = Math.floor(i / nodes.length) * 12;
    range.setStart(node, Math.min(at, node.length - 11));
    range.setEnd(node, Math.min(at + 10, node.length - 1));
    return range;
  });
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  const began = performance.now();
  CSS.highlights.set('bench', new Highlight(...ranges));
  document.body.getBoundingClientRect();
  const highlight = performance.now() - began;
  await frame();
  CSS.highlights.delete('bench');
  const again = performance.now();
  for (const range of ranges.toReversed()) range.surroundContents(document.createElement('mark'));
  document.body.getBoundingClientRect();
  const mark = performance.now() - again;
  await frame();
  return { highlight, mark };
}
