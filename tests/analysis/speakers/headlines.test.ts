/** Whom a line in capitals names, and what it must not make of names elsewhere. */
import { expect, it } from 'vitest';
import { findNames } from '../../../src/analysis/speakers/names';
import { wordsOf } from '../../../src/analysis/speakers/words';
import { readText } from '../../../src/analysis/text/document';

const namesOf = (text: string): string[] =>
  findNames(wordsOf(readText(text))).names.map(n => n.words.map(w => w.text).join(' '));
const MET = 'Minister Anna Morel met Jan Hale on the pier.';

it.each([
  ['Anna Morel Slams Jan Hale Over Fees', ['Anna Morel', 'Jan Hale']],
  ['Morel Slams Hale Over Fees', ['Morel', 'Hale']],
  ['Old Pier Row: Ferry Fault Jan Hale', ['Jan Hale']],
])('%s', (headline, names) => {
  const found = namesOf(`${headline}\n\n${MET}`).filter(name => name !== 'Fees');
  expect(found).toEqual([...names, 'Anna Morel', 'Jan Hale']);
});

it('is a sentence like others with a full stop, and where small words stand', () => {
  expect(namesOf(`Anna Morel met Jan Hale Brandt.\n\n${MET}`)).toContain('Jan Hale Brandt');
  expect(namesOf(`Tired pilots from both ports met Jan Hale Brandt\n\n${MET}`)).toContain('Jan Hale Brandt');
});

it('keeps its names where nothing else is named', () => {
  expect(namesOf('Anna Morel To Leave Port')).toContain('Anna Morel');
});
