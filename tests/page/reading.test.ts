import { expect, it } from 'vitest';
import { nearestTo } from '../../src/page/reading';

const places = ['c1', 'c2', 'c3', 'c4'].map(claim => ({ key: 'a', claim }));
const tops = (of: Record<string, number>) => (place: { claim: string }) => of[place.claim];

it.each([
  ['the last claim above the line', { c1: -800, c2: -20, c3: 200, c4: 900 }, 'c3'],
  ['the first claim before all of them', { c1: 500, c2: 600, c3: 700, c4: 800 }, 'c1'],
  ['the last claim past all of them', { c1: -900, c2: -800, c3: -700, c4: -600 }, 'c4'],
  ['a claim beside one that is not to be seen', { c1: -100, c3: 100, c4: 700 }, 'c3'],
])('finds %s', (_, of, claim) => {
  expect(nearestTo(250, places, tops(of))?.claim).toBe(claim);
});

it('looks at few of many', () => {
  let looked = 0;
  const many = Array.from({ length: 5_000 }, (_, i) => ({ key: 'a', claim: String(i) }));
  const found = nearestTo(250, many, ({ claim }) => {
    looked++;
    return Number(claim) * 40 - 100_000;
  });
  expect(found?.claim).toBe('2506');
  expect(looked).toBeLessThan(15);
});

it('finds nothing in nothing', () => {
  expect(nearestTo(250, [], () => 0)).toBeUndefined();
});
