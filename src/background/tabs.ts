/**
 * What the background knows of each tab, in `storage.session`: it outlives the worker, is never written to disk, and ends
 * with the browser. One key a tab ("tab:12").
 */
import { browser } from '../platform/browser';
import { announce } from '../platform/channel';
import { MAX_SESSION } from '../platform/limits';
import type { TabState } from '../platform/messages';
import { setBadge } from './badge';
import { forgetFrame } from './frames';
import { IDLE } from './state';

interface Kept {
  state: TabState;
  /** When it was last changed, ms since 1970. */
  at: number;
}

const keyOf = (tab: number) => `tab:${tab}`;
const tabOf = (key: string) => (key.startsWith('tab:') ? Number(key.slice(4)) : Number.NaN);

/**
 * What only this background knows: that a tab is being read (whoever is ended in the middle of it leaves no tab that seems to
 * be read for ever), what private windows show, and what there was no room for.
 */
const passing = new Map<number, TabState>();

/** Never throws: of what cannot be read nothing is known. */
export async function stateOf(tab: number): Promise<TabState> {
  const key = keyOf(tab);
  const all = passing.has(tab) ? {} : await browser.storage.session.get(key).catch(() => ({}));
  return passing.get(tab) ?? (all as Record<string, Kept | undefined>)[key]?.state ?? IDLE;
}

const queues = new Map<number, Promise<unknown>>();

/**
 * Changes a tab's state, one change after the other, tells our pages, and sets the badge.
 * @param change gives the new state; the same object where nothing changes.
 */
export function changeState(tab: number, change: (state: TabState) => TabState): Promise<TabState> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(async () => {
    const before = await stateOf(tab);
    const state = change(before);
    if (state === before) return before;
    await keep(tab, state);
    await Promise.all([setBadge(tab, state), announce('state.changed', { tab, state })]);
    return state;
  });
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  queues.set(tab, settled);
  settled.then(() => {
    if (queues.get(tab) === settled) queues.delete(tab);
  });
  return turn;
}

/** The tab is closed: nothing of it stays. */
export async function forget(tab: number): Promise<void> {
  await queues.get(tab);
  passing.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
  await forgetFrame(tab);
}

async function keep(tab: number, state: TabState): Promise<void> {
  const key = keyOf(tab);
  if (state.status === 'reading') {
    passing.set(tab, state);
    return;
  }
  if (state.status !== 'idle') return store(tab, state);
  passing.delete(tab);
  await browser.storage.session.remove(key).catch(() => undefined);
}

/** Of private windows nothing is stored; nor of a tab that is gone, which may have been in one. */
const isOrdinary = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    ({ incognito }) => !incognito,
    () => false,
  );

/** Never throws: what cannot be stored is known as long as this background lives. */
async function store(tab: number, state: TabState): Promise<void> {
  if (!(await isOrdinary(tab))) {
    passing.set(tab, state);
    return;
  }
  const key = keyOf(tab);
  const kept: Kept = { state, at: Date.now() };
  const size = JSON.stringify(kept).length;
  for (const room of [size, MAX_SESSION]) {
    try {
      await makeRoom(room, key);
      await browser.storage.session.set({ [key]: kept });
      passing.delete(tab);
      return;
    } catch {
      // Full all the same (the browser counts in its own way): this tab alone is worth more than all the others.
    }
  }
  passing.set(tab, state);
}

/** Bytes in the session's storage as the browser counts them; `undefined` where it does not tell. */
const used = async (): Promise<number | undefined> =>
  (browser.storage.session as { getBytesInUse?(keys: null): Promise<number> }).getBytesInUse?.(null);

/** Forgets the tabs untouched the longest until `size` more fit; a forgotten page is read again when it is asked for. */
async function makeRoom(size: number, except: string): Promise<void> {
  // Nearly always there is room: then nothing is fetched to be counted.
  if (((await used()) ?? MAX_SESSION) + size <= MAX_SESSION) return;
  const all = Object.entries(await browser.storage.session.get(null)) as [string, Kept][];
  const others = all.filter(([key]) => key !== except && !Number.isNaN(tabOf(key)));
  const sized = others.map(([key, kept]) => ({ key, at: kept.at, size: JSON.stringify(kept).length }));
  sized.sort((a, b) => a.at - b.at);
  let sum = sized.reduce((total, s) => total + s.size, size);
  const drop: string[] = [];
  for (const s of sized) {
    if (sum <= MAX_SESSION) break;
    drop.push(s.key);
    sum -= s.size;
  }
  if (drop.length > 0) await browser.storage.session.remove(drop);
}
