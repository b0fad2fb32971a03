/** A list of which one row takes the tab key; the arrow keys lead on, and long lists draw only what is on the screen. */
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { rowOf, useRoving } from './use-roving';
import { useVirtual } from './use-virtual';

/** Up to this length every row is drawn: found by the browser's own search, read by a screen reader in one go. */
const SHORT = 120;

export interface Chosen {
  id: string;
  /** Grows whenever a row is chosen anew. */
  turn: number;
}

interface ListProps<T> {
  label: string;
  items: readonly T[];
  idOf(item: T): string;
  /** A row's own button carries `data-row` with its id, and takes the tab key where `current`. */
  row(item: T, current: boolean): VNode;
  chosen?: Chosen | undefined;
  /** Height of a row, about, in px. */
  estimate: number;
}

interface RowsProps<T> extends ListProps<T> {
  ids: readonly string[];
  current: string | undefined;
  /** Brings a row to the screen and, where wanted, focuses it. */
  reach: { current: (id: string, focus: boolean) => void };
  handlers: ReturnType<typeof useRoving>['handlers'];
}

function Short<T>({ label, items, idOf, row, current, reach, handlers }: RowsProps<T>) {
  const own = useRef<HTMLOListElement>(null);
  reach.current = (id, focus) => {
    const found = own.current && rowOf(own.current, id);
    found?.scrollIntoView({ block: 'nearest' });
    if (focus) found?.focus({ preventScroll: true });
  };
  return (
    <ol class="list" ref={own} aria-label={label} {...handlers}>
      {items.map(item => (
        <li key={idOf(item)}>{row(item, idOf(item) === current)}</li>
      ))}
    </ol>
  );
}

function Long<T>({ label, items, ids, row, current, reach, handlers, estimate }: RowsProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string>(undefined);
  const virtual = useVirtual({ list, keys: ids, estimate, keep: current === undefined ? -1 : ids.indexOf(current) });
  reach.current = (id, focus) => {
    const at = ids.indexOf(id);
    if (at < 0) return;
    if (focus) {
      const drawn = list.current && rowOf(list.current, id);
      if (drawn) drawn.focus({ preventScroll: true });
      else wanted.current = id; // as soon as the list has been scrolled to it
    }
    virtual.scrollToIndex(at, { align: 'auto' });
  };
  useLayoutEffect(() => {
    const found = list.current && wanted.current !== undefined ? rowOf(list.current, wanted.current) : undefined;
    if (!found) return;
    wanted.current = undefined;
    found.focus({ preventScroll: true });
  });
  const margin = virtual.options.scrollMargin;
  return (
    <ol
      class="list"
      data-long
      ref={list}
      aria-label={label}
      style={{ blockSize: `${virtual.getTotalSize()}px` }}
      {...handlers}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {row(item, ids[index] === current)}
            </li>
          )
        );
      })}
    </ol>
  );
}

export function List<T>(props: ListProps<T>) {
  const { items, idOf, chosen } = props;
  const ids = useMemo(() => items.map(idOf), [items, idOf]);
  const reach = useRef<(id: string, focus: boolean) => void>(() => undefined);
  const { current, setCurrent, handlers } = useRoving(ids, id => reach.current(id, true));

  useLayoutEffect(() => {
    if (!chosen) return;
    setCurrent(chosen.id);
    reach.current(chosen.id, false);
  }, [chosen, setCurrent]);

  const rows = { ...props, ids, current, reach, handlers };
  return items.length > SHORT ? <Long {...rows} /> : <Short {...rows} />;
}
