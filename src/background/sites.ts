/** The sites that the reader has allowed beyond the listed ones: the detector runs there, too. */
import { browser } from '../platform/browser';
import { loadSettings } from '../platform/store';
import { detectorFiles } from './look';
import { readAllowedTabs } from './settings';

const ID = 'detect';

/**
 * Has the detector's script run on the sites allowed now, in this session and the next. Both browsers keep a registration
 * across restarts, and neither takes patterns that are not granted; so it is made anew after every change of permissions.
 */
export async function registerSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const [listed] = manifest.content_scripts ?? [];
  const own = new Set([...(manifest.host_permissions ?? []), ...(listed?.matches ?? [])]);
  const matches = origins.filter(origin => !own.has(origin));
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined); // there was none
  const js = detectorFiles();
  if (matches.length === 0 || js.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js, matches, excludeMatches: listed?.matches ?? [], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** A site was allowed: from now on by itself, and its open pages at once. */
export async function sitesAllowed(): Promise<void> {
  await registerSites();
  await readAllowedTabs(await loadSettings());
}
