/**
 * A copy of the settings in `storage.sync`, so that they follow the reader where the browser syncs. The settings that
 * count are those of `storage.local`: they are there at once, offline, and where nothing syncs.
 */
import { browser } from '../platform/browser';
import { type Settings, toSettings } from '../platform/settings';
import { loadSettings, saveSettings } from '../platform/store';

const KEY = 'settings';
/** Local: the last copy did not fit or could not be made, so the one in `storage.sync` is older than ours. */
const BEHIND = 'sync-behind';
/** Local: the name of this browser among the reader's; in the copy, of the one that wrote it. */
const FROM = 'sync-from';
/** Hosts go into items of their own: both browsers take 8,192 bytes an item and 102,400 in all. */
const HOSTS = 'hosts';
const PER_ITEM = 6_000;

/** Hosts in as many items as they need ("hosts0", "hosts1" …). */
function itemsOf(hosts: readonly string[]): Record<string, string[]> {
  const items: string[][] = [[]];
  let size = 0;
  for (const host of hosts) {
    size += host.length * 2 + 3; // at the most two bytes a unit in a host, and its quotation marks and comma
    if (size > PER_ITEM) {
      items.push([]);
      size = host.length * 2 + 3;
    }
    items.at(-1)!.push(host);
  }
  return Object.fromEntries(items.map((list, i) => [`${HOSTS}${i}`, list]));
}

let naming: Promise<string> | undefined;
/** Asked for once: two changes made together would give themselves two names, and take each other for another browser. */
function ownName(): Promise<string> {
  naming ??= nameOf().finally(() => {
    naming = undefined;
  });
  return naming;
}

async function nameOf(): Promise<string> {
  const known = (await browser.storage.local.get(FROM))[FROM];
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID();
  await browser.storage.local.set({ [FROM]: name });
  return name;
}

interface Copy {
  settings: Settings;
  from: unknown;
}

async function copied(): Promise<Copy | undefined> {
  const all = await browser.storage.sync.get(null);
  if (!Object.hasOwn(all, KEY)) return undefined;
  const hosts: unknown[] = [];
  for (let i = 0; Object.hasOwn(all, `${HOSTS}${i}`); i++) hosts.push(...[all[`${HOSTS}${i}`]].flat());
  return { settings: toSettings({ ...(all[KEY] as object), hostsOff: hosts }), from: all[FROM] };
}

const same = (a: Settings | undefined, b: Settings) => JSON.stringify(a) === JSON.stringify(b);

/** The settings have changed here: copies them. Where they do not fit, the old copy stays and ours are kept all the same. */
export async function pushSettings(settings: Settings): Promise<void> {
  try {
    if (same((await copied())?.settings, settings)) return;
    const { hostsOff, ...rest } = settings;
    const items = itemsOf(hostsOff);
    const old = Object.keys(await browser.storage.sync.get(null)).filter(k => k.startsWith(HOSTS) && !(k in items));
    await browser.storage.sync.set({ [KEY]: rest, ...items, [FROM]: await ownName() });
    if (old.length > 0) await browser.storage.sync.remove(old);
    await browser.storage.local.remove(BEHIND);
  } catch {
    await browser.storage.local.set({ [BEHIND]: true }).catch(() => undefined);
  }
}

/** The browser has started, or has brought a copy from elsewhere: takes it over, unless ours is newer. Never throws. */
export async function pullSettings(): Promise<void> {
  try {
    const settings = await loadSettings();
    if ((await browser.storage.local.get(BEHIND))[BEHIND]) return await pushSettings(settings);
    const copy = await copied();
    // Our own copy comes back after the reader may have changed more: what we wrote ourselves is never newer than what is here.
    if (!copy || copy.from === (await ownName())) return;
    if (!same(copy.settings, settings)) await saveSettings(copy.settings);
  } catch {
    // Nothing syncs here; the settings of this browser hold.
  }
}
