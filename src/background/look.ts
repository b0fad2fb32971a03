/** Has a page looked at again that became another one without being loaded: the detector of the manifest ran only once. */
import { browser } from '../platform/browser';
import { readsUnasked } from '../platform/off';
import { loadSettings } from '../platform/store';
import { hostOf, safeUrl } from '../platform/url';

/** The files of the detector, as the APIs take them: Firefox gives whole addresses, and takes none. */
export function detectorFiles(): string[] {
  const [listed] = browser.runtime.getManifest().content_scripts ?? [];
  return (listed?.js ?? []).map(file => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
}

/**
 * Where Whence may run by itself, brings the detector; what it finds it reports. Never throws.
 * @param address of the page; undefined where the browser does not tell, and so does not let us run.
 */
export async function lookAgain(tab: number, address: string | undefined): Promise<void> {
  const url = safeUrl(address);
  if (!url || !readsUnasked(await loadSettings(), hostOf(url.href))) return;
  const origins = [`*://${url.hostname}/*`];
  // Leave for one page (activeTab) is none for the next.
  if (!(await browser.permissions.contains({ origins }))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: detectorFiles() });
  } catch {
    // The page was left meanwhile.
  }
}
