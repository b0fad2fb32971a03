/** Answers by what a verb does to its object, and what is none. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau, rojas } from './voices';

describe('an act and its object', () => {
  const said = { ...kamau, cue: 'said', content: 'goats were thieves' };

  it('is turned on what the sentence after tells', () => {
    const then = (had: string) => {
      const text = `Haile criticised Wanjiru Kamau. ${had} goats were thieves.`;
      const [source, ...cue] = had.split(' ');
      const told = [
        { ...haile, cue: 'criticised', content: 'Wanjiru Kamau' },
        { ...kamau, source: source!, cue: cue.join(' '), content: 'goats were thieves' },
      ];
      return answers(text, told);
    };
    expect(then('Kamau had said')).toEqual(['c1 rejects c2']);
    expect(then('Kamau says')).toEqual([]);
  });

  it.each([
    ['Haile defended the tolls, describing them as kind.', 'defended', 'the tolls', 'describing', 'them as kind'],
    ['Haile described the remarks in a letter and left.', 'described', 'the remarks in a letter', '', ''],
  ])('is no answer: %s', (second, cue, content, cue2, content2) => {
    const told = [said, { ...haile, cue, content }];
    const more = cue2 ? [{ ...haile, source: '', cue: cue2, content: content2 }] : [];
    expect(answers(`Kamau said goats were thieves. ${second}`, [...told, ...more])).toEqual([]);
  });

  it.each([
    ['Haile', ['c2 supports c1']],
    ['Rojas’s ally Haile', []],
  ])('supports whose claims %s means', (source, expected) => {
    const text = `Kamau said goats were thieves. ${source} supported her claims.`;
    expect(answers(text, [said, { ...haile, source, cue: 'supported', content: 'her claims' }])).toEqual(expected);
  });

  it('vows to defend against no claim', () => {
    const text = 'Kamau said goats were thieves. Haile vowed to defend against the claim.';
    expect(answers(text, [said, { ...haile, cue: 'vowed', content: 'to defend against the claim' }])).toEqual([]);
  });

  it('is given a name', () => {
    const text = 'Kamau said goats were thieves. Haile characterised the remarks as unkind.';
    expect(answers(text, [said, { ...haile, cue: 'characterised', content: 'the remarks as unkind' }])).toEqual([
      'c2 counters c1',
    ]);
  });

  it('also defends somebody else', () => {
    const text = 'Kamau said goats were thieves. Haile condemned the remarks. Rojas also defended her shepherd.';
    const told = [
      said,
      { ...haile, cue: 'condemned', content: 'the remarks' },
      { ...rojas, cue: 'defended', content: 'her shepherd' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1']);
  });

  it.each([
    ['Kamau was reckless', ['c2 rejects c1 (unmarked)']],
    ['Kamau met an unfair fate', []],
    ['he had heard Kamau’s absurd claim', ['c2 rejects c1 (unmarked)']],
  ])('judges what is said, not what a noun is like: %s', (content, expected) => {
    const text = `Kamau said goats were thieves. Haile added ${content}.`;
    expect(answers(text, [said, { ...haile, cue: 'added', content }])).toEqual(expected);
  });
});
