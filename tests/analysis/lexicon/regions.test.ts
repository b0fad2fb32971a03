import { expect, it } from 'vitest';
import { stateOfRegion } from '../../../src/analysis/lexicon/regions';

it('knows the state of a region, and no other words', () => {
  expect(stateOfRegion('Kherson')).toBe('Ukraine');
  expect(stateOfRegion('Nova Scotia')).toBe('Canada');
  expect(stateOfRegion('Harbourside')).toBeUndefined();
});
