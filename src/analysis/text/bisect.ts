/** Index of the first item whose place is not before a limit, or the length: the items stand in the order of their places. */
export function firstFrom<T>(items: readonly T[], limit: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that begin inside a span; they stand in the order of the text. */
export function startingIn<T extends { start: number }>(
  items: readonly T[],
  [start, end]: readonly [number, number],
): T[] {
  const first = firstFrom(items, start, startOf);
  let last = first;
  while (last < items.length && items[last]!.start < end) last++;
  return items.slice(first, last);
}

/** The first item that begins inside a span, if one does. */
export function firstIn<T extends { start: number }>(
  items: readonly T[],
  [start, end]: readonly [number, number],
): T | undefined {
  const first = items[firstFrom(items, start, startOf)];
  return first && first.start < end ? first : undefined;
}

const startOf = ({ start }: { start: number }): number => start;
