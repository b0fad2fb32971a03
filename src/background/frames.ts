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

/** UTF-16 units of prose: a frame with less holds no article, nor does a page. */
export const LEAST_PROSE = 600;

/** Runs in each frame. @returns UTF-16 units of prose in it; 0 in the page itself and where there is no room for an article. */
function proseHere(): number {
  const [leastSide, leastParagraph] = [300, 80]; // CSS px, UTF-16 units: here, because the function goes alone
  if (window === window.top || innerWidth < leastSide || innerHeight < leastSide) return 0;
  let units = 0;
  for (const p of document.querySelectorAll('p')) {
    const { length } = (p.textContent ?? '').trim();
    if (length >= leastParagraph) units += length;
  }
  return units;
}

/**
 * The frame with most prose. Only frames that the browser lets us read are asked: those of the page's own site and of sites
 * that the reader has allowed. An advertisement comes from elsewhere, and has little to say.
 */
export async function findFrame(tab: number): Promise<number | undefined> {
  const target = { tabId: tab, allFrames: true };
  const answers = await browser.scripting.executeScript({ target, func: proseHere }).catch(() => []);
  const found = answers
    .map(({ frameId, result }) => ({ frameId, prose: typeof result === 'number' ? result : 0 }))
    .filter(({ frameId, prose }) => frameId !== 0 && prose >= LEAST_PROSE)
    .sort((a, b) => b.prose - a.prose);
  return found[0]?.frameId;
}
