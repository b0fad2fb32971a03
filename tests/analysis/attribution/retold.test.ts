import { describe, expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { RETOLD } from '../../../src/analysis/attribution/retold';
import { readText } from '../../../src/analysis/text/document';

const cuesIn = (text: string): string =>
  findAttributions(readText(text), { text }, rulesAlone)
    .map(a => a.cue.map(([from, to]) => text.slice(from, to)).join(' '))
    .join(', ');

describe('what stands in the claim of another', () => {
  it.each(RETOLD.map(e => [e.text, e.cues]))('%s', (text, cues) => {
    expect(cuesIn(text)).toBe(cues);
  });
});
