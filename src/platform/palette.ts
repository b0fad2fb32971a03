/**
 * One look for each category: line style and hue, for light and for dark pages. The lines tell the categories apart by
 * themselves; hues come from a preset or from the reader. Every hue keeps 3:1 against white, sepia or dark paper, and text
 * over the tints 4.5:1 (palette.test.ts computes it; docs/palette.md shows what colour-blind readers see).
 */
import { CATEGORIES, type Category } from '../analysis/model';
import { contrast, legible, mix, rgbOf } from './contrast';

export type Theme = 'light' | 'dark';
export type Line = 'solid' | 'double' | 'dashed' | 'dotted';

/** #rrggbb, for light and for dark paper. */
export type Hue = Record<Theme, string>;

export interface Look extends Hue {
  line: Line;
  /** CSS px. */
  thickness: number;
  /** How much of its tint the text over it bears, 0..1. */
  tint: Record<Theme, number>;
}

const LINES = {
  named: { line: 'solid', thickness: 1 },
  relayed: { line: 'double', thickness: 1 },
  unnamed: { line: 'dashed', thickness: 1.5 },
  hedged: { line: 'dotted', thickness: 2 },
  reply: { line: 'solid', thickness: 3 },
} as const satisfies Record<Category, Omit<Look, Theme | 'tint'>>;

const ink = { light: '#5b6168', dark: '#a7adb5' };

export const PRESETS = {
  /** Okabe and Ito's set, which colour-blind readers can tell apart (jfly.uni-koeln.de/color, 2008), darkened or lightened. */
  classic: {
    named: { light: '#00639f', dark: '#4ea8e0' },
    relayed: { light: '#00805e', dark: '#2cc295' },
    unnamed: { light: '#b56a00', dark: '#e69f00' },
    hedged: { light: '#a8528a', dark: '#dc92bd' },
    reply: { light: '#2382bb', dark: '#7cc7f2' },
  },
  /** The same hues with 5:1 at least, for readers to whom a thin line is too faint. */
  strong: {
    named: { light: '#00528a', dark: '#7cc4f5' },
    relayed: { light: '#005c43', dark: '#4fe0b2' },
    unnamed: { light: '#864c00', dark: '#ffbe3d' },
    hedged: { light: '#84306a', dark: '#f2aed5' },
    reply: { light: '#0f6299', dark: '#a3daf9' },
  },
  /** One grey: line styles alone, for readers who want no colour in the text. */
  ink: { named: ink, relayed: ink, unnamed: ink, hedged: ink, reply: ink },
} as const satisfies Record<string, Record<Category, Hue>>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/** A preset, and the hues that the reader has chosen instead of some of its own. */
export interface Colours {
  preset: Preset;
  own: Partial<Record<Category, string>>;
}

/** Opacity of line and tint at each strength, 0..1. */
export const STRENGTHS = {
  source: { line: 1, tint: 0.12 },
  content: { line: 0.5, tint: 0.04 },
  /** Another claim of the speaker whose claim is chosen. */
  kin: { line: 1, tint: 0.1 },
  chosen: { line: 1, tint: 0.16 },
} as const;
/** The hardest papers that a hue must be seen on, sepia and slate, with their text. */
const HARDEST = {
  light: { paper: '#f4ecd8', ink: '#4b3a26', towards: '#000000' },
  dark: { paper: '#26292e', ink: '#cccccc', towards: '#ffffff' },
} as const satisfies Record<Theme, object>;
const LINE = 3;
const TEXT = 4.5;

/** The share of the tints over which text is still read: a bright hue on dark paper bears less. */
function tintOf(hue: string, theme: Theme): number {
  const { paper, ink } = HARDEST[theme];
  for (let share = 1; share > 0; share -= 0.1) {
    const once = mix(paper, hue, STRENGTHS.source.tint * share);
    if (contrast(ink, mix(once, hue, STRENGTHS.chosen.tint * share)) >= TEXT) return share;
  }
  return 0;
}

function lookOf(category: Category, { preset, own }: Colours): Look {
  const hue = own[category];
  if (hue === undefined) return { ...LINES[category], ...PRESETS[preset][category], tint: { light: 1, dark: 1 } };
  const seen = (theme: Theme) => legible(hue, HARDEST[theme].paper, HARDEST[theme].towards, LINE);
  const [light, dark] = [seen('light'), seen('dark')];
  return { ...LINES[category], light, dark, tint: { light: tintOf(light, 'light'), dark: tintOf(dark, 'dark') } };
}

/** The looks that the reader has chosen. A hue of the reader's own is darkened or lightened as far as its line needs. */
export const looksOf = (colours: Colours): Record<Category, Look> =>
  Object.fromEntries(CATEGORIES.map(c => [c, lookOf(c, colours)])) as Record<Category, Look>;

export const LOOKS = looksOf({ preset: 'classic', own: {} });

export type Strength = keyof typeof STRENGTHS;
export const STRENGTH_NAMES = Object.keys(STRENGTHS) as Strength[];

/** A hue at an opacity, as CSS: "rgb(0 114 178 / 0.12)". */
export function shade(hex: string, alpha: number): string {
  const [r, g, b] = rgbOf(hex);
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}
