/** Where sentences end, and what only looks like an end. */
import { expect, it } from 'vitest';
import { readText } from '../../../src/analysis/text/document';

const sentencesOf = (text: string) => readText(text).sentences.map(s => text.slice(s.start, s.end));

it.each([
  ['a title', 'Dr. Brandt came. She spoke.', ['Dr. Brandt came.', 'She spoke.']],
  ['a number', 'Ferry No. 5 sank. It was old.', ['Ferry No. 5 sank.', 'It was old.']],
  ['but not a refusal', 'Norland said no. Sudmark left.', ['Norland said no.', 'Sudmark left.']],
  ['initials', 'The U.S. envoy came. He left.', ['The U.S. envoy came.', 'He left.']],
  ['a mark that closes', '“It sank.” She left.', ['“It sank.”', 'She left.']],
])('%s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
