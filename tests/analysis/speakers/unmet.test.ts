/** What articles that no rule was written on got wrong, each with sentences of ours. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

describe('names', () => {
  it.each<Row>([
    ['President-elect Jan Novak of Norway arrived. *.', 'Novak', 'Jan Novak', 'Norway'],
    ['Iraqi Prime Minister Ali al-Karimi came. *.', 'Karimi', 'Ali al-Karimi', 'Iraq'],
    ['The army chief, Gen Kamal-Uz-Rahim, came. *.', 'Rahim', 'Kamal-Uz-Rahim'],
    ['James Hale Jr., a banker, spoke. Hale Street is long. *.', 'Hale', 'James Hale Jr.'],
    ['Treasury secretary Bill Novak left. *.', 'Novak', 'Bill Novak'],
    ['It was late. *.', 'Bank of Norway governor Anna Morel', 'Anna Morel', 'Norway'],
    ['Aung San Thant is here. *.', 'San Thant', 'Aung San Thant'],
    ['Minister Jan Novak came. *.', 'A spokesman for Chancellor Anna Morel', 'spokesman for Chancellor Anna Morel'],
    ['*.', 'Hale senior adviser Jan Novak', 'Jan Novak'],
    ['Islamist-rooted Jan Novak came. *.', 'Novak', 'Jan Novak'],
    ['*.', 'The Harbour Observatory for Human Rights', 'Harbour Observatory for Human Rights'],
    ['*.', 'The World Travel and Tourism Council', 'World Travel and Tourism Council'],
    [
      'Ivanka Trump was there. President Trump came. *.',
      'Mr. Trump',
      'Donald Trump',
      'United States',
      { published: '2018-10-09' },
    ],
  ])('%s', (...row) => expectRow(row));

  it('reads a description behind the name that the cue has in front', () => {
    expectRow(['The road was long, said Jan Novak, regional director of the union. *.', 'He', 'Jan Novak']);
  });
});

const INDIAN = 'The BJP has met. The Congress waited. ';

describe('what somebody is besides', () => {
  it.each<Row>([
    [`${INDIAN}*.`, 'The Congress', 'Indian National Congress', 'Indian National Congress'],
    ['It was late in Washington. *.', 'The Congress', 'Congress', 'United States'],
    [`${INDIAN}*.`, 'Congress spokesman Ravi Pillai', 'Ravi Pillai', 'Indian National Congress'],
    [`${INDIAN}Minister Ravi Pillai came from India. *.`, 'The BJP leader', 'Ravi Pillai', 'India'],
    ['It was late. *.', 'BJP IT Cell head Ravi Pillai', 'Ravi Pillai', 'Bharatiya Janata Party'],
    ['“Late,” Anastasiya Bondar, a clerk from Kyiv, left. “Late,” Ida Holm, *.', 'a clerk from Kyiv', 'Ida Holm'],
    ['Ireland waits. Green Party leader Ida Holm came. *.', 'The Orsk TD', 'Ida Holm', 'Green Party'],
    ['Party leader Ida Holm came. Ivo Brandt, an MP, left. *.', 'The MP', 'Ivo Brandt'],
  ])('%s', (...row) => expectRow(row));
});

describe('former office-holders', () => {
  it.each<Row>([
    ['Former president Anna Morel and minister Jan Novak met. *.', 'The former president', 'Anna Morel', ''],
    ['Donald Trump stayed away. *.', 'The former president', 'Donald Trump', '', { published: '2022-05-09' }],
  ])('%s', (...row) => expectRow(row));
});

describe('sides of documents and of spokesmen', () => {
  it.each<Row>([
    ['Labor read a ruling by the Norwegian parliament on fees. It rained. *.', 'The ruling', 'ruling', 'Norway'],
    [
      'In a call between Norway and others it came up. A complaint released on Monday by the European Commission is long. *.',
      'The complaint',
      'complaint',
      'EU',
    ],
    [
      'President Emmanuel Macron waits. *.',
      'Prosecutors',
      'Prosecutors',
      'France',
      { publisher: 'Xinhua', published: '2024-02-01' },
    ],
    ['*.', "Ida Holm, a lawmaker from Brandt's People's Front Party,", 'Ida Holm', "People's Front Party"],
    ["Norway waits. Ida Holm, a coordinator of Norway's student protests, left. *.", 'Holm', 'Ida Holm', ''],
    ['It was late. *.', 'The EU migration chief', 'EU migration chief', 'EU'],
    ['Labour has met. The Green Party called for unity. *.', 'Spokesperson Zita Moya', 'Zita Moya', 'Green Party'],
  ])('%s', (...row) => expectRow(row));
});

describe('sides', () => {
  it.each<Row>([
    [
      "Chilean President Jan Novak's Bolivian counterpart Waldo Quiroga left. *.",
      'Quiroga',
      'Waldo Quiroga',
      'Bolivia',
    ],
    [
      'Norwegian Prime Minister Anna Morel left. Jan Novak, an adviser to Morel, stayed. *.',
      'Novak',
      'Jan Novak',
      'Norway',
    ],
    ['But Vice-President Jan Novak left. *.', 'Novak', 'Jan Novak', ''],
    ['Jan Novak, Norway director for Amnesty International, left. *.', 'Novak', 'Jan Novak', 'Amnesty International'],
    ['Norwegian diplomat Jan Novak left. *.', 'Novak', 'Jan Novak', 'Norway'],
    [
      "Russia's president spoke. Russia waits. *.",
      'The Foreign Ministry',
      'Foreign Ministry',
      'Russia',
      { publisher: 'The New York Times' },
    ],
  ])('%s', (...row) => expectRow(row));

  it.each<Row>([
    ['The State Department declined. Spokeswoman Anna Morel came. *.', 'Morel', 'Anna Morel', 'United States'],
    ['*.', 'The Democratic Labour Party', 'Democratic Labour Party', 'Democratic Labour Party'],
    [
      'Norway freed three Chilean sailors and sent them to Qatar. *.',
      'Both sides',
      'Norway and Chile',
      'Norway; Chile',
    ],
    [
      'Holyrood met. Scotland votes, Scottish ministers said. Scotland waits for Scottish rain. *.',
      'The Government',
      'Scottish government',
      'Scotland',
      { publisher: 'The Scotsman' },
    ],
  ])('%s', (...row) => expectRow(row));

  it('takes the state that is named beside the body where two share the article', () => {
    const text =
      'India closed the bridge. Indian trucks wait. Pakistan protested. Pakistani drivers wait in India. Pakistan counts them, and India does. Indian and Pakistani police met.\n\nPakistan called a meeting late at night. *.';
    expectRow([text, 'The government', 'Pakistani government', 'Pakistan', { publisher: 'Reuters' }]);
  });
});

describe('things and people', () => {
  it.each<Row>([
    ['*.', 'Some of her critics', 'critics'],
    ['*.', 'Pakistani official', 'Pakistani official', 'Pakistan'],
    ['Mayor Anna Morel met a man whose father said: "It rains." *.', 'She', 'Anna Morel'],
    ['The Norwegian army crossed the Line of Control. *.', 'It', 'Norwegian army', 'Norway'],
    ['*.', 'Hundreds of students', 'students', ''],
    ['*.', '7 in 10 voters', 'voters', ''],
    ['*.', 'Court filings Friday', 'Court filings'],
    ['*.', 'One of the women', 'woman', ''],
    ['*.', 'Citizens for Clean Harbours', 'Citizens for Clean Harbours', 'Citizens for Clean Harbours'],
    ['Minister Jan Novak spoke. *.', 'The 38-year-old', 'Jan Novak'],
    ['Mayor Anna Morel met a senator. A spokesman for Huawei came. *.', 'The television ad', 'television ad', ''],
    [
      'South Korea voted. South Korean streets were full, and South Korea sang. *.',
      'Opposition lawmakers',
      'Opposition lawmakers',
      'South Korean opposition',
      { publisher: 'NBC News' },
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('the way of a claim', () => {
  it.each([
    ['Novak told Norway’s Daily Kolibri website that it rained.', ['Daily Kolibri']],
    ['Novak told the Norwegian broadcaster Kolibri TV that it rained.', ['Kolibri TV']],
    ['Novak told Kolibri editor Anna Morel that it rained.', ['Kolibri']],
    ['“It rains,” Novak told on Monday on “The Late Hour” on CNN.', ['CNN']],
    ['Novak told German news wire dpa that it rained.', ['dpa']],
    ['Novak told International editor Anna Morel that it rained.', []],
    ['Novak told a YouTube programme that it rained.', []],
  ])('%s', (text, via) => {
    const direct = text.startsWith('“');
    const [origin] = originsOf(text, [
      {
        source: 'Novak',
        cue: 'told',
        content: direct ? '“It rains,”' : 'it rained',
        quote: direct ? 'direct' : 'indirect',
      },
    ]);
    expect(origin!.via).toEqual(via);
  });

  it('opens with an interview and goes on while its quotations follow', () => {
    const text =
      "In Minister Jan Novak's interview with the Harbour Courier on Monday, the budget came up.\n\n“There is none,” he said.\n\n“We are poor,” Novak said.";
    const found = originsOf(text, [
      { source: 'he', cue: 'said', content: '“There is none,”', quote: 'direct' },
      { source: 'Novak', cue: 'said.', content: '“We are poor,”', quote: 'direct' },
    ]);
    expect(found.map(o => o.via)).toEqual([['Harbour Courier'], ['Harbour Courier']]);
  });

  it('is not what a later clause tells', () => {
    const text = 'On the day before Novak attacked the plan, Anna Morel told the Harbour Courier that it was good.';
    expect(originsOf(text, [{ source: 'Novak', cue: 'attacked', content: 'the plan' }])[0]!.via).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ['A private letter', 'document'],
    ['One poster', 'document'],
    ['A factor', 'document'],
    ['A decision', 'document'],
    ['A farmer', 'unnamed'],
    ['A blogger', 'unnamed'],
    ['Two blogs', 'document'],
  ])('%s: %s', (source, kind) => {
    const text = `${source} said the road was closed.`;
    expect(originsOf(text, [{ source, cue: 'said', content: 'the road was closed' }])[0]!.kind).toBe(kind);
  });
});
