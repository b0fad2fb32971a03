/** Quotations without a cue of their own, and claims with more than one. */
import { describe, expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { readText } from '../../../src/analysis/text/document';

const found = (text: string) => findAttributions(readText(text), { text }, rulesAlone);
const words = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([a, b]) => text.slice(a, b)).join(' … ');

describe('a quotation goes on', () => {
  it.each([
    [
      'from a sentence that tells what somebody said',
      'The road will be dear, Holm said. “Nobody has asked where the money goes to.”',
      'The road will be dear',
    ],
    [
      'over a word in quotation marks that nobody is given for',
      '“I want to go with care,” Holm said, using a name for the “tug” wing of the port. “They have spent far too much on it.”',
      '“I want to go with care,”',
    ],
    [
      'from a sentence of its paragraph, past a quotation of the one before',
      '“It is closed,” Vale said.\n\nThe road will be dear, Holm said. “Nobody has asked where the money goes to.”',
      'The road will be dear',
    ],
    [
      'from who tells of what others say',
      'The union opposed the pier, Holm said.\n\n“They have closed it to pilots and crews for good.”',
      'The union opposed the pier',
    ],
    [
      'from who is given for the words, not from where they were seen',
      '“It is late,” Holm said, according to a copy of his speech. “They have closed it to pilots and crews for good.”',
      '“It is late,”',
    ],
    [
      'from who tells what another boasted of',
      'Holm revealed that Vale boasted that he “owned the whole port”.\n\n“They have closed it to pilots and crews for good.”',
      'Vale boasted that he “owned the whole port”',
    ],
    [
      'into a paragraph that tells of something else behind it',
      '“There is no way into the port for us,” Holm said on Friday.\n\n“They have closed it to pilots and crews for good.” The talks go on in May.',
      '“There is no way into the port for us,”',
    ],
  ])('%s', (_, text, before) => {
    const all = found(text);
    const next = all.find(a => a.construction === 'goes-on');
    expect(words(text, next!.content)).toMatch(/^“(?:Nobody|They)/);
    expect(words(text, all[next!.continues!]!.content)).toBe(before);
  });

  it('from no sentence that tells of nothing said', () => {
    expect(found('The road is long. “Nobody has asked where the money goes to.”')).toEqual([]);
  });
});

it('an outlet cites in quotation marks as well', () => {
  const text = 'The Orsk Courier reported the pier is shut, citing “people close to the board”.';
  expect(found(text).map(a => words(text, a.source))).toContain('people close to the board');
});

it('a quotation that fills a paragraph is of whom the one before ends with a question to', () => {
  const asked = 'Ida Holm was asked by pilots how Vale could say that it would hold.';
  const text = `${asked}\n\n“They have closed it to pilots and crews for good.”`;
  expect(words(text, found(text).at(-1)!.source)).toBe('Ida Holm');
});

it('an outlet that quotes somebody passes on what they say', () => {
  const text = 'The pier is shut, the Orsk Courier reports, quoting neighbours.';
  expect(found(text).map(a => [words(text, a.source), words(text, a.cue)])).toContainEqual([
    'neighbours',
    'reports … quoting',
  ]);
});
