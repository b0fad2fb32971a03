import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOf, capital, chainOf, excerptOf, linkTo, plain, textOf, toldOf, typographic } from '../../src/export/quote';
import { analysis, CLAIMS, span, TEXT } from '../panel/fixture';

describe('plain', () => {
  it('draws white space together and drops what turns or hides text', () => {
    expect(plain(' a\u202Eb\u200B\n c\u2066 ')).toBe('ab c');
  });
});

describe('typographic', () => {
  it.each([
    ['"A," he said, "B."', '“A,” he said, “B.”'],
    ["the island's mayor", 'the island’s mayor'],
    [`"He said 'no' twice"`, '“He said ‘no’ twice”'],
    ['“already” set', '“already” set'],
    ['(“x” and "y")', '(“x” and “y”)'],
  ])('%s', (straight, set) => expect(typographic(straight)).toBe(set));

  it('keeps every sign but the quotation marks', () => {
    const bare = (s: string) => s.replace(/["'“”‘’]/g, '');
    fc.assert(fc.property(fc.string(), s => bare(typographic(s)) === bare(s)));
  });
});

describe('excerptOf', () => {
  const of = (text: string, quote: 'direct' | 'indirect' | 'mixed') =>
    excerptOf({ content: [[0, text.length]], quote }, text);
  it('puts a direct quotation in quotation marks, whether its span has them or not', () => {
    expect(of('"Not today."', 'direct')).toBe('“Not today.”');
    expect(of('Not today.', 'direct')).toBe('“Not today.”');
  });
  it('leaves out the comma before a cue', () => expect(of('"Not today,"', 'direct')).toBe('“Not today”'));
  it('leaves an indirect one as it stands', () => expect(of('the offer lapsed', 'indirect')).toBe('the offer lapsed'));
  it('keeps inner marks of a mixed one', () => expect(of('that it was "late"', 'mixed')).toBe('that it was “late”'));
  it('joins what a cue interrupts', () => {
    const text = '"We wait," she said, "for rain."';
    const content: [number, number][] = [
      [0, 10],
      [21, 32],
    ];
    expect(excerptOf({ content, quote: 'direct' }, text)).toBe('“We wait … for rain.”');
  });
});

it('textOf gives the words of each span', () => {
  expect(textOf(TEXT, [span('The official'), span('Hesk')])).toBe('The official … Hesk');
});

describe('actOf', () => {
  const parts = (text: string, cue: string, content: string, quote: 'indirect' | 'mixed' | 'direct' = 'indirect') => {
    const of = (words: string): [number, number][] => [[text.indexOf(words), text.indexOf(words) + words.length]];
    return [{ cue: of(cue), content: of(content), quote }, text] as const;
  };
  it.each([
    ['Hesk denied that the ferry was full.', 'denied', 'the ferry was full', 'denied that the ferry was full'],
    ['The crew accused Hesk of selling it.', 'accused', 'Hesk of selling it', 'accused Hesk of selling it'],
    ['Norland offered to host talks.', 'offered', 'host talks', 'offered to host talks'],
    ['the island’s demands for a pier grew', 'demands', 'a pier', 'demands for a pier'],
    ['Hesk said that the ferry was full.', 'said', 'the ferry was full', 'the ferry was full'],
    ['Hesk had told reporters the ferry was full.', 'had told reporters', 'the ferry was full', 'the ferry was full'],
    ['The ferry was full, Hesk insisted.', 'insisted', 'The ferry was full', 'The ferry was full'],
    ['Hesk warned in a letter to the crew of a storm.', 'warned', 'a storm', 'a storm'],
  ])('%s', (text, cue, content, told) => expect(toldOf(...parts(text, cue, content))).toBe(told));
  it('is nothing before a quotation', () => {
    expect(actOf(...parts('Hesk insisted: “It is full.”', 'insisted', '“It is full.”', 'direct'))).toBe('');
  });
});

describe('chainOf', () => {
  it('goes from the speaker to the outlet nearest to the article', () => {
    expect(chainOf({ speaker: 'an aide', via: ['Harbour Post', 'Strand Gazette'] })).toEqual([
      'an aide',
      'Strand Gazette',
      'Harbour Post',
    ]);
  });
  it('is empty where nobody is named', () => expect(chainOf({ speaker: '', via: [] })).toEqual([]));
});

it('capital raises the first letter only', () => {
  expect(capital('people familiar with the Post')).toBe('People familiar with the Post');
  expect(capital('€5 a day')).toBe('€5 a day');
});

describe('linkTo', () => {
  it('opens the page at the claim', () => {
    expect(linkTo(analysis(), CLAIMS[7]!)).toMatch(/ferry-talks#:~:text=.*closing%20the%20route/);
  });
  it('is nothing without a web address', () => {
    const a = analysis();
    expect(linkTo({ ...a, article: { ...a.article, url: 'javascript:1' } }, CLAIMS[0]!)).toBeUndefined();
  });
});
