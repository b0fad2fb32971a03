/** Where the card goes: beside what it explains, never over it. Pure; CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 8;
const EDGE = 8;

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(x, high));
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * @param lines rectangles of the claim's lines.
 * @param card its size.
 * @param view size of the viewport.
 * @param rtl the text runs from right to left: the card begins at the line's right end.
 * @param point where the pointer is: of a claim in several places the nearest is taken.
 * @returns left top corner. Below the claim, else above it, else beside it; where the claim fills the screen, the corner
 * farthest from the pointer, over no line that the pointer is on.
 */
export function place(
  lines: readonly Box[],
  card: Size,
  view: Size,
  rtl: boolean,
  point?: { x: number; y: number },
): { left: number; top: number } {
  const seen = lines.filter(l => l.bottom > 0 && l.top < view.height && l.right > l.left);
  const first = seen[0] ?? { left: EDGE, top: EDGE, right: EDGE, bottom: EDGE };
  const all = seen.reduce(
    (a, b) => ({
      left: Math.min(a.left, b.left),
      top: Math.min(a.top, b.top),
      right: Math.max(a.right, b.right),
      bottom: Math.max(a.bottom, b.bottom),
    }),
    first,
  );
  const near = (point && seen.find(l => l.top <= point.y && point.y <= l.bottom)) ?? first;
  const maxLeft = Math.max(EDGE, view.width - card.width - EDGE);
  const maxTop = Math.max(EDGE, view.height - card.height - EDGE);
  const start = point ? point.x - card.width / 3 : rtl ? near.right - card.width : near.left;
  const left = clamp(start, EDGE, maxLeft);
  const free = (at: { left: number; top: number }) => {
    const box = { ...at, right: at.left + card.width, bottom: at.top + card.height };
    const inView = at.left >= 0 && at.top >= 0 && box.right <= view.width && box.bottom <= view.height;
    return inView && !seen.some(l => overlaps(l, box));
  };
  const middle = clamp(near.top, EDGE, maxTop);
  const ways = [
    { left, top: all.bottom + GAP },
    { left, top: all.top - card.height - GAP },
    { left: all.right + GAP, top: middle },
    { left: all.left - card.width - GAP, top: middle },
    { left, top: near.bottom + GAP },
  ];
  const way = ways.slice(0, 4).find(free);
  if (way) return way;
  const below = near.bottom + GAP + card.height <= view.height;
  return { left, top: clamp(below ? near.bottom + GAP : near.top - GAP - card.height, EDGE, maxTop) };
}
