/**
 * One look for each category: line style and hue, for light and for dark pages. Hues are Okabe and Ito's set, which
 * colour-blind readers can tell apart (jfly.uni-koeln.de/color, 2008), each darkened or lightened until the line keeps
 * 3:1 against white, sepia, or near-black paper; a test computes it. Alphas of the tints: palette.test.ts keeps text at 4.5:1.
 */
import type { Category } from '../analysis/model';

export type Theme = 'light' | 'dark';
export type Line = 'solid' | 'double' | 'dashed' | 'dotted';

export interface Look {
  line: Line;
  /** CSS px. */
  thickness: number;
  /** #rrggbb */
  light: string;
  dark: string;
}

export const LOOKS = {
  named: { line: 'solid', thickness: 1, light: '#0072b2', dark: '#4ea8e0' },
  relayed: { line: 'double', thickness: 1, light: '#00805e', dark: '#2cc295' },
  unnamed: { line: 'dashed', thickness: 1.5, light: '#b56a00', dark: '#e69f00' },
  hedged: { line: 'dotted', thickness: 2, light: '#a8528a', dark: '#dc92bd' },
  reply: { line: 'solid', thickness: 3, light: '#2382bb', dark: '#7cc7f2' },
} as const satisfies Record<Category, Look>;

/** Opacity of line and tint at each strength, 0..1. */
export const STRENGTHS = {
  source: { line: 1, tint: 0.12 },
  content: { line: 0.5, tint: 0.04 },
  chosen: { line: 1, tint: 0.2 },
} as const;
export type Strength = keyof typeof STRENGTHS;

/** A hue at an opacity, as CSS: "rgb(0 114 178 / 0.12)". */
export function shade(hex: string, alpha: number): string {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}
