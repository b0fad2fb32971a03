import { afterEach, expect, it } from 'vitest';
import { TOPICS } from '../../src/analysis/lexicon/topics';
import { partyName, topicName } from '../../src/panel/names';
import { TONGUES, vocabularyOf } from '../../src/platform/languages';
import { speak } from '../../src/platform/words';

afterEach(() => speak(vocabularyOf('en')));

it.each(TONGUES)('every topic has a name (%s)', tongue => {
  speak(vocabularyOf(tongue));
  for (const { id } of TOPICS) expect(topicName(id), id).not.toBe(id);
  expect(topicName('of another version')).toBe('of another version');
});

it('calls countries and unions as the language does, and leaves other sides as they are', () => {
  expect(partyName('United States')).toBe('United States');
  speak(vocabularyOf('uk'));
  expect(partyName('Portugal')).toBe('Португалія');
  expect(partyName('Portugal; EU')).toBe('Португалія; Європейський Союз');
  expect(partyName('Harbour Party')).toBe('Harbour Party');
});
