/** For whom those speak whose organisation the text named before. */
import { describe, expect, it } from 'vitest';
import { NATURES } from '../../../src/analysis/lexicon/offices';
import { natureOf } from '../../../src/analysis/speakers/organisation';
import { originsOf } from './origins';

const sideOf = (before: string, source: string) =>
  originsOf(`${before} ${source} said the road was closed.`, [
    { source, cue: 'said the road', content: 'the road was closed' },
  ])[0]!.party;

describe('an organisation named before', () => {
  it.each([
    ['The Harbour Alliance met.', "Dr. Tom Berg, the alliance's chief executive,", 'Harbour Alliance'],
    ['Pilots Without Borders met.', 'Tom Berg, a policy specialist at the union,', 'Pilots Without Borders'],
    ['It rained.', 'Dr. Tom Berg, a member of Pilots for a Safe Lake,', 'Pilots for a Safe Lake'],
    ['The Lake Pilots Assn. met.', 'Tom Berg, an association consultant,', 'Lake Pilots Assn.'],
    ['Kolibri built it.', "Tom Berg, the company's chief financial officer,", 'Kolibri'],
    ['Kolibri built it.', 'Tom Berg, an engineer at the company,', ''],
    ['Kolibri built it.', 'Chief executive Tom Berg', 'Kolibri'],
    ['Kolibri built it.', 'Its president, Anna Morel,', 'Kolibri'],
    ['Kenya voted. Kenyans wait in Nairobi.', 'The head of the electoral court, Peter Otieno,', 'Kenya'],
    ['Liberal Democrats waited.', 'Party chairwoman Anna Morel', 'Liberal Democrats'],
    ['California waits. The California Harbour Commission met.', 'Commissioner Anna Morel', 'United States'],
    ['The California Harbour Commission met.', 'Anna Morel, a Harbour Commission staffer,', 'California'],
    ['Kolibri will close a port. It rained. It snowed. Ships waited.', 'Chief executive Tom Berg', 'Kolibri'],
    ['Kolibri, the carmaker, paid less.', 'Its president, Anna Morel,', 'Kolibri'],
    ['The Pilots’ Conference of the Lakes met.', 'Its president, Anna Morel,', "Pilots' Conference of the Lakes"],
    ['Leaders of the Pilots Union met.', 'Its president, Anna Morel,', 'Pilots Union'],
    ['The Ohio Pilots Association met.', 'Its president, Anna Morel,', 'Ohio Pilots Association'],
    ['Anna Morel, a Democratic senator, runs again.', "Morel's campaign manager, Tom Berg,", 'Democratic Party'],
    ['Kolibri built it.', 'A company representative', 'Kolibri'],
    ['It rained.', "Tom Berg, the alliance's chief executive,", ''],
  ])('%s %s: %s', (before, source, party) => {
    expect(sideOf(before, source)).toBe(party);
  });

  it('is written out where the article does so', () => {
    const before = 'The Lake Pilots Alliance won. Boats waited.';
    expect(sideOf(before, 'LPA leader Tom Berg')).toBe('Lake Pilots Alliance');
    expect(sideOf(before, 'Tom Berg, leader of the Pilots Alliance,')).toBe('Lake Pilots Alliance');
    expect(sideOf(`${before} The Lake Painters Association lost.`, 'LPA leader Tom Berg')).toBe('LPA');
  });

  it('is that of whom "his" means', () => {
    expect(sideOf('The Czech president, Jan Novak, left.', 'His spokesman, Tom Berg,')).toBe('Czech Republic');
  });
});

it.each(Object.entries(NATURES))('%s: by its name', (nature, { example }) => {
  expect(natureOf(example)).toBe(nature);
});
