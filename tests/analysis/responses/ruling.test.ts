/** Answers to what a court has ruled. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau } from './voices';

describe('what a court has ruled', () => {
  const court = { speaker: 'court', party: 'Kenya', kind: 'body', source: 'A court', cue: 'ruled' } as const;
  const ruled = { ...court, content: 'the ferry was hers' };

  it.each([
    ['the ruling would sink every ferry', 'c3 counters c1'],
    ['she was disappointed by the final decision', 'c3 rejects c1'],
    ['the town would comply with the judgment', 'c3 supports c1'],
    ['she was glad of the outcome of the case', 'c3 counters c1'],
    ['the decision to sell the ferry was hers', undefined],
    ['a ruling was a word for clerks', undefined],
  ])('%s', (content, expected) => {
    const text = `A court ruled that the ferry was hers.\n\nHaile said it rained. Kamau said ${content}.`;
    const told = [ruled, { ...haile, cue: 'said', content: 'it rained' }, { ...kamau, cue: 'said', content }];
    expect(answers(text, told)[0]).toBe(expected);
  });

  it('is explained by the court itself', () => {
    const text = 'A court ruled that the ferry was hers. Judge Kamau said the ruling was short.';
    const judge = { ...kamau, source: 'Judge Kamau', cue: 'said', content: 'the ruling was short' };
    expect(answers(text, [ruled, judge])).toEqual([]);
  });
});
