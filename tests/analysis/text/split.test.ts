import { expect, it } from 'vitest';
import { splitWords } from '../../../src/analysis/text/split';

const cut = (text: string) => {
  const cuts = splitWords(text, 0, text.length);
  return Array.from({ length: cuts.length / 2 }, (_, i) => text.slice(cuts[2 * i], cuts[2 * i + 1])).join('|');
};

it.each([
  ["Vale didn't go; it's Holm’s.", "Vale|did|n't|go|;|it|'s|Holm|’s|."],
  ["They can't, cannot, won't and shouldn’t've.", "They|ca|n't|,|can|not|,|wo|n't|and|should|n’t|'ve|."],
  ["O'Hara and D’Arcy at nine o'clock.", "O'Hara|and|D’Arcy|at|nine|o'clock|."],
  ['Mr. J. K. Holm of the U.S., not of Orsk.', 'Mr.|J.|K.|Holm|of|the|U.S.|,|not|of|Orsk|.'],
  [
    'A well-known co-founder of a U.S.-led anti-Vale front.',
    'A|well|-|known|co-founder|of|a|U.S.|-|led|anti-Vale|front|.',
  ],
  ['F-16s, 10-year-old maps, 10,000 of 3.5.', 'F-16s|,|10|-|year|-|old|maps|,|10,000|of|3.5|.'],
  ["In the 1990s and '80s, at 9:30 or 5pm, on the 10th.", "In|the|1990s|and|'80s|,|at|9:30|or|5pm|,|on|the|10th|."],
  ['It cost $5m, 10% more than 70k.', 'It|cost|$|5|m|,|10|%|more|than|70|k|.'],
  ['“Why?” he asked—then... -- gone.', '“|Why|?|”|he|asked|—|then|...|--|gone|.'],
  [
    'See https://orsk.example/a?b=1, www.orsk.example or a@orsk.example.',
    'See|https://orsk.example/a?b=1|,|www.orsk.example|or|a@orsk.example|.',
  ],
  ['@vale wrote #bridge to AT&T.', '@vale|wrote|#bridge|to|AT&T|.'],
  ['zero\u200bwidth, no\u00a0break, soft\u00adhyphen, Łódź', 'zero|width|,|no|break|,|soft\u00adhyphen|,|Łódź'],
  ['the mass. The ship sank in Mass. Bay', 'the|mass|.|The|ship|sank|in|Mass.|Bay'],
])('%s', (text, words) => {
  expect(cut(text)).toBe(words);
});

it('keeps to its stretch of the text', () => {
  expect(splitWords("It's Holm's.", 5, 9)).toEqual([5, 9]);
});
