/** Headline, byline, publisher, date, language and address of a page, as the page itself states them. */
import { firstOf, metaContents } from '../detect/meta';
import { structuredData, type Thing } from '../detect/structured';
import { attr, bodyOf, rootOf, select, selectAll, textContent } from '../dom';
import { bylineOf } from './byline';

export interface Metadata {
  title: string;
  /** Who signed the article: "Una Marsh, Anton Rey"; "" where the page does not say. */
  byline: string;
  /** How the page describes itself, as for a search; "" where it does not. */
  description: string;
  publisher: string;
  /** ISO 8601; "" where the page states no date that can be read. */
  published: string;
  /** BCP 47 as the page declares it, lower case; "" where it does not. */
  declared: string;
  url: string;
  things: Thing[];
}

const ARTICLE = /Article|Posting|Report|Review|OpinionPiece/;
const isArticle = ({ types }: Thing) => types.some(type => ARTICLE.test(type));
const clean = (s: string): string => s.replace(/\s+/g, ' ').trim();
/** Decodes the entities that publishers leave inside JSON strings. */
const decode = (s: string): string =>
  s
    .replace(/&(?:#39|#x27|apos|rsquo|lsquo);/gi, "'")
    .replace(/&(?:quot|#34|ldquo|rdquo);/gi, '"')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|#38);/gi, '&');

/** A date as ISO 8601 with what precision it came; "" for what is no date. */
export function isoDate(stated: string): string {
  const s = stated.trim();
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/.test(s)) return s.replace(' ', 'T');
  if (/^\d{4}\d{2}\d{2}$/.test(s)) return `${s.slice(0, 4)}-${s.slice(4, 6)}-${s.slice(6)}`;
  const time = /\b(?:19|20)\d\d\b/.test(s) ? Date.parse(s) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

const hostName = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/** "Headline - The Paper" without the paper's name. A dash may belong to the headline: then what follows must be that name. */
function withoutSite(title: string, publisher: string): string {
  const parts = title.split(/\s+[|–—\-»·]\s+/);
  const last = parts.at(-1)!;
  const sameName = publisher !== '' && last.toLowerCase() === publisher.toLowerCase();
  const set = /\s[|»·]\s+[^|»·]*$/.test(title) && last.split(' ').length <= 4;
  return parts.length > 1 && (sameName || set)
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-»·]\s+$/, '')
    : title;
}

/** Names of `<meta>` elements that hold the date of publication, surest first; then any other that sounds like one. */
const PUBLISHED =
  'article:published_time datepublished pubdate parsely-pub-date publish-date og:article:published_time sailthru.date dc.date.issued date dc.date'.split(
    ' ',
  );
const SOUNDS_PUBLISHED =
  /(?:publi|issued|creat|original|release|first).*(?:date|time)|(?:date|time).*(?:publi|issued|creat|original|release|first)/;

function publishedIn(meta: ReadonlyMap<string, string>): string {
  const names = [...PUBLISHED, ...[...meta.keys()].filter(name => SOUNDS_PUBLISHED.test(name))];
  for (const name of names) {
    const date = isoDate(meta.get(name) ?? '');
    if (date) return date;
  }
  return '';
}

/**
 * @param url the address in the browser's bar; the canonical address is preferred where it is on the same site
 */
export function metadataOf(document: Document, url: string): Metadata {
  const things = structuredData(document);
  const meta = metaContents(document);
  const article = things.find(isArticle);
  const publisher =
    decode(article?.publisher.match(/^https?:/) ? '' : (article?.publisher ?? '')) ||
    firstOf(meta, 'og:site_name', 'application-name', 'publisher') ||
    hostName(url);
  const body = bodyOf(document);
  const headings = selectAll(body, 'h1')
    .map(h => clean(textContent(h) ?? ''))
    .filter(Boolean);
  const stated = clean(decode(article?.headline ?? '')) || firstOf(meta, 'og:title', 'twitter:title', 'dc.title');
  const titleTag = select(rootOf(document), 'head > title');
  const title =
    headings.length === 1 && headings[0]!.length > 15
      ? headings[0]!
      : withoutSite(stated || headings[0] || clean((titleTag && textContent(titleTag)) ?? ''), publisher);
  const time = select(body, 'article time[datetime], time[pubdate], time[itemprop~="datePublished"], time[datetime]');
  const published =
    isoDate(article?.published ?? '') || publishedIn(meta) || isoDate(time ? attr(time, 'datetime') : '');
  const canonical = select(rootOf(document), 'link[rel="canonical" i]');
  const href = canonical ? attr(canonical, 'href') : '';
  return {
    title,
    byline: decode(bylineOf(things.filter(isArticle), meta, body)),
    description: clean(decode(firstOf(meta, 'og:description', 'description', 'twitter:description'))),
    publisher,
    published,
    declared: (
      attr(rootOf(document), 'lang') ||
      attr(rootOf(document), 'xml:lang') ||
      firstOf(meta, 'language', 'og:locale', 'content-language') ||
      article?.language ||
      ''
    )
      .toLowerCase()
      .replace('_', '-'),
    url: url || (/^https?:/.test(href) ? href : ''),
    things,
  };
}

/** Are two headlines the same, whatever their letters, spaces and marks? */
export const isSame = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);
const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is known of one of several articles of a page: what it says itself, and what the page's data say under its headline. */
export function metadataOfPart(part: { root: Element; headline: string; url: string }, page: Metadata): Metadata {
  const things = page.things.filter(t => isSame(t.headline, part.headline));
  const time = select(part.root, 'time[datetime]');
  return {
    title: part.headline,
    byline: bylineOf(things, new Map(), part.root),
    description: '',
    publisher: page.publisher,
    published: isoDate(things[0]?.published ?? '') || isoDate(time ? attr(time, 'datetime') : ''),
    declared: attr(part.root, 'lang').toLowerCase() || page.declared,
    url: part.url,
    things,
  };
}
