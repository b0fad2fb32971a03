/** The settings page's host in the extension. */
import { browser, isFirefox } from '../platform/browser';
import { download } from '../platform/download';
import { dress } from '../platform/dress';
import { loadSettings, observeSettings, saveSettings } from '../platform/store';
import type { SettingsHost } from './host';

/** Firefox 137; the types do not know it yet. */
interface Shortcuts {
  openShortcutSettings?(): Promise<void>;
}

export const browserHost = (): SettingsHost => ({
  firefox: isFirefox(),
  settings: loadSettings,
  save: saveSettings,
  onSettings: observeSettings,
  dress: settings => dress(document, settings),
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
  async commands() {
    const all = await browser.commands.getAll();
    return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  },
  async changeKeys() {
    const { openShortcutSettings } = browser.commands as Shortcuts;
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  download,
});
