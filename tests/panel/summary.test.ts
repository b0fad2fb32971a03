import { expect, it } from 'vitest';
import { isShown, summarize } from '../../src/panel/summary';
import { DEFAULTS } from '../../src/platform/settings';
import { analysis } from './fixture';

it('counts claims, sources, unnamed sources and outlets, each once', () => {
  expect(summarize(analysis())).toEqual({
    claims: 13,
    sources: 8,
    unnamed: 2,
    outlets: 2,
    categories: { named: 8, relayed: 1, unnamed: 3, hedged: 1, reply: 2 },
  });
});

it('takes names that objects have for what they are', () => {
  const [first] = analysis().claims;
  const claims = ['constructor', '__proto__'].map(speaker => ({ ...first!, speaker, via: [speaker] }));
  expect(summarize(analysis({ claims }))).toMatchObject({ sources: 2, outlets: 2 });
});

it('shows a reply while its own mark or that of replies is on', () => {
  const on = { ...DEFAULTS.categories, named: false };
  expect(isShown({ category: 'named', reply: true }, on)).toBe(true);
  expect(isShown({ category: 'named', reply: false }, on)).toBe(false);
  expect(isShown({ category: 'named', reply: true }, { ...on, reply: false })).toBe(false);
});
