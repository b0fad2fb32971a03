import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Filter, facetsOf, finder, isEverything, partiesOf } from '../../src/panel/find';
import { sourcesOf } from '../../src/panel/shares';
import { analysis, CLAIMS, TEXT } from './fixture';

const found = (part: Partial<Filter>) => CLAIMS.filter(finder({ ...EVERYTHING, ...part }, TEXT)).map(c => c.id);

describe('finding claims', () => {
  it('finds all where nothing is looked for', () => {
    expect(found({})).toHaveLength(CLAIMS.length);
    expect(found({ words: '   ' })).toHaveLength(CLAIMS.length);
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({ ...EVERYTHING, topic: 'Talks' })).toBe(false);
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ['words of the claim, in any case', { words: 'TIMETABLE nobody' }, ['c1']],
    ['the outlet it came through', { words: 'gazette' }, ['c3', 'c4']],
    ['a name without its accents', { words: 'márta' }, ['c5', 'c6', 'c7']],
    ['a speaker', { speaker: 'Ilse Tamm' }, ['c12', 'c13']],
    ['a side and a topic together', { party: 'Velmark', topic: 'Routes' }, ['c2', 'c8']],
    ['some claims by their ids', { only: { label: 'x', claims: ['c2', 'c9'] } }, ['c2', 'c9']],
    ['some of these by words', { words: 'crew', only: { label: 'x', claims: ['c2', 'c9'] } }, ['c9']],
  ])('finds by %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('counts a claim by two sides for each', () => {
    expect(partiesOf({ party: 'Norland; Velmark' })).toEqual(['Norland', 'Velmark']);
    expect(facetsOf(CLAIMS).party[0]).toEqual({ value: 'Velmark', claims: 6 });
  });
});

describe('the share of a source', () => {
  it('counts every letter of its claims once', () => {
    const all = sourcesOf(analysis());
    expect(all.map(s => s.speaker.name)[0]).toBe('Marta Vell');
    for (const { share } of all) expect(share).toBeGreaterThan(0);
    expect(all.reduce((sum, s) => sum + s.share, 0)).toBeLessThan(1);
    const twice = CLAIMS.filter(c => c.id === 'c12').flatMap(c => [c, { ...c, id: 'again' }]);
    const [once] = sourcesOf(analysis({ claims: twice.slice(0, 1) }));
    const [both] = sourcesOf(analysis({ claims: twice }));
    expect(both?.share).toBe(once?.share);
  });
});
