/** Is the paper under the text light or dark? What the page shows decides, not what the reader's system prefers. */
import type { Theme } from '../../platform/palette';

interface Colour {
  /** 0..1, perceived. */
  lightness: number;
  alpha: number;
}

/** Computed colours come as rgb(), color(srgb …), lab()/oklab() or lch()/oklch(); `undefined` for anything else. */
export function readColour(css: string): Colour | undefined {
  const [, name, inner] = /^([a-z]+)\((.*)\)$/.exec(css) ?? [];
  if (name === undefined || inner === undefined) return undefined;
  const parts = inner.replace(/[,/]/g, ' ').trim().split(/\s+/);
  const value = (x: string | undefined, whole = 1) =>
    x === undefined ? Number.NaN : x.endsWith('%') ? Number.parseFloat(x) / 100 : Number.parseFloat(x) / whole;
  const colour = (lightness: number, alpha: string | undefined): Colour | undefined =>
    Number.isNaN(lightness) ? undefined : { lightness, alpha: alpha === undefined ? 1 : value(alpha) };
  // Rec. 601 weights: quick and near enough to tell light from dark.
  const grey = (r: number, g: number, b: number) => 0.299 * r + 0.587 * g + 0.114 * b;
  const [a, b, c, d, e] = parts;
  if (name.startsWith('rgb')) return colour(grey(value(a, 255), value(b, 255), value(c, 255)), d);
  if (name === 'color') return colour(grey(value(b), value(c), value(d)), e);
  if (name.startsWith('ok')) return colour(value(a), d);
  return /^(lab|lch)$/.test(name) ? colour(value(a, 100), d) : undefined;
}

/** The theme of the first opaque background at or above an element; where there is none, light text tells a dark page. */
export function themeAt(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const paper = readColour(getComputedStyle(at).backgroundColor);
    if (paper && paper.alpha > 0.5) return paper.lightness < 0.5 ? 'dark' : 'light';
  }
  const ink = readColour(getComputedStyle(element).color);
  return ink && ink.lightness > 0.5 ? 'dark' : 'light';
}
