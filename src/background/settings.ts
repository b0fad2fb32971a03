/** What a change of settings does to the pages that are open. */
import { browser, styleOrigin } from '../platform/browser';
import { vocabularyFor } from '../platform/languages';
import type { Manner } from '../platform/messages';
import { isOff, readsUnasked } from '../platform/off';
import type { Settings } from '../platform/settings';
import { sheet } from '../platform/sheet';
import { hostOf } from '../platform/url';
import { frameOf, tell } from './frames';
import { addMenus } from './menus';
import { readTab } from './read';
import { IDLE } from './state';
import { changeState } from './tabs';

/** What a page is told of the reader's choices. */
export function mannerOf(settings: Settings): Manner {
  const words = vocabularyFor(settings.language);
  return { settings, ...(words ? { words } : {}) };
}

/** Takes a page's marks away, and forgets it. The number on the icon first: it must not outlive the marks. */
export async function leave(tab: number): Promise<void> {
  await changeState(tab, () => IDLE);
  await tell(tab, 'tab.stop', {});
}

/** Pages where Whence is now off are left clean; the others paint as the reader wants it now. */
export async function applySettings(settings: Settings, before: Settings): Promise<void> {
  if (settings.language !== before.language) await addMenus();
  const manner = mannerOf(settings);
  const tabs = await browser.tabs.query({});
  const recoloured = JSON.stringify(settings.colours) !== JSON.stringify(before.colours);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      if (!settings.enabled || (url !== undefined && isOff(settings, hostOf(url)))) {
        await leave(id);
        return;
      }
      if (recoloured) await recolour(id, settings, before);
      await tell(id, 'tab.settings', manner);
    }),
  );
  await readAllowedTabs(settings, host => !readsUnasked(before, host));
}

/** The style of the marks in another colour, where it is at all. */
async function recolour(tab: number, now: Settings, before: Settings): Promise<void> {
  if (!(await tell(tab, 'tab.alive', {}))) return;
  const target = { tabId: tab, frameIds: [await frameOf(tab)] };
  try {
    await browser.scripting.insertCSS({ target, css: sheet(now.colours), origin: styleOrigin() });
    await browser.scripting.removeCSS({ target, css: sheet(before.colours), origin: styleOrigin() });
  } catch {
    // The page was left meanwhile, or its leave (activeTab) has run out: it keeps its colours until it is read again.
  }
}

/**
 * Reads the pages on which Whence may run by itself, and which no script of ours has reached: after it was installed,
 * switched on again, or allowed on more sites. The browser shows us the address of no other page.
 */
export async function readAllowedTabs(
  settings: Settings,
  wanted: (host: string) => boolean = () => true,
): Promise<void> {
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  for (const { id, url } of tabs) {
    const host = hostOf(url);
    if (id !== undefined && host !== '' && readsUnasked(settings, host) && wanted(host)) await readTab(id, false);
  }
}
