import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageName, speakAs, vocabularyFor, vocabularyOf } from '../../src/platform/languages';
import { count, language, percent, pieces, say, speak } from '../../src/platform/words';

afterEach(() => {
  vi.unstubAllGlobals();
  speak(vocabularyOf('en'));
});

/** A browser that took a language from `_locales`. */
const inBrowser = (of: 'en' | 'uk') =>
  vi.stubGlobal('chrome', {
    i18n: {
      getMessage: (key: string, values: string[]) =>
        (vocabularyOf(of).words[key] ?? '').replace(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? ''),
    },
  });

describe('say', () => {
  it('puts values in whole, whatever they hold', () => {
    expect(say('allow_site', '$1 $& $2.example')).toBe('Always read $1 $& $2.example');
  });

  it('writes numbers as the language does', () => {
    expect(say('cut_claims', 2000)).toContain('first 2,000 are');
    speakAs('uk');
    expect(say('cut_claims', 20_000)).toContain('20\u00A0000');
  });
});

describe('count', () => {
  it.each([
    ['en', 0, '0 claims'],
    ['en', 1, '1 claim'],
    ['en', 2000, '2,000 claims'],
    ['uk', 1, '1 твердження'],
    ['uk', 3, '3 твердження'],
    ['uk', 11, '11 тверджень'],
    ['uk', 21, '21 твердження'],
    ['uk', 1.5, '1,5 твердження'],
    ['ru', 1, '1 утверждение'],
    ['ru', 2, '2 утверждения'],
    ['ru', 5, '5 утверждений'],
    ['ru', 12, '12 утверждений'],
    ['ru', 22, '22 утверждения'],
    ['ru', 101, '101 утверждение'],
  ] as const)('in %s: %d', (of, n, words) => {
    speak(vocabularyOf(of));
    expect(count('claims', n)).toBe(words);
  });
});

describe('the language', () => {
  it('is the browser’s, by the browser’s own messages, where the reader chose none', () => {
    inBrowser('uk');
    speakAs('auto');
    expect(language()).toBe('uk');
    expect(say('allow_site', 'news.example')).toBe('Завжди читати news.example');
    expect(count('claims', 5)).toBe('5 тверджень');
  });

  it('is the reader’s choice before the browser’s', () => {
    inBrowser('uk');
    speakAs('ru');
    expect(language()).toBe('ru');
    expect(say('settings')).toBe('Настройки');
  });

  it('wants no table of ours where it is the browser’s anyway', () => {
    inBrowser('uk');
    expect(vocabularyFor('auto')).toBeUndefined();
    speak(undefined);
    expect(vocabularyFor('uk')).toBeUndefined();
    expect(vocabularyFor('en')).toEqual(vocabularyOf('en'));
  });
});

it('cuts a sentence where its values stand', () => {
  expect(pieces('dismisses_with')).toEqual([1, ' dismisses: ', 2]);
  expect(pieces('no_answer_here')).toEqual(['No answer from ', 1, ' in this article']);
});

it('names languages', () => {
  expect(languageName('fr-CA', 'en')).toBe('French');
  expect(languageName('fr', 'uk')).toBe('французька');
  expect(languageName('xx', 'en')).toBeUndefined();
  expect(languageName('not a tag', 'en')).toBeUndefined();
  expect(languageName('', 'en')).toBeUndefined();
});

it('writes shares as the language does', () => {
  expect(percent(0.25)).toBe('25%');
  speakAs('ru');
  expect(percent(0.25)).toBe('25\u00A0%');
});
