import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis';
import { printAnalysis } from '../../src/cli/table';

describe('the table of an analysis', () => {
  it('says so where an article has no claims', () => {
    const printed = printAnalysis(analyze({ text: 'The sea was calm.', title: 'Weather', publisher: 'The Courier' }));
    expect(printed).toBe('Weather – The Courier\n0 claims · 0 sources · 0 unnamed\n');
  });

  it('keeps a row on one line and within the width of a terminal', () => {
    const long = `The minister, Ilya Brandt, said that ${'the harbour would be dredged and '.repeat(12)}the pier rebuilt.`;
    const printed = printAnalysis(analyze({ text: `${long}\n\nAnna Weil, the mayor, denied it.` }));
    for (const line of printed.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
    expect(printed).toContain('…');
  });

  it('lists who answered and who kept silent', () => {
    const text =
      'Norwegian Foreign Minister Ida Holm accused Iceland of breaking the treaty.\n\nIceland’s prime minister, Jon Arason, rejected the accusation.\n\nThe Danish Foreign Ministry declined to comment.';
    const printed = printAnalysis(analyze({ text }));
    expect(printed).toMatch(/\nAnswers\nc\d+ +Jon Arason rejects c1/);
    expect(printed).toMatch(/\nSilent\n +Danish Foreign Ministry: declined to comment/);
  });
});
