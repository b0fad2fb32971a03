import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/analysis/lexicon/topics';
import type { Claim } from '../../../src/analysis/model';
import { readText } from '../../../src/analysis/text/document';
import { topicsOf } from '../../../src/analysis/topics';
import { positionsOf } from '../../../src/analysis/topics/positions';

const of = (text: string) => topicsOf(readText(text), [[0, text.length]]);

describe('topics', () => {
  it.each(TOPICS.map(t => [t.id, t.example]))('%s: %s', (id, example) => {
    expect(of(example)).toContain(id);
  });

  it.each([
    ['the army would withdraw its troops from the delta', 'territory'],
    ['no accord without a seat at the table', 'talks'],
    ['the kidnapped nuns were freed for a ransom', 'prisoners'],
    ['two yachts among the seized assets were to be sold', 'sanctions'],
    ['her mandate ended in June and she should step down', 'elections'],
    ['people in the upper valley were starving', 'humanitarian'],
    ['peace would come before the rains', 'ceasefire'],
  ])('%s: %s', (text, id) => {
    expect(of(text)).toContain(id);
  });

  it.each([
    ['a think tank in the capital', 'weapons'],
    ['it was her duty to speak', 'trade'],
    ['to deal with the flood', 'talks'],
    ['to his great relief the rain stopped', 'humanitarian'],
  ])('%s: not %s', (text, id) => {
    expect(of(text)).not.toContain(id);
  });

  it('finds none where there is none', () => {
    expect(of('the choir sang three songs about the sea')).toEqual([]);
  });

  it('looks inside the spans alone', () => {
    const text = 'a truce was near, the choir sang';
    expect(topicsOf(readText(text), [[18, text.length]])).toEqual([]);
    expect(topicsOf(readText(text), [[0, 16]])).toEqual(['ceasefire']);
  });

  it('takes several words only when they follow one another inside the span', () => {
    expect(of('a security guarantee')).toContain('security');
    expect(of('a guarantee of security')).not.toContain('security');
  });

  it('has ids and terms that are unique and in lower case', () => {
    const ids = TOPICS.map(t => t.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const t of TOPICS) for (const term of t.terms) expect(term).toBe(term.toLowerCase().trim());
  });
});

describe('positions', () => {
  const claim = (id: string, party: string, topics: string[]) => ({ id, party, topics }) as Claim;

  it('gathers the claims of each party on each topic; a joint statement counts for both', () => {
    expect(
      positionsOf([
        claim('c1', 'Norland', ['talks']),
        claim('c2', 'Norland; Sudmark', ['talks', 'trade']),
        claim('c3', 'media', ['talks']),
        claim('c4', '', ['talks']),
      ]),
    ).toEqual([
      { party: 'Norland', topic: 'talks', claims: ['c1', 'c2'] },
      { party: 'Norland', topic: 'trade', claims: ['c2'] },
      { party: 'Sudmark', topic: 'talks', claims: ['c2'] },
      { party: 'Sudmark', topic: 'trade', claims: ['c2'] },
    ]);
  });
});
