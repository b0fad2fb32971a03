/** Where nothing was said, nothing is marked: each entry of the lexicon with its example, before and after the weighing. */
import { describe, expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { UNSAID_EXAMPLES } from '../../../src/analysis/lexicon/cues-unsaid';
import { readText } from '../../../src/analysis/text/document';

const cuesOf = (text: string, weighed?: typeof rulesAlone): string[] =>
  findAttributions(readText(text), { text }, weighed).flatMap(a => a.cue.map(([from, to]) => text.slice(from, to)));

describe.each([
  ['rules', rulesAlone],
  ['weighed', undefined],
] as const)('unsaid, %s', (_, weighed) => {
  it.each(UNSAID_EXAMPLES.map(e => [e.text, e.cue] as const))('%s', (text, cue) => {
    expect(cuesOf(text, weighed).filter(c => c.split(' ').includes(cue))).toEqual([]);
  });
});

it('takes what denies and what is asked by somebody', () => {
  expect(cuesOf('The ministry did not deny that the files were burned.')).not.toEqual([]);
  expect(cuesOf('The senator asked whether the files were burned.')).not.toEqual([]);
});

it('takes labels and lists before or behind a colon for nobody’s words', () => {
  const first = (text: string) => cuesOf(text, rulesAlone).slice(0, 1);
  expect(first('Explained: How the pier was lost')).toEqual([]);
  expect(first('Vale: Ada Brandt, Ivo Holm, Jan Ross')).toEqual([]);
  expect(first('Brandt: No pier without a port')).toEqual([':']);
});

it('takes no noun for a cue that the words behind it only tell of', () => {
  const nouns = (text: string) => cuesOf(text, rulesAlone).filter(c => /^(?:report|claim|allegation)/.test(c));
  expect(nouns('She read a report by the Gazette that cited three clerks.')).toEqual([]);
  expect(nouns('He heard a claim that the port had denied.')).toEqual([]);
  expect(nouns('He described the claims of the mayor as baseless.')).toEqual([]);
  expect(cuesOf('Weather warnings have been issued across the land as rain is expected.')).toEqual([]);
  expect(cuesOf('They demanded an apology from him for hiding it.', rulesAlone)).toEqual(['demanded']);
  expect(nouns('They rejected his claim that the port had burned.')).toEqual(['claim']);
});
