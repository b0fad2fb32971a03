/** Answers whose occasion is told after them. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau } from './voices';

describe('an occasion told later', () => {
  const first = { ...haile, cue: 'said', content: 'the dam was safe' };
  const second = { ...kamau, cue: 'warned', content: 'it had a crack' };

  it.each([
    ['Monday’s comments came hours after Kamau warned it had a crack.', ['c1 counters c2']],
    ['The statement followed a speech in which Kamau warned it had a crack.', ['c1 counters c2']],
    ['Haile’s remarks came in response to Kamau, who warned it had a crack.', ['c1 counters c2']],
    ['Saputra’s remarks came after Kamau warned it had a crack.', []],
    ['His comments come after Kamau warned it had a crack.', ['c1 counters c2']],
    ['The comments were made in response to Kamau, who warned it had a crack.', ['c1 counters c2']],
    ['The remarks were a reaction to Kamau, who warned it had a crack.', ['c1 counters c2']],
    ['The statement came despite a warning by Kamau, who warned it had a crack.', ['c1 counters c2']],
    ['The statement was sent on the day after Kamau warned it had a crack.', []],
    ['The rain came after Kamau warned it had a crack.', []],
    ['The statement came on the day on which Kamau warned it had a crack.', []],
  ])('%s', (then, expected) => {
    expect(answers(`Haile said the dam was safe. ${then}`, [first, second])).toEqual(expected);
  });

  it('is told in the sentence after', () => {
    const text = 'Haile said the dam was safe. His comments came after Kamau’s remarks. She had warned it had a crack.';
    expect(answers(text, [first, { ...second, source: 'She', cue: 'had warned' }])).toEqual(['c1 counters c2']);
    expect(answers(text.replace('had warned', 'warned'), [first, { ...second, source: 'She' }])).toEqual([]);
  });

  it('may be told in a noun', () => {
    const text = 'Haile said the dam was safe. This statement follows reports of a crack.';
    const told = [first, { speaker: '', kind: 'hedge', cue: 'reports of', content: 'a crack' }] as const;
    expect(answers(text, told)).toEqual(['c1 counters c2']);
  });

  it('is not a paper’s', () => {
    const paper = {
      speaker: 'letter',
      kind: 'document',
      source: 'A letter',
      cue: 'said',
      content: 'the dam was safe',
    } as const;
    const text = 'A letter said the dam was safe. The denial followed a speech in which Kamau warned it had a crack.';
    expect(answers(text, [paper, second])).toEqual([]);
  });

  it('is nobody’s once another has spoken', () => {
    const text =
      'Haile said the dam was safe. Rojas said it rained. The remarks came after Kamau warned it had a crack.';
    const rojas = { speaker: 'Elena Rojas', party: 'Colombia', source: 'Rojas', cue: 'said', content: 'it rained' };
    expect(answers(text, [first, rojas, second])).toEqual(['c2 counters c3']);
  });
});
