/**
 * Which frame of a tab holds what was read: nearly always the page itself (0), seldom a frame in which the site shows its
 * article. Kept as long as the browser runs, since a worker may be ended at any moment.
 */
import { browser } from '../platform/browser';
import * as channel from '../platform/channel';
import type { Answer, BackgroundToPage, Message } from '../platform/messages';

const keyOf = (tab: number) => `frame:${tab}`;

/** What this background has asked or said itself. */
const known = new Map<number, number>();

export async function frameOf(tab: number): Promise<number> {
  const before = known.get(tab);
  if (before !== undefined) return before;
  const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  const frame = typeof stored === 'number' ? stored : 0;
  // Whoever has set it meanwhile knows better.
  if (!known.has(tab)) known.set(tab, frame);
  return known.get(tab)!;
}

/** The tab is closed. */
export async function forgetFrame(tab: number): Promise<void> {
  known.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
}

/** @param frame 0 for the page itself. */
export async function setFrame(tab: number, frame: number): Promise<void> {
  if (known.get(tab) === frame) return;
  known.set(tab, frame);
  if (frame === 0) await browser.storage.session.remove(keyOf(tab));
  else await browser.storage.session.set({ [keyOf(tab)]: frame });
}

/** Background → our script where it reads in this tab. @returns `undefined` where no script of ours is. */
export const tell = async <K extends keyof BackgroundToPage>(
  tab: number,
  kind: K,
  message: Message<K>,
): Promise<Answer<K> | undefined> => channel.tell(tab, kind, message, await frameOf(tab));
