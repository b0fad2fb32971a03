import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FIELD, MAX_PARTS } from '../../src/platform/limits';
import { FROM_PAGE, FROM_PANEL, TO_PAGE, TO_PANEL, toArticle } from '../../src/platform/shapes';

describe('an article from a page', () => {
  it('is taken whole where all of it is sound', () => {
    const article = {
      title: 'Tea',
      standfirst: 'She said tea.',
      byline: 'Una Marsh',
      publisher: 'The Harbour Post',
      url: 'https://news.example/tea',
      published: '2025-03-04',
      language: 'en',
      text: 'She said tea.\n\nHe did not.',
      blocks: [{ span: [0, 13], kind: 'paragraph' }],
      links: [{ span: [4, 8], href: 'https://other.example/' }],
      embeds: [{ span: [0, 13], content: [0, 8], author: [9, 12], platform: 'X', href: 'https://x.example/1' }],
    };
    expect(toArticle(article)).toEqual(article);
  });

  it.each([[undefined], [null], [7], ['text'], [{}], [{ text: 7 }], [[]]])('is none: %j', x => {
    expect(toArticle(x)).toBeUndefined();
  });

  it.each([
    ['links of a script', { links: [{ span: [0, 2], href: 'javascript:alert(1)' }] }, { links: [] }],
    ['spans outside the text', { blocks: [{ span: [0, 99], kind: 'paragraph' }] }, { blocks: [] }],
    ['spans that go backwards', { blocks: [{ span: [2, 1], kind: 'paragraph' }] }, { blocks: [] }],
    ['spans of fractions', { blocks: [{ span: [0, 0.5], kind: 'paragraph' }] }, { blocks: [] }],
    ['kinds that only every object has', { blocks: [{ span: [0, 1], kind: 'constructor' }] }, { blocks: [] }],
    ['an address of data', { url: 'data:text/html,x' }, {}],
    ['a title without an end', { title: 'x'.repeat(MAX_FIELD + 1) }, {}],
    ['what is not an article’s', { isAdmin: true }, {}],
  ])('leaves out %s', (_, parts, left) => {
    expect(toArticle({ text: 'abc', ...parts })).toEqual({ text: 'abc', ...left });
  });

  it('comes with the entries of a live blog that lie in its text', () => {
    const entries = [[0, 3], [5, 8], [5, 99], 'x', [8, 5]];
    const message = { key: 'a', article: { text: 'one. two.' }, cuts: [], asked: false, entries };
    expect(FROM_PAGE['page.article'](message)).toMatchObject({
      entries: [
        [0, 3],
        [5, 8],
      ],
    });
  });

  it('says whether the script for showing is wanted', () => {
    const message = { key: 'a', article: { text: 'one.' }, cuts: [], asked: false };
    expect(FROM_PAGE['page.article']({ ...message, bare: true })).toHaveProperty('bare', true);
    expect(FROM_PAGE['page.article']({ ...message, bare: 'yes' })).not.toHaveProperty('bare');
  });

  it('has so many parts and no more', () => {
    const blocks = Array.from({ length: MAX_PARTS + 5 }, () => ({ span: [0, 1], kind: 'item' }));
    expect(toArticle({ text: 'abc', blocks })?.blocks).toHaveLength(MAX_PARTS);
  });

  it('has all its spans in its text, whatever was sent', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.double(), fc.anything());
    const part = fc.record({ span: fc.tuple(number, number), kind: fc.constantFrom('quote', 'x'), href: fc.webUrl() });
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(part), (text, parts) => {
        const article = toArticle({ text, blocks: parts, links: parts })!;
        for (const { span } of [...article.blocks!, ...article.links!]) {
          expect(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length).toBe(true);
        }
      }),
    );
  });
});

describe('the other messages', () => {
  it.each([
    [FROM_PAGE['page.refused'], { reason: 'hasOwnProperty', asked: true }],
    [FROM_PAGE['page.refused'], { reason: 'stub' }],
    [FROM_PAGE['page.chosen'], { key: 'a' }],
    [FROM_PAGE['page.detected'], { asked: 'yes' }],
    [FROM_PANEL['panel.read'], { tab: -1 }],
    [FROM_PANEL['panel.read'], { tab: '1' }],
    [FROM_PANEL['panel.show'], { tab: 1, key: 'a' }],
    [TO_PAGE['tab.step'], { by: 5 }],
    [TO_PAGE['tab.alive'], undefined],
    [TO_PANEL['state.changed'], { tab: 1 }],
  ])('are dropped where they are not sound (%#)', (check, message) => {
    expect(check(message)).toBeUndefined();
  });

  it('lose what is not theirs', () => {
    expect(FROM_PAGE['page.chosen']({ key: 'a', claim: 'c1', open: 'yes', tab: 3 })).toEqual({ key: 'a', claim: 'c1' });
    expect(FROM_PAGE['page.refused']({ reason: 'stub', detail: '2', asked: true, x: 1 })).toEqual({
      reason: 'stub',
      detail: '2',
      asked: true,
    });
  });
});
