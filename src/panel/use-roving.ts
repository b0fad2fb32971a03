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

/**
 * One list is one stop of the tab key; the arrow keys move within it ("roving tabindex" of the ARIA practices).
 * @param ids the rows as shown; each row's button carries `data-row` with its id.
 * @returns the id of the row that takes focus, and the handlers of the list.
 */
export function useRoving(ids: readonly string[]) {
  const [wanted, setWanted] = useState<string>();
  const current = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const next = step(event.key, ids.indexOf(row), ids.length);
    if (next === undefined) return;
    event.preventDefault();
    rowOf(event.currentTarget as Element, ids[next] ?? '')?.focus();
  };
  const onFocusIn = (event: FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row !== undefined) setWanted(row);
  };
  return { current, setCurrent: setWanted, handlers: { onKeyDown, onFocusIn } };
}
