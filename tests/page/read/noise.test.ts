import { describe, expect, it } from 'vitest';
import { NOISE, noiseBit, noiseOf } from '../../../src/page/read/noise';

describe('a line that says what it is', () => {
  it.each(NOISE)('is known by its words: $name', ({ name, example }) => {
    expect(noiseOf(example) & noiseBit(name)).not.toBe(0);
  });

  it('may stand in capitals', () => {
    expect(noiseOf('SHARE THIS')).toBe(noiseBit('share'));
    expect(noiseOf('ALL RIGHTS RESERVED')).toBe(noiseBit('copyright'));
  });

  it('is prose where it is nothing else', () => {
    expect(noiseOf('The harbour talks began on Tuesday, and nobody knew when they would end.')).toBe(0);
  });

  it('is long only where a paragraph may say such a thing', () => {
    const on = ` ${'and on '.repeat(30)}`;
    expect(noiseOf(`Photo: Mira Solberg${on}`)).toBe(0);
    expect(noiseOf(`Sign up for our newsletter${on}`)).toBe(noiseBit('sign up'));
    expect(noiseOf(`Sign up for our newsletter${on.repeat(3)}`)).toBe(0);
  });
});
