/** Who signed an article, as its page states it: in its data, in its metadata, or beside the headline. */
import { firstOf } from '../detect/meta';
import type { Thing } from '../detect/structured';
import { attr, parentElement, selectAll, textContent } from '../dom';

/** UTF-16 units: a longer line is no byline. */
const LONGEST = 120;
/** Elements looked at. */
const MOST = 20;

/** Names of `<meta>` elements that hold an author, surest first. */
const AUTHOR = [
  'parsely-author',
  'byl',
  'author',
  'article:author',
  'article:author_name',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'og:article:author',
];
/** Where pages show it, surest first. */
const SHOWN = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline" i] [class*="name" i]',
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  'p[class*="author" i], span[class*="author" i], a[class*="author" i]',
  '[data-testid*="byline" i]',
];
/** What stands before the names, in the languages of bylines; each with its colon or space. */
const BEFORE =
  /^(?:(?:(?:written|reported|story|words|text) by|by|von|par|por|di|door|af|av|oleh)(?:\s*[:：]\s*|\s+)|(?:auth?or|auteur|autore|автори?|авторы)\s*[:：]\s*)/iu;
/** What stands behind them: when, where they write, how long it takes to read. */
const BEHIND =
  /\s*(?:[|•·–—]|,?\s(?:published|updated|posted|last|on|in)\s|\s\d{1,2}[:./]\d|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|\s\d{1,2}\s\p{L}+\s\d{4}|\d{4}-\d{2}).*$/iu;

/** Words that stand where a name should. */
const NOBODY = /^(?:editor|admin|staff|auth?or|auteur|autore|автори?|авторы)$/iu;

/** One line, without "By" and without what follows the names; "" where that is no name. */
export function cleaned(stated: string): string {
  const line = stated
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(/(?<=\p{L}{3})(?:@\w+|\d+)$/u, '')
    .replace(/[\s,;:-]+$/, '');
  const isName =
    /^\P{N}*\p{L}{2}/u.test(line) &&
    !NOBODY.test(line) &&
    line.length <= LONGEST &&
    !/https?:|www\.|[/{}<>]|@\w+\.\w/.test(line);
  return isName ? line : '';
}

function joined(names: readonly string[]): string {
  const known = new Map<string, string>();
  for (const name of names.map(cleaned).filter(Boolean)) {
    if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
  }
  const all = [...known.values()].join(', ');
  return all.length <= 2 * LONGEST ? all : '';
}

/**
 * @param things what the page's data say of the article
 * @param meta the page's metadata; none for one of several articles of a page, of which they say nothing
 * @param root where the article stands
 * @returns names, divided by commas where there are several; "" where the page states none
 */
export function bylineOf(things: readonly Thing[], meta: ReadonlyMap<string, string>, root: Element): string {
  for (const { authors } of things) {
    const stated = joined(authors);
    if (stated) return stated;
  }
  for (const name of AUTHOR) {
    const stated = joined([firstOf(meta, name)]);
    if (stated) return stated;
  }
  for (const selector of SHOWN) {
    const found = selectAll(root, selector).slice(0, MOST);
    // The first box that names somebody, and those beside it: further down stand the authors of other stories.
    const first = found.findIndex(el => cleaned(textOf(el)) !== '');
    if (first < 0) continue;
    const box = parentElement(found[first]!);
    return joined(
      found
        .slice(first)
        .filter(el => parentElement(el) === box)
        .map(textOf),
    );
  }
  return '';
}

const textOf = (el: Element): string => (attr(el, 'content') || textContent(el)) ?? '';
