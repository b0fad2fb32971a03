import { expect, it } from 'vitest';
import { readText } from '../../../src/analysis/text/document';

const read = (text: string) => readText(text).tokens;

it.each([
  ['He claims that the bridge is old.', 'claims', 'VERB'],
  ['The claims that the envoy made are old.', 'claims', 'NOUN'],
  ['Holm will report on Friday.', 'report', 'VERB'],
  ['The report on the bridge is old.', 'report', 'NOUN'],
  ['Grublin and Vosk met in Orsk.', 'Grublin', 'PROPN'],
  ['They wanted to leave.', 'to', 'PART'],
  ['They went to Orsk.', 'to', 'ADP'],
])('%s %s is %s', (text, word, tag) => {
  expect(read(text).find(t => t.text === word)?.tag).toBe(tag);
});

it.each([
  ['She has denied it.', 'has', 'have'],
  ['They were planning a bridge.', 'planning', 'plan'],
  ['The judge left, ruling that it was hers.', 'ruling', 'rule'],
  ['He was making a claim.', 'making', 'make'],
  ['The ministries replied.', 'ministries', 'ministry'],
  ['Two women told us.', 'women', 'woman'],
  ['Two women told us.', 'told', 'tell'],
  ["It isn't old.", "n't", 'not'],
  ['He was gribbishing them.', 'gribbishing', 'gribbish'],
  ['She alleged that they had repudiated it.', 'alleged', 'allege'],
  ['It besieged the town.', 'besieged', 'besiege'],
])('%s %s comes from %s', (text, word, lemma) => {
  expect(read(text).find(t => t.text === word)?.lemma).toBe(lemma);
});
