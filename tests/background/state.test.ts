import { describe, expect, it, vi } from 'vitest';
import {
  IDLE,
  inView,
  READING,
  reading,
  withArticle,
  withChosen,
  withoutArticle,
  withRefusal,
  withViewed,
} from '../../src/background/state';
import { MAX_ARTICLES } from '../../src/platform/limits';
import type { ArticleState, TabState } from '../../src/platform/messages';
import { analysisOf } from './analysis';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { badgeOf } = await import('../../src/background/badge');

const article = (key: string, claims = 2): ArticleState => ({ key, analysis: analysisOf(claims), cuts: [] });
const read = (...articles: ArticleState[]): TabState => ({ status: 'read', articles });
const keys = (state: TabState) => (state.status === 'read' ? state.articles.map(a => a.key) : state.status);

describe('the state of a tab', () => {
  it('goes from idle over reading to read', () => {
    expect(reading(IDLE)).toEqual(READING);
    expect(keys(withArticle(READING, article('a')))).toEqual(['a']);
  });

  it('keeps what is known while it is read again', () => {
    const state = read(article('a'));
    expect(reading(state)).toBe(state);
  });

  it('puts an article in the place of its earlier self, and another after it', () => {
    const state = withArticle(withArticle(read(article('a'), article('b')), article('a', 5)), article('c'));
    expect(keys(state)).toEqual(['a', 'b', 'c']);
    expect(badgeOf(state)).toBe('5');
  });

  it('of an endless page keeps the last articles', () => {
    let state: TabState = IDLE;
    for (let i = 0; i < MAX_ARTICLES + 3; i++) state = withArticle(state, article(String(i)));
    expect(keys(state)).toHaveLength(MAX_ARTICLES);
    expect(keys(state).at(-1)).toBe(String(MAX_ARTICLES + 2));
  });

  it('lets an article go, and is idle when the last has gone', () => {
    const state = withoutArticle(read(article('a'), article('b')), 'a');
    expect(keys(state)).toEqual(['b']);
    expect(withoutArticle(state, 'b')).toBe(IDLE);
    expect(withoutArticle(READING, 'b')).toBe(READING);
  });

  it('is refused where nothing was read, and where the page is given up', () => {
    expect(withRefusal(READING, 'stub', '2')).toEqual({ status: 'refused', reason: 'stub', detail: '2' });
    const state = read(article('a'));
    expect(withRefusal(state, 'not-our-kind')).toBe(state);
    expect(withRefusal(state, 'restless')).toEqual({ status: 'refused', reason: 'restless' });
  });

  it('has a claim chosen only as long as it knows it', () => {
    const state = withChosen(read(article('a'), article('b')), 'b', 'c2');
    expect(state).toMatchObject({ chosen: { key: 'b', claim: 'c2' } });
    expect(withChosen(state, 'b', 'c9')).toBe(state);
    expect(withChosen(IDLE, 'b', 'c1')).toBe(IDLE);
    expect(withoutArticle(state, 'b')).not.toHaveProperty('chosen');
    expect(withArticle(state, article('b', 1))).not.toHaveProperty('chosen');
  });
});

describe('the article in view', () => {
  const two = read(article('a', 7), article('b', 3));
  it('is one that is known, and no longer when it has gone', () => {
    const state = withViewed(two, 'b');
    expect(state).toMatchObject({ viewed: 'b' });
    expect(withViewed(state, 'b')).toBe(state);
    expect(withViewed(state, 'x')).toBe(state);
    expect(withViewed(IDLE, 'a')).toBe(IDLE);
    expect(withArticle(state, article('b', 5))).toMatchObject({ viewed: 'b' });
    expect(withoutArticle(state, 'b')).not.toHaveProperty('viewed');
  });

  it('goes before the one whose claim is chosen', () => {
    const chosen = withChosen(two, 'b', 'c1');
    if (chosen.status !== 'read') throw new Error('not read');
    expect(inView(chosen)?.key).toBe('b');
    expect(inView({ ...chosen, viewed: 'a' })?.key).toBe('a');
  });
});

describe('the badge', () => {
  it.each([
    [IDLE, ''],
    [READING, ''],
    [{ status: 'refused', reason: 'stub' } as TabState, ''],
    [read(article('a', 0)), ''],
    [read(article('a', 7), article('b', 3)), '7'],
    [withChosen(read(article('a', 7), article('b', 3)), 'b', 'c1'), '3'],
  ])('of %j is "%s"', (state, text) => {
    expect(badgeOf(state)).toBe(text);
  });
});
