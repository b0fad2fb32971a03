/** The panel's host in the extension. */
import { browser, openPanel } from '../platform/browser';
import { ask, listen } from '../platform/channel';
import { download } from '../platform/download';
import { dress } from '../platform/dress';
import { loadSettings, observeSettings, saveSettings } from '../platform/store';
import { hostOf, safeUrl } from '../platform/url';
import type { Host } from './host';

/** `?tab=7` makes the panel, opened as a page of its own, speak of that tab. */
const pinned = (): number | undefined => {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : undefined;
};

const isPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);

export const browserHost = (): Host => ({
  view: isPopup() ? 'popup' : 'side',

  async tab() {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return pinned() ?? active?.id;
  },
  onTab(changed) {
    browser.tabs.onActivated.addListener(changed);
    return () => browser.tabs.onActivated.removeListener(changed);
  },

  state: tab => ask('panel.state', { tab }),
  read: tab => ask('panel.read', { tab }),
  async show(tab, key, claim, focus) {
    const shown = await ask('panel.show', { tab, key, claim, ...(focus ? { focus } : {}) });
    // A popup lies over the page, and goes where the reader leaves it.
    if (shown && focus && isPopup()) window.close();
    return shown;
  },
  onState: changed =>
    listen({
      'state.changed': ({ tab, state }) => {
        changed(tab, state);
        return undefined;
      },
    }),

  onReading: changed =>
    listen({
      'page.reading': (place, sender) => {
        if (sender.tab?.id !== undefined) changed(sender.tab.id, place);
        return undefined;
      },
    }),

  settings: loadSettings,
  save: saveSettings,
  onSettings: observeSettings,
  dress: settings => dress(document, settings),

  async site(tab) {
    const url = safeUrl((await browser.tabs.get(tab)).url);
    if (!url) return undefined;
    const host = hostOf(url.href);
    const patterns = [`*://*.${host}/*`];
    return { host, patterns, allowed: await browser.permissions.contains({ origins: patterns }) };
  },
  allow: patterns => browser.permissions.request({ origins: patterns }),
  download,
  copy: text => navigator.clipboard.writeText(text),
  openPrint(tab, key) {
    const address = new URL(browser.runtime.getURL('src/panel/index.html'));
    address.search = String(new URLSearchParams({ tab: String(tab), print: key }));
    void browser.tabs.create({ url: address.href });
  },
  openSettings: () => void browser.runtime.openOptionsPage(),
  openBeside: tab => void openPanel(tab),
});
