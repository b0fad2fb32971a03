import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, fromFile, type Settings, toFile, toSettings } from '../../src/platform/settings';

const OTHER: Settings = {
  enabled: false,
  categories: { hedged: false, unnamed: true, relayed: false, named: true, reply: false },
  colours: { preset: 'ink', own: { named: '#123456' } },
  density: 'pointer',
  rest: 'click',
  map: true,
  pages: 'asked',
  scope: 'every-article',
  hostsOff: ['gazette.example'],
  theme: 'dark',
  language: 'uk',
};

describe('settings out of storage', () => {
  it('are what was stored, where it is sound', () => expect(toSettings(OTHER)).toEqual(OTHER));

  it('of an older version keep what they had, and take the defaults for what is new', () => {
    const old = {
      enabled: true,
      categories: OTHER.categories,
      density: 'sources',
      scope: 'our-kind',
      hostsOff: ['a.example'],
    };
    expect(toSettings(old)).toEqual({ ...DEFAULTS, ...old });
  });

  it.each<[string, object, Partial<Settings>]>([
    ['a rest below nothing', { rest: -5 }, { rest: 0 }],
    ['a rest for ever', { rest: 1e9 }, { rest: 3000 }],
    ['a rest that is no number', { rest: Number.NaN }, {}],
    ['a colour that is none', { colours: { preset: 'classic', own: { named: 'red;x:url(//a)' } } }, {}],
    ['colours of no category', { colours: { own: { constructor: '#000000' } } }, {}],
    ['a preset that every object has', { colours: { preset: 'constructor' } }, {}],
    [
      'a colour in capitals',
      { colours: { own: { named: '#ABCDEF' } } },
      { colours: { preset: 'classic', own: { named: '#abcdef' } } },
    ],
    ['hosts that are none', { hostsOff: [7, null, 'x'.repeat(300), 'a.example'] }, { hostsOff: ['a.example'] }],
    ['a theme of tomorrow', { theme: 'sepia' }, {}],
  ])('repair %s', (_, stored, repaired) => {
    expect(toSettings(stored)).toEqual({ ...DEFAULTS, ...repaired });
  });

  it('are whole whatever was stored, and stay what they are', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (x, y) => {
        const made = toSettings({ colours: x, categories: y, rest: x, hostsOff: y, theme: x });
        expect(Object.keys(made).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(toSettings(made)).toEqual(made);
        expect(toSettings(x)).toEqual(toSettings(toSettings(x)));
      }),
    );
  });
});

describe('settings in a file', () => {
  it('come back as they went', () => expect(fromFile(toFile(OTHER))).toEqual(OTHER));
  it.each(['', '{', '[]', 'null', '{"enabled":false}', '{"whence-settings":2}', '"whence-settings"'])(
    'are none in %j',
    text => expect(fromFile(text)).toBeUndefined(),
  );
  it('are repaired like any other', () => {
    expect(fromFile('{"whence-settings":1,"enabled":"no","density":"sources"}')).toEqual({
      ...DEFAULTS,
      density: 'sources',
    });
  });
});
