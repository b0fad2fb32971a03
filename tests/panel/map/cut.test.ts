import { expect, it } from 'vitest';
import { cut } from '../../../src/panel/map/cut';

const tens = (words: string) => [...words].length * 10;

it.each([
  ['Harbour Post', 120, 'Harbour Post'],
  ['Harbour Post', 119, 'Harbour Po…'],
  ['Harbour Post', 90, 'Harbour…'],
  ['Harbour Post', 5, 'H…'],
])('%s in %i px is %s', (words, room, shown) => {
  expect(cut(words, room, tens)).toBe(shown);
});
