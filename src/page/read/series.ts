/** Boxes that one template made and that stand next to each other, each with a time of its own: the entries of a live page. */
import { attr, select } from '../dom';
import { alike } from './parts';
import type { Box } from './walk';

/** Fewer make no series. */
export const LEAST = 2;

const isTimed = ({ el }: Box) => attr(el, 'itemprop') === 'liveBlogUpdate' || select(el, 'time') !== null;

/** The boxes around the given ones, by the box in which they stand next to each other. */
export function siblings(boxes: Iterable<Box>): Map<Box, Set<Box>> {
  const all = new Map<Box, Set<Box>>();
  for (let box of boxes) {
    for (; box.parent; box = box.parent) {
      const known = all.get(box.parent);
      if (known) known.add(box);
      else all.set(box.parent, new Set([box]));
    }
  }
  return all;
}

/** Those of them that are a series: dated, and made alike; none where they are too few. */
export function seriesIn(boxes: ReadonlySet<Box>): Box[] {
  if (boxes.size < LEAST) return [];
  const timed = [...boxes].filter(isTimed);
  const made = timed.filter(box => alike(timed[0]!, box));
  return made.length >= LEAST ? made : [];
}

/** The box of these in which another stands. */
export function ownerOf(box: Box, boxes: ReadonlySet<Box>): Box | undefined {
  let owner: Box | undefined = box;
  while (owner && !boxes.has(owner)) owner = owner.parent;
  return owner;
}
