/** The sites that the reader has allowed beyond the listed ones: the detector runs there, too. */
import { browser } from '../platform/browser';
import { loadSettings } from '../platform/store';
import { detectorFiles } from './look';
import { leave, readAllowedTabs } from './settings';

const ID = 'detect';

/**
 * Has the detector's script run on the sites allowed now, in this session and the next. Both browsers keep a registration
 * across restarts, and neither takes patterns that are not granted; so it is made anew after every change of permissions.
 */
export function registerSites(): Promise<void> {
  // One after the other: two at once would each find the other's in its way.
  turn = turn.then(register, register);
  return turn;
}

let turn: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
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

/** Leave was withdrawn: the detector runs there no more, and what is marked on pages that we may not read now is taken away. */
export async function sitesWithdrawn(): Promise<void> {
  await registerSites();
  const tabs = await browser.tabs.query({});
  // The browser shows the address of every page that we may read, and of no other.
  await Promise.all(tabs.map(({ id, url }) => (id === undefined || url !== undefined ? undefined : leave(id))));
}
