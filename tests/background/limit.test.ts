import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitClaims, limitText } from '../../src/background/limit';
import { analysisOf, claimOf } from './analysis';

describe('a long text', () => {
  const text = 'One tea.\n\nTwo teas and more.\n\nThree.';
  it('is left whole where it fits', () => {
    const article = { text };
    expect(limitText(article, text.length)).toBe(article);
  });
  it('ends with a whole paragraph, and so do its parts', () => {
    const limited = limitText(
      {
        text,
        title: 'Tea',
        blocks: [
          { span: [0, 8], kind: 'paragraph' },
          { span: [10, 28], kind: 'paragraph' },
        ],
        links: [{ span: [10, 13], href: 'https://news.example/' }],
      },
      20,
    );
    expect(limited).toEqual({
      text: 'One tea.',
      title: 'Tea',
      blocks: [{ span: [0, 8], kind: 'paragraph' }],
      links: [],
    });
  });
  it('ends with a whole word where its first paragraph is too long', () => {
    expect(limitText({ text: 'one two three' }, 9).text).toBe('one two');
  });
  it('never is longer than the limit, and is a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n') }), fc.nat(30), (text, max) => {
        const limited = limitText({ text }, max).text;
        return text.startsWith(limited) && (limited.length <= max || text.length <= max);
      }),
    );
  });
});

describe('many claims', () => {
  const analysis = analysisOf(
    [
      claimOf('c1', { answered: { party: 'Portugal', by: ['c2', 'c3'] } }),
      claimOf('c2', { nestedIn: 'c3' }),
      claimOf('c3', { nestedIn: 'c1' }),
    ],
    'abc',
    {
      responses: [
        { from: 'c2', to: ['c1', 'c3'], stance: 'denies', explicit: true },
        { from: 'c3', to: ['c1'], stance: 'denies', explicit: true },
        { from: 'c1', to: ['c3'], stance: 'denies', explicit: true },
      ],
      silences: [{ source: [], cue: [], speaker: 'Norway', party: 'Norway', about: ['c3', 'c1'] }],
      speakers: [
        { name: 'A', kind: 'person', degree: 'person', party: '', claims: ['c3'], mentions: [] },
        { name: 'B', kind: 'person', degree: 'person', party: '', claims: ['c1', 'c3'], mentions: [] },
      ],
      positions: [{ party: 'A', topic: 'talks', claims: ['c3'] }],
    },
  );

  it('are left whole where they fit', () => {
    expect(limitClaims(analysis, 3)).toBe(analysis);
  });

  it('are the first ones, and nothing speaks of the others', () => {
    const limited = limitClaims(analysis, 2);
    expect(limited.claims.map(c => c.id)).toEqual(['c1', 'c2']);
    expect(limited.claims[0]?.answered).toEqual({ party: 'Portugal', by: ['c2'] });
    expect(JSON.stringify(limited)).not.toContain('c3');
    expect(limited.responses).toHaveLength(1);
    expect(limited.speakers.map(s => s.name)).toEqual(['B']);
  });
});
