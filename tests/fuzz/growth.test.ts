/** Every construction, answer and silence, said over and over: time grows as the text does. */
import { describe, it } from 'vitest';
import { AFTER_VERB } from '../../src/analysis/attribution/constructions/after';
import { AS_SAID } from '../../src/analysis/attribution/constructions/as-said';
import { COLON } from '../../src/analysis/attribution/constructions/colon';
import { PASSIVE } from '../../src/analysis/attribution/constructions/passive';
import { SIGNATURE } from '../../src/analysis/attribution/constructions/signature';
import { ANSWER_FRAMES } from '../../src/analysis/lexicon/frames';
import { growsLinearly } from './growth';

const CONSTRUCTIONS: [string, string][] = [
  ...AFTER_VERB.map((c): [string, string] => [c.id, c.examples[0]!.text]),
  ['passive', PASSIVE[0]!.text],
  ['as-said', AS_SAID[0]!.text],
  ['colon', COLON[0]!.text],
  ['signature', SIGNATURE[0]!.text],
];

describe.each(CONSTRUCTIONS)('%s', (_, example) => {
  it.each([
    ['in sentences', `${example} `],
    ['in paragraphs', `${example}\n\n`],
    ['without an end', `${example.replace(/[.”"]+$/, '')} and `],
  ])('grows as the text does, %s', (_, unit) => {
    growsLinearly(unit);
  });
});

const ACCUSED = 'Foreign Minister Ida Okafor accused Zorblan of shelling the harbour. ';
const OTHERS: Record<string, string> = {
  'accusations of somebody unknown': ACCUSED,
  'accusations, each denied': `${ACCUSED}Norland denied it. `,
  'one denial after the other': 'Norland denied the claim, and Brandt denied it too. ',
  silences: 'Norland declined to comment, and the Kremlin did not respond to a request for comment. ',
  'people of one name': 'Ida Okafor said so. Ada Okafor said no. Okafor said that he had told Okafor. ',
  'pronouns without an owner': 'He said that she said that they said that it was so. ',
  'quotations that never end': '“He said ‘it was “so. ',
  'capitals without end': 'Minister President General Okafor Of The Northern ',
  'names of parties': 'Russia, Ukraine, the European Union, NATO and the Kremlin said ',
  brackets: '( [ he said ',
  'dates and numbers': 'on March 4, 2031, 1,000 said on Tuesday ',
  'claims in claims': 'he said that she said that ',
};

describe('what else is said over and over', () => {
  it.each(Object.entries(OTHERS))('grows as the text does: %s', (_, unit) => {
    growsLinearly(unit);
  });

  it.each(ANSWER_FRAMES.map(f => [f.kind, f.example]))('grows as the text does: %s: %s', (_, example) => {
    growsLinearly(`${example} `, 8000);
  });
});
