/** Our highlights in the page's registry. Maps of our own, as Firefox lets no content script iterate the page's. */

import { LAYERS, type Layer, sheetOf } from './sheet';
import { themeAt } from './theme';

/** How each layer lies over the others where they meet. */
const PRIORITY = { content: 0, source: 1, chosen: 2, answered: 3, flash: 4 } as const;
const priorityOf = (layer: Layer) => PRIORITY[(layer.split('-')[1] ?? layer) as keyof typeof PRIORITY];

export interface Layers {
  /** Puts ranges on a layer in place of those that were there. */
  set(layer: Layer, ranges: readonly Range[]): void;
  /** The ranges of ours under a point of the viewport; `undefined` where the browser cannot tell. */
  at(x: number, y: number): Range[] | undefined;
  /** Looks again whether the paper under `element` is light or dark. */
  restyle(element: Element): void;
}

interface FromPoint {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/**
 * Registers one highlight a layer, under names that tell a page nothing and differ from page to page; all is taken away
 * when `signal` aborts.
 */
export function addLayers(document: Document, signal: AbortSignal): Layers {
  const prefix = `h${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;
  const name = (layer: Layer) => `${prefix}-${LAYERS.indexOf(layer)}`;
  const { highlights } = CSS;
  const layers = new Map<Layer, Highlight>();
  const sheet = new CSSStyleSheet();
  for (const layer of LAYERS) {
    const highlight = new Highlight();
    highlight.priority = priorityOf(layer);
    layers.set(layer, highlight);
    highlights.set(name(layer), highlight);
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    for (const layer of LAYERS) highlights.delete(name(layer));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter(s => s !== sheet);
  });
  return {
    set(layer, ranges) {
      const highlight = layers.get(layer)!;
      highlight.clear();
      for (const range of ranges) highlight.add(range);
    },
    at(x, y) {
      const found = (highlights as FromPoint).highlightsFromPoint?.(x, y);
      return found?.flatMap(f => f.ranges as Range[]);
    },
    restyle(element) {
      sheet.replaceSync(sheetOf(themeAt(element), name));
    },
  };
}
