/** Contrast as WCAG 2.2 defines it (relative luminance; success criteria 1.4.3 and 1.4.11). Colours are "#rrggbb". */

/** Red, green, blue: 0..255. */
type Rgb = readonly [number, number, number];

export const isHex = (x: unknown): x is string => typeof x === 'string' && /^#[0-9a-f]{6}$/i.test(x);

export const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const hexOf = (rgb: Rgb): string => `#${rgb.map(c => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex).map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** @param share of the second colour, 0..1. */
export function mix(a: string, b: string, share: number): string {
  const to = rgbOf(b);
  return hexOf(rgbOf(a).map((c, i) => c * (1 - share) + to[i]! * share) as unknown as Rgb);
}

/** A hue brought towards black or white until it keeps `least` against a paper; where even the end does not, the end. */
export function legible(hex: string, paper: string, towards: '#000000' | '#ffffff', least: number): string {
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mix(hex, towards, share);
    if (contrast(tried, paper) >= least) return tried;
  }
  return towards;
}
