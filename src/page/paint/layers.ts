/** Our highlights in the page's registry. Maps of our own, as Firefox lets no content script iterate the page's. */

import type { Colours, Theme } from '../../platform/palette';
import { LAYERS, type Layer, nameOf, sheet } from '../../platform/sheet';
import { createThemes } from './theme';

/** How each layer lies over the others where they meet. */
const PRIORITY = { content: 0, source: 1, kin: 2, chosen: 3, answered: 4, flash: 5 } as const;
const priorityOf = (layer: Layer) => PRIORITY[(layer.split('-')[1] ?? layer) as keyof typeof PRIORITY];

export interface Layers {
  /** Puts ranges on a layer in place of those that were there, each in the colours for the paper under it. */
  set(layer: Layer, ranges: readonly Range[]): void;
  /** The ranges of ours under a point of the viewport; `undefined` where the browser cannot tell. */
  at(x: number, y: number): Range[] | undefined;
  /** Looks again whether the paper is light or dark, and brings the style into the shadow roots of these elements. */
  restyle(elements: readonly Element[], colours: Colours): void;
}

interface FromPoint {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** The highlights of one theme, all of them in the page's registry. */
function register(theme: Theme): Map<Layer, Highlight> {
  const all = new Map<Layer, Highlight>();
  for (const layer of LAYERS) {
    const highlight = new Highlight();
    highlight.priority = priorityOf(layer);
    all.set(layer, highlight);
    CSS.highlights.set(nameOf(theme, layer), highlight);
  }
  return all;
}

/** A page has one set of highlights, or two where it has light and dark paper; all is taken away when `signal` aborts. */
export function addLayers(document: Document, signal: AbortSignal): Layers {
  const { highlights } = CSS;
  const sets = new Map<Theme, Map<Layer, Highlight>>();
  let themes = createThemes();
  const setOf = (theme: Theme) => {
    const known = sets.get(theme) ?? register(theme);
    sets.set(theme, known);
    return known;
  };
  const shadows = styleShadows(signal);
  signal.addEventListener('abort', () => {
    for (const [theme, all] of sets) {
      for (const [layer, highlight] of all) {
        // A later script of ours may have put its own there.
        const name = nameOf(theme, layer);
        if (highlights.get(name) === highlight) highlights.delete(name);
      }
    }
  });
  return {
    set(layer, ranges) {
      for (const all of sets.values()) {
        const highlight = all.get(layer)!;
        if (highlight.size > 0) highlight.clear();
      }
      for (const range of ranges) setOf(themes.at(range.startContainer)).get(layer)!.add(range);
    },
    at(x, y) {
      const found = (highlights as FromPoint).highlightsFromPoint?.(x, y);
      return found?.flatMap(f => f.ranges as Range[]);
    },
    restyle(elements, colours) {
      themes = createThemes();
      setOf(themes.at(elements[0] ?? document.documentElement));
      for (const element of elements) shadows(element.getRootNode(), colours);
    },
  };
}

/** The document's rules for highlights do not reach into shadow roots in Firefox: each gets a sheet of its own. */
function styleShadows(signal: AbortSignal): (root: Node, colours: Colours) => void {
  const styled = new Map<ShadowRoot, CSSStyleSheet>();
  signal.addEventListener('abort', () => {
    for (const [root, own] of styled) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(s => s !== own);
  });
  return (root, colours) => {
    if (!(root instanceof ShadowRoot)) return;
    const own = styled.get(root) ?? new CSSStyleSheet();
    own.replaceSync(sheet(colours));
    if (styled.has(root)) return;
    styled.set(root, own);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  };
}
