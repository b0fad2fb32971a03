/**
 * The entries of a live blog: each was written by itself, at its own time, and stands by itself. The newest usually comes
 * first, so that what a later paragraph refers to does not stand before it.
 */
import type { Span } from '../../analysis/model';
import { attr, select } from '../dom';
import type { Assembled } from './assemble';
import type { Metadata } from './metadata';
import { alike } from './parts';
import type { Box } from './walk';

/** Fewer entries make no live blog. */
const LEAST = 2;

/** How pages say that they are live; each with an example. */
export const LIVE: readonly { of: 'type' | 'address' | 'name'; pattern: RegExp; example: string }[] = [
  { of: 'type', pattern: /^LiveBlogPosting$/, example: 'LiveBlogPosting' },
  {
    of: 'address',
    pattern: /\/live(?:[/-]|$)|-live(?:[-/]|$)|live-?blog/i,
    example: 'https://www.example.com/world/live/2031',
  },
  {
    of: 'name',
    pattern: /(?:^|[^a-z])live-?_*(?:blog|stream|feed|updates?|posts?|entr(?:y|ies)|wrapper|coverage)|liveBlogUpdate/i,
    example: 'live__stream',
  },
];

const says = (of: string, text: string) => LIVE.some(l => l.of === of && l.pattern.test(text));
const nameOf = ({ el }: Box) => `${attr(el, 'class')} ${attr(el, 'id')} ${attr(el, 'itemprop')}`;
const isTimed = ({ el }: Box) => attr(el, 'itemprop') === 'liveBlogUpdate' || select(el, 'time') !== null;

/** The boxes with chosen text, by the box in which they stand next to each other. */
function siblings(assembled: Assembled): Map<Box, Set<Box>> {
  const all = new Map<Box, Set<Box>>();
  for (const { line } of assembled.lines) {
    for (let box = line.box; box.parent; box = box.parent) {
      const known = all.get(box.parent);
      if (known) known.add(box);
      else all.set(box.parent, new Set([box]));
    }
  }
  return all;
}

/**
 * @returns stretches of the article's text that stand by themselves, in reading order and without gaps: the entries and what
 * stands before, between and after them; none where the article is no live blog.
 */
export function entriesOf(assembled: Assembled, { things, url }: Metadata): Span[] {
  const live = things.some(t => t.types.some(type => says('type', type))) || says('address', url);
  let entries = new Set<Box>();
  for (const [parent, boxes] of siblings(assembled)) {
    const named = live || says('name', nameOf(parent)) || [...boxes].some(box => says('name', nameOf(box)));
    if (!named || boxes.size < LEAST || boxes.size <= entries.size) continue;
    const timed = [...boxes].filter(isTimed);
    const made = timed.filter(box => alike(timed[0]!, box));
    if (made.length >= LEAST && made.length > entries.size) entries = new Set(made);
  }
  if (entries.size === 0) return [];
  const spans: [number, number][] = [];
  let last: Box | undefined | null = null;
  assembled.lines.forEach(({ line }, i) => {
    let owner: Box | undefined = line.box;
    while (owner && !entries.has(owner)) owner = owner.parent;
    const [start, end] = assembled.blocks[i]!.span;
    if (owner === last) spans.at(-1)![1] = end;
    else spans.push([start, end]);
    last = owner;
  });
  return spans;
}
