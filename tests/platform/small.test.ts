import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/platform/fragment';
import { isOff } from '../../src/platform/off';
import { DEFAULTS } from '../../src/platform/settings';
import { hostOf, safeUrl } from '../../src/platform/url';

describe('safeUrl', () => {
  it.each(['https://a.example/b?c#d', 'http://a.example'])('lets %s through', address => {
    expect(safeUrl(address)?.href.startsWith(address)).toBe(true);
  });
  it.each([
    'javascript:alert(1)',
    ' JavaScript:x',
    'data:text/html,x',
    'file:///etc',
    '/a',
    '',
    'http://',
    'https://me:pass@a.example',
    7,
    null,
  ])('stops %s', address => {
    expect(safeUrl(address)).toBeUndefined();
    expect(hostOf(address)).toBe('');
  });
  it('gives nothing but http and https for any string', () => {
    fc.assert(fc.property(fc.string(), s => safeUrl(s) === undefined || /^https?:$/.test(safeUrl(s)!.protocol)));
  });
  it('names hosts as readers do', () => {
    expect(hostOf('https://www.news.example/a')).toBe('news.example');
  });
});

describe('isOff', () => {
  it.each([
    [true, [], 'news.example', false],
    [false, [], 'news.example', true],
    [true, ['news.example'], 'www.news.example', true],
    [true, ['www.News.example'], 'news.example', true],
    [true, ['news.example'], 'other.example', false],
    [true, ['ews.example'], 'news.example', false],
  ])('enabled %s, off on %j: %s is off: %s', (enabled, hostsOff, host, off) => {
    expect(isOff({ ...DEFAULTS, enabled, hostsOff }, host)).toBe(off);
  });
});

describe('text fragment links', () => {
  const text =
    'The harbour is closed, she said. The well-known captain & crew, he said, had left.\n\nNobody knows why.';
  const link = (words: string) => {
    const at = text.indexOf(words);
    return textFragmentLink('https://news.example/a#top', text, [at, at + words.length]);
  };
  it('gives the words, with some before and after in the same paragraph', () => {
    expect(link('she said')).toBe(
      'https://news.example/a#:~:text=harbour%20is%20closed%2C-,she%20said.,-The%20well%2Dknown%20captain',
    );
  });
  it('encodes what divides a directive', () => {
    expect(link('well-known captain & crew')).toContain('well%2Dknown%20captain%20%26%20crew%2C');
  });
  it('has no prefix at the beginning of a paragraph', () => {
    expect(link('Nobody knows why.')).toBe('https://news.example/a#:~:text=Nobody%20knows%20why.');
  });
  it('gives first and last words of a long stretch', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(textFragmentLink('https://news.example/', long, [0, long.length])).toBe(
      'https://news.example/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
    );
  });
  it('is none for a page that is not on the web', () => {
    expect(textFragmentLink('file:///a.html', text, [0, 5])).toBeUndefined();
  });
  it('never throws, and gives links that parse', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', '\ud83d', '\ude00', 'é') }),
        fc.nat(),
        fc.nat(),
        (s, a, b) => {
          const span = [Math.min(a, b) % (s.length + 1), s.length] as const;
          const made = textFragmentLink('https://news.example/', s, span);
          return made === undefined || URL.canParse(made);
        },
      ),
    );
  });
});
