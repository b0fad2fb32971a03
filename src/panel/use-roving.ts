import { useState } from 'preact/hooks';

/** Where an arrow key leads in a list of `length` rows; undefined for a key that does not move. */
export function step(key: string, at: number, length: number): number | undefined {
  const last = length - 1;
  if (last < 0) return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return Math.min(at + 10, last);
  if (key === 'PageUp') return Math.max(at - 10, 0);
  return undefined;
}

/** The button of a row, by its id. */
export const rowOf = (list: Element, id: string): HTMLElement | undefined =>
  [...list.querySelectorAll<HTMLElement>('[data-row]')].find(row => row.dataset.row === id);

const rowAt = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;

/**
 * One list is one stop of the tab key; the arrow keys move within it ("roving tabindex" of the ARIA practices).
 * @param ids the rows as shown; each row's button carries `data-row` with its id.
 * @param go focuses a row, wherever it is.
 * @returns the id of the row that takes focus, and the handlers of the list.
 */
export function useRoving(ids: readonly string[], go: (id: string) => void) {
  const [wanted, setWanted] = useState<string>();
  const current = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rowAt(event);
    if (row === undefined) return;
    const next = step(event.key, ids.indexOf(row), ids.length);
    const id = next === undefined ? undefined : ids[next];
    if (id === undefined) return;
    event.preventDefault();
    // With the focus the row becomes the current one: a row far away is drawn once, where the list is scrolled to.
    go(id);
  };
  const onFocusIn = (event: FocusEvent) => {
    const row = rowAt(event);
    if (row !== undefined) setWanted(row);
  };
  return { current, setCurrent: setWanted, handlers: { onKeyDown, onFocusIn } };
}
