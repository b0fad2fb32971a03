/** Sides of those who hold no office: party people, opposition, former officials, committees of citizens. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));

describe('parties', () => {
  rows([
    // a party's name, and its letters in brackets
    ['*.', 'The Social Democratic Party (SPD) leader Karl Novak', 'Karl Novak', 'SPD'],
    ['Fiji voted. *.', 'The Fiji Labour Party leader, Karl Novak,', 'Karl Novak', 'Fiji Labour Party'],
    ['*.', 'Homeland Front convener Karl Novak', 'Karl Novak', 'Homeland Front'],
    [
      '*.',
      "The business wing of Germany's Christian Democrats",
      "business wing of Germany's Christian Democrats",
      'CDU',
    ],
    ['*.', 'Homeland Front (HF) founder and former premier Karl Novak', 'Karl Novak', 'Homeland Front'],
    ['*.', 'Democratic Progressive Party Legislator (DPP) Karl Novak', 'Karl Novak', 'Democratic Progressive Party'],
    // what somebody is called tells it
    ['Karl Novak said no. The SPD leader was asked. *.', 'Novak', 'Karl Novak', ''],
    // who opposes does not speak for the country
    ['Norwegian lawmaker Karl Novak came. *.', 'Opposition lawmaker Karl Novak', 'Karl Novak', 'Norwegian opposition'],
    ["Norway's government met. *.", 'Ruling party lawmaker Karl Novak', 'Karl Novak', 'Norway'],
    ["Germany's governing SPD met. *.", 'Governing party lawmaker Karl Novak', 'Karl Novak', 'SPD'],
    [
      'Norway voted. *.',
      "Karl Novak, the main opposition's senior spokesperson,",
      'Karl Novak',
      'Norwegian opposition',
    ],
    ['*.', 'Homeland MEP Karl Novak', 'Karl Novak', 'Homeland'],
    ['*.', 'HLD MP Karl Novak', 'Karl Novak', 'HLD'],
    ['*.', 'BJP MLA Karl Novak', 'Karl Novak', 'Bharatiya Janata Party'],
    ['*.', 'Democratic Unionist MLA Karl Novak', 'Karl Novak', 'Democratic Unionist Party'],
    [
      '*.',
      'The first secretary of the Homeland Democratic Front (HDF), Karl Novak,',
      'Karl Novak',
      'Homeland Democratic Front',
    ],
    // who governs is called by his party where he leads it
    ["Germany's Chancellor Karl Novak left. *.", 'The SPD politician', 'SPD politician', 'SPD'],
    ['Norway voted. *.', 'The opposition parties', 'opposition parties', 'Norwegian opposition'],
    ['Norway voted. *.', 'Leaders of ruling and opposition parties', 'Leaders of ruling and opposition parties', ''],
    ['Norrin, who is a leader of the SPD, left. *.', 'Norrin', 'Norrin', 'SPD'],
    // where they are elected is no party
    ['*.', 'Kisumu MP Karl Novak', 'Karl Novak', ''],
  ]);

  it('are told by what a speaker is called later, for what was said before as well', () => {
    const text = 'Karl Novak said the road was closed. The SPD leader rejected the plan. Novak said it was late.';
    const found = originsOf(text, [
      { source: 'Karl Novak', cue: 'said', content: 'the road was closed' },
      { source: 'The SPD leader', cue: 'rejected', content: 'the plan' },
      { source: 'Novak', cue: 'said it', content: 'it was late' },
    ]);
    expect(found.map(o => `${o.speaker}: ${o.party}`)).toEqual(Array(3).fill('Karl Novak: SPD'));
  });

  it('have leaders that the next sentence names, not those that govern', () => {
    const text =
      "The leader of Germany's Social Democrats said the road was closed under Chancellor Ida Brandt. Karla Novak said it was late.";
    const found = originsOf(text, [
      { source: "The leader of Germany's Social Democrats", cue: 'said', content: 'the road was closed' },
      { source: 'Karla Novak', cue: 'said it', content: 'it was late' },
    ]);
    expect(found.map(o => `${o.speaker}: ${o.party}`)).toEqual(Array(2).fill('Karla Novak: SPD'));
  });
});

describe('officials', () => {
  rows([
    ["Hungary's Prime Minister Ida Brandt came. *.", "Brandt's chief of staff Karl Novak", 'Karl Novak', 'Hungary'],
    ['Norway waited. *.', 'Presidential Legal Counsel Karl Novak', 'Karl Novak', 'Norway'],
    ['Norwegian police came. *.', 'Local official Karl Novak', 'Karl Novak', 'Norway'],
    [
      'Norwegian police came. *.',
      'Karl Novak, the head of the provincial council in Harbourside,',
      'Karl Novak',
      'Norway',
    ],
    ['Norwegian police came. *.', 'Local officials', 'Local officials', 'Norway'],
    ['Norwegian police came. *.', 'Officials in the Vale district', 'Officials in the Vale district', 'Norway'],
    // a sea is no state
    ['China met Norway on the South China Sea. Norway left. *.', 'Officials', 'Officials', 'Norway'],
    // a name that opens an article is no place where it was written
    [
      "China's drills were short. Taiwan waited. Taiwan's army came. *.",
      'The government',
      'Taiwanese government',
      'Taiwan',
      { publisher: 'Taipei Times' },
    ],
    ['*.', 'The leaders of Norway and the Netherlands', 'leaders of Norway and the Netherlands', 'Norway; Netherlands'],
    ['The European Union waited. *.', 'Karl Novak, the Vice-President for Values and Harbours,', 'Karl Novak', 'EU'],
    ['*.', 'The European Parliament', 'European Parliament', 'EU'],
    ['Northern Ireland waited. *.', 'Taoiseach Karl Novak', 'Karl Novak', 'Ireland'],
    ['*.', 'Orsk Agency', 'Orsk Agency', 'media', { publisher: 'Orsk Agency' }],
    // what the tables say of other times is no minister's side
    ['London waited. *.', 'Immigration minister Robert Jenrick', 'Robert Jenrick', 'United Kingdom'],
    ['*.', "Karl Novak, an adviser to the Norwegian president's office,", 'Karl Novak', 'Norway'],
    ["Norway's Prime Minister Ida Brandt left. *.", 'Her aide Karl Novak', 'Karl Novak', 'Norway'],
    // their time is over
    ['*.', "Karl Novak, Norway's foreign minister until 2024,", 'Karl Novak', ''],
    ['*.', 'Karl Novak, the Norwegian ambassador to Chile from 2012 to 2014,', 'Karl Novak', ''],
    ['*.', "Karl Novak, who was Norway's foreign minister,", 'Karl Novak', ''],
    ['Norway waited. General Karl Novak, who retired in May, left. *.', 'Novak', 'Karl Novak', ''],
    ['Norway waited. General Karl Novak, who led the army from 2012 to 2014, left. *.', 'Novak', 'Karl Novak', ''],
    ['Norway waited. General Karl Novak, who led the search, left. *.', 'Novak', 'Karl Novak', 'Norway'],
    ['Norway waited. *.', 'Colonel Karl Novak, a military analyst in Oslo,', 'Karl Novak', ''],
    ['*.', 'Karl Novak, a Norwegian envoy and former director of the IMF,', 'Karl Novak', 'Norway'],
    ['*.', 'Former Kolibri and Norwegian commander General Karl Novak', 'Karl Novak', ''],
    ['*.', 'Karl Novak, a Norwegian diplomat and former ambassador to Chile,', 'Karl Novak', ''],
    ['*.', 'Former minister and Norwegian commander General Karl Novak', 'Karl Novak', ''],
    ['*.', 'The Norwegian government and the UN', 'Norwegian government and UN', 'Norway; UN'],
  ]);
});

describe('those who belong to no state', () => {
  rows([
    ['Norway waited. *.', 'The local resistance committee', 'local resistance committee', ''],
    ['Norway waited. *.', 'The Harbour Strike Committee', 'Harbour Strike Committee', 'Harbour Strike Committee'],
    ['*.', 'Novak who has fled the country', 'Novak', ''],
    ['Norway waited. *.', 'Norwegian union leader Karl Novak', 'Karl Novak', ''],
    ['The Kremlin waited. *.', 'Karl Novak’s spokeswoman, Ida Brandt,', 'Ida Brandt', ''],
    ['The Harbour Labour Congress met. *.', 'The Congress', 'Harbour Labour Congress', 'Harbour Labour Congress'],
    ["Norway's Prime Minister Karl Novak left. *.", 'A senior Novak adviser', 'senior Novak adviser', 'Norway'],
    ['Syria waited. *.', "Syria's Druze spiritual leader Karl Novak", 'Karl Novak', ''],
    ['*.', 'Kurdish leader Karl Novak', 'Karl Novak', ''],
    ['Hamas met. *.', 'The militant group', 'Hamas', 'Hamas'],
    // whom a name only describes does not take the surname over
    ['Ida Novak, mother of Sergeant Karl Novak, came. *.', 'Novak', 'Ida Novak', ''],
  ]);
});
