import { describe, expect, it } from 'vitest';
import { BODIES, PARTIES } from '../../../src/analysis/lexicon/bodies';
import { COUNTRIES, STATES } from '../../../src/analysis/lexicon/countries';
import { OUTLETS } from '../../../src/analysis/lexicon/outlets';
import { MOST_WORDS, sidesOf } from '../../../src/analysis/lexicon/sides';

const best = (name: string) => sidesOf(name)[0];

describe('sidesOf', () => {
  it.each([
    ['Russia', 'country', 'Russia', 'Russia'],
    ['the U.S.', 'country', 'United States', 'United States'],
    ['Britain', 'country', 'United Kingdom', 'United Kingdom'],
    ['Türkiye', 'country', 'Turkey', 'Turkey'],
    ['Czechia', 'country', 'Czech Republic', 'Czech Republic'],
    ['Russians', 'people', 'Russia', 'Russia'],
    ['Swedes', 'people', 'Sweden', 'Sweden'],
    ['French', 'people', 'France', 'France'],
    ['Palestinian', 'people', 'Palestine', 'Palestine'],
    ['Kyiv', 'capital', 'Ukraine', 'Ukraine'],
    ['Kiev', 'capital', 'Ukraine', 'Ukraine'],
    ['Bogotá', 'capital', 'Colombia', 'Colombia'],
    ['Indiana', 'state', 'Indiana', 'Indiana'],
    ['the Kremlin', 'body', 'Kremlin', 'Russia'],
    ['Foggy Bottom', 'body', 'State Department', 'United States'],
    ['No. 10', 'body', 'Downing Street', 'United Kingdom'],
    ['the Elysee', 'body', 'Élysée', 'France'],
    ['IDF', 'body', 'IDF', 'Israel'],
    ['the European Commission', 'body', 'European Commission', 'EU'],
    ['UNHCR', 'body', 'UNHCR', 'UN'],
    ['Hezbollah', 'body', 'Hezbollah', 'Hezbollah'],
    ['Tory', 'party', 'Conservative Party', 'Conservative Party'],
    ['Lib Dems', 'party', 'Liberal Democrats', 'Liberal Democrats'],
    ['Republicans', 'party', 'Republican Party', 'Republican Party'],
  ] as const)('%s: %s %s, for %s', (name, by, proper, party) =>
    expect(best(name)).toMatchObject({ by, name: proper, party, ambiguous: false }),
  );

  it.each(['us', 'labour', 'paris', 'Kremlins', 'whites', '', 'the', 'Peskov'])('%j is no side', name =>
    expect(sidesOf(name)).toEqual([]),
  );

  it.each(['Georgia', 'Jordan', 'Brussels', 'Congress', 'the League', 'Greens', 'Male'])(
    '%s is named as ambiguous',
    name => expect(best(name)).toMatchObject({ ambiguous: true }),
  );

  it('gives all that share a name, the sure one first', () => {
    expect(sidesOf('Georgia').map(side => side.by)).toEqual(['country', 'state']);
    expect(sidesOf('Democratic Party').map(side => side.country)).toEqual(['United States', 'Italy', 'South Korea']);
    expect(sidesOf('Congolese').map(side => side.party)).toEqual([
      'Democratic Republic of the Congo',
      'Republic of the Congo',
    ]);
  });

  it('knows no name of more words than it says', () => {
    const names = [
      ...COUNTRIES.flatMap(c => [c.name, ...c.aliases, ...c.capitals, ...c.adjectives]),
      ...BODIES.flatMap(b => [b.name, ...b.aliases]),
      ...PARTIES.flatMap(p => [p.name, ...p.aliases]),
    ];
    expect(Math.max(...names.map(name => name.replace(/^the /i, '').split(' ').length))).toBe(MOST_WORDS);
    for (const name of names) expect(sidesOf(name), name).not.toEqual([]);
  });
});

describe('the tables', () => {
  const countries = new Set(COUNTRIES.map(country => country.name));

  it('cover the members of the United Nations, and the states of the United States', () => {
    expect(countries.size).toBeGreaterThan(193);
    expect(countries.size).toBe(COUNTRIES.length);
    expect(STATES).toHaveLength(50);
  });

  it('clash in no name that they call certain', () => {
    for (const name of [...COUNTRIES, ...BODIES].flatMap(entry => [entry.name, ...entry.aliases]))
      expect(
        sidesOf(name)
          .filter(side => !side.ambiguous)
          .map(side => side.name),
        name,
      ).toHaveLength(sidesOf(name).every(side => side.ambiguous) ? 0 : 1);
  });

  it('say of every body what it is', () => {
    for (const body of BODIES) expect(body.meaning, body.name).not.toBe('');
  });

  it('name countries alike', () => {
    for (const outlet of OUTLETS) if (outlet.country !== 'UN') expect(countries, outlet.name).toContain(outlet.country);
    for (const party of PARTIES) if (party.country !== 'EU') expect(countries, party.name).toContain(party.country);
  });
});
