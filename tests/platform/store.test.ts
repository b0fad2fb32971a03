import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from './fake-browser';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

/** A fresh copy of the module over a fresh browser. */
async function fresh() {
  vi.resetModules();
  browser = fakeBrowser();
  return import('../../src/platform/store');
}

let store: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  store = await fresh();
});

describe('settings', () => {
  it('are the defaults before anything was stored', async () => {
    expect(await store.loadSettings()).toEqual(DEFAULTS);
  });

  it.each([[null], ['on'], [{ density: 'loud', categories: null }], [[1, 2]]])(
    'are the defaults where %j was stored',
    async stored => {
      browser.storage.local.data.set('settings', stored);
      expect(await store.loadSettings()).toEqual(DEFAULTS);
    },
  );

  it('are the defaults where storage cannot be read', async () => {
    browser.storage.local.get = () => Promise.reject(new Error('corrupt'));
    expect(await store.loadSettings()).toEqual(DEFAULTS);
  });

  it('are read once where every change is heard of', async () => {
    const stop = store.observeSettings(() => {});
    const get = vi.spyOn(browser.storage.local, 'get');
    expect(await store.knownSettings()).toEqual(DEFAULTS);
    browser.storage.local.get = () => Promise.reject(new Error('not asked again'));
    expect(await store.knownSettings()).toEqual(DEFAULTS);
    expect(get).toHaveBeenCalledOnce();
    await browser.storage.local.set({ settings: { enabled: false } });
    expect(await store.knownSettings()).toEqual({ ...DEFAULTS, enabled: false });
    stop();
  });

  it('are read again where they could not be read', async () => {
    await store.saveSettings({ enabled: false });
    const { get } = browser.storage.local;
    browser.storage.local.get = () => Promise.reject(new Error('corrupt'));
    expect(await store.knownSettings()).toEqual(DEFAULTS);
    browser.storage.local.get = get;
    expect((await store.knownSettings()).enabled).toBe(false);
  });

  it('keep what a change does not name', async () => {
    await store.saveSettings({ density: 'sources' });
    await store.saveSettings({ scope: 'every-article' });
    expect(await store.loadSettings()).toEqual({ ...DEFAULTS, density: 'sources', scope: 'every-article' });
  });

  it('lose no change that is made while another is', async () => {
    await Promise.all([store.saveSettings({ density: 'sources' }), store.saveSettings({ enabled: false })]);
    expect(await store.loadSettings()).toEqual({ ...DEFAULTS, density: 'sources', enabled: false });
  });

  it('say when the browser cannot store, and store the next change all the same', async () => {
    browser.storage.local.broken = 1;
    await expect(store.saveSettings({ enabled: false })).rejects.toThrow('quota');
    expect((await store.saveSettings({ density: 'pointer' })).density).toBe('pointer');
  });

  it('tell what they are and what they were', async () => {
    const changed = vi.fn();
    const stop = store.observeSettings(changed);
    await store.saveSettings({ enabled: false });
    expect(changed).toHaveBeenCalledWith({ ...DEFAULTS, enabled: false }, DEFAULTS);
    stop();
    await store.saveSettings({ enabled: true });
    expect(changed).toHaveBeenCalledOnce();
  });
});
