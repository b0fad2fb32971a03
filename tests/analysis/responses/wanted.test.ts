/** Answers by what is wanted back or called untrue. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau } from './voices';

describe('what is wanted back', () => {
  const said = { ...kamau, cue: 'said', content: 'Haile ate a goat' };
  it.each([
    ['Haile urged Wanjiru Kamau to retract her statement', 'urged', ['c2 rejects c1']],
    ['Haile called on Kamau to withdraw her false and cruel remarks', 'called on', ['c2 rejects c1']],
    ['Haile demanded that Kamau apologise for her comments', 'demanded', ['c2 rejects c1']],
    ['Haile urged Rojas to retract her statement', 'urged', []],
    ['Haile refused to retract his statement', 'refused', []],
    ['Haile urged Kamau to retract her paw', 'urged', []],
  ] as const)('%s', (second, cue, expected) => {
    const content = second.slice(second.indexOf(cue) + cue.length + 1);
    expect(answers(`Kamau said Haile ate a goat. ${second}.`, [said, { ...haile, cue, content }])).toEqual(expected);
  });

  it('is not told by a paper', () => {
    const text = 'Kamau said Haile ate a goat. The Ferry Post said that Kamau would withdraw her remarks.';
    const post = { speaker: 'The Ferry Post', party: 'media', kind: 'outlet', source: 'The Ferry Post' } as const;
    expect(answers(text, [said, { ...post, cue: 'said', content: 'Kamau would withdraw her remarks' }])).toEqual([]);
  });

  it('does not make what is said besides an answer', () => {
    const text = 'Kamau said Haile ate a goat. Haile urged Kamau to retract her statement and said it rained.';
    const told = [
      said,
      { ...haile, cue: 'urged', content: 'Kamau to retract her statement' },
      { ...haile, source: '', cue: 'said', content: 'it rained' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1']);
  });
});

describe('what is not so', () => {
  it.each([
    ['it was not true that his herd had eaten the gate', ['c2 denies c1']],
    ['it was untrue that the gate had been eaten', ['c2 denies c1']],
    ['it was true that his herd had eaten the gate', []],
    ['it was not true that hay was dear', []],
  ])('%s', (content, expected) => {
    const text = `Kamau said goats of his herd had eaten the gate.\n\nIt rained.\n\nHaile said ${content}.`;
    const told = [
      { ...kamau, cue: 'said', content: 'goats of his herd had eaten the gate' },
      { ...haile, cue: 'said', content },
    ];
    expect(answers(text, told)).toEqual(expected);
  });
});
