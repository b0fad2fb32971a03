/** Who speaks in a country's own politics: its ministers, parties and unions, its states and cities. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));
const AUSTRALIAN = { publisher: 'The Sydney Morning Herald' };
const FILIPINO = { publisher: 'Rappler' };

describe('an office', () => {
  rows([
    ['Nigeria waits. *.', 'The Minister of Labour and Employment, Ada Brandt,', 'Ada Brandt', 'Nigeria'],
    ['Nigeria waits. *.', 'Labour Minister Ada Brandt', 'Ada Brandt', 'Nigeria'],
    ['It rained. *.', 'Dane County Sheriff Jan Brandt', 'Jan Brandt', ''],
    ['It rained. *.', 'All Progressives Congress', 'All Progressives Congress', 'All Progressives Congress'],
    ['It rained. *.', 'The Tory', 'Tories', 'Conservative Party'],
    ['It rained. *.', "Labour's Ada Brandt", 'Ada Brandt', 'Labour'],
    ['It rained. *.', 'Tánaiste Nuala Brandt', 'Nuala Brandt', 'Ireland'],
    ['The Philippines votes. *.', 'Sen. Ana Brandt, a former mayor,', 'Ana Brandt', 'Philippines', FILIPINO],
    ['Fire broke out. *.', 'Victoria Police Superintendent Ada Brandt', 'Ada Brandt', 'Victoria', AUSTRALIAN],
    ['Fire broke out. *.', 'Victoria Police', 'Victoria Police', 'Victoria', AUSTRALIAN],
    ['The Seychelles vote. *.', 'Victoria', 'Seychelles', 'Seychelles', AUSTRALIAN],
    ['Pakistan waits. *.', 'Minister for Planning Ahsan Brandt', 'Ahsan Brandt', 'Pakistan'],
    [
      'The U.S. waits. *.',
      'Ada Brandt, a White House senior director for Europe and Norway,',
      'Ada Brandt',
      'United States',
    ],
    ['The Harbour Board met. *.', 'Nonprofit executive Ada Brandt', 'Ada Brandt', ''],
  ]);
});

describe('a city of which an American article tells, and of nothing beyond', () => {
  const LOCAL = { publisher: 'Los Angeles Times' };
  const story = 'Harborside Mayor Jan Novak slept.';
  rows([
    [`${story} *.`, 'Novak', 'Jan Novak', 'Harborside', LOCAL],
    [`${story} *.`, 'Police', 'Police', 'Harborside', LOCAL],
    [`${story} *.`, 'Police Superintendent Ada Brandt', 'Ada Brandt', 'Harborside', LOCAL],
    [`${story} *.`, 'District Attorney Ada Brandt', 'Ada Brandt', 'Harborside', LOCAL],
    [`${story} *.`, "The mayor's office", "mayor's office", 'Harborside', LOCAL],
    [`${story} *.`, 'Lakeview Police Chief Ada Brandt', 'Ada Brandt', 'Lakeview', LOCAL],
    [`${story} *.`, 'The Lakeview Police Department', 'Lakeview Police Department', 'Lakeview', LOCAL],
    [`${story} *.`, 'Lake County Sheriff Ada Brandt', 'Ada Brandt', 'Lake County', LOCAL],
    ['But Mayor Jan Novak slept. *.', 'Police', 'Police', '', LOCAL],
    [`${story} *.`, 'Ada Brandt, a spokeswoman for Lake County,', 'Ada Brandt', 'Lake County', LOCAL],
    ['The Lake County Attorney sued. *.', 'County Judge Ada Brandt', 'Ada Brandt', 'Lake County', LOCAL],
    ['It rained. *.', 'Lake County Supervisor Ada Brandt', 'Ada Brandt', 'Lake County', LOCAL],
    [`${story} *.`, 'Authorities', 'Authorities', 'Harborside', LOCAL],
    ['It rained. *.', 'Lake City Sheriff Ada Brandt', 'Ada Brandt', 'Lake City', LOCAL],
    ['The U.S. sent aid. *.', 'Police', 'Police', 'United States', LOCAL],
    [`${story} *.`, 'Federal prosecutors', 'Federal prosecutors', 'United States', LOCAL],
    [`${story} *.`, 'Gov. Ada Brandt', 'Ada Brandt', '', LOCAL],
    ['Ohio votes. *.', 'Gov. Ada Brandt', 'Ada Brandt', 'Ohio', LOCAL],
    [`${story} *.`, 'Sen. Ada Brandt', 'Ada Brandt', '', LOCAL],
    [`${story} *.`, 'Sen. Ada Brandt, D-Ohio,', 'Ada Brandt', 'Democratic Party', LOCAL],
  ]);
});

describe('a province', () => {
  const PREMIER = 'NSW Premier Jan Novak slept.';
  rows([
    [`${PREMIER} *.`, 'Novak', 'Jan Novak', 'New South Wales', AUSTRALIAN],
    [`${PREMIER} *.`, 'Health Minister Ada Brandt', 'Ada Brandt', 'New South Wales', AUSTRALIAN],
    [`${PREMIER} *.`, 'The Victorian government', 'Victorian government', 'Victoria', AUSTRALIAN],
    [`${PREMIER} The prime minister slept. *.`, 'Health Minister Ada Brandt', 'Ada Brandt', 'Australia', AUSTRALIAN],
    ['It rained. *.', 'Ontario Premier Ada Brandt', 'Ada Brandt', 'Ontario'],
    ['It rained. *.', "China's Premier Ada Brandt", 'Ada Brandt', 'China'],
  ]);
});

describe('a governor', () => {
  const UNION = { publisher: 'NBC News' };
  rows([
    ['The U.S. waits. *.', 'Democratic Gov. Ada Brandt of Ohio', 'Ada Brandt', 'Ohio', UNION],
    ['The U.S. waits. *.', 'Ohio Gov. Ada Brandt, a Republican,', 'Ada Brandt', 'Ohio', UNION],
    ['The U.S. waits. *.', 'Bank of Canada governor Ada Brandt', 'Ada Brandt', 'Canada', UNION],
    ['Nigeria waits. *.', 'Republican candidate Ada Brandt', 'Ada Brandt', 'Republican Party', UNION],
  ]);
});

describe('the state that an article is about', () => {
  rows([
    [
      'The House of Representatives rose. A House of Representatives member slept. *.',
      'Police',
      'Police',
      'Nigeria',
      { publisher: 'Punch' },
    ],
    ['Pakistan waits. *.', 'Punjab Chief Minister Ada Brandt', 'Ada Brandt', 'Pakistan'],
    ['India waits. *.', 'Punjab Chief Minister Ada Brandt', 'Ada Brandt', 'India'],
    ['South Africa waits. *.', 'Health MEC Ada Brandt', 'Ada Brandt', 'South Africa'],
    ['South Africa waits. *.', 'KZN Premier Ada Brandt', 'Ada Brandt', 'KwaZulu-Natal'],
  ]);
});

describe('a party in its own country', () => {
  const NEW_ZEALAND = { publisher: 'RNZ' };
  rows([
    ['It rained. *.', 'Labor senator Ada Brandt', 'Ada Brandt', 'Labor', AUSTRALIAN],
    ['It rained. *.', 'The Coalition', 'Coalition', 'Coalition', AUSTRALIAN],
    ['It rained. *.', 'Green MP Ada Brandt', 'Ada Brandt', 'Green Party of Aotearoa', NEW_ZEALAND],
    ['It rained. *.', 'Labour', 'Labour', 'Labour', NEW_ZEALAND],
    ['Italy votes. *.', "Italy's Democratic Party", 'Democratic Party (Italy)', 'Democratic Party (Italy)'],
    ['The U.S. waits. *.', 'The New Zealand Labour Party', 'Labour (New Zealand)', 'Labour (New Zealand)'],
  ]);
});

describe('who leads what was named before', () => {
  rows([
    ['Boats stay in port, says the Pilots Union. *.', 'Leader Ada Brandt', 'Ada Brandt', 'Pilots Union'],
    ['The PDP met in Nigeria. *.', 'The party', 'Peoples Democratic Party', 'Peoples Democratic Party'],
    ['Canada votes. *.', 'Alberta NDP leader Ada Brandt', 'Ada Brandt', 'New Democratic Party'],
    ['It rained. *.', 'Shadow Attorney-General Ada Brandt', 'Ada Brandt', 'Australian opposition', AUSTRALIAN],
  ]);
});

describe('parliaments and their parties', () => {
  const NEW_ZEALAND = { publisher: 'RNZ' };
  rows([
    ['Ghana waits. *.', 'Parliament', 'Parliament', 'Ghana'],
    ['Ghana waits. *.', 'Ada Brandt, the Minority Leader,', 'Ada Brandt', 'Ghanaian opposition'],
    ['It rained. *.', 'The government', 'New Zealand government', 'New Zealand', NEW_ZEALAND],
    ['Canada waits. *.', 'Ada Brandt, Ontario Liberal health critic,', 'Ada Brandt', 'Liberal Party of Canada'],
    ['It rained. *.', 'The Harbor Water and Sewage Department', 'Harbor Water and Sewage Department'],
  ]);
});

describe('where nothing names the state', () => {
  rows([
    ['Bihar waits. Boats left Bihar. *.', 'Police', 'Police', 'India'],
    ['Bihar waits. Boats left Bihar. Norway sends Norwegian boats. *.', 'Police', 'Police', 'Norway'],
    ['It rained. *.', 'The leader of the Maritime and Transport Union', 'leader of the Maritime and Transport Union'],
  ]);
});

describe('an American court', () => {
  const UNION = { publisher: 'NBC News' };
  rows([
    ['The U.S. waits. *.', 'A federal appeals court', 'federal appeals court', '', UNION],
    [
      'The U.S. waits. *.',
      'The U.S. Court of Appeals for the Ninth Circuit',
      'U.S. Court of Appeals for the Ninth Circuit',
      '',
      UNION,
    ],
    ['The U.S. waits. *.', 'The Supreme Court', 'Supreme Court', 'United States', UNION],
    ['Norway waits. *.', 'An appeals court in Oslo', 'appeals court in Oslo', 'Norway'],
  ]);
});

describe('a name', () => {
  rows([
    ['Sen. Ronald “Rex” dela Luna left. *.', 'Dela Luna', 'Ronald dela Luna', 'Philippines', FILIPINO],
    ['The Norlandic Pilots Union met. *.', 'The NPU', 'Norlandic Pilots Union', 'Norlandic Pilots Union'],
    ['The ANC lost votes. *.', 'DA whip Ada Brandt', 'Ada Brandt', 'Democratic Alliance'],
  ]);
});

it('has one side for one person, whatever tells it', () => {
  const text = 'Ada Brandt said it rained. The Pilots Union leader said the road was closed. Brandt said it was late.';
  const found = originsOf(text, [
    { source: 'Ada Brandt', cue: 'said', content: 'it rained' },
    { source: 'The Pilots Union leader', cue: 'said the road', content: 'the road was closed' },
    { source: 'Brandt', cue: 'said it was late', content: 'it was late' },
  ]);
  expect(found.map(o => `${o.speaker}: ${o.party}`)).toEqual(Array(3).fill('Ada Brandt: Pilots Union'));
});
