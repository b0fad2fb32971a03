/** Answers that only their place and their denial show. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau, rojas } from './voices';

describe('said to it', () => {
  it.each([
    ['called on', 'Haile to sell the ferry', 'said', 'he would not', 'c2 rejects c1 (unmarked)'],
    ['accused', 'Ethiopia of selling the ferry', 'said', 'no ferry was sold', 'c2 denies c1 (unmarked)'],
    ['urged', 'Haile to drop the words', 'refused', 'to withdraw them', 'c2 rejects c1 (unmarked)'],
    ['called for', 'early elections', 'ruled out', 'elections this year', 'c2 rejects c1 (unmarked)'],
    ['called for', 'early elections', 'ruled out', 'rain this year', undefined],
    ['called for', 'early elections', 'criticised', 'elections in Peru', undefined],
    ['called on', 'Rojas to sell the ferry', 'said', 'he would not', undefined],
    ['praised', 'Haile for the ferry', 'said', 'he would not', undefined],
    ['called on', 'Haile to sell the ferry', 'said', 'it rained', undefined],
  ])('%s %s: %s %s', (asks, what, says, reply, expected) => {
    const told = [
      { ...kamau, cue: asks, content: what },
      { ...haile, cue: says, content: reply },
    ];
    expect(answers(`Kamau ${asks} ${what}. Haile ${says} ${reply}.`, told)[0]).toBe(expected);
  });

  it('not once another has spoken', () => {
    const text = 'Kamau called on Haile to sell the ferry. Rojas said it rained. Haile said he would not.';
    const told = [
      { ...kamau, cue: 'called on', content: 'Haile to sell the ferry' },
      { ...rojas, cue: 'said', content: 'it rained' },
      { ...haile, cue: 'said', content: 'he would not' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('is not what the same sentence tells besides', () => {
    const text = 'Kamau accused Haile of theft in a talk, in which Haile said goats did not fly.';
    const told = [
      { ...kamau, cue: 'accused', content: 'Haile of theft' },
      { ...haile, cue: 'said', content: 'goats did not fly' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it.each([
    [
      'Kamau accused Haile of late payment.',
      'accused',
      'Haile of late payment',
      'insisted',
      'the Kenyan bank was late',
      'denies',
    ],
    [
      'Kamau said Ethiopian herders fired first.',
      'said',
      'Ethiopian herders fired first',
      'insisted',
      'Kenyan herders had',
      'counters',
    ],
    [
      'Kamau said Ethiopian herders fired first.',
      'said',
      'Ethiopian herders fired first',
      'said',
      'Kenyan herders had',
      '',
    ],
    [
      'Kamau said Ethiopian herders fired first.',
      'said',
      'Ethiopian herders fired first',
      'insisted',
      'it had rained',
      '',
    ],
    ['Kamau accused Haile of late payment.', 'accused', 'Haile of late payment', 'insisted', 'Kenya must go first', ''],
  ] as const)('insists against it: %s', (first, cue, content, cue2, content2, stance) => {
    const told = [
      { ...kamau, cue, content },
      { ...haile, cue: cue2, content: content2 },
    ];
    const expected = stance ? [`c2 ${stance} c1 (unmarked)`] : [];
    expect(answers(`${first} Haile ${cue2} ${content2}.`, told)).toEqual(expected);
  });
});
