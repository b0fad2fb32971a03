/** The number on the toolbar's icon: the claims of the article in view. */
import { browser } from '../platform/browser';
import type { TabState } from '../platform/messages';
import { inView } from './state';

/** Slate on white, 7:1: a note, not an alarm. */
const BACKGROUND = '#4a5568';
const TEXT = '#ffffff';

export function badgeOf(state: TabState): string {
  if (state.status !== 'read') return '';
  const n = inView(state)?.analysis.claims.length ?? 0;
  return n === 0 ? '' : String(n);
}

export async function setBadge(tab: number, state: TabState): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badgeOf(state) });
  } catch {
    // The tab was closed meanwhile.
  }
}

export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BACKGROUND });
  // Firefox 63, Chrome 110; the types know only the first.
  await (browser.action as { setBadgeTextColor?(c: { color: string }): Promise<void> }).setBadgeTextColor?.({
    color: TEXT,
  });
}
