import { describe, expect, it } from 'vitest';
import { fold, listOf, namesOf, rowsOf } from '../../../src/analysis/lexicon/table';

describe('rowsOf', () => {
  it('reads sections, rows and columns', () =>
    expect(rowsOf('\n# A\nx | y\n\n# B\nz |\n', 2)).toEqual([
      { section: 'A', columns: ['x', 'y'] },
      { section: 'B', columns: ['z', ''] },
    ]));
  it.each(['# A\nx', '# A\nx | y | z', '# A\n | y', 'x | y'])('refuses %j', table =>
    expect(() => rowsOf(table, 2)).toThrow('No row'),
  );
});

it('lists and names', () => {
  expect(listOf(' a ;b; ;')).toEqual(['a', 'b']);
  expect(listOf()).toEqual([]);
  expect(namesOf('The Sun?', 'Sun newspaper ; Sun?')).toEqual({
    names: ['The Sun', 'Sun newspaper', 'Sun'],
    ambiguous: ['The Sun', 'Sun'],
  });
});

it.each([
  ['The Élysée', 'Elysee'],
  ['Støre', 'Store'],
  ['Władysław', 'Wladyslaw'],
  ['N’Djamena', "N'Djamena"],
  ['  the   White House ', 'White House'],
  ['Theresa May', 'Theresa May'],
])('fold: %s → %s', (name, folded) => expect(fold(name)).toBe(folded));
