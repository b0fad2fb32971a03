/** The example alive: painted, pointed at and explained by the very code that works in pages. */
import { createCard } from '../page/card';
import { createPainter, type Place, type Shown } from '../page/paint';
import { themeAt } from '../page/paint/theme';
import { followPointer } from '../page/pointer';
import type { ReadArticle } from '../page/read/types';
import type { Settings } from '../platform/settings';
import { sheet } from '../platform/sheet';
import { EXAMPLE } from './example';

const KEY = 'example';

export interface Living {
  paint(settings: Settings): void;
  /** Lights up a claim and opens its card, which stays until it is let go. */
  show(claim: string): void;
  letGo(): void;
  /** Moves the focus into the open card; Escape brings it back. */
  enter(): void;
}

/** One text node that holds the whole example, as an article that was read. */
function articleIn(node: Text, root: Element): ReadArticle {
  const range = ([start, end]: readonly [number, number]) => {
    const made = document.createRange();
    made.setStart(node, start);
    made.setEnd(node, end);
    return made;
  };
  return {
    key: KEY,
    root,
    article: { text: node.data },
    entries: [],
    pieces: ([start, end]) => (start < end ? [{ node, start, end }] : []),
    ranges: span => (span[0] < span[1] ? [range(span)] : []),
    offsetOf: (of, offset) => (of === node ? offset : undefined),
    trees: () => [],
    cuts: [],
  };
}

/**
 * @param node the example's text, drawn in `root`.
 * @param signal takes paint, card and listeners away.
 */
export function bringToLife(node: Text, root: Element, first: Settings, signal: AbortSignal): Living {
  const shown: ReadonlyMap<string, Shown> = new Map([[KEY, { read: articleIn(node, root), analysis: EXAMPLE }]]);
  const painter = createPainter(document, signal);
  const card = createCard(document, signal);
  const style = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== style);
  });
  let settings = first;
  let held = false;
  let open: Place | undefined;

  function openCard(place: Place, point?: { x: number; y: number }) {
    if (card.isOpen() && open?.claim === place.claim) return;
    open = place;
    painter.emphasise(place);
    card.open({
      analysis: EXAMPLE,
      claim: place.claim,
      settings,
      theme: settings.theme === 'auto' ? themeAt(root) : settings.theme,
      lines: () => painter.rectsOf(place),
      ...(point ? { point } : {}),
      goTo: claim => openCard({ key: KEY, claim }),
    });
  }
  function leave() {
    if (held) return;
    card.close();
    open = undefined;
    painter.emphasise(undefined);
  }

  followPointer(
    document,
    {
      at: (x, y) => painter.at(x, y),
      rest: () => settings.rest,
      hover: place => painter.emphasise(place ?? (card.isOpen() ? open : undefined)),
      open: openCard,
      leave,
      escape() {
        held = false;
        leave();
      },
      enter: place => {
        if (!card.isOpen() && place) openCard(place);
        return card.enter();
      },
      isOurs: card.isOurs,
    },
    signal,
  );
  function paint(now: Settings) {
    settings = now;
    // In pages the background brings it, from outside.
    style.replaceSync(sheet(now.colours));
    painter.paint(shown, now);
  }
  paint(first);

  return {
    paint,
    show(claim) {
      held = true;
      openCard({ key: KEY, claim });
    },
    letGo() {
      held = false;
    },
    enter: () => void card.enter(),
  };
}
