/** Our highlights in the page's registry. Maps of our own, as Firefox lets no content script iterate the page's. */

import type { Theme } from '../../platform/palette';
import { LAYERS, type Layer, nameOf } from '../../platform/sheet';
import { parentElement, rootOf } from '../dom';
import { watchNear } from './near';
import { createThemes } from './theme';

/** How each layer lies over the others where they meet. */
const PRIORITY = { content: 0, source: 1, kin: 2, chosen: 3, answered: 4, flash: 5 } as const;
const priorityOf = (layer: Layer) => PRIORITY[(layer.split('-')[1] ?? layer) as keyof typeof PRIORITY];

/** What belongs to one claim is little, and painted wherever it is, so that a jump to it shows it at once. */
const isOfOne = (layer: Layer) => priorityOf(layer) >= PRIORITY.chosen;

const isStanding = (layer: Layer) => priorityOf(layer) <= PRIORITY.source;

/** A range, and on which highlight it lies while the element around it is near. */
interface Mark {
  range: Range;
  highlight: Highlight;
  home: Element | null;
}

export interface Layers {
  /**
   * Puts ranges on these layers in place of those that were there, each in the colours for the paper under it. A layer that
   * nothing was found for is emptied.
   */
  put(found: ReadonlyMap<Layer, readonly Range[]>, layers: readonly Layer[]): void;
  /** Looks again whether the paper under these elements is light or dark. */
  restyle(elements: readonly Element[]): void;
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
  signal.addEventListener('abort', () => {
    for (const [theme, all] of sets) {
      for (const [layer, highlight] of all) {
        // A later script of ours may have put its own there.
        const name = nameOf(theme, layer);
        if (highlights.get(name) === highlight) highlights.delete(name);
      }
    }
  });
  const marks = new Map<Layer, Mark[]>();
  const near = watchNear(
    document,
    moved => {
      for (const list of marks.values()) for (const mark of list) if (mark.home && moved.has(mark.home)) show(mark);
    },
    signal,
  );
  const standing = () => [...marks].flatMap(([layer, list]) => (isStanding(layer) ? list : []));

  function show({ range, highlight, home }: Mark) {
    if (!home || near.isNear(home)) highlight.add(range);
    else highlight.delete(range);
  }

  function put(layer: Layer, ranges: readonly Range[]) {
    for (const all of sets.values()) {
      const highlight = all.get(layer)!;
      if (highlight.size > 0) highlight.clear();
    }
    const made = ranges.map(range => ({
      range,
      highlight: setOf(themes.at(range.startContainer)).get(layer)!,
      home: isOfOne(layer) ? null : parentElement(range.startContainer),
    }));
    marks.set(layer, made);
    for (const mark of made) show(mark);
  }

  return {
    put(found, layers) {
      for (const layer of layers) put(layer, found.get(layer) ?? []);
      if (layers.some(isStanding)) near.follow(standing().flatMap(({ home }) => home ?? []));
    },
    restyle(elements) {
      themes = createThemes();
      setOf(themes.at(elements[0] ?? rootOf(document)));
    },
  };
}
