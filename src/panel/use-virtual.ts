/** The rows of a long list that are on the screen, so that thousands of them stay smooth. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Rows drawn beyond each edge of the screen. */
const BEYOND = 8;
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

export function useVirtual({ list, keys, estimate, keep }: VirtualProps): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  const margin = useRef(0);
  const options = {
    count: keys.length,
    getItemKey: (i: number) => keys[i] ?? i,
    estimateSize: () => estimate,
    getScrollElement: () => scrollerOf(list.current),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: BEYOND,
    scrollMargin: margin.current,
    scrollPaddingStart: COVERED,
    rangeExtractor: ({ startIndex, endIndex }: { startIndex: number; endIndex: number }) => {
      const from = Math.max(0, startIndex - BEYOND);
      const rows = Array.from({ length: Math.min(keys.length - 1, endIndex + BEYOND) - from + 1 }, (_, i) => from + i);
      if (keep >= 0 && keep < keys.length && !rows.includes(keep)) rows.push(keep);
      return rows.sort((a, b) => a - b);
    },
    // Sizes come from the observer, for all rows at once and before they are painted: to ask each row as it is made would lay
    // out the list anew for each.
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

  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (scroller && list.current) {
      const from = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const now = Math.round(from + scroller.scrollTop);
      if (now !== margin.current) {
        margin.current = now;
        redraw(0);
      }
    }
    virtual._willUpdate();
  });
  return virtual;
}
