import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Claim, type Span } from '../../../src/analysis/model';
import { claimAt, claimIn, lookOf, marksOf, reachOf, spansOf } from '../../../src/page/paint/marks';
import { DEFAULTS, DENSITIES } from '../../../src/platform/settings';
import { claimOf } from '../../background/analysis';

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234
const TEXT = 'The Gazette wrote that Mayor Orla Finn denied any delay.';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const OUTER = claimOf('c1', {
  source: [at('The Gazette')],
  cue: [at('wrote')],
  content: [at('Mayor Orla Finn denied any delay')],
  category: 'relayed',
});
const INNER = claimOf('c2', {
  source: [at('Mayor Orla Finn')],
  cue: [at('denied')],
  content: [at('any delay')],
  reply: true,
  nestedIn: 'c1',
});
const shown = (parts: Partial<typeof DEFAULTS> = {}) => ({ ...DEFAULTS, ...parts });
const written = (claims: Claim[], settings = shown()) =>
  marksOf(claims, settings).map(m => `${m.look} ${m.strength}: ${TEXT.slice(...m.span)}`);

describe('marks', () => {
  it('show the inner claim where two stand in one another, and a reply on the word that answers', () => {
    expect(written([OUTER, INNER])).toEqual([
      'relayed source: The Gazette',
      'named source: Mayor Orla Finn',
      'relayed content:  ',
      'reply source: denied',
      'relayed content:  ',
      'named content: any delay',
    ]);
  });

  it('are of sources alone where the reader wants it so, and none for the pointer alone', () => {
    expect(written([OUTER, INNER], shown({ density: 'sources' }))).toEqual([
      'relayed source: The Gazette',
      'named source: Mayor Orla Finn',
      'reply source: denied',
    ]);
    expect(written([OUTER, INNER], shown({ density: 'pointer' }))).toEqual([]);
  });

  it('leave out what is switched off; a reply stays one where replies are on', () => {
    const categories = { ...DEFAULTS.categories, named: false };
    expect(lookOf(INNER, categories)).toBe('reply');
    expect(lookOf(INNER, { ...categories, reply: false })).toBeUndefined();
    expect(written([INNER], shown({ categories }))).toEqual([
      'reply source: Mayor Orla Finn',
      'reply content: any delay',
    ]);
  });

  it('stand on the cue where there is no source', () => {
    const hedge = claimOf('c1', { cue: [[0, 3]], content: [[4, 11]], category: 'hedged' });
    expect(written([hedge])).toEqual(['hedged source: The', 'hedged content: Gazette']);
  });

  const spans = fc
    .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 3 })
    .map(list => list.map(([start, length]): Span => [Math.min(start, 59), Math.min(start + length, 60)]));
  const claims = fc
    .array(
      fc.record({
        content: spans,
        cue: spans,
        source: spans,
        category: fc.constantFrom(...CATEGORIES),
        reply: fc.boolean(),
      }),
    )
    .map(list =>
      list.map((c, i) => claimOf(`c${i}`, { ...c, category: c.category === 'reply' ? 'named' : c.category })),
    );

  it('never lie over one another, go through the text, and stand only where claims do', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...DENSITIES), (list, density) => {
        let last = 0;
        for (const { span, claim } of marksOf(list, shown({ density }))) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(60);
          const own = spansOf(list.find(c => c.id === claim)!);
          expect(own.some(([s, e]) => s <= span[0] && span[1] <= e)).toBe(true);
          last = span[1];
        }
      }),
    );
  });
});

describe('the claim at a place', () => {
  it('is the innermost, also between its parts', () => {
    expect(claimAt([OUTER, INNER], at('any')[0], DEFAULTS.categories)?.id).toBe('c2');
    expect(claimAt([OUTER, INNER], at('that')[0], DEFAULTS.categories)?.id).toBe('c1');
    expect(claimAt([OUTER, INNER], at('.')[0], DEFAULTS.categories)).toBeUndefined();
  });
  it('is none that is switched off', () => {
    const categories = { ...DEFAULTS.categories, named: false, reply: false };
    expect(claimAt([OUTER, INNER], at('any')[0], categories)?.id).toBe('c1');
  });
  it('does not reach over a long way between its parts', () => {
    const far = claimOf('c1', { source: [[0, 5]], content: [[200, 210]] });
    expect(reachOf(far)).toEqual([
      [0, 5],
      [200, 210],
    ]);
  });
});

describe('the claim in a selection', () => {
  it('is the one that shares most with it', () => {
    expect(claimIn([OUTER, INNER], at('The Gazette wrote that Mayor'))?.id).toBe('c1');
    expect(claimIn([OUTER, INNER], at('any delay'))?.id).toBe('c2');
    expect(claimIn([OUTER, INNER], at('.'))).toBeUndefined();
  });
});
