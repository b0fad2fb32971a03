/** Offices for several things at once. */
import { describe, expect, it } from 'vitest';
import { joinFields } from '../../../src/analysis/speakers/fields';
import { wordsOf } from '../../../src/analysis/speakers/words';
import { readText } from '../../../src/analysis/text/document';
import { expectRow, type Row } from './origins';

const wordsIn = (text: string) => joinFields(wordsOf(readText(text)));

describe('the fields of an office', () => {
  it.each([
    ['The Minister of Mines, Energy and Ports, Ada Brandt, left.', 'Mines, Energy and Ports'],
    ['The minister for food, water, and rural affairs left.', 'food, water, and rural affairs'],
    ['The Secretary of State for Work, Food and Rural Affairs Ada Brandt left.', 'Work, Food and Rural Affairs'],
  ])('are one word of “%s”', (text, field) => {
    const word = wordsIn(text).find(w => w.text === field);
    expect(word && text.slice(word.start, word.end)).toBe(field);
  });

  it.each([
    'The ministers of Norway, Denmark and Sweden left.',
    'The minister of defence, Ada Brandt and the envoy left.',
    'The minister of mines and energy left.',
    'The mayor of Orsk, pilots and clerks left.',
  ])('are no list of others: %s', text => {
    const words = wordsIn(text);
    expect(words).toHaveLength(wordsOf(readText(text)).length);
    expect(words.map(w => w.index)).toEqual(words.map((_, i) => i));
  });
});

it.each<Row>([
  ['It rained. *.', 'The Minister of Mines, Energy and Ports, Ada Brandt', 'Ada Brandt'],
  ['It rained. *.', 'Secretary for Health, Work and Welfare Ada Brandt', 'Ada Brandt'],
  ['It rained. *.', 'The Ministry of Mines, Energy and Ports', 'Ministry of Mines, Energy and Ports'],
])('%s (%s)', (...row) => expectRow(row));
