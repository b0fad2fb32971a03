/** Each mended tag, on the sentence beside its rule. */
import { expect, it } from 'vitest';
import { readText } from '../../../src/analysis/text/document';
import { MENDS } from '../../../src/analysis/text/mends';

it.each(MENDS.map(m => [m.example, m.word, m.tag] as const))('%s', (example, word, tag) => {
  expect(readText(example).tokens.find(t => t.text === word)?.tag).toBe(tag);
});
