/** Answers by what a content says of what others said. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau } from './voices';

describe('a content', () => {
  const first = { ...kamau, cue: 'wrote', content: 'the ferry was sold' };

  it.each([
    ['there was no truth to Kamau’s story', 'c2 denies c1'],
    ['there was no basis for the report', 'c2 denies c1'],
    ['there was no rain in the report', undefined],
    ['“this seems to contradict Kamau’s claim”', 'c2 counters c1'],
    ['“we have seen and reject the claim”', 'c2 rejects c1'],
    ['“we have seen the claim and the ferry”', undefined],
    ['Kamau’s claim could be the result of a fever', 'c2 counters c1'],
  ])('%s', (content, expected) => {
    const text = `Kamau wrote that the ferry was sold. Haile said ${content}.`;
    expect(answers(text, [first, { ...haile, cue: 'said', content }])[0]).toBe(expected);
  });

  it('speaks of what is told after it', () => {
    const text = 'Haile said the claim by Kamau was a trick. Kamau wrote that the ferry was a trick of Haile’s.';
    const told = [
      { ...haile, cue: 'said', content: 'the claim by Kamau was a trick' },
      { ...kamau, cue: 'wrote', content: 'the ferry was a trick of Haile’s' },
    ];
    expect(answers(text, told)[0]).toBe('c1 counters c2');
  });

  it.each([
    ['vowed', 'to veto the plan', 'c2 rejects c1'],
    ['vowed', 'to mow the lawn', undefined],
    ['came', 'to veto the plan', undefined],
    ['said', '“we want to welcome the plan”', 'c2 supports c1'],
    ['said', '“we came to welcome the plan”', undefined],
  ])('%s %s', (cue, content, expected) => {
    const told = [
      { ...kamau, cue: 'proposed', content: 'a ban on ferries' },
      { ...haile, cue, content },
    ];
    expect(answers(`Kamau proposed a ban on ferries. Haile ${cue} ${content}.`, told)[0]).toBe(expected);
  });
});
