/** Everything in which the browsers differ, for background and our own pages. Content scripts use send.ts and receive.ts. */
import browser from 'webextension-polyfill';
import { safeUrl } from './url';

export { browser };

interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

/** Firefox's pages have the scheme "moz-extension:"; asked of our own address, so that nothing else is sniffed. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/**
 * As whose the style of the marks counts. Firefox lets a reader's alone reach into shadow trees; Chromium, where every highlight
 * hands its style on to what stands within, paints the tints of an author's alone.
 */
export const styleOrigin = (): 'USER' | 'AUTHOR' => (isFirefox() ? 'USER' : 'AUTHOR');

/** Hosts on which both browsers, or one of them, run no extension. Firefox: extensions.webextensions.restrictedDomains. */
const CLOSED_HOSTS = {
  chrome: ['chromewebstore.google.com'],
  firefox: [
    'accounts-static.cdn.mozilla.net',
    'accounts.firefox.com',
    'addons.cdn.mozilla.net',
    'addons.mozilla.org',
    'api.accounts.firefox.com',
    'content.cdn.mozilla.net',
    'discovery.addons.mozilla.org',
    'oauth.accounts.firefox.com',
    'profile.accounts.firefox.com',
    'support.mozilla.org',
    'sync.services.mozilla.com',
  ],
};

/**
 * May an extension never read this address, whatever the reader allows? Browser pages, other extensions' pages, view-source,
 * the web stores, PDF. Files are not forbidden: the browser's own answer decides there.
 */
export function isForbidden(address: string, firefox = isFirefox()): boolean {
  const url = safeUrl(address);
  if (!url) return !address.startsWith('file:');
  if (/\.pdf$/i.test(url.pathname)) return true;
  if (firefox) return CLOSED_HOSTS.firefox.includes(url.hostname);
  const oldStore = url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore');
  return oldStore || CLOSED_HOSTS.chrome.includes(url.hostname);
}

/**
 * Opens the panel beside the page: the side panel in Chrome, the sidebar in Firefox, else the popup. Must be called straight
 * from a reader's gesture; where the browser refuses all the same, nothing opens.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const beside = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  const ways: (() => Promise<void>)[] = [];
  if (beside) ways.push(() => beside.open({ tabId }));
  else if (browser.sidebarAction) ways.push(() => browser.sidebarAction.open());
  ways.push(() => browser.action.openPopup());
  for (const open of ways) {
    try {
      await open();
      return true;
    } catch {
      // Not allowed here, or the gesture has run out: the next way.
    }
  }
  return false;
}
