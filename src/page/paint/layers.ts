/** Our highlights in the page's registry. Maps of our own, as Firefox lets no content script iterate the page's. */

import type { Theme } from '../../platform/palette';
import { LAYERS, type Layer, nameOf, sheet } from '../../platform/sheet';
import { themeAt } from './theme';

/** How each layer lies over the others where they meet. */
const PRIORITY = { content: 0, source: 1, chosen: 2, answered: 3, flash: 4 } as const;
const priorityOf = (layer: Layer) => PRIORITY[(layer.split('-')[1] ?? layer) as keyof typeof PRIORITY];

export interface Layers {
  /** Puts ranges on a layer in place of those that were there. */
  set(layer: Layer, ranges: readonly Range[]): void;
  /** The ranges of ours under a point of the viewport; `undefined` where the browser cannot tell. */
  at(x: number, y: number): Range[] | undefined;
  /** Looks again whether the paper under these elements is light or dark, and brings the style into their shadow roots. */
  restyle(elements: readonly Element[]): void;
}

interface FromPoint {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** Registers one highlight a layer; all is taken away when `signal` aborts. */
export function addLayers(document: Document, signal: AbortSignal): Layers {
  const { highlights } = CSS;
  const layers = new Map<Layer, Highlight>();
  for (const layer of LAYERS) {
    const highlight = new Highlight();
    highlight.priority = priorityOf(layer);
    layers.set(layer, highlight);
  }
  let theme: Theme | undefined;
  const remove = (of: Theme) => {
    for (const [layer, highlight] of layers) {
      const name = nameOf(of, layer);
      if (highlights.get(name) === highlight) highlights.delete(name);
    }
  };
  signal.addEventListener('abort', () => theme && remove(theme));
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
    restyle(elements) {
      for (const element of elements) styleShadow(element.getRootNode(), signal);
      const now = themeAt(elements[0] ?? document.documentElement);
      if (now === theme) return;
      if (theme) remove(theme);
      theme = now;
      for (const [layer, highlight] of layers) highlights.set(nameOf(now, layer), highlight);
    },
  };
}

const styled = new WeakSet<Node>();

/** The document's rules for highlights do not reach into shadow roots in Firefox. */
function styleShadow(root: Node, signal: AbortSignal): void {
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  const own = new CSSStyleSheet();
  own.replaceSync(sheet());
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  signal.addEventListener('abort', () => {
    styled.delete(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(s => s !== own);
  });
}
