import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

let sync: typeof import('../../src/background/sync');
let store: typeof import('../../src/platform/store');
beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  sync = await import('../../src/background/sync');
  store = await import('../../src/platform/store');
});

/** What another browser of the reader gets: the copy, in a browser that has stored nothing yet. */
async function elsewhere() {
  const { data } = browser.storage.sync;
  browser = fakeBrowser();
  for (const [key, value] of data) browser.storage.sync.data.set(key, value);
  await sync.pullSettings();
  return store.loadSettings();
}

describe('the copy for other browsers', () => {
  it('carries every setting', async () => {
    const settings = { ...DEFAULTS, density: 'sources', hostsOff: ['a.example', 'ü.example'], map: true } as const;
    await sync.pushSettings({ ...settings, hostsOff: [...settings.hostsOff] });
    expect(await elsewhere()).toEqual(settings);
  });

  it('carries many sites in items that the browsers take', async () => {
    const hostsOff = Array.from({ length: 900 }, (_, i) => `news-${i}-${'x'.repeat(30)}.example`);
    await sync.pushSettings({ ...DEFAULTS, hostsOff });
    for (const [key, item] of browser.storage.sync.data)
      expect(key.length + JSON.stringify(item).length).toBeLessThan(8192);
    expect((await elsewhere()).hostsOff).toEqual(hostsOff);
  });

  it('keeps no site of an earlier, longer list', async () => {
    const hostsOff = Array.from({ length: 900 }, (_, i) => `news-${i}-${'x'.repeat(30)}.example`);
    await sync.pushSettings({ ...DEFAULTS, hostsOff });
    await sync.pushSettings({ ...DEFAULTS, hostsOff: ['a.example'] });
    expect((await elsewhere()).hostsOff).toEqual(['a.example']);
  });

  it('of two changes made together bears one name: by two, this browser would take its own copy for another’s', async () => {
    const named = vi.spyOn(crypto, 'randomUUID');
    await Promise.all([
      sync.pushSettings({ ...DEFAULTS, map: true }),
      sync.pushSettings({ ...DEFAULTS, density: 'sources' }),
    ]);
    expect(named).toHaveBeenCalledTimes(1);
    expect(browser.storage.sync.data.get('sync-from')).toBe(browser.storage.local.data.get('sync-from'));
    named.mockRestore();
  });

  it('is not written again where nothing changed: the browsers count the writes', async () => {
    await sync.pushSettings(DEFAULTS);
    const set = vi.spyOn(browser.storage.sync, 'set');
    await sync.pushSettings(structuredClone(DEFAULTS));
    expect(set).not.toHaveBeenCalled();
  });

  it('that could not be made does not undo the settings here, and is made up for', async () => {
    await sync.pushSettings(DEFAULTS);
    browser.storage.sync.broken = 1;
    const changed = await store.saveSettings({ density: 'pointer' });
    await sync.pushSettings(changed);
    await sync.pullSettings();
    expect((await store.loadSettings()).density).toBe('pointer');
    expect((await elsewhere()).density).toBe('pointer');
  });

  it('that comes back late does not undo what the reader changed since', async () => {
    await sync.pushSettings(await store.saveSettings({ enabled: false }));
    await store.saveSettings({ enabled: true }); // the browser tells of the copy only now
    await sync.pullSettings();
    expect((await store.loadSettings()).enabled).toBe(true);
  });

  it('of another browser is taken over', async () => {
    await sync.pushSettings(await store.saveSettings({ density: 'pointer' }));
    browser.storage.sync.data.set('sync-from', 'another');
    browser.storage.sync.data.set('settings', { ...DEFAULTS, density: 'sources' });
    await sync.pullSettings();
    expect((await store.loadSettings()).density).toBe('sources');
  });

  it('is of no harm where it is broken, and none where nothing syncs', async () => {
    await store.saveSettings({ density: 'pointer' });
    browser.storage.sync.data.set('settings', 7);
    browser.storage.sync.data.set('hosts0', 'a.example');
    await sync.pullSettings();
    expect((await store.loadSettings()).hostsOff).toEqual(['a.example']);
    browser.storage.sync.get = () => Promise.reject(new Error('sync is off'));
    await sync.pullSettings();
    await sync.pushSettings(DEFAULTS);
  });
});
