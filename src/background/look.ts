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

/** Runs in the page, and goes there alone: has the detector looked at it under this address (page/watch/looking.ts)? */
export function isLookedAt(): boolean {
  const before = (globalThis as { [key: symbol]: { address?: string } | undefined })[Symbol.for('looking')];
  return before?.address === location.href;
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
  const target = { tabId: tab };
  try {
    // Most pages that only load are looked at already: asking costs a tenth of bringing the detector to say so.
    const [answer] = await browser.scripting.executeScript({ target, func: isLookedAt });
    if (answer?.result !== true) await browser.scripting.executeScript({ target, files: detectorFiles() });
  } catch {
    // The page was left meanwhile.
  }
}
