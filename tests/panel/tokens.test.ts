import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/analysis/model';
import { LOOKS } from '../../src/platform/palette';

const css = readFileSync(new URL('../../src/panel/tokens.css', import.meta.url), 'utf8');
const pair = (name: string): [light: string, dark: string] => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found) throw new Error(`No colour --${name}`);
  return [found[1]!, found[2]!];
};

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(CATEGORIES)('%s', category => {
  it('has the hues that the page marks have', () => {
    expect(pair(category)).toEqual([LOOKS[category].light, LOOKS[category].dark]);
  });
  it('keeps 3:1 against the paper, also where a claim is chosen', () => {
    for (const theme of [0, 1] as const) {
      expect(contrast(pair(category)[theme], pair('paper')[theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(pair(category)[theme], pair('raised')[theme])).toBeGreaterThanOrEqual(3);
    }
  });
});

it.each(['ink', 'faint', 'accent'])('%s keeps 4.5:1 for text', name => {
  for (const theme of [0, 1] as const) {
    expect(contrast(pair(name)[theme], pair('paper')[theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(pair(name)[theme], pair('raised')[theme])).toBeGreaterThanOrEqual(4.5);
  }
});
