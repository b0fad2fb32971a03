import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { originsOf } from './origins';

describe('what is said of an unnamed source', () => {
  it('counts the speakers and says how near they are', () => {
    const text = 'Two officials familiar with the talks said the ferry deal was dead.';
    const [found] = originsOf(text, [
      { source: 'Two officials familiar with the talks', cue: 'said', content: 'the ferry deal was dead' },
    ]);
    expect(found!.described).toEqual({ near: 'familiar with the talks', count: 2 });
  });

  it('leaves out what a committee is for where the whole would be long', () => {
    const named = (source: string) => {
      const said = { source, cue: 'said', content: 'the ferry would not sail' };
      return originsOf(`${source} said the ferry would not sail.`, [said])[0]!.speaker;
    };
    expect(named('members of the Island Committee on the Safety of Ferries, Tunnels and Old Bridges')).toBe(
      'members of the Island Committee',
    );
    expect(named('members of the Committee on Ferries')).toBe('members of the Committee on Ferries');
  });

  it('keeps the words that follow "who has" and "who had"', () => {
    const text = 'An aide who had seen the letter said that the ferry would not sail.';
    const said = { source: 'An aide who had seen the letter', cue: 'said', content: 'the ferry would not sail' };
    expect(originsOf(text, [said])[0]!.described).toEqual({ near: 'who had seen the letter' });
  });

  it('gives the reason in the words of the text, not what is quoted', () => {
    const text =
      '"I was not authorised to speak for the island," said a Danish diplomat, who asked not to be named because the talks were private.';
    const [found] = originsOf(text, [
      {
        source: 'a Danish diplomat',
        cue: 'said',
        content: '"I was not authorised to speak for the island,"',
        quote: 'direct',
      },
    ]);
    expect(found!.described).toEqual({ reason: 'asked not to be named because the talks were private' });
  });

  it('finds the reason in the sentence after, and shares it among the claims of one source', () => {
    const text =
      'A senior Maltese official said the port would close. The official spoke on condition of anonymity to discuss internal plans.';
    const said = [{ source: 'A senior Maltese official', cue: 'said', content: 'the port would close' }];
    expect(originsOf(text, said)[0]!.described).toEqual({
      reason: 'on condition of anonymity to discuss internal plans',
    });
    const twice = originsOf(`${text} The official said it would reopen.`, [
      ...said,
      { source: 'The official', cue: 'said it', content: 'it would reopen' },
    ]);
    expect(twice.map(o => o.described?.reason)).toEqual(Array(2).fill(twice[0]!.described!.reason));
  });

  it('leaves the reason to who tells, not to those of whom it is told', () => {
    const text = 'A docker, who asked not to be named, said that officials had said no.';
    const found = originsOf(text, [
      { source: 'A docker', cue: 'said that', content: 'officials had said no' },
      { source: 'officials', cue: 'had said', content: 'no', within: 0 },
    ]);
    expect(found.map(o => o.described)).toEqual([{ reason: 'asked not to be named' }, undefined]);
  });

  it('says nothing of those who are named, and nothing where the text does not', () => {
    const text =
      'Greek Foreign Minister Nikos Pappas, who was briefed on the plan, said it was good. Officials said no.';
    const found = originsOf(text, [
      { source: 'Greek Foreign Minister Nikos Pappas', cue: 'said', content: 'it was good' },
      { source: 'Officials', cue: 'said no', content: 'no.' },
    ]);
    expect(found.map(o => o.described)).toEqual([undefined, undefined]);
  });

  it('stands on the speaker as well', () => {
    const { speakers } = analyze({
      text: 'Three people briefed on the budget said the minister would resign. The talks go on.',
    });
    expect(speakers.map(s => s.described)).toEqual([{ near: 'briefed on the budget', count: 3 }]);
  });
});
