/** One or more of several who spoke before, and people who kept their names to themselves. */
import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

const last = (before: string, source: string, rest = '') => {
  const first = before.split(' said')[0]!;
  const found = originsOf(`${before} ${source}${rest} said the road was closed.`, [
    { source: first, cue: 'said it', content: 'it rained' },
    { source, cue: 'said the road', content: 'the road was closed' },
  ]);
  return found[1]!;
};

describe('one more of several', () => {
  it.each([
    ['Two Norwegian officials said it rained.', 'The other', 'Norwegian official'],
    ['Two Norwegian officials said it rained.', 'A third', 'third Norwegian official'],
    ['Two Norwegian officials said it rained.', 'Many of them', 'Norwegian officials'],
    ['Two Norwegian officials said it rained.', 'One of them', 'Norwegian official'],
    ['Two Norwegian officials said it rained.', 'One of the two', 'Norwegian official'],
    ['Two Norwegian officials who have seen it said it rained.', 'The other', 'Norwegian official who has seen it'],
  ])('%s %s', (before, source, speaker) => {
    expect(last(before, source)).toMatchObject({ speaker, kind: 'unnamed', party: 'Norway' });
  });

  it('is of the same side where only the noun comes again', () => {
    expect(last('A Norwegian official said it rained.', 'A second official')).toMatchObject({ party: 'Norway' });
    expect(last('A Norwegian official said it rained.', 'A Chilean official')).toMatchObject({ party: 'Chile' });
    expect(last('A Norwegian official said it rained.', 'A second diplomat')).toMatchObject({ party: '' });
  });

  it('is nobody known where only one spoke by name', () => {
    expect(last('Anna Morel said it rained.', 'The other').speaker).toBe('other');
  });
});

describe('people who keep their names to themselves', () => {
  it.each([
    ['Dockers', ', who asked not to be named,', 'unnamed'],
    ['Dockers who spoke to the Courier', '', 'unnamed'],
    ['Dockers', ', who asked for higher pay,', 'group'],
  ])('%s%s: %s', (source, rest, kind) => {
    expect(last('Anna Morel said it rained.', source, rest).kind).toBe(kind);
  });

  it('are their advisers by name, without "own"', () => {
    expect(last('Anna Morel said it rained.', 'Her own advisers').speaker).toBe("Anna Morel's advisers");
  });
});
