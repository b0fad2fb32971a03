import { expect, it } from 'vitest';
import { firstFrom, firstIn, startingIn } from '../../../src/analysis/text/bisect';

const ITEMS = [0, 4, 4, 9].map((start, index) => ({ start, index }));
const place = ({ start }: { start: number }): number => start;

it.each([
  [-1, 0],
  [4, 1],
  [5, 3],
  [10, 4],
])('finds the first from %i on', (limit, index) => {
  expect(firstFrom(ITEMS, limit, place)).toBe(index);
  expect(firstFrom([], limit, place)).toBe(0);
});

it('takes what begins in a span, its end left out', () => {
  expect(startingIn(ITEMS, [4, 9]).map(i => i.index)).toEqual([1, 2]);
  expect(startingIn(ITEMS, [5, 9])).toEqual([]);
});

it('finds the first that begins in a span', () => {
  expect(firstIn(ITEMS, [1, 9])?.index).toBe(1);
  expect(firstIn(ITEMS, [5, 9])).toBeUndefined();
  expect(firstIn(ITEMS, [10, 12])).toBeUndefined();
});
