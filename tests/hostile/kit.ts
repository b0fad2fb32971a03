/** How a hostile page is opened, read by Whence, and looked at afterwards. */
import { expect, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import type { Page } from '../../scripts/browsers';
import type { ArticleState, Cut, TabState } from '../../src/platform/messages';
import { type Desk, LISTED, pause } from '../e2e/reader';
import { articlePage, type PageOptions } from '../e2e/sample';
import { type Noted, PROBE, READ_PROBE } from './probe';

/** In code that runs in the extension. */
declare const browser: Browser;

/** What a test may look at while the page is open under the popup. */
export interface Visit {
  desk: Desk;
  page: Page;
  popup: Page;
  /** What the popup shows. */
  words: string;
  state: TabState;
  /** The articles that were read. Throws where the page was refused. */
  articles(): ArticleState[];
}

export interface Hostile {
  /** What the page tries, as the name of its test. */
  tries: string;
  html(): string;
  headers?: Record<string, string>;
  /** Part of the address. */
  slug: string;
  /** The page changes itself, so that "nothing changed" cannot be told by its nodes. */
  restless?: boolean;
  /** Whence is not defeated: at least so many claims are found. 10 where nothing is said. */
  claims?: number;
  /** What the popup has to say. */
  says?: RegExp;
  /** Milliseconds for which the page's main thread may stand still, layout by the browser itself included; 1,500 by default. */
  frozen?: number;
  check?(visit: Visit): Promise<void>;
}

/** An article of the sample with the probe in it. */
export const hostilePage = (options: PageOptions = {}): string =>
  articlePage({ ...options, head: `${PROBE}${options.head ?? ''}` });

/** A script for a page; the compiler's helper for inner functions is given to it. */
export const script = (code: (...args: never[]) => void, ...args: unknown[]): string =>
  `<script>{ const __name = x => x; (${code})(${args.map(arg => JSON.stringify(arg)).join(', ')}); }</script>`;

/** What the panel says of a cut, whatever the number in it. */
const sentenceOf = (cut: Cut): RegExp =>
  new RegExp(english[`cut_${cut}`].message.replace(/[().]/g, '\\$&').replace('$1', '[\\d,]+'));

const stateOf = (desk: Desk, tab: number) =>
  desk.browser.extension(
    (tab: number) => browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } }),
    tab,
  ) as Promise<TabState>;

/** Waits until nothing of the tab's state changes any more, and gives it. */
export async function settled(desk: Desk, tab: number, ms = 20_000): Promise<TabState> {
  let last = '';
  let same = 0;
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const state = await stateOf(desk, tab);
    const now = JSON.stringify(state);
    same = now === last && state.status !== 'reading' ? same + 1 : 0;
    if (same >= 4) return state;
    last = now;
    await pause(50);
  }
  throw new Error(`The state of the tab does not settle: ${last.slice(0, 300)}`);
}

/** All that a page could have reached of the extension: settings, permissions, tabs. */
export const reachable = (desk: Desk) =>
  desk.browser.extension(async () => ({
    settings: await browser.storage.local.get(),
    permissions: await browser.permissions.getAll(),
    tabs: (await browser.tabs.query({})).length,
  }));

type Reachable = Awaited<ReturnType<typeof reachable>>;

/** The same, once it is twice the same: tabs of the browser's own start close in their time. */
async function atRest(desk: Desk): Promise<Reachable> {
  let last = await reachable(desk);
  for (let i = 0; i < 20; i++) {
    await pause(300);
    const now = await reachable(desk);
    if (now.tabs === last.tabs) return now;
    last = now;
  }
  return last;
}

/** Of each browser before the first page: after every page it must be so again. */
const rests = new WeakMap<Desk, Promise<Reachable>>();

function restOf(desk: Desk): Promise<Reachable> {
  const rest = rests.get(desk) ?? atRest(desk);
  rests.set(desk, rest);
  return rest;
}

/** Opens the page, has it read by itself and by a click on the icon, and holds it against what every page must leave alone. */
export async function visit(desk: Desk, hostile: Hostile): Promise<void> {
  const before = await restOf(desk);
  const faults = (await desk.browser.errors()).length;
  const address = desk.web.serve(`${LISTED}/hostile-${hostile.slug}-2025-03-04/`, hostile.html(), hostile.headers);
  const page = await desk.browser.open(address);
  try {
    await readAndLook(desk, hostile, page);
  } finally {
    await page.close();
  }
  expect((await desk.browser.errors()).slice(faults)).toEqual([]);
  await vi.waitFor(async () => expect(await reachable(desk)).toEqual(before), { timeout: 3000 }); // tabs close in their time
}

async function readAndLook(desk: Desk, hostile: Hostile, page: Page): Promise<void> {
  await settled(desk, page.tab);
  const popup = await desk.browser.popup(page);
  try {
    await look(desk, hostile, page, popup);
  } finally {
    await popup.close().catch(() => undefined);
  }
}

async function look(desk: Desk, hostile: Hostile, page: Page, popup: Page): Promise<void> {
  await popup.waitFor(() => /\S/.test(document.body.textContent ?? ''));
  const state = await settled(desk, page.tab);
  await popup.waitFor(() => document.querySelector('[aria-busy=true]') === null);
  await pause(100);
  const words = await popup.evaluate<string>('document.body.innerText');
  const articles = () => {
    if (state.status !== 'read') throw new Error(`The page was not read: ${JSON.stringify(state)}`);
    return state.articles;
  };
  if (hostile.claims !== 0) {
    const found = articles().reduce((sum, { analysis }) => sum + analysis.claims.length, 0);
    expect(found).toBeGreaterThanOrEqual(hostile.claims ?? 10);
    expect(await page.inside(() => CSS.highlights.size)).toBeGreaterThan(0);
  }
  if (hostile.says) expect(words).toMatch(hostile.says);
  // Whatever was cut off is told, of every page.
  const [only, ...others] = state.status === 'read' ? state.articles : [];
  if (others.length === 0) for (const cut of only?.cuts ?? []) expect(words).toMatch(sentenceOf(cut));
  await hostile.check?.({ desk, page, popup, words, state, articles });
  const noted = await page.inside<Noted>(READ_PROBE);
  if (!hostile.restless) expect(noted.now).toBe(noted.before);
  expect(noted.frozen).toBeLessThan(hostile.frozen ?? 1500);
}
