/** More of what articles that no rule was written on got wrong: whole sentences of ours, with the sources as they are found. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row, type Said } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));

describe('what stands before a name', () => {
  rows([
    [
      'Kenya voted. On Tuesday President Kofi Waweru spoke in Nairobi. *.',
      'Waweru',
      'Kofi Waweru',
      'Kenya',
      { publisher: 'BBC News' },
    ],
    [
      'Ohio Gov. Rick Marlow, Dana Pruitt and Tom Vance met in Miami. *.',
      'Pruitt',
      'Dana Pruitt',
      '',
      { publisher: 'NBC News' },
    ],
    ['Mikhail Sorok is a vocal critic of Russian President Oleg Danin. *.', 'Sorok', 'Mikhail Sorok', ''],
    ['Kremlin critic Mikhail Sorok was freed. *.', 'Sorok', 'Mikhail Sorok', ''],
    ['The port waits. *.', 'Peter Marlow of Third Bridge', 'Peter Marlow', ''],
    ['The port waits. Lena Frisk, top administrator of FIFA, came. *.', 'Frisk', 'Lena Frisk', 'FIFA'],
    ['The South Korean minister Kim Do-hyun left. *.', 'He', 'Kim Do-hyun', 'South Korea'],
    ['It rained. *.', 'Harbour Office Chief Meteorologist, Steve Marlow,', 'Steve Marlow', ''],
  ]);
});

describe('two', () => {
  rows([
    [
      'The miner Karel Dvorak and the nurse Anna Morel were freed. Premier Jan Novak welcomed Morel. *.',
      'Both men',
      'Karel Dvorak and Anna Morel',
      '',
    ],
    ['Ida Hale, 38, and her husband, Clive, 51, are stuck. *.', 'The couple', 'Ida Hale and Clive', ''],
    [
      'It came after Minister Jan Novak and Chancellor Anna Morel said the road was closed.',
      'Minister Jan Novak',
      'Jan Novak and Anna Morel',
      '',
    ],
    ['A bomb fell. *.', 'Georgian and Afghan officials', 'Georgian and Afghan officials', 'Georgia; Afghanistan'],
  ]);

  it('are two of the kind that spoke', () => {
    const text = 'A lawyer at another firm said it rained. Two said the road was closed.';
    const found = originsOf(text, [
      { source: 'A lawyer at another firm', cue: 'said', content: 'it rained' },
      { source: 'Two', cue: 'said the road', content: 'the road was closed' },
    ]);
    expect(found.map(o => o.speaker)).toEqual(['lawyer at another firm', 'two lawyers']);
  });
});

describe('sides', () => {
  const korea = { publisher: 'NBC News', published: '2024-12-06' };
  rows([
    [
      'SEOUL, South Korea — South Korean streets were full. The U.S. watched. Lee Min-ho, leader of the Democratic Party, came. *.',
      'Lee',
      'Lee Min-ho',
      'Democratic Party of Korea',
      korea,
    ],
    [
      'HARARE, Zimbabwe — Zimbabwe waits, and Zimbabwean shops are shut. Britain once ruled here. *.',
      'The opposition',
      'opposition',
      'Zimbabwean opposition',
      { publisher: 'The Telegraph' },
    ],
    ['It rained. *.', 'The Free Syrian Army', 'Free Syrian Army', 'Free Syrian Army'],
    ['It rained. *.', 'The Syrian Observatory of Tides', 'Syrian Observatory of Tides', ''],
    ['North Korea called. South Korea waits. *.', 'The South', 'South Korea', 'South Korea'],
    [
      'Foreign Secretary William Hague came to London. *.',
      'Hague',
      'William Hague',
      'United Kingdom',
      { publisher: 'BBC News' },
    ],
    ['It rained. *.', 'ISAF officials', 'International Security Assistance Force officials', 'NATO'],
    ['It rained. *.', 'The Palestinian Authority', 'Palestinian Authority', 'Palestine'],
    [
      'Russia waits. Russian trains stand. Russia is cold. *.',
      'The Foreign Ministry statement',
      'Foreign Ministry statement',
      'Russia',
    ],
    [
      'Norway waits, and Norwegian ships wait in Norway. *.',
      'The Ministry of Defence statement',
      'Ministry of Defence statement',
      'Norway',
    ],
    ['It rained. *.', 'The United Nations High Commissioner for Refugees', 'UNHCR', 'UN'],
  ]);
});

describe('who is meant', () => {
  rows([
    ['The debut of the mayor was rough. Michael Bloom spoke for an hour. *.', 'The former mayor', 'Michael Bloom', ''],
    ['Barack Obama waits. Rodrigo Perez spoke for an hour. *.', 'The president-elect', 'Rodrigo Perez', ''],
    [
      'Norway asked. The Venezuelan interim authorities - which said the road was closed - left.',
      'which',
      'Venezuelan interim authorities',
      'Venezuela',
    ],
    ['It rained. *.', "Parliament's security committee", "Parliament's security committee", ''],
  ]);

  rows([
    ['Anastasia, a 27-year-old dock worker from Oslo said the road was closed.', 'worker from Oslo', 'Anastasia', ''],
    [
      'Oleksa, a father of two, said it rained, and President Jan Novak agreed. Oleksa left. *.',
      'Oleksa',
      'Oleksa',
      '',
    ],
    ['It rained, according to Finn Marlow, author of a guide. *.', 'Marlow', 'Finn Marlow', ''],
    ['It was late, said another witness, former adviser Fiona Marlow. *.', 'Marlow', 'Fiona Marlow', ''],
    [
      'An army officer said the road was closed.\n\nCol. Vadim Marlow told the deputies that it was his duty.',
      'An army officer',
      'Vadim Marlow',
      '',
    ],
    [
      'A leader of the largest teachers union said the road was closed. Dan Marlow, director of the Harbour Teachers Association, said it rained.',
      'A leader of the largest teachers union',
      'Dan Marlow',
      'Harbour Teachers Association',
    ],
  ]);

  it.each<[what: string, text: string, said: Said[], speaker: string]>([
    [
      'is the name before a verb that has no source',
      'Novak “praised” the long bridge, the office said. Minister Jan Novak left.',
      [
        { source: 'the office', cue: 'said', content: 'Novak “praised” the long bridge' },
        { source: '', cue: 'praised', content: 'the long bridge', within: 0 },
      ],
      'Jan Novak',
    ],
    [
      'is not whom the picture shows',
      'The envoy Ole Berg, who lives in Oslo, said it rained.\n\nMinister Jan Novak spoke on Monday. (Ida Hale/Reuters)\n\nHe said the road was closed.',
      [
        { source: 'Ole Berg', cue: 'said', content: 'it rained' },
        { source: 'He', cue: 'said the road', content: 'the road was closed' },
      ],
      'Ole Berg',
    ],
    [
      'is the spokeswoman, not the ministry, that says "she"',
      'A spokeswoman for Kestrel said the ministry had said it rained. She said the road was closed.',
      [
        { source: 'A spokeswoman for Kestrel', cue: 'said', content: 'the ministry had said it rained' },
        { source: 'the ministry', cue: 'had said', content: 'it rained', within: 0 },
        { source: 'She', cue: 'said the road', content: 'the road was closed' },
      ],
      'spokeswoman for Kestrel',
    ],
    [
      'is the bank where the analysts work',
      'Analysts at lending giant Harbour Saxon said it rained. The bank said the road was closed.',
      [
        { source: 'Analysts at lending giant Harbour Saxon', cue: 'said', content: 'it rained' },
        { source: 'The bank', cue: 'said the road', content: 'the road was closed' },
      ],
      'Harbour Saxon',
    ],
  ])('%s', (_, text, said, speaker) => {
    const at = said.length - 1;
    expect(originsOf(text, said)[at]!.speaker).toBe(speaker);
  });

  it('has no way through itself', () => {
    const text = 'Berg said that Norway had warned them and said the road was closed.';
    const found = originsOf(text, [
      { source: 'Berg', cue: 'said', content: 'Norway had warned them and said the road was closed' },
      { source: 'Norway', cue: 'had warned', content: 'them and said the road was closed', within: 0 },
      { source: 'Berg', cue: 'said the road', content: 'the road was closed', within: 1 },
    ]);
    expect(found.map(o => o.via)).toEqual([[], ['Berg'], []]);
  });
});
