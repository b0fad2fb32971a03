import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/analysis/model';
import { originsOf } from './origins';

const sideOf = (source: string, before = '', article: Partial<Article> = {}) =>
  originsOf(
    `${before} ${source} said the road was closed.`,
    [{ source, cue: 'said the road', content: 'the road was closed' }],
    article,
  )[0]!.party;

describe('the side of somebody named', () => {
  it.each([
    ["Poland's Piotr Lis", 'Poland'],
    ['Philippine defence secretary Carlo Reyes', 'Philippines'],
    ['Liberal Democrat leader Tom Hale', 'Liberal Democrats'],
    ['Rep. Tom Hale (R-Texas)', 'Republican Party'],
    ['Indiana Governor Julia Hale', 'Indiana'],
    ['Anna Morel, president of the Bus Drivers’ Union,', 'Bus Drivers’ Union'],
    ['Opposition leader Ramiro Salas of the New Homeland party', 'New Homeland'],
    ['rebel commander Joseph Lado of the Lake Liberation Front', 'Lake Liberation Front'],
    ['European Commission spokesperson Piet de Vries', 'EU'],
    ['General Jan Novak, the Czech chief of staff,', 'Czech Republic'],
    ['Kherson governor Taras Holovsky', 'Ukraine'],
    ['Ontario Premier Tom Hale', 'Ontario'],
    ['Secretary of State Tom Hale', 'United States'],
    ['U.S. District Judge Tom Hale', 'United States'],
    ['Department of Homeland Security spokeswoman Anna Hale', 'United States'],
    ['HWB general secretary Tom Hale', 'HWB'],
    ['UN special rapporteur Anna Hale', 'UN'],
    ['Anna Morel, chief executive of Harbour Bridge,', 'Harbour Bridge'],
    ['Tom Berg, senior counsel for the Centre for Quiet Ports,', 'Centre for Quiet Ports'],
    [
      'Tom Berg, director for the Norwegian Commission for Rights and Freedoms,',
      'Norwegian Commission for Rights and Freedoms',
    ],
    ["the BBC's Anna Morel", 'media'],
    ['Tom Berg, the camp manager who works for the United Nations,', 'UN'],
    ['Jan Novak, president of Harbourside University,', 'Harbourside University'],
    ['Harbour High School Principal Anna Morel', 'Harbour High School'],
    [
      'Anna Morel, policy director of the Norwegian Federation of Harbour Employees,',
      'Norwegian Federation of Harbour Employees',
    ],
    ['Anna Morel, a policy specialist at the Harbour Workers Union,', 'Harbour Workers Union'],
    ["Tom Berg, director of the NHF's Centre for Tides,", 'NHF'],
    ["Tom Berg, a former UN envoy who is president of Kolibri's port unit,", 'Kolibri'],
    ["Mexico's consul in Nogales, Ricardo Ruiz,", 'Mexico'],
    ['But the president of the UN General Assembly, Ricardo Ruiz', 'UN'],
    ["Gaza's Civil Defence spokesman Karim Haddad", 'Hamas'],
    ['U.S. Senator Anna Morel, a Democrat,', 'Democratic Party'],
    ['Customs and Border Protection spokesman Tom Berg', 'United States'],
    ['Tom Berg, an editor at The Guardian,', 'media'],
    ['Lake National Union leader Tom Berg', 'Lake National Union'],
    ['Pope Tomas', 'Vatican'],
    ["the WHF's Anna Morel", 'WHF'],
    ["Amnesty International's Kenya director, Anna Morel,", 'Amnesty International'],
    ['Doctors Without Borders emergency coordinator Anna Morel', 'Doctors Without Borders'],
    ["Tom Berg, the UN's deputy coordinator in Chad,", 'UN'],
    ['Tom Berg, president of the port business at Oslo-based Kolibri,', 'Kolibri'],
    ['Northern Ireland Secretary Tom Berg', 'United Kingdom'],
    ['Kolibri branch secretary Tom Berg', 'Kolibri'],
    ['Dutch MEP Bas Visser of the Lake Farmers Movement', 'Lake Farmers Movement'],
    ['Tom Berg, a nurse who works with the Lake Medic & Healer Council,', 'Lake Medic & Healer Council'],
  ])('%s: %s', (source, party) => {
    expect(sideOf(source)).toBe(party);
  });

  it.each([
    'Former French president Anna Morel',
    'retired general Jan Novak',
    'Tom Berg, an analyst at the Kiel Centre,',
    'Ukrainian engineer Taras Holovsky',
    'Jan Novak, director of the Harbourside University Press,',
    'Anna Morel, a spokeswoman for the airline,',
    'Jan Novak',
    'Syrian rebel commander Karim Haddad',
    'Former Rep. Tom Hale, R-Texas,',
    'Tom Berg, director of the Tidewater Institute,',
    'Tom Berg, a police officer,',
    'Republican strategist Tom Berg',
    'A veteran Democratic strategist',
    'Kolibri union leader Tom Berg',
    'Student leader Anna Morel',
    'student negotiator Karim Haddad',
    'Masalit tribal leader Karim Haddad',
    "Tom Berg, co-chair of Trump's 2016 campaign,",
  ])('%s: none', source => {
    expect(sideOf(source)).toBe('');
  });

  it('finds who a transcript calls in capitals', () => {
    expect(sideOf('MOREL', 'The Czech minister Anna Morel took questions.')).toBe('Czech Republic');
  });

  it('is of the office held when it was said', () => {
    expect(sideOf('then-Attorney General Tom Hale', '', { publisher: 'NBC News' })).toBe('United States');
  });

  it("is the article's own country where the title names none", () => {
    const before = 'Kenya votes in May, and Kenyan roads are full. Kenyans wait in Nairobi.';
    expect(sideOf('Interior Minister Peter Otieno', before, { publisher: 'The Guardian' })).toBe('Kenya');
    expect(sideOf('The electoral commission', before)).toBe('Kenya');
    expect(sideOf('Officials', before)).toBe('Kenya');
  });

  it('is the article’s own parliament and, in an article about the EU, its commission', () => {
    const before = 'The Philippines vote. Filipinos wait in Manila.';
    expect(sideOf('House Speaker Tom Berg', before)).toBe('Philippines');
    expect(sideOf('Environment Commissioner Tom Berg', 'The EU met. Spain waits. Spaniards vote.')).toBe('EU');
  });

  it('is a party against the government where the article tells no other', () => {
    const at = (published: string) =>
      sideOf('Shadow chancellor Tom Hale', '', { publisher: 'The Guardian', published });
    expect([at('2019-05-01'), at('2025-05-01')]).toEqual(['Labour', 'Conservative Party']);
  });

  describe('in a contest inside one party', () => {
    const before =
      'Five Liberal Democrat leadership candidates met, and the Liberal Democrat leadership race is open. Former minister Tom Hale came with Senator Anna Morel.';
    it.each(['Hale', 'Morel'])('is that party for %s, who runs', source => {
      expect(sideOf(source, before)).toBe('Liberal Democrats');
    });
    it.each([
      ['President Jan Novak', 'Jan Novak was there.'],
      ['Analyst Jan Novak', 'Jan Novak was there.'],
      ['Piet de Vries, a Belgian senator,', 'Piet de Vries was there.'],
    ])('is not for %s', (source, more) => {
      expect(sideOf(source, `${before} ${more}`)).not.toBe('Liberal Democrats');
    });
  });

  it("takes the country from the outlet's name", () => {
    expect(sideOf('Senate President Anna Hale', '', { publisher: 'Trinidad and Tobago Courier' })).toBe(
      'Trinidad and Tobago',
    );
  });

  it('is a state where the article is about its politics', () => {
    const before =
      "Indiana's legislature met. Indiana teachers came to Indiana's capital. The governor of Indiana smiled.";
    expect(sideOf('State Health Commissioner Kristina Boone', before)).toBe('Indiana');
  });

  it("is a governor's state and a mayor's city in the United States", () => {
    const before = 'Congress met in Washington. Ohio has rivers.';
    const article = { publisher: 'NBC News' };
    expect(sideOf('Governor Anna Morel', before, article)).toBe('Ohio');
    expect(sideOf('Harbour City Mayor Tom Berg', before, article)).toBe('Harbour City');
  });

  it('writes an abbreviation out that the article explains', () => {
    const before = 'The Harbour Workers Board (HWB) met on Monday.';
    expect(sideOf('Jan Novak, chairman of the HWB,', before)).toBe('Harbour Workers Board');
  });

  it('knows the day by who holds which office', () => {
    const before = 'Prime Minister Keir Starmer and President Donald Trump spoke to President Volodymyr Zelensky.';
    expect(sideOf('Lammy', before)).toBe('United Kingdom');
  });
});

describe('the side of a document', () => {
  it.each([
    ['Norway sent a letter to the board.', 'The letter', 'Norway'],
    ['', 'A statement by the Finnish government', 'Finland'],
    ['', 'The Chilean draft', 'Chile'],
    ['Chile is small.', 'The latest poll', ''],
    ['Chile is small.', 'Local news reports', 'media'],
    ['Republican candidate Anna Morel ran.', 'A Morel campaign release', 'Republican Party'],
  ])('%s %s: %s', (before, source, party) => {
    expect(sideOf(source, before)).toBe(party);
  });
});

describe('bodies', () => {
  it.each([
    ['The Harbour Safety Board', 'Harbour Safety Board'],
    ['The London-based Tidewater Institute', ''],
    ['The Norwegian army', 'Norway'],
    ['The company', ''],
    ['The Harbour Guild', 'Harbour Guild'],
    ['The London-based Norwegian Observatory for Human Rights', 'Norwegian Observatory for Human Rights'],
    ["Indiana's Supreme Court", 'Indiana'],
    ['Thousands of Norwegians', ''],
    ['The Norwegians', 'Norway'],
    ['The Norwegian Tides Authority (NTA)', 'Norway'],
    ['A Kolibri spokesman', 'Kolibri'],
    ['Lake Harbour Union officials', 'Lake Harbour Union'],
    ['The rights group Pilots for Peace', 'Pilots for Peace'],
    ["The Pilots' Association", "Pilots' Association"],
    ['The Independent Harbour Commission', ''],
    ['The Law Society of Norway', 'Law Society of Norway'],
    ['The Norwegian Academy of Tides', 'Norwegian Academy of Tides'],
    ['The Royal College of Pilots', 'Royal College of Pilots'],
    ["Gaza's Health Ministry", 'Hamas'],
    ["Gaza's health ministry spokesman", 'Hamas'],
    ['The Hamas-run health ministry', 'Hamas'],
    ['Health officials in Gaza', 'Hamas'],
    ['Kharkiv police', 'Ukraine'],
  ])('%s: %s', (source, party) => {
    expect(sideOf(source)).toBe(party);
  });

  it('takes the name that stands behind a body without one', () => {
    const text =
      'The main opposition party, the Forward Alliance, rejected the date. Its leader, James Mwangi, said no.';
    const found = originsOf(text, [
      { source: 'The main opposition party', cue: 'rejected', content: 'the date' },
      { source: 'Its leader', cue: 'said', content: 'no.' },
    ]);
    expect(found.map(o => [o.speaker, o.party])).toEqual([
      ['Forward Alliance', 'Forward Alliance'],
      ['James Mwangi', 'Forward Alliance'],
    ]);
  });
});
