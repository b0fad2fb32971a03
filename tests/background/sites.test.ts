import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
vi.mock('../../src/page/page.iife.ts?iife', () => ({ default: 'page.js' }));
vi.mock('../../src/page/read.iife.ts?iife', () => ({ default: 'read.js' }));
vi.mock('../../src/page/show.iife.ts?iife', () => ({ default: 'show.js' }));

let sites: typeof import('../../src/background/sites');
beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  sites = await import('../../src/background/sites');
});

it('runs the detector on allowed sites, and not twice on listed ones', async () => {
  browser.permissions.origins = ['*://*.listed.example/*', '*://*.news.example/*'];
  await sites.registerSites();
  expect(browser.scripting.registered).toEqual([
    expect.objectContaining({
      matches: ['*://*.news.example/*'],
      excludeMatches: ['*://*.listed.example/*'],
      js: ['src/detect.js'],
    }),
  ]);
});

it('follows what is allowed and taken back', async () => {
  browser.permissions.origins = ['*://*/*'];
  await sites.registerSites();
  await sites.registerSites();
  expect(browser.scripting.registered).toHaveLength(1);
  browser.permissions.origins = ['*://*.listed.example/*'];
  await sites.registerSites();
  expect(browser.scripting.registered).toEqual([]);
});

it('reads the open pages of a site that was just allowed', async () => {
  browser.tabs.all.push({ id: 7, url: 'https://news.example/a' }, { id: 8 });
  browser.permissions.origins = ['*://*.news.example/*'];
  await sites.sitesAllowed();
  expect([...new Set(browser.scripting.scripted)]).toEqual([7]);
});

it('registers once, whatever happens at the same time', async () => {
  browser.permissions.origins = ['*://*.news.example/*'];
  await Promise.all([sites.registerSites(), sites.registerSites(), sites.sitesAllowed()]);
  expect(browser.scripting.registered).toHaveLength(1);
});

it('has the pages stop that may not be read any more, and those alone', async () => {
  browser.tabs.all.push({ id: 7 }, { id: 8, url: 'https://news.example/a' });
  const told: [number, string][] = [];
  browser.tabs.answer = (tab, { kind }) => told.push([tab, kind]);
  await sites.sitesWithdrawn();
  expect(told).toEqual([[7, 'tab.stop']]);
});
