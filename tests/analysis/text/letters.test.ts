import { expect, it } from 'vitest';
import { hasLetter, startsWithCapital, startsWithSmall } from '../../../src/analysis/text/letters';

it.each([
  ['Orsk', true, true, false],
  ['orsk', true, false, true],
  ['Łódź', true, true, false],
  ['ørsk', true, false, true],
  ['7th', true, false, false],
  ['—', false, false, false],
  ['“a', true, false, false],
  ['٣', true, false, false],
  ['', false, false, false],
])('%s', (text, letter, capital, small) => {
  expect([hasLetter(text), startsWithCapital(text), startsWithSmall(text)]).toEqual([letter, capital, small]);
});
