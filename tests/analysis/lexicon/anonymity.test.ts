import { describe, expect, it } from 'vitest';
import { NEARNESS, REASONS } from '../../../src/analysis/lexicon/anonymity';

describe.each([
  ['why a name is withheld', REASONS],
  ['how near a source is', NEARNESS],
])('%s', (_, wordings) => {
  it.each(wordings.map(w => [w.example, w] as const))('%s', (example, { takes, stems, pattern }) => {
    expect(pattern.exec(example)?.[0].replace(/ said$/, '')).toBe(takes);
    expect(wordings.find(w => w.pattern.test(example))?.takes).toBe(takes);
    expect(stems.some(stem => takes.toLowerCase().includes(stem))).toBe(true);
  });
});
