import { expect, it } from 'vitest';
import { around, count, languageName, say } from '../../src/panel/words';

it('counts in the plural form of the number', () => {
  expect(count('claims', 1)).toBe('1 claim');
  expect(count('claims', 0)).toBe('0 claims');
  expect(count('claims', 2000)).toBe('2,000 claims');
});

it('takes values as they are', () => {
  expect(say('allow_site', '$1 $& $2.example')).toBe('Always read $1 $& $2.example');
});

it('cuts a sentence where its value stands', () => {
  expect(around('no_answer')).toEqual(['No answer from ', ' in this article']);
});

it('names languages', () => {
  expect(languageName('fr-CA')).toBe('French');
  expect(languageName('xx')).toBeUndefined();
  expect(languageName('not a tag')).toBeUndefined();
  expect(languageName('')).toBeUndefined();
});
