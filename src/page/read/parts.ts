/**
 * The articles of a page that holds several: an endless page puts the next one after the one that was opened. Each has a
 * headline and prose of its own; a live page's entries, teasers and comments have not.
 */
import { attr, contains, select, selectAll } from '../dom';
import type { Weighed } from './container';
import { hintBit } from './hints';
import { SURE } from './noise';
import type { Box, Walk } from './walk';

/** A part of a page that is an article by itself. */
export interface Part {
  /** Holds the whole article and nothing of another. */
  root: Element;
  headline: string;
  /** The address that the page gives for this article; "" where it gives none. */
  url: string;
}

/** Less prose than this is a teaser: lines, and UTF-16 units of them all. */
const LEAST_LINES = 3;
const LEAST_UNITS = 400;
/** Main headings that are looked at. */
const MOST_HEADINGS = 200;
const BYLINE = hintBit('byline');
/** Who wrote it or when: what an article has and a chapter of one has not. */
const SIGNED = 'time, [rel~="author"], [itemprop~="author"], [itemprop~="datePublished"], [class*="byline" i]';
/** Attributes in which endless pages keep the address of each article for the address bar. */
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical-url',
  'data-article-url',
  'data-page-url',
];

const holds = (outer: Box, inner: Box): boolean => {
  for (let b: Box | undefined = inner; b; b = b.parent) if (b === outer) return true;
  return false;
};
const isArticle = (box: Box): boolean =>
  box.tag === 'article' || attr(box.el, 'role') === 'article' || /Article$/.test(attr(box.el, 'itemtype'));

/** Class names that tell of the make, without those that number ("post-4711"). */
const makeOf = (box: Box): string[] =>
  attr(box.el, 'class')
    .split(/\s+/)
    .filter(name => name !== '' && !/\d/.test(name));

/** Were both made by one template? */
export function alike(a: Box, b: Box): boolean {
  if (a.tag !== b.tag) return false;
  const [one, other] = [makeOf(a), makeOf(b)];
  const shared = one.filter(name => other.includes(name)).length;
  return shared >= Math.max(one.length, other.length) / 2;
}

class Page {
  private readonly units: number[] = [0];
  private readonly prose: number[] = [0];

  constructor(
    readonly boxes: readonly Box[],
    readonly lines: readonly Weighed[],
  ) {
    // Without the hints of the names around: what comes next is called "next-article", and is one all the same.
    for (const { prose, noise, size } of lines) {
      const good = prose && (noise & SURE) === 0;
      this.units.push(this.units.at(-1)! + (good ? size : 0));
      this.prose.push(this.prose.at(-1)! + (good ? 1 : 0));
    }
  }

  hasProse({ first, last }: Box): boolean {
    const lines = this.prose[last]! - this.prose[first]!;
    return lines >= LEAST_LINES && this.units[last]! - this.units[first]! >= LEAST_UNITS;
  }

  headline(box: Box): string {
    return this.lines
      .slice(box.first, box.last)
      .map(({ line }) => line.text)
      .join(' ');
  }

  /** The first heading inside, if no prose stands before it. */
  headingOf(box: Box): Box | undefined {
    for (const { line, prose } of this.lines.slice(box.first, box.last)) {
      if (/^h[12]$/.test(line.box.tag)) return line.box;
      if (prose) return undefined;
    }
    return undefined;
  }
}

const isSigned = (page: Page, box: Box): boolean =>
  select(box.el, SIGNED) !== null || page.boxes.some(b => (b.hints & BYLINE) !== 0 && holds(box, b));

/** The outermost box around each main heading that holds no other; with prose, and a mark of an article. */
function aroundHeadings(page: Page): { root: Box; heading: Box }[] {
  const headings = page.boxes.filter(box => box.tag === 'h1' && box.last > box.first).slice(0, MOST_HEADINGS);
  const inside = new Map<Box, number>();
  for (const heading of headings) {
    for (let b: Box | undefined = heading; b; b = b.parent) inside.set(b, (inside.get(b) ?? 0) + 1);
  }
  return headings.flatMap(heading => {
    let root = heading;
    while (root.parent && inside.get(root.parent) === 1) root = root.parent;
    const marked = () => page.boxes.some(b => isArticle(b) && holds(root, b) && holds(b, heading));
    return page.hasProse(root) && (marked() || isArticle(root) || isSigned(page, root)) ? [{ root, heading }] : [];
  });
}

/** Articles made as the one that has the page's only main heading, with lesser headings. */
function likeFirst(page: Page, heading: Box): { root: Box; heading: Box }[] {
  let first: Box | undefined = heading;
  while (first && !isArticle(first)) first = first.parent;
  if (!first || !page.hasProse(first)) return [];
  const found = [{ root: first, heading }];
  for (const box of page.boxes) {
    if (!alike(first, box) || found.some(({ root }) => holds(root, box) || holds(box, root))) continue;
    const own = page.headingOf(box);
    if (own && page.hasProse(box)) found.push({ root: box, heading: own });
  }
  return found.length > 1 ? found : [];
}

/** The address that a part states for itself, on the site of the page. */
function addressOf(root: Element, heading: Element, base: string): string {
  const within = [root, ...selectAll(root, ADDRESSES.map(name => `[${name}]`).join())].slice(0, 20);
  const stated = within.filter(el => contains(el, heading)).flatMap(el => ADDRESSES.map(name => attr(el, name)));
  const linked = [select(heading, 'a[href]'), select(root, 'h1 a[href], h2 a[href]')].map(a =>
    a ? attr(a, 'href') : '',
  );
  const known = ['link[itemprop~="mainEntityOfPage"]', 'link[itemprop~="url"]', 'link[rel~="canonical"]'].map(
    selector => {
      const link = select(root, selector);
      return link ? attr(link, 'href') : '';
    },
  );
  for (const href of [...stated, ...known, ...linked].filter(Boolean)) {
    if (!URL.canParse(href, base || undefined)) continue;
    const url = new URL(href, base || undefined);
    if (/^https?:$/.test(url.protocol) && (base === '' || url.hostname === new URL(base).hostname)) return url.href;
  }
  return '';
}

/**
 * @param base the page's address
 * @returns the page's articles in reading order; none where the page is to be read as one
 */
export function partsOf({ boxes }: Walk, lines: readonly Weighed[], base: string): Part[] {
  const page = new Page(boxes, lines);
  let found = aroundHeadings(page);
  if (found.length === 1) found = likeFirst(page, found[0]!.heading);
  return found.length < 2
    ? []
    : found.map(({ root, heading }) => ({
        root: root.el,
        headline: page.headline(heading),
        url: addressOf(root.el, heading.el, base),
      }));
}
