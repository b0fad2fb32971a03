/** Sides that a name tells: a party's, an organisation's that has a country's name in its own, nobody's. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));
const AMERICAN = { publisher: 'Los Angeles Times', published: '2019-11-20' };
const AUSTRALIAN = { publisher: 'The Sydney Morning Herald' };
const BRITISH = { publisher: 'BBC News' };

describe('who is somewhere', () => {
  it.each([
    ['Ada Brandt, a dentist from Orsk, Norway, who said the road was closed, left.', 'Ada Brandt', ''],
    ['Ada Brandt, 32, a driver for a firm in Orsk who said the road was closed, left.', 'Ada Brandt', ''],
    ['A voter in Norway who said the road was closed left.', 'voter', ''],
  ])('%s', (text, speaker, party) => {
    const place = text.startsWith('Ada Brandt, 32') ? 'Orsk who' : 'Norway, who';
    const source = text.includes(place) ? place : 'Norway who';
    const [origin] = originsOf(text, [{ source, cue: 'said', content: 'the road was closed' }]);
    expect([origin!.speaker, origin!.party]).toEqual([speaker, party]);
  });
});

describe('documents that only count', () => {
  rows([
    ['Norway voted. Norway said it was late. *.', 'The results', 'results', ''],
    ['The U.S. waits. *.', 'A federal lawsuit', 'federal lawsuit', '', AMERICAN],
    ['The U.S. waits. *.', 'A federal report', 'federal report', 'United States', AMERICAN],
  ]);
});

describe('a party that the text tells', () => {
  const NIGERIAN = { publisher: 'Premium Times Nigeria' };
  rows([
    [
      'Nigeria votes. The APC met. *.',
      'The state chairman, Jan Brandt,',
      'Jan Brandt',
      'All Progressives Congress',
      NIGERIAN,
    ],
    ['Nigeria votes. *.', 'The immediate past governor, Jan Brandt,', 'Jan Brandt', '', NIGERIAN],
    ['India votes. *.', "TMC's Ada Brandt", 'Ada Brandt', 'Trinamool Congress'],
    ['It rained. *.', 'Keith Brandt, the Labour leader of Harbour City Council,', 'Keith Brandt', 'Labour', BRITISH],
  ]);

  it('stands behind the words that only describe it', () => {
    const text = 'Nigeria’s ruling party, the All Progressives Congress (APC), said the road was closed.';
    const [origin] = originsOf(text, [
      { source: 'Nigeria’s ruling party', cue: 'said', content: 'the road was closed' },
    ]);
    expect([origin!.speaker, origin!.party]).toEqual(['All Progressives Congress', 'All Progressives Congress']);
  });
});

describe('what a name is part of', () => {
  rows([
    ['It rained. *.', 'Jan Brandt, deputy general secretary of the HWU union,', 'Jan Brandt', 'HWU', BRITISH],
    [
      'It rained. *.',
      'Harbour Pilots and Drivers Union leader Jan Brandt',
      'Jan Brandt',
      'Harbour Pilots and Drivers Union',
      BRITISH,
    ],
    ['It rained. *.', 'University of Orsk vice-chancellor Jan Brandt', 'Jan Brandt', '', BRITISH],
    ['It rained. *.', 'Jan Brandt, president of the Harbour Organization of Norway,', 'Jan Brandt', ''],
    [
      'It rained. *.',
      'Jan Brandt, secretary of the Norwegian Harbour Council,',
      'Jan Brandt',
      'Norwegian Harbour Council',
    ],
    ['It rained. *.', "Jan Brandt, head of Norway's Supreme Council,", 'Jan Brandt', 'Norway'],
    ['The U.S. waits. *.', 'The Ohio Department of State', 'Ohio Department of State', 'Ohio', AMERICAN],
    ['The U.S. waits. *.', 'The attorney general of New York', 'attorney general of New York', 'New York', AMERICAN],
    ['HARBORSIDE — It rained. *.', 'Spokesman Jan Brandt', 'Jan Brandt', '', AMERICAN],
    ['Norway waits. *.', "Novak's officials", "Novak's officials", ''],
    ['Canberra waits. Victoria police slept. *.', 'Police', 'Police', 'Victoria', AUSTRALIAN],
    [
      'Queensland waits. NSW, too. Papua New Guinea slept. *.',
      'Liberal frontbencher Jan Brandt',
      'Jan Brandt',
      'Liberal Party of Australia',
    ],
    ['Norway waits. *.', 'Kolibri Norway', 'Kolibri Norway', 'Kolibri Norway'],
    ['It rained. *.', 'Harbour City Council', 'Harbour City Council', 'Harbour City Council', BRITISH],
    ['Ada Hale spoke. India waits. *.', 'Union home minister Jan Brandt', 'Jan Brandt', 'India'],
    [
      'It rained. *.',
      'A spokesman for the Department of Health',
      'spokesman for the Department of Health',
      'United Kingdom',
      BRITISH,
    ],
  ]);
});

describe('who is asked because they know', () => {
  const spoke = 'Norway waits. *.';
  rows([
    [spoke, 'The Atlantic Council', 'Atlantic Council', ''],
    [spoke, 'Jan Brandt of Chatham House', 'Jan Brandt', ''],
    [spoke, 'Jan Brandt of the European Council on Foreign Relations', 'Jan Brandt', ''],
    [spoke, 'Jan Brandt of the European Council', 'Jan Brandt', 'EU'],
    [spoke, 'Jan Brandt, a Norway specialist at the State Department,', 'Jan Brandt', 'United States'],
    [spoke, 'A company at the heart of the Norwegian inquiry', 'company at the heart of the Norwegian inquiry', ''],
    [spoke, 'A Norwegian company', 'Norwegian company', ''],
    [spoke, "Norway's former prosecutor", "Norway's former prosecutor", ''],
  ]);
});

describe('whose side the tables know better than a phrase', () => {
  const then = { published: '2019-11-19' };
  rows([
    ['Britain votes. *.', 'Opposition leader Jeremy Corbyn', 'Jeremy Corbyn', 'Labour', then],
    ['Britain votes. *.', 'Opposition leader Jan Brandt', 'Jan Brandt', 'British opposition', then],
    ['Israel votes. *.', "Israel's Benny Gantz", 'Benny Gantz', 'Blue and White', then],
    ['Israel votes. *.', "Israel's Jan Brandt", 'Jan Brandt', 'Israel', then],
  ]);
});

describe('what an office is besides', () => {
  rows([
    ['Norway waits. *.', 'Interim President Ada Brandt', 'Ada Brandt', 'Norway'],
    ['Norway waits. *.', 'Bank President Ada Brandt', 'Ada Brandt', ''],
    ['Canberra waits. *.', 'Queensland Police Commissioner Ada Brandt', 'Ada Brandt', 'Queensland', AUSTRALIAN],
    [
      'Canberra waits. *.',
      'Queensland Opposition Leader Ada Brandt',
      'Ada Brandt',
      'Australian opposition',
      AUSTRALIAN,
    ],
    [
      'Canberra waits. *.',
      'The Business Council of Australia',
      'Business Council of Australia',
      'Business Council of Australia',
    ],
    ['Australia waits. *.', 'The AFP', 'Australian Federal Police', 'Australia', AUSTRALIAN],
    ['Australia waits. *.', 'AFP', 'Agence France-Presse', 'media', AUSTRALIAN],
    [
      'Bolivia waits. *.',
      'The Inter-American Commission on Human Rights',
      'Inter-American Commission on Human Rights',
      'Organization of American States',
    ],
  ]);

  it('is that of the body which “its” stands for', () => {
    const text =
      'Amnesty International waited. The U.N. mission in Iraq slept. Its head, Ada Brandt, said the road was closed.';
    const spoke = { source: 'The U.N. mission in Iraq', cue: 'slept', content: 'mission' };
    const said = { source: 'Its head, Ada Brandt', cue: 'said', content: 'the road was closed' };
    expect(originsOf(text, [spoke, said])[1]!.party).toBe('UN');
  });
});
