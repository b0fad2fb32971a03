/** Any message from anybody to every router, and anything in storage. */
import fc from 'fast-check';
import { beforeEach, describe, expect, vi } from 'vitest';
import type { MessageKind } from '../../src/platform/messages';
import { route, SENDERS, type Sender } from '../../src/platform/router';
import { toSettings } from '../../src/platform/settings';
import { FROM_PAGE, FROM_PANEL, TO_PAGE, TO_PANEL } from '../../src/platform/shapes';
import { type FakeBrowser, fakeBrowser, ORIGIN } from '../platform/fake-browser';
import { holds } from './fuzz';
import { anyArticle } from './texts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
vi.mock('../../src/page/page.iife.ts?iife', () => ({ default: 'page.js' }));
vi.mock('../../src/page/read.iife.ts?iife', () => ({ default: 'read.js' }));
vi.mock('../../src/page/show.iife.ts?iife', () => ({ default: 'show.js' }));

const KINDS = Object.keys(SENDERS) as MessageKind[];
const CHECKS = { ...FROM_PAGE, ...FROM_PANEL, ...TO_PAGE, ...TO_PANEL };
const odd = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withSparseArray: true,
});

/** The fields that any message has, each with what belongs there, or with something else. */
const field = fc.oneof(fc.constantFrom('a', 'c1', 'stub', 'restless', '__proto__', true, false, 1, -1, 7), odd);
const message = fc.oneof(
  fc.record(
    {
      asked: field,
      key: field,
      claim: field,
      tab: field,
      by: field,
      open: field,
      reason: field,
      detail: field,
      settings: odd,
      state: odd,
      cuts: fc.oneof(fc.array(field), odd),
      article: fc.oneof(anyArticle, odd, fc.record({ text: field, blocks: odd, links: odd, embeds: odd })),
    },
    { requiredKeys: [] },
  ),
  odd,
);
const envelope = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...KINDS), message }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.oneof(fc.string(), odd), message }) },
  { weight: 1, arbitrary: odd },
);

const sender: fc.Arbitrary<Sender> = fc.oneof(
  fc.constantFrom<Sender>(
    { id: 'own', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } },
    { id: 'own', url: `${ORIGIN}src/panel/index.html` },
    { id: 'own' },
    { id: 'other', url: `${ORIGIN}src/panel/index.html` },
    {},
  ),
  fc.record({ id: field, url: field, frameId: field, tab: odd }, { requiredKeys: [] }) as fc.Arbitrary<Sender>,
);

describe('any message', () => {
  const self = { id: 'own', origin: ORIGIN };

  holds(
    'reaches a handler only in its shape and from whom it may come',
    fc.tuple(envelope, sender),
    ([raw, from]) => {
      const seen: [string, unknown][] = [];
      const handlers = Object.fromEntries(KINDS.map(kind => [kind, (m: unknown) => void seen.push([kind, m])]));
      route(handlers as never, CHECKS, self)(raw, from, () => {});
      for (const [kind, given] of seen) {
        expect(from.id).toBe('own');
        expect(given).toBeTypeOf('object');
        // What has passed the check once passes it again, and unchanged.
        if (kind !== 'state.changed') expect(CHECKS[kind as MessageKind](given)).toEqual(given);
      }
    },
    400,
  );
});

describe('the whole background', () => {
  beforeEach(async () => {
    browser = fakeBrowser();
    browser.tabs.all.push({ id: 7, url: 'https://news.example/a' });
    vi.resetModules();
    await import('../../src/background');
  }, 60_000);

  holds(
    'survives any messages in any order, keeps nothing but states of tabs, and touches no settings',
    fc.array(fc.tuple(envelope, sender), { maxLength: 12 }),
    async messages => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      await browser.storage.local.set({ settings: { density: 'sources' } });
      await Promise.all(
        messages.map(
          ([raw, from]) =>
            new Promise(resolve => {
              const taken = browser.runtime.onMessage.emit(raw, from, resolve);
              if (!taken.includes(true)) resolve(undefined);
            }),
        ),
      );
      expect(said.mock.calls).toEqual([]);
      expect((await browser.storage.local.get('settings')).settings).toEqual({ density: 'sources' });
      for (const key of browser.storage.session.data.keys()) expect(key).toMatch(/^tab:\d+$/);
      said.mockRestore();
    },
    40,
  );
});

describe('any stored settings', () => {
  holds(
    'are settings, and stay what they are when they are read again',
    fc.oneof(
      odd,
      fc.record(
        {
          enabled: odd,
          categories: fc.oneof(odd, fc.dictionary(fc.string(), field)),
          density: odd,
          scope: odd,
          hostsOff: fc.oneof(odd, fc.array(field)),
        },
        { requiredKeys: [] },
      ),
    ),
    stored => {
      const settings = toSettings(stored);
      expect(toSettings(settings)).toEqual(settings);
      expect(toSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      expect(typeof settings.enabled).toBe('boolean');
      expect(Object.values(settings.categories).every(x => typeof x === 'boolean')).toBe(true);
      expect(settings.hostsOff.every(h => typeof h === 'string')).toBe(true);
    },
    400,
  );
});
