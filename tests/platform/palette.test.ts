/** Contrast as WCAG 2.2 computes it (success criteria 1.4.3 and 1.4.11). */
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/analysis/model';
import { type Colours, LOOKS, looksOf, PRESET_NAMES, STRENGTHS, shade, type Theme } from '../../src/platform/palette';
import { DEFAULTS } from '../../src/platform/settings';
import { LAYERS, nameOf, sheet } from '../../src/platform/sheet';

type Rgb = [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const over = (top: Rgb, alpha: number, paper: Rgb) => top.map((c, i) => c * alpha + paper[i]! * (1 - alpha)) as Rgb;

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Paper and ink as news sites and reader modes have them. */
const PAGES: Record<Theme, [name: string, paper: string, ink: string][]> = {
  light: [
    ['white', '#ffffff', '#333333'],
    ['cream', '#fff9f0', '#333333'],
    ['sepia', '#f4ecd8', '#4b3a26'],
  ],
  dark: [
    ['near black', '#121212', '#d0d0d0'],
    ['slate', '#1c1f24', '#cccccc'],
    ['black', '#000000', '#bbbbbb'],
  ],
};

const CHOICES: [string, Colours][] = [
  ...PRESET_NAMES.map((preset): [string, Colours] => [preset, { preset, own: {} }]),
  ['hues of the reader’s own', { preset: 'classic', own: { named: '#ffff00', relayed: '#00ff00', hedged: '#000080' } }],
];

describe.each(CHOICES)('%s', (_, colours) => {
  const looks = looksOf(colours);
  describe.each(['light', 'dark'] as const)('%s', theme => {
    it.each(PAGES[theme])('%s: lines are seen and text is read', (_, paper, ink) => {
      for (const category of CATEGORIES) {
        const hue = rgb(looks[category][theme]);
        expect(contrast(hue, rgb(paper)), `${category}: line`).toBeGreaterThanOrEqual(3);
        // The strongest tint there is: a chosen claim's over its source's.
        const once = over(hue, STRENGTHS.source.tint * looks[category].tint[theme], rgb(paper));
        const tinted = over(hue, STRENGTHS.chosen.tint * looks[category].tint[theme], once);
        expect(contrast(rgb(ink), tinted), `${category}: text`).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
});

it('leaves a hue of the reader’s own as it is where it can be seen', () => {
  const { named, reply } = looksOf({ preset: 'classic', own: { named: '#0000aa' } });
  expect(named).toMatchObject({ light: '#0000aa', line: 'solid' });
  expect(named.dark).not.toBe('#0000aa');
  expect(reply).toEqual(LOOKS.reply);
});

it('tells every two categories apart without colour', () => {
  const lines = CATEGORIES.map(c => `${LOOKS[c].line} ${LOOKS[c].thickness}`);
  expect(new Set(lines).size).toBe(CATEGORIES.length);
});

it('writes a hue at an opacity', () => {
  expect(shade('#0072b2', 0.12)).toBe('rgb(0 114 178 / 0.12)');
});

describe('the sheet', () => {
  it('has a rule for every layer on light and on dark paper, and none for print', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const layer of LAYERS) expect(sheet(DEFAULTS.colours)).toContain(`::highlight(${nameOf(theme, layer)}){`);
    }
    expect(sheet(DEFAULTS.colours).match(/@media (?!screen)/)).toBeNull();
  });
  it('uses names that are all different and tell a page nothing', () => {
    const names = (['light', 'dark'] as const).flatMap(theme => LAYERS.map(layer => nameOf(theme, layer)));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^_\d+$/);
  });
  it('keeps the line styles in forced colours', () => {
    const forced = sheet(DEFAULTS.colours).split('forced-colors:active')[1]!;
    for (const { line } of Object.values(LOOKS)) expect(forced).toContain(`underline ${line} currentcolor`);
  });
});
