import { expect, it } from 'vitest';
import { provincesIn, sideOfRegionIn, statesOfRegionsIn } from '../../../src/analysis/lexicon/regions';

it('knows for whom its offices speak', () => {
  expect(sideOfRegionIn(['the', 'Kherson', 'governor'])).toBe('Ukraine');
  expect(sideOfRegionIn(['the', 'Nova', 'Scotia', 'government'])).toBe('Nova Scotia');
  expect(sideOfRegionIn(['NSW', 'Police'])).toBe('New South Wales');
  expect(sideOfRegionIn(['Harbourside', 'Police'])).toBeUndefined();
});

it('tells the states of regions', () => {
  expect(statesOfRegionsIn('Bihar and Kherson and Punjab'.split(' '))).toEqual(['India', 'Ukraine']);
});

it('finds provinces in a text', () => {
  expect(provincesIn('In NSW and Victoria , not in Kherson'.split(' '))).toEqual(['New South Wales', 'Victoria']);
});
