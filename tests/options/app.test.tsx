// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../src/options/app';
import type { SettingsHost } from '../../src/options/host';
import { hostIn, siteName } from '../../src/options/sites';
import { DEFAULTS, type Settings, toFile } from '../../src/platform/settings';

let root: HTMLElement;
let now: Settings;
let full: boolean;
let allowed: string[];
let asked: string[];
const dressed = vi.fn();

function fakeHost(): SettingsHost {
  const listeners = new Set<() => void>();
  const set = (next: string[]) => {
    allowed = next;
    for (const changed of listeners) changed();
    return Promise.resolve(true);
  };
  return {
    firefox: false,
    dress: dressed,
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
    commands: async () => [
      { name: 'next-claim', keys: 'Alt+Shift+J' },
      { name: 'open-panel', keys: '' },
    ],
    changeKeys: async () => void asked.push('keys'),
    download: (name, type, text) => void asked.push(`${name} ${type} ${text}`),
    onAllowed: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Whence: settings';
  now = structuredClone(DEFAULTS);
  full = false;
  asked = [];
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

  it('asks the browser for every site, and gives the permission back', async () => {
    expect(labelled('On the news sites that it knows').checked).toBe(true);
    labelled('On every site').click();
    await vi.waitFor(() => expect(allowed).toContain('*://*/*'));
    await vi.waitFor(() => expect(labelled('On every site').checked).toBe(true));
    labelled('Nowhere').click();
    await vi.waitFor(() => expect(now.pages).toBe('asked'));
    labelled('On the news sites that it knows').click();
    await vi.waitFor(() => expect(now.pages).toBe('allowed'));
    expect(allowed).toEqual(['*://*.news.example/*']);
  });

  it('allows a site and takes it back', async () => {
    const input = labelled('Allow a site');
    input.value = 'gazette.example';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(r => setTimeout(r));
    button('Allow').click();
    await vi.waitFor(() => expect(allowed).toContain('*://*.gazette.example/*'));
    await vi.waitFor(() => expect(button('Remove news.example')).toBeTruthy());
    button('Remove news.example').click();
    await vi.waitFor(() => expect(allowed).toEqual(['*://*.gazette.example/*']));
  });

  it('takes colours: a preset, one of the reader’s own, and the preset again', async () => {
    labelled('The same, stronger').click();
    await vi.waitFor(() => expect(now.colours).toEqual({ preset: 'strong', own: {} }));
    const swatch = root.querySelector<HTMLInputElement>('[data-category=named] input[type=color]')!;
    swatch.value = '#336699';
    swatch.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(now.colours.own).toEqual({ named: '#336699' }));
    await vi.waitFor(() => expect(button('Back to these colours')).toBeTruthy());
    button('Back to these colours').click();
    await vi.waitFor(() => expect(now.colours.own).toEqual({}));
    await vi.waitFor(() =>
      expect(dressed).toHaveBeenLastCalledWith(expect.objectContaining({ colours: { preset: 'strong', own: {} } })),
    );
  });

  it('takes the other choices', async () => {
    const select = (words: string, value: string) => {
      const found = [...root.querySelectorAll('label')].find(l => l.textContent?.startsWith(words))!;
      const list = found.querySelector('select')!;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    };
    select('The card opens', 'click');
    await vi.waitFor(() => expect(now.rest).toBe('click'));
    select('The card opens', '600');
    await vi.waitFor(() => expect(now.rest).toBe(600));
    select('Theme', 'dark');
    select('Language', 'uk');
    labelled('A slim map').click();
    await vi.waitFor(() => expect(now).toMatchObject({ theme: 'dark', language: 'uk', map: true }));
  });

  it('shows the keys and opens the browser’s page for them', async () => {
    await vi.waitFor(() =>
      expect(root.querySelector('.keys')?.textContent).toBe('Next claimAlt+Shift+JOpen the panel beside the pagenone'),
    );
    button('Change the keys').click();
    expect(asked).toEqual(['keys']);
  });

  it('saves the settings as a file and reads them from one; another file changes nothing', async () => {
    button('Save as a file').click();
    expect(asked[0]).toBe(`whence-settings.json application/json ${toFile(DEFAULTS)}`);
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const read = (text: string) => {
      Object.defineProperty(input, 'files', { value: [new File([text], 'a.json')], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    read('{"density":"sources"}');
    await vi.waitFor(() => expect(root.querySelector('.said')?.textContent).toMatch(/no settings of Whence/));
    expect(now).toEqual(DEFAULTS);
    read(toFile({ ...DEFAULTS, density: 'sources', hostsOff: ['gazette.example'] }));
    await vi.waitFor(() => expect(now).toMatchObject({ density: 'sources', hostsOff: ['gazette.example'] }));
    button('Back to the defaults').click();
    await vi.waitFor(() => expect(now).toEqual(DEFAULTS));
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
