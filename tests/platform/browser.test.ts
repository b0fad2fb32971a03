import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { isForbidden, isFirefox } = await import('../../src/platform/browser');

describe('pages that no extension may read', () => {
  it.each([
    ['about:blank', true, true],
    ['chrome://settings/', true, true],
    ['view-source:https://news.example/', true, true],
    ['moz-extension://other/a.html', true, true],
    ['https://chromewebstore.google.com/detail/x', true, false],
    ['https://chrome.google.com/webstore/detail/x', true, false],
    ['https://chrome.google.com/other', false, false],
    ['https://addons.mozilla.org/en-US/firefox/', false, true],
    ['https://news.example/report.pdf', true, true],
    ['https://news.example/report.PDF?page=2', true, true],
    ['https://news.example/report-pdf', false, false],
    ['file:///home/me/article.html', false, false],
    ['https://news.example/', false, false],
  ])('%s (Chrome %s, Firefox %s)', (address, chrome, firefox) => {
    expect(isForbidden(address, false)).toBe(chrome);
    expect(isForbidden(address, true)).toBe(firefox);
  });

  it('knows the browser by the address of our own pages', () => {
    expect(isFirefox()).toBe(false);
  });
});
