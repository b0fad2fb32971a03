/** The first page opens after an installation, once, and never after an update. */
import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
const { welcome } = await import('../../src/background/welcome');
const created = vi.fn();

beforeEach(() => {
  browser = fakeBrowser();
  created.mockReset();
  Object.assign(browser.tabs, { create: created });
});

it('opens after an installation', async () => {
  await welcome('install');
  expect(created).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/src\/welcome\/index\.html$/) });
});

it('opens never again', async () => {
  await welcome('install');
  await welcome('install');
  expect(created).toHaveBeenCalledTimes(1);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update', undefined])(
  'stays away: %s',
  async why => {
    await welcome(why);
    expect(created).not.toHaveBeenCalled();
  },
);
