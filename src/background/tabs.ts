/**
 * What the background knows of each tab, in `storage.session`: it outlives the worker, is never written to disk, and ends
 * with the browser. One key a tab ("tab:12").
 */
import { browser } from '../platform/browser';
import { announce } from '../platform/channel';
import { MAX_SESSION } from '../platform/limits';
import type { TabState } from '../platform/messages';
import { setBadge } from './badge';
import { setFrame } from './frames';
import { IDLE } from './state';

interface Kept {
  state: TabState;
  /** When it was last changed, ms since 1970. */
  at: number;
}

const keyOf = (tab: number) => `tab:${tab}`;
const tabOf = (key: string) => (key.startsWith('tab:') ? Number(key.slice(4)) : Number.NaN);

export async function stateOf(tab: number): Promise<TabState> {
  const key = keyOf(tab);
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  return kept?.state ?? IDLE;
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
  await browser.storage.session.remove(keyOf(tab));
  await setFrame(tab, 0);
}

async function keep(tab: number, state: TabState): Promise<void> {
  const key = keyOf(tab);
  if (state.status === 'idle') return browser.storage.session.remove(key);
  const kept: Kept = { state, at: Date.now() };
  await makeRoom(JSON.stringify(kept).length, key);
  try {
    await browser.storage.session.set({ [key]: kept });
  } catch {
    // Full all the same (the browser counts in its own way): this tab alone is worth more than all the others.
    await makeRoom(MAX_SESSION, key);
    await browser.storage.session.set({ [key]: kept });
  }
}

/** Forgets the tabs untouched the longest until `size` more fit; a forgotten page is read again when it is asked for. */
async function makeRoom(size: number, except: string): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, Kept][];
  const others = all.filter(([key]) => key !== except && !Number.isNaN(tabOf(key)));
  const sized = others.map(([key, kept]) => ({ key, at: kept.at, size: JSON.stringify(kept).length }));
  sized.sort((a, b) => a.at - b.at);
  let used = sized.reduce((sum, s) => sum + s.size, size);
  const drop: string[] = [];
  for (const s of sized) {
    if (used <= MAX_SESSION) break;
    drop.push(s.key);
    used -= s.size;
  }
  if (drop.length > 0) await browser.storage.session.remove(drop);
}
