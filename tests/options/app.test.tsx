// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../src/options/app';
import type { SettingsHost } from '../../src/options/host';
import { hostIn, siteName } from '../../src/options/sites';
import { DEFAULTS, type Settings } from '../../src/platform/settings';

let root: HTMLElement;
let now: Settings;
let full: boolean;
let allowed: string[];

function fakeHost(): SettingsHost {
  let changed = () => {};
  const set = (next: string[]) => {
    allowed = next;
    changed();
    return Promise.resolve(true);
  };
  return {
    settings: async () => now,
    save: async part => {
      if (full) throw new Error('disk full');
      now = { ...now, ...part };
      return now;
    },
    onSettings: () => () => undefined,
    allowed: async () => allowed,
    allow: pattern => set([...allowed, pattern]),
    revoke: pattern => set(allowed.filter(p => p !== pattern)),
    onAllowed: listener => {
      changed = listener;
      return () => undefined;
    },
  };
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Whence: settings';
  now = structuredClone(DEFAULTS);
  full = false;
  allowed = ['*://*.news.example/*'];
  root = document.createElement('main');
  document.body.append(root);
  render(<SettingsPage host={fakeHost()} />, root);
  await vi.waitFor(() => expect(root.textContent).toContain('news.example'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const labelled = (words: string) =>
  [...root.querySelectorAll('label')]
    .find(l => l.textContent?.includes(words))
    ?.querySelector('input') as HTMLInputElement;
const button = (label: string) =>
  [...root.querySelectorAll('button')].find(b => (b.getAttribute('aria-label') ?? b.textContent) === label)!;

describe('the settings page', () => {
  it('has nothing in the way of assistive technology', async () => {
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(v => v.id)).toEqual([]);
  });

  it('keeps every change at once', async () => {
    labelled('Only who said it').click();
    labelled('Every news article').click();
    labelled('A person whose name is withheld').click();
    labelled('Whence is on').click();
    await vi.waitFor(() => expect(now.enabled).toBe(false));
    expect(now).toMatchObject({
      density: 'sources',
      scope: 'every-article',
      categories: { unnamed: false, named: true },
    });
    await vi.waitFor(() => expect(root.querySelector('.said')?.textContent).toBe('Saved.'));
  });

  it('shows what holds when the browser cannot save', async () => {
    full = true;
    labelled('Only who said it').click();
    await vi.waitFor(() => expect(root.textContent).toContain('could not save'));
    await vi.waitFor(() => expect(labelled('Who said it, and what was said').checked).toBe(true));
  });

  it('allows every site and takes sites back', async () => {
    button('Allow every site').click();
    await vi.waitFor(() => expect(button('Remove Every site')).toBeTruthy());
    button('Remove news.example').click();
    await vi.waitFor(() => expect(allowed).toEqual(['*://*/*']));
  });

  it('switches off on a site, and on again', async () => {
    const input = labelled('Switch off on a site');
    const write = async (words: string) => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(r => setTimeout(r));
      button('Add').click();
    };
    await write('not a site');
    await vi.waitFor(() => expect(root.textContent).toContain('Write the name of a site'));
    expect(now.hostsOff).toEqual([]);
    await write('https://www.gazette.example/today');
    await vi.waitFor(() => expect(now.hostsOff).toEqual(['gazette.example']));
    await vi.waitFor(() => expect(button('Remove gazette.example')).toBeTruthy());
    button('Remove gazette.example').click();
    await vi.waitFor(() => expect(now.hostsOff).toEqual([]));
  });
});

it.each([
  ['news.example', 'news.example'],
  [' https://www.News.example/a?b ', 'news.example'],
  ['news', undefined],
  ['two words.example', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('reads the site in %j', (words, host) => expect(hostIn(words)).toBe(host));

it('names sites by their patterns', () => {
  expect(siteName('*://*.news.example/*')).toBe('news.example');
  expect(siteName('https://news.example/*')).toBe('news.example');
  expect(siteName('*://*/*')).toBe('Every site');
});
