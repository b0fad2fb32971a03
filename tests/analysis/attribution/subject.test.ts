/** Sources as they stand in their sentence: with the name that is inserted, and with whose head it is. */
import { expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { readText } from '../../../src/analysis/text/document';

const sourcesOf = (text: string): string[] =>
  findAttributions(readText(text), { text }, rulesAlone).map(a =>
    a.source.map(([from, to]) => text.slice(from, to)).join(' + '),
  );

it.each([
  ['a name between commas', 'The envoy to Vale, Ada Brandt, said the port was shut.', 'The envoy to Vale, Ada Brandt'],
  ['but not an age', 'Ada Brandt, 67, said the port was shut.', 'Ada Brandt'],
  [
    'whose head it is',
    "The port's newly elected head Ada Brandt said it was shut.",
    "The port's newly elected head Ada Brandt",
  ],
  [
    'the same after the verb',
    "It was late, said the port's recently named head Ada Brandt.",
    "the port's recently named head Ada Brandt",
  ],
  ['who is accused of saying it', 'Vale accused the mayor of saying that it was shut.', 'Vale|the mayor'],
])('%s', (_, text, source) => {
  expect(sourcesOf(text)).toEqual(source.split('|'));
});

it.each([
  ['whom the sentence before tells of', 'He is calmer about Orsk. “We gave them all that they needed.”', ['He']],
  ['a person, not a thing', 'The sign is old. “Slow down now, children are playing here.”', []],
  ['but not where a cue is to come', 'He is calmer. “We gave them all that they needed,” the end.', []],
])('a quotation that stands alone: %s', (_, text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});
