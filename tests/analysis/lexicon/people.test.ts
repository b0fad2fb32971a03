import { expect, it } from 'vitest';
import { COUNTING, isHuman } from '../../../src/analysis/lexicon/people';

it.each(['voter', 'premier', 'unionist', 'seeker', 'widow', 'duchess', 'official'])('a %s is somebody', noun => {
  expect(isHuman(noun)).toBe(true);
});

it.each(['letter', 'border', 'mouth', 'committee', 'decision', 'report', 'majority'])('a %s is nobody', noun => {
  expect(isHuman(noun)).toBe(false);
});

it('counts those who are told of', () => {
  expect(['majority', 'chorus', 'handful'].every(noun => COUNTING.has(noun) && !isHuman(noun))).toBe(true);
});
