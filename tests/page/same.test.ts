import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/analysis/model';
import { isSameArticle, keep } from '../../src/page/same';

const article = (title: string, ...paragraphs: string[]): Article => ({ title, text: paragraphs.join('\n\n') });
const A = article('The quay closes', 'one', 'two', 'three', 'four');
const B = article('The quay opens', 'five', 'six', 'seven');

describe('one article at two times', () => {
  it.each([
    ['with the same text', A, { ...A, title: 'Renamed' }, true],
    ['with a new headline and most of its text', A, article('Quay to close', 'one', 'two', 'three', 'new'), true],
    ['with its headline and a new text', A, article('The quay closes', 'x', 'y'), true],
    [
      'grown to three times its length',
      A,
      article('Live', 'x', 'y', 'z', 'one', 'two', 'three', 'four', 'u', 'v', 'w'),
      true,
    ],
    ['another one', A, B, false],
    ['another one with a paragraph in common', A, article('Else', 'one', 'p', 'q', 'r', 's'), false],
    ['nothing', A, { text: '' }, false],
  ])('%s', (_, before, after, same) => {
    expect(isSameArticle(before, after)).toBe(same);
  });
});

describe('keys', () => {
  it('stay with their articles when the address changes, and when one goes', () => {
    const before = new Map([
      ['/a', A],
      ['/b', B],
    ]);
    expect(
      keep(before, [
        { key: '/b', article: A },
        { key: 'x', article: B },
      ]),
    ).toEqual(['/a', '/b']);
    expect(keep(before, [{ key: '/a', article: B }])).toEqual(['/b']);
  });

  it('of new articles are their own, and never those of others', () => {
    const before = new Map([['/a', A]]);
    const now = [
      { key: '/a', article: B },
      { key: '/b', article: A },
    ];
    expect(keep(before, now)).toEqual(['/a 2', '/a']);
  });

  it('are each there once, whatever comes', () => {
    const some = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'a 2'), article: fc.constantFrom(A, B, article('C', 'c')) }),
    );
    fc.assert(
      fc.property(some, some, (first, second) => {
        const keys = keep(new Map(), first);
        const before = new Map(first.map((f, i) => [keys[i]!, f.article]));
        const kept = keep(before, second);
        expect(new Set(kept).size).toBe(second.length);
        for (const [i, { article }] of second.entries()) {
          const known = before.get(kept[i]!);
          if (known) expect(isSameArticle(known, article)).toBe(true);
        }
      }),
    );
  });
});
