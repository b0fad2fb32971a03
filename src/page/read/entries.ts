/**
 * The entries of a live blog: each was written by itself, at its own time, and stands by itself. The newest usually comes
 * first, so that what a later paragraph refers to does not stand before it.
 */
import type { Span } from '../../analysis/model';
import { attr } from '../dom';
import type { Assembled } from './assemble';
import type { Metadata } from './metadata';
import { LEAST, ownerOf, seriesIn, siblings } from './series';
import type { Box } from './walk';

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
/**
 * @returns stretches of the article's text that stand by themselves, in reading order and without gaps: the entries and what
 * stands before, between and after them; none where the article is no live blog.
 */
export function entriesOf(assembled: Assembled, { things, url }: Metadata): Span[] {
  const live = things.some(t => t.types.some(type => says('type', type))) || says('address', url);
  let entries = new Set<Box>();
  for (const [parent, boxes] of siblings(assembled.lines.map(l => l.line.box))) {
    const named = live || says('name', nameOf(parent)) || [...boxes].some(box => says('name', nameOf(box)));
    if (!named || boxes.size < LEAST || boxes.size <= entries.size) continue;
    const made = seriesIn(boxes);
    if (made.length > entries.size) entries = new Set(made);
  }
  if (entries.size === 0) return [];
  const spans: [number, number][] = [];
  let last: Box | undefined | null = null;
  assembled.lines.forEach(({ line }, i) => {
    const owner = ownerOf(line.box, entries);
    const [start, end] = assembled.blocks[i]!.span;
    if (owner === last) spans.at(-1)![1] = end;
    else spans.push([start, end]);
    last = owner;
  });
  return spans;
}
