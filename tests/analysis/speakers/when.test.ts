import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/analysis/model';
import { WHEN_RULES, whenOf } from '../../../src/analysis/speakers/when';
import { readText } from '../../../src/analysis/text/document';

const attribution = (text: string, cue: string, content: string): Attribution => ({
  source: [],
  cue: [[text.indexOf(cue), text.indexOf(cue) + cue.length]],
  content: [[text.indexOf(content), text.indexOf(content) + content.length]],
  quote: 'indirect',
  construction: 'test',
  confidence: 1,
});
/** Published on a Thursday. */
const when = (text: string, published: string | undefined = '2025-03-06T10:00:00Z', content = 'the road was shut') =>
  whenOf(attribution(text, 'said', content), readText(text), published);

describe('when something was said', () => {
  it.each<[string, string | undefined]>([
    ['Novak said on Tuesday the road was shut.', '2025-03-04'],
    ['Novak said on Thursday the road was shut.', '2025-03-06'],
    ['Novak said on Friday the road was shut.', '2025-02-28'],
    ['On Monday Novak said the road was shut.', '2025-03-03'],
    ['Novak said yesterday the road was shut.', '2025-03-05'],
    ['Novak said on March 2 the road was shut.', '2025-03-02'],
    ['Novak said on 9 December the road was shut.', '2024-12-09'],
    ['Novak said on January 4, 2023 the road was shut.', '2023-01-04'],
    ['Novak said earlier this month the road was shut.', '2025-03'],
    ['Novak said last month the road was shut.', '2025-02'],
    ['Novak said in November the road was shut.', '2024-11'],
    ['Novak said two days ago the road was shut.', '2025-03-04'],
    ['Novak said 3 days ago the road was shut.', '2025-03-03'],
    ['Novak said a day earlier the road was shut.', '2025-03-05'],
    ['Novak said two weeks ago the road was shut.', '2025-02'],
    ['Novak said three months ago the road was shut.', '2024-12'],
    ['Novak said earlier this week the road was shut.', '2025-03'],
    ['Novak said last week the road was shut.', undefined],
    ['Novak said last Thursday the road was shut.', '2025-02-27'],
    ['Novak said last Tuesday the road was shut.', '2025-03-04'],
    ['Novak said on March 3rd the road was shut.', '2025-03-03'],
    ['Novak said on the 3rd of March the road was shut.', '2025-03-03'],
    ['Novak said late on Tuesday the road was shut.', '2025-03-04'],
    ['Novak said the day before the road was shut.', undefined],
    ['On Monday, when the deputies had left the hall by the back door, Novak said the road was shut.', '2025-03-03'],
    [
      'The deputies, who had left the hall on Monday by the back door, heard that Novak said the road was shut.',
      undefined,
    ],
  ])('%s', (text, expected) => {
    expect(when(text)).toBe(expected);
  });

  it('names the month of last week where the week lies in one', () => {
    expect(when('Novak said last week the road was shut.', '2025-03-20')).toBe('2025-03');
  });

  it('does not take a day that belongs to what was said', () => {
    expect(when('Novak said the road was shut on Tuesday.', undefined, 'the road was shut on Tuesday')).toBeUndefined();
    expect(
      when('Novak said the road was shut on Tuesday.', '2025-03-06', 'the road was shut on Tuesday'),
    ).toBeUndefined();
  });

  it('knows nothing without a day of the article, or with one that is no day', () => {
    expect(when('Novak said on Tuesday the road was shut.', '')).toBeUndefined();
    expect(when('Novak said on Tuesday the road was shut.', 'soon')).toBeUndefined();
  });

  it('has a rule for each of its examples', () => {
    for (const { example, pattern } of WHEN_RULES) expect(pattern.test(example), example).toBe(true);
  });

  it('never names a day after the article', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Monday',
          'Sunday',
          'March 9',
          '31 December',
          'February 29',
          'yesterday',
          'last week',
          'this week',
          '30 January',
        ),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (day, date) => {
          const found = when(`Novak said on ${day} the road was shut.`, date.toISOString());
          return found === undefined || found <= date.toISOString().slice(0, 10) || day === 'February 29';
        },
      ),
    );
  });
});
