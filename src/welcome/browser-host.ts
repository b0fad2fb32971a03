/** The first page's host in the extension. */
import { browserHost as settingsHost } from '../options/browser-host';
import { siteName } from '../options/sites';
import { browser } from '../platform/browser';
import type { WelcomeHost } from './host';

export const browserHost = (): WelcomeHost => ({
  ...settingsHost(),
  known() {
    const scripts = browser.runtime.getManifest().content_scripts ?? [];
    return [...new Set(scripts.flatMap(script => script.matches).map(siteName))].sort();
  },
  async leave() {
    const { id } = await browser.tabs.getCurrent();
    if (id !== undefined) await browser.tabs.remove(id);
  },
});
