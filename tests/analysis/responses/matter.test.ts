/** Answers in a clause behind what they answer. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau, rojas } from './voices';

describe('a clause behind', () => {
  it.each([
    ['a version dismissed by Haile as a tale', { ...haile, cue: 'dismissed by', content: 'a version' }, 'dismisses'],
    ['an idea Haile said needs a bridge', { ...haile, cue: 'said', content: 'needs a bridge' }, 'counters'],
    ['an idea Haile said he backs', { ...haile, cue: 'said', content: 'he backs' }, 'supports'],
    ['a claim Haile said was true', { ...haile, cue: 'said', content: 'was true' }, 'confirms'],
    ['a claim denied by Haile', { ...haile, cue: 'denied', content: 'a claim' }, 'denies'],
    ['allegations Haile said were false', { ...haile, cue: 'said', content: 'were false' }, 'denies'],
  ] as const)('%s', (clause, told, stance) => {
    const text = `Kamau said the goats had opened the gate, ${clause}.`;
    expect(answers(text, [{ ...kamau, cue: 'said', content: 'the goats had opened the gate' }, told])).toEqual([
      `c2 ${stance} c1`,
    ]);
  });

  it('is no answer where its noun is no word for what was said', () => {
    const text = 'Kamau said the goats had opened the gate, a thing Haile said he had seen.';
    const told = [
      { ...kamau, cue: 'said', content: 'the goats had opened the gate' },
      { ...haile, cue: 'said', content: 'he had seen' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('is no answer where that noun is all that speaks', () => {
    const text = 'According to Kamau, the proposal would drown forty goats.';
    const told = [
      { ...kamau, cue: 'According to', content: 'the proposal would drown forty goats' },
      {
        speaker: 'proposal',
        kind: 'document',
        source: 'the proposal',
        cue: 'would drown',
        content: 'forty goats',
        within: 0,
      },
    ] as const;
    expect(answers(text, told)).toEqual([]);
  });

  it('denies what was charged in the sentence before rather than earlier', () => {
    const text =
      'Kamau said the firm’s ferry had ties with pirates. Rojas claimed the crew were pirates. But Haile denied having ties to pirates.';
    const told = [
      { ...kamau, cue: 'said', content: 'the firm’s ferry had ties with pirates' },
      { ...rojas, cue: 'claimed', content: 'the crew were pirates' },
      { ...haile, cue: 'denied', content: 'having ties to pirates' },
    ];
    expect(answers(text, told)).toEqual(['c3 denies c2']);
  });

  it('denies what nobody has charged it with by name only where that was told just before', () => {
    const denies = (between: string) =>
      answers(`Kamau claimed goats had eaten the gate.${between} Haile denied that any goats had eaten a gate.`, [
        { ...kamau, cue: 'claimed', content: 'goats had eaten the gate' },
        { ...haile, cue: 'denied', content: 'any goats had eaten a gate' },
      ]);
    expect(denies('\n\nIt rained.\n\n')).toEqual(['c2 denies c1']);
    expect(denies('\n\nIt rained.'.repeat(7))).toEqual([]);
  });

  it('denies at the beginning what is told later', () => {
    const denies = (before: string) => {
      const text = `${before}Haile denied hiding forty goats.\n\nIt rained.\n\nKamau accused Haile of hiding goats in a barn.`;
      return answers(text, [
        { ...haile, cue: 'denied', content: 'hiding forty goats' },
        { ...kamau, cue: 'accused', content: 'Haile of hiding goats in a barn' },
      ]);
    };
    expect(denies('')).toEqual(['c1 denies c2']);
    expect(denies('It was late.\n\n'.repeat(3))).toEqual([]);
  });

  it('confirms nothing that was only asked', () => {
    const matter = 'the painted harbour gate of our fishing village has trampled sailors';
    const rest = ['rain', 'snow', 'hail', 'fog'];
    const text = `Somebody asked whether ${matter}. ${rest.map(r => `Rojas saw ${r}.`).join(' ')} Haile acknowledged that ${matter} too.`;
    const told = (kind: 'hedge' | 'group') =>
      answers(text, [
        { speaker: kind === 'hedge' ? '' : 'somebody', kind, cue: 'asked', content: `whether ${matter}` },
        ...rest.map(content => ({ ...rojas, cue: 'saw', content })),
        { ...haile, cue: 'acknowledged', content: `that ${matter} too` },
      ]);
    expect(told('group')).toEqual(['c6 confirms c1']);
    expect(told('hedge')).toEqual([]);
  });

  it('turns away what its object is, not what that holds', () => {
    const text = 'Haile dismissed Kamau’s calls for a count of alleged thefts.';
    const told = [
      { ...haile, cue: 'dismissed', content: 'Kamau’s calls for a count of alleged thefts' },
      { ...kamau, source: 'Kamau’s', cue: 'calls for', content: 'a count of alleged thefts', within: 0 },
      { speaker: '', kind: 'hedge', cue: 'alleged', content: 'thefts', within: 1 } as const,
    ];
    expect(answers(text, told)).toEqual(['c1 dismisses c2']);
  });
});
