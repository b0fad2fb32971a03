/** Sides and names by general knowledge: candidates, party leaders, bodies by their initials, people in the plural. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));

describe('who runs for an office or leads a party in parliament', () => {
  rows([
    ['*.', 'Nikki Haley', 'Nikki Haley', 'Republican Party', { published: '2023-11-09' }],
    ['*.', 'Hillary Clinton', 'Hillary Clinton', 'Democratic Party', { published: '2016-02-01' }],
    ['*.', 'Hillary Clinton', 'Hillary Clinton', '', { published: '2019-02-01' }],
    ['*.', 'House Minority Leader John Boehner', 'John Boehner', 'Republican Party', { published: '2010-08-13' }],
    [
      'Donald Trump stayed away. *.',
      'The former president',
      'Donald Trump',
      'Republican Party',
      { published: '2023-11-09' },
    ],
    // a bare surname is many another's
    ['Tom “Ace” Christie met the board. *.', 'Christie', 'Tom Christie', '', { published: '2023-11-09' }],
  ]);
});

describe('judges, economists, leaders', () => {
  rows([
    [
      'Sen. Karl Novak of Rhode Island, the top Democrat on a panel, left. *.',
      'Novak',
      'Karl Novak',
      'Democratic Party',
    ],
    ['Majority Leader Karl Novak, R-S.D., left. *.', 'Novak', 'Karl Novak', 'Republican Party'],
    ['Karl Novak, the European climate commissioner, left. *.', 'Novak', 'Karl Novak', 'EU'],
    ['*.', 'Scottish Secretary Karl Novak', 'Karl Novak', 'United Kingdom'],
    [
      'The Committee to Protect Harbours met. Karl Novak, its Central Asia coordinator, left. *.',
      'Novak',
      'Karl Novak',
      'Committee to Protect Harbours',
    ],
    ['*.', 'The Organization of American States', 'Organization of American States', 'Organization of American States'],
    ['*.', 'Chief Justice Anna Morel', 'Anna Morel', 'United States', { publisher: 'NBC News' }],
    ['*.', 'IMF chief economist Jan Novak', 'Jan Novak', 'IMF'],
    ['*.', 'Jan Novak, an economist at the IMF,', 'Jan Novak', ''],
    ['*.', 'Anti-Quota Leader Anna Morel', 'Anna Morel', ''],
    [
      'Centrist Democratic lawmakers pressed Col. Jan Novak of the army. *.',
      'Novak',
      'Jan Novak',
      'United States',
      { publisher: 'NBC News' },
    ],
  ]);
});

describe('whose they are', () => {
  rows([
    ['Republican candidate Anna Morel ran. *.', 'Morel allies', 'Morel allies', 'Republican Party'],
    [
      'Republican candidate Anna Morel ran. *.',
      "Jan Novak, the Morel campaign's press director,",
      'Jan Novak',
      'Republican Party',
    ],
    ['South Korea votes. *.', 'President Park Min-seo', 'Park Min-seo', 'South Korea'],
    [
      'The U.S. sent aid. *.',
      'Marsh County sheriff Jan Novak',
      'Jan Novak',
      'United States',
      { publisher: 'NBC News' },
    ],
    ['*.', 'Villager Oleksa Marsh', 'Oleksa Marsh', ''],
    ['*.', 'The Harbor Lake Sioux tribe', 'Harbor Lake Sioux tribe'],
    ['*.', 'Jan Novak, a lawyer for the State Department,', 'Jan Novak', 'United States'],
    ['*.', "The UN's legal counsel", "UN's legal counsel", 'UN'],
    [
      'Chile votes. President Anna Morel of Chile spoke. *.',
      "Ida Vale, President Anna Morel's adviser on law,",
      'Ida Vale',
      'Chile',
    ],
    ['*.', 'The chairman of the Conservative Party', 'chairman of the Conservative Party', 'Conservative Party'],
    ['Norway said that it rained. *.', 'A Reuters report', 'Reuters report', 'media'],
    ['Norway sent a plan. *.', 'Other reports', 'reports', ''],
    ['*.', 'Republicans and port groups', 'Republicans and port groups', 'Republican Party'],
    [
      'Kenya waits. Kenyans vote. Kenya is calm. *.',
      'Foreign Secretary William Hague',
      'William Hague',
      'United Kingdom',
      { published: '2013-06-06' },
    ],
    ['*.', 'Trump', 'Donald Trump', 'Republican Party', { published: '2016-05-06' }],
    ['*.', 'Humza Yousaf', 'Humza Yousaf', 'Scotland', { published: '2023-11-08' }],
    [
      'Nikki R. Vale, the ambassador to the U.N., left. *.',
      'Vale',
      'Nikki R. Vale',
      'United States',
      { publisher: 'NBC News' },
    ],
    [
      'Oslo waits. Norway votes. Norway is calm. *.',
      'Biden administration officials',
      'Biden administration officials',
      'United States',
    ],
    ['Zambia is calm. Zambian troops left. Zambia waits. *.', 'The military', 'military', 'Zambia'],
    ['Norway votes. *.', 'A Norwegian poll', 'Norwegian poll', ''],
    ['Ida Vale left. *.', 'People close to Ms. Vale', 'People close to Ms. Vale'],
  ]);
});

describe('groups and documents of a party', () => {
  rows([
    ['*.', 'The Republican candidates', 'Republican candidates', 'Republican Party'],
    ['*.', 'Leading opposition figures', 'Leading opposition figures', 'Norwegian opposition', { publisher: 'NRK' }],
    [
      "Britain waits. Britain's ports are shut. *.",
      "The Conservatives' letter",
      "Conservatives' letter",
      'Conservative Party',
      { publisher: 'BBC News' },
    ],
  ]);
});

describe('bodies by their names', () => {
  rows([
    ['*.', 'The F.D.A.', 'Food and Drug Administration', 'United States'],
    ['*.', "The Bus Drivers' Union", "Bus Drivers' Union"],
    ['*.', 'Norwegian state television', 'Norwegian state television', 'media'],
    [
      'The United Nations High Commissioner for Refugees (UNHCR) met. *.',
      'The UNHCR',
      'United Nations High Commissioner for Refugees',
      'UN',
    ],
  ]);
});

describe('people by what they are', () => {
  const kindOf = (text: string, source: string) => {
    const said = { source, cue: 'said the road', content: 'the road was closed' };
    return originsOf(text.replace('*', `${source} said the road was closed`), [said]).map(o => [
      o.speaker,
      o.kind,
      o.named,
    ]);
  };
  it.each([
    ['*.', '58 to 59 percent of farmers', ['farmers', 'group', false]],
    ['*.', 'Several opposition figures', ['opposition figures', 'group', true]],
    ['*.', 'The latest unemployment figures', ['latest unemployment figures', 'document', true]],
    [
      'Jan Novak, a property magnate, owns towers. Ida Holm rents one. *.',
      'The property magnate',
      ['Jan Novak', 'person', true],
    ],
  ])('%s %s', (text, source, found) => expect(kindOf(text, source)).toEqual([found]));

  it('are withheld where the text tells how near they are, and not who', () => {
    const text = 'The port waits. People familiar with the plan said that the road was closed.';
    const [found] = originsOf(text, [{ source: 'People', cue: 'said', content: 'the road was closed' }]);
    expect([found!.speaker, found!.kind, found!.degree]).toEqual([
      'People familiar with the plan',
      'unnamed',
      'described',
    ]);
  });

  it('are withheld still where they are only "the people"', () => {
    const text = 'Two people familiar with the plan said it rained. The people said that the road was closed.';
    const found = originsOf(text, [
      { source: 'Two people familiar with the plan', cue: 'said', content: 'it rained' },
      { source: 'The people', cue: 'said', content: 'the road was closed' },
    ]);
    expect([found[1]!.speaker, found[1]!.kind]).toEqual(['Two people familiar with the plan', 'unnamed']);
  });

  it('are firms by their nation, too', () => {
    const text = 'Fjordkraft denied it. The Norwegian firm said that the road was closed.';
    const found = originsOf(text, [
      { source: 'Fjordkraft', cue: 'denied', content: 'it' },
      { source: 'The Norwegian firm', cue: 'said', content: 'the road was closed' },
    ]);
    expect([found[1]!.speaker, found[1]!.party]).toEqual(['Fjordkraft', 'Fjordkraft']);
  });

  it('are named where the text goes on to identify them', () => {
    const text = 'A woman later identified as Anna Morel said the road was closed.';
    const [found] = originsOf(text, [{ source: 'A woman', cue: 'said', content: 'the road was closed' }]);
    expect([found!.speaker, found!.kind, found!.named]).toEqual(['Anna Morel', 'person', true]);
  });
});

describe('offices and those who serve them', () => {
  const port: Row[4] = { publisher: 'NBC News', published: '2024-02-20' };
  rows([
    ['*.', 'veteran Democratic strategist Jan Novak', 'Jan Novak', '', port],
    ['*.', "CNN's chief correspondent Jan Novak", 'Jan Novak', 'media', port],
    ['*.', 'Chilean minister of mines and energy Anna Morel', 'Anna Morel', 'Chile'],
    ['Harbour executive Anna Morel waited. *.', 'Morel', 'Anna Morel'],
    // no president of the country that the article is about
    [
      'Washington and New York sent aid from the United States. The U.S. sent more, and the U.S. paid. *.',
      'President Anna Morel',
      'Anna Morel',
      'Namibia',
      { publisher: 'The Namibian', published: '2024-02-20' },
    ],
  ]);
});

describe('papers', () => {
  rows([
    ['Chile refused. The foreign ministry of Peru issued *.', 'a statement', 'statement', 'Peru'],
    // of whoever wrote it
    ['Chile said that it refused. *.', 'A leaked memo', 'leaked memo', ''],
  ]);
});

describe('names that begin with something else', () => {
  rows([
    ['*.', 'But Socialist leader Jan Novak', 'Jan Novak', 'Socialist'],
    ['*.', "Marine Le Pen's National Rally", 'National Rally', 'National Rally'],
    ['*.', 'Ratings agency Fitch', 'Fitch', ''],
    ['*.', 'A Western envoy in Addis Ababa', 'Western envoy in Addis Ababa', ''],
    ['ADDIS ABABA, Ethiopia - It rained. *.', "Ethiopia's prime minister", "Ethiopia's prime minister", 'Ethiopia'],
  ]);
});
