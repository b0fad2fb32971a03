import { describe, expect, it, vi } from 'vitest';
import { MAX_CLAIMS, MAX_TEXT } from '../../src/platform/limits';
import { analysisOf } from './analysis';

const analyze = vi.hoisted(() => vi.fn());
vi.mock('../../src/analysis', () => ({ analyze }));
const { judge } = await import('../../src/background/judge');

const kind = (isNews: boolean, isOurKind: boolean) => {
  const analysis = analysisOf(1);
  Object.assign(analysis.article, { isNews, isOurKind });
  analyze.mockReturnValue(analysis);
};

describe('an article is judged', () => {
  it.each([
    ['en-GB', true],
    ['EN', true],
    ['en_US', true],
    [undefined, true],
    ['', true],
    ['fr', false],
    ['enm', false],
    ['uk-UA', false],
  ])('by its language: %s is read: %s', (language, fits) => {
    kind(true, true);
    const judgement = judge({ text: 'abc', ...(language === undefined ? {} : { language }) }, [], 'our-kind', false);
    if (fits) expect(judgement).toHaveProperty('analysis');
    else expect(judgement).toEqual({ refused: 'other-language', detail: language });
  });

  it.each([
    [true, true, 'our-kind', false, 'read'],
    [true, false, 'our-kind', false, 'not-our-kind'],
    [true, false, 'our-kind', true, 'read'],
    [true, false, 'every-article', false, 'read'],
    [false, true, 'our-kind', false, 'not-an-article'],
    [false, true, 'every-article', false, 'not-an-article'],
    [false, false, 'our-kind', true, 'read'],
  ] as const)('by its kind: news %s, ours %s, %s, asked %s: %s', (isNews, isOurKind, scope, asked, result) => {
    kind(isNews, isOurKind);
    const judgement = judge({ text: 'abc' }, [], scope, asked);
    expect('refused' in judgement ? judgement.refused : 'read').toBe(result);
  });

  it('and what limits cut off is named', () => {
    analyze.mockReturnValue(analysisOf(MAX_CLAIMS + 1));
    const judgement = judge({ text: 'word '.repeat(MAX_TEXT / 4) }, ['time', 'text'], 'our-kind', false);
    expect(judgement).toMatchObject({ cuts: ['time', 'text', 'claims'] });
    expect(analyze.mock.lastCall?.[0].text.length).toBeLessThanOrEqual(MAX_TEXT);
  });

  it('and an error is said, not thrown', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    analyze.mockImplementation(() => {
      throw new Error('no');
    });
    expect(judge({ text: 'abc' }, [], 'our-kind', false)).toMatchObject({ refused: 'failed' });
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });
});
