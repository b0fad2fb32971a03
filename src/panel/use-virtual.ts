/** The rows of a long list that are on the screen, so that thousands of them stay smooth. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

/** Rows drawn beyond each edge of the screen: one at once, the others as soon as what is on the screen has been painted. */
const BEYOND = { once: 1, soon: 8 };
/** What covers the top of the scrolling element: the tabs, in px. */
export const COVERED = 44;

interface VirtualProps {
  list: RefObject<HTMLElement | null>;
  keys: readonly string[];
  /** Height of a row that was not measured yet, px. */
  estimate: number;
  /** This row stays drawn wherever the list is scrolled: the keyboard is on it. */
  keep: number;
}

const scrollerOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('[data-scrolls]') ?? null;

/**
 * What is seen of the list before it stands: a view begins where the last one did, in the same scrolling element. To ask costs
 * nothing, as nothing has been changed yet; to wait until the list stands would lay it out twice, once without rows.
 */
function expected() {
  const view = document.getElementById('view');
  const scroller = scrollerOf(view);
  if (!view || !scroller) return undefined;
  const { offsetWidth: width, offsetHeight: height, scrollTop } = scroller;
  const from = view.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return { initialRect: { width, height }, initialOffset: scrollTop, margin: Math.round(from + scrollTop) };
}

export function useVirtual({ list, keys, estimate, keep }: VirtualProps): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  const { margin: begins = 0, ...initial } = useMemo(expected, []) ?? {};
  const margin = useRef(begins);
  /** The rows drawn last, by their keys; and whether this time there is time for all that are wanted. */
  const drawn = useRef<ReadonlySet<unknown>>(new Set());
  const leisure = useRef(false);
  const missing = useRef(false);
  // The same function for the same rows: another one has all of them measured anew.
  const getItemKey = useCallback((i: number) => keys[i] ?? i, [keys]);
  const options = {
    ...initial,
    count: keys.length,
    getItemKey,
    estimateSize: () => estimate,
    getScrollElement: () => scrollerOf(list.current),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    scrollMargin: margin.current,
    scrollPaddingStart: COVERED,
    rangeExtractor: ({ startIndex, endIndex }: { startIndex: number; endIndex: number }) => {
      const from = Math.max(0, startIndex - BEYOND.soon);
      const all = Array.from(
        { length: Math.min(keys.length - 1, endIndex + BEYOND.soon) - from + 1 },
        (_, i) => from + i,
      );
      const near = (i: number) => startIndex - BEYOND.once <= i && i <= endIndex + BEYOND.once;
      const rows = leisure.current ? all : all.filter(i => near(i) || drawn.current.has(keys[i]));
      missing.current = rows.length < all.length;
      if (keep >= 0 && keep < keys.length && !rows.includes(keep)) rows.push(keep);
      return rows.sort((a, b) => a - b);
    },
    // To ask each row as it is made would lay out the list anew for each: they are asked together, below, and the observer tells
    // of what changes later.
    measureElement: (
      row: Element,
      entry: ResizeObserverEntry | undefined,
      of: Virtualizer<HTMLElement, HTMLElement>,
    ) => {
      const height = entry?.borderBoxSize[0]?.blockSize;
      return height
        ? Math.round(height)
        : (of.measurementsCache[of.indexFromElement(row as HTMLElement)]?.size ?? estimate);
    },
    onChange: () => redraw(0),
  };
  made.current ??= new Virtualizer(options);
  const virtual = made.current;
  virtual.setOptions(options);

  /** How far below the beginning of what is scrolled the list begins. To ask lays the page out, so not in every drawing. */
  const measure = useCallback(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller || !list.current) return;
    const from = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const now = Math.round(from + scroller.scrollTop);
    if (now === margin.current) return;
    margin.current = now;
    redraw(0);
  }, [list]);
  useLayoutEffect(() => {
    measure();
    return virtual._didMount();
  }, [virtual, measure]);
  useLayoutEffect(() => virtual._willUpdate());
  // New rows are measured all at once: their sizes are in the next drawing, which is the last before they are painted.
  useLayoutEffect(() => {
    drawn.current = new Set(virtual.getVirtualItems().map(({ key }) => key));
    for (const row of list.current?.children ?? []) {
      const index = virtual.indexFromElement(row as HTMLElement);
      const height = virtual.itemSizeCache.has(getItemKey(index)) ? 0 : (row as HTMLElement).offsetHeight;
      if (height > 0) virtual.resizeItem(index, height);
    }
  });
  // What stands above the list may have grown; once it is painted, to ask costs nothing.
  useEffect(measure);
  useEffect(() => {
    leisure.current = false;
    if (!missing.current) return;
    const timer = setTimeout(() => {
      leisure.current = true;
      redraw(0);
    });
    return () => clearTimeout(timer);
  });
  return virtual;
}
