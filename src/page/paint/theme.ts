/** Is the paper under the text light or dark? What the page shows decides, not what the reader's system prefers. */
import type { Theme } from '../../platform/palette';
import { parentElement, rootNode } from '../dom';

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

/** Half of an element's own paper has to be there before it counts. */
const OPAQUE = 0.5;

/** What an element's own background says; undefined where what is behind it shows through. */
function ownTheme(element: Element): Theme | undefined {
  const paper = readColour(getComputedStyle(element).backgroundColor);
  return paper && paper.alpha > OPAQUE ? (paper.lightness < 0.5 ? 'dark' : 'light') : undefined;
}

/** Light text tells a dark page, where no background says anything (a picture, a gradient, the browser's own). */
function inkTheme(element: Element): Theme {
  const ink = readColour(getComputedStyle(element).color);
  return ink && ink.lightness > 0.5 ? 'dark' : 'light';
}

export interface Themes {
  /** The theme of the first opaque background at or above a node. */
  at(node: Node): Theme;
}

/** Looks at every element once: many ranges stand in few elements. Make it anew when the page may have changed. */
export function createThemes(): Themes {
  const known = new Map<Element, Theme | undefined>();
  const paper = (element: Element | null): Theme | undefined => {
    if (!element) return undefined;
    if (known.has(element)) return known.get(element);
    // Out of a shadow tree the host's paper is the one below.
    const root = rootNode(element);
    const above = parentElement(element) ?? (root instanceof ShadowRoot ? root.host : null);
    const theme = ownTheme(element) ?? paper(above);
    known.set(element, theme);
    return theme;
  };
  return {
    at(node) {
      const element = node instanceof Element ? node : parentElement(node);
      return paper(element) ?? (element ? inkTheme(element) : 'light');
    },
  };
}

/** The theme under one element, now. */
export const themeAt = (element: Element): Theme => createThemes().at(element);
