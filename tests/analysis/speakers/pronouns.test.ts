/** Whom pronouns stand for where names compete. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

describe('pronouns', () => {
  it.each<Row>([
    [
      'Little differs between Jan Novak and Anna Morel. Their hosts, Tom Hale and Eva Lind, agree. *.',
      'They',
      'Tom Hale and Eva Lind',
    ],
    ['Reuters spoke. Chile later withdrew its envoys. *.', 'It', 'Chile', 'Chile'],
    ['Chile withdrew its envoys, and Reuters asked why. The Harbour Fund ran weekly polls. *.', 'It', 'Harbour Fund'],
  ])('%s', (...row) => expectRow(row));

  it.each<Row>([
    ['Karl Novak studied law. He met a party whose head was Tom Hale. He proved Hale wrong. *.', 'He', 'Karl Novak'],
    ['Jan Novak hired Tom Hale. He liked Hale. Hale was late. *.', 'He', 'Tom Hale'],
    ['Jan Novak wrote to Anna Morel. Asked about Morel, the envoy laughed. *.', 'she', 'Anna Morel'],
    ['Several diplomats were glum. *.', 'One', 'diplomat'],
    ['In a talk with Radio Kolibri, Mr Novak was calm. *.', 'he', 'Novak'],
    ['Chile accused Bolivia of fraud; *.', 'it', 'Chile', 'Chile'],
    [
      'Vice President JD Vance left. *.',
      'Vance’s office',
      "JD Vance's office",
      'United States',
      { published: '2025-06-01' },
    ],
    ['Karl Novak spoke. Chancellor Merz was calm. *.', 'he', 'Friedrich Merz', 'Germany', { published: '2025-11-20' }],
    ['Some in the camp left. *.', 'Some in the camp', 'Some in the camp', ''],
    ['Jan Novak, the shadow chancellor, left. *.', 'The chancellor', 'chancellor'],
    ['“No.” *.', 'The opposition Kuomintang', 'Kuomintang', 'Kuomintang'],
    ['Taiwan’s defence minister, Wellington Lim, left. *.', 'Lim', 'Wellington Lim', 'Taiwan'],
    ['The Harbour Fund spoke. Its head, Jan Novak, left. *.', 'Novak', 'Jan Novak'],
  ])('%s', (...row) => expectRow(row));

  it('gives a leader the side of the body that "its" stands for', () => {
    const said = [
      { source: 'Hamas', cue: 'said it', content: 'it was late' },
      { source: 'Its head, Karl Novak', cue: 'said nothing', content: 'nothing was lost' },
    ];
    const text = 'Hamas said it was late. Its head, Karl Novak, said nothing was lost.';
    expect(originsOf(text, said)[1]).toMatchObject({ speaker: 'Karl Novak', party: 'Hamas' });
  });

  it('is nobody whom the claim itself names, but for a surname that two share', () => {
    const speakerOf = (text: string, content: string) =>
      originsOf(text, [{ source: 'he', cue: 'said', content }])[0]!.speaker;
    const opening = 'Minister Jan Novak looked back. Tom Hale listened.';
    expect(speakerOf(`${opening} Tom Hale was tired, he said.`, 'Tom Hale was tired')).toBe('Jan Novak');
    expect(
      speakerOf(`${opening} Eva Novak left. Tom waited. Jan Novak sat. Novak was tired, he said.`, 'Novak was tired'),
    ).toBe('Jan Novak');
  });
});

describe('surnames', () => {
  it('are of whoever was named before', () => {
    expectRow(['Harun Okello came. *. Anna Harun was there.', 'Harun', 'Harun Okello']);
  });

  it.each<Row>([
    ['Ida May left in May. *.', 'May', 'Ida May'],
    [
      'Anna Hale, of Pilots, spoke to Doctors Without Borders. *.',
      'Doctors Without Borders',
      'Doctors Without Borders',
    ],
  ])('may be months, and names of several words hold none: %s', (...row) => expectRow(row));

  it('is whom the sentence before begins with rather than an official without a name who spoke earlier', () => {
    const speakersOf = (before: string) => {
      const text = `A Chilean official said the fees were an error.\n\n${before} "It is a lie," she said.`;
      const claims = [
        { source: 'A Chilean official', cue: 'said', content: 'the fees were an error' },
        { source: 'she', cue: 'said', content: '"It is a lie,"' },
      ];
      return originsOf(text, claims).map(o => o.speaker);
    };
    expect(speakersOf('Bolivian President Anna Morel shook her head.')[1]).toBe('Anna Morel');
    expect(speakersOf('The fees had been doubled twice.')[1]).toBe('Chilean official');
  });

  it('is one of those who spoke before, also called by their noun again', () => {
    const text =
      'Two Chilean diplomats said the fees were an error. One of them said it was late.\n\nIt rained. Two of the diplomats said it was over.';
    const claims = [
      { source: 'Two Chilean diplomats', cue: 'said', content: 'the fees were an error' },
      { source: 'One of them', cue: 'said', content: 'it was late' },
      { source: 'Two of the diplomats', cue: 'said', content: 'it was over' },
    ];
    expect(originsOf(text, claims).map(o => [o.speaker, o.kind, o.party])).toEqual([
      ['Two Chilean diplomats', 'unnamed', 'Chile'],
      ['Chilean diplomat', 'unnamed', 'Chile'],
      ['two Chilean diplomats', 'unnamed', 'Chile'],
    ]);
  });
});
