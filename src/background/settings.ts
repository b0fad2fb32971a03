/** What a change of settings does to the pages that are open. */
import { browser } from '../platform/browser';
import { tell } from '../platform/channel';
import { isOff } from '../platform/off';
import type { Settings } from '../platform/settings';
import { hostOf } from '../platform/url';
import { readTab } from './read';
import { IDLE } from './state';
import { changeState } from './tabs';

/** Pages where Whence is now off are left clean; the others paint as the reader wants it now. */
export async function applySettings(settings: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      if (!settings.enabled || (url !== undefined && isOff(settings, hostOf(url)))) {
        await tell(id, 'tab.stop', {});
        await changeState(id, () => IDLE);
      } else {
        await tell(id, 'tab.settings', { settings });
      }
    }),
  );
  const on = (host: string) => isOff(before, host) && !isOff(settings, host);
  await readAllowedTabs(on);
}

/**
 * Reads the pages on which Whence may run by itself, and which no script of ours has reached: after it was installed or
 * switched on again. The browser shows us the address of no other page.
 */
export async function readAllowedTabs(on: (host: string) => boolean = () => true): Promise<void> {
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  for (const { id, url } of tabs) {
    if (id !== undefined && url?.startsWith('http') && on(hostOf(url))) await readTab(id, false);
  }
}
