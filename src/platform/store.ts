/** The reader's settings where they are kept: `storage.local`, key "settings". */
import { browser } from './browser';
import { type Settings, toSettings } from './settings';

const KEY = 'settings';

/** The settings as stored; what is missing or broken takes its default. Never throws. */
export const loadSettings = (): Promise<Settings> => readSettings().catch(() => toSettings(undefined));

const readSettings = async (): Promise<Settings> => toSettings((await browser.storage.local.get(KEY))[KEY]);

let known: Promise<Settings> | undefined;

/**
 * As `loadSettings`, from memory after the first time: a page that waits for its marks need not wait for the disk as well.
 * Only where `observeSettings` hears of every change.
 */
export const knownSettings = (): Promise<Settings> => {
  known ??= readSettings();
  return known.catch(() => {
    // What could not be read once may be read the next time.
    known = undefined;
    return toSettings(undefined);
  });
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and keeps the others. Changes from one page are made one after the other, so that none is lost.
 * @returns the settings as they are now.
 * @throws where the browser cannot store (a full or broken disk).
 */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = last.then(async () => {
    const settings = toSettings({ ...(await loadSettings()), ...change });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
}

/**
 * Hears of every change, whichever page made it; call it at the top level in the background.
 * @param synced hears that the browser has brought the reader's settings from elsewhere (`storage.sync`).
 * @returns how to stop.
 */
export function observeSettings(
  changed: (settings: Settings, before: Settings) => void,
  synced: () => void = () => undefined,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area === 'sync') return synced();
    const change = Object.hasOwn(changes, KEY) ? changes[KEY] : undefined;
    if (area !== 'local' || !change) return;
    const settings = toSettings(change.newValue);
    known = Promise.resolve(settings);
    changed(settings, toSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
