/** The settings page's host in the extension. */
import { browser } from '../platform/browser';
import { loadSettings, observeSettings, saveSettings } from '../platform/store';
import type { SettingsHost } from './host';

export const browserHost = (): SettingsHost => ({
  settings: loadSettings,
  save: saveSettings,
  onSettings: observeSettings,
  async allowed() {
    const { origins = [] } = await browser.permissions.getAll();
    const manifest = browser.runtime.getManifest();
    const own = new Set([
      ...(manifest.host_permissions ?? []),
      ...(manifest.content_scripts ?? []).flatMap(script => script.matches),
    ]);
    return origins.filter(origin => !own.has(origin)).sort();
  },
  allow: pattern => browser.permissions.request({ origins: [pattern] }),
  revoke: pattern => browser.permissions.remove({ origins: [pattern] }),
  onAllowed(changed) {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
});
