import { describe, expect, it } from 'vitest';
import { BODIES, PARTIES } from '../../../src/analysis/lexicon/bodies';
import { COUNTRIES, STATES } from '../../../src/analysis/lexicon/countries';
import { HOLDERS, holderOf, holdersNamed } from '../../../src/analysis/lexicon/holders';

describe('holdersNamed', () => {
  const people = (name: string, date?: string) => [...new Set(holdersNamed(name, date).map(holder => holder.name))];

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['Zelenskiy', 'Volodymyr Zelensky'],
    ['Erdogan', 'Recep Tayyip Erdoğan'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Xi', 'Xi Jinping'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
  ])('%s is %s', (name, full) => expect(people(name)).toEqual([full]));

  it('asks the date when several bear a name', () => {
    expect(people('Johnson')).toEqual(['Mike Johnson', 'Boris Johnson']);
    expect(people('Johnson', '2021-03-02')).toEqual(['Boris Johnson']);
    expect(people('Johnson', '2025-03-02T10:00:00Z')).toEqual(['Mike Johnson']);
  });

  it('knows one of many by the full name only', () => {
    expect(people('Stella Creasy', '2018-02-01')).toEqual(['Stella Creasy']);
    expect(people('Creasy', '2018-02-01')).toEqual([]);
  });

  it('knows nobody else', () => {
    for (const name of ['', 'Nobody', 'putin', 'Vladimir']) expect(holdersNamed(name)).toEqual([]);
    expect(holdersNamed('Merkel', '2024-05-05')).toEqual([]);
  });
});

describe('holderOf', () => {
  it.each([
    ['president', 'United States', '2016-06-01', 'Barack Obama'],
    ['president', 'United States', '2018-06-01', 'Donald Trump'],
    ['President', 'United States', '2023-06-01', 'Joe Biden'],
    ['foreign secretary', 'United Kingdom', '2024-12-24', 'David Lammy'],
    ['secretary-general', 'NATO', '2024-11-05', 'Mark Rutte'],
  ])('%s of %s on %s: %s', (office, party, date, name) => expect(holderOf(office, party, date)?.name).toBe(name));

  it('abstains where two held it that month, and where nobody did', () => {
    expect(holderOf('president', 'United States', '2021-01-15')).toBeUndefined();
    expect(holderOf('president', 'United Kingdom', '2021-06-15')).toBeUndefined();
    expect(holderOf('emperor', 'France', '2021-06-15')).toBeUndefined();
  });
});

describe('the table', () => {
  it('gives every term a party that the other tables know, an office, and months in order', () => {
    const parties = new Set([
      ...[...COUNTRIES, ...STATES].map(({ name }) => name),
      ...BODIES.map(body => body.party),
      ...PARTIES.map(party => party.name),
    ]);
    for (const { name, office, party, from, to } of HOLDERS) {
      if (!party.endsWith(' opposition')) expect(parties, name).toContain(party);
      expect(office, name).toMatch(/^[a-z -]+$/);
      expect(from, name).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/);
      if (to !== undefined) {
        expect(to, name).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/);
        expect(from < to, name).toBe(true);
      }
    }
  });

  it('has no party with two leaders at once', () => {
    for (const office of ['president', 'prime minister', 'chancellor', 'secretary-general'])
      for (const a of HOLDERS.filter(holder => holder.office === office))
        for (const b of HOLDERS)
          if (a !== b && a.office === b.office && a.party === b.party && a.from <= b.from)
            expect([a.name, a.to, b.name, (a.to ?? '9999') <= b.from]).toEqual([a.name, a.to, b.name, true]);
  });
});
