/**
 * What the page's JSON-LD says of it. The page may be hostile or careless: values are picked one by one as strings,
 * nothing is merged, and broken JSON still yields its types and dates.
 */
import { rootOf, selectAll, textContent } from '../dom';

/** One thing that structured data describes. */
export interface Thing {
  types: string[];
  headline: string;
  published: string;
  publisher: string;
  /** Names of those who signed it. */
  authors: string[];
  section: string;
  language: string;
  url: string;
  /** Length of `articleBody` in UTF-16 units; 0 where it is missing. */
  bodyLength: number;
  /** `isAccessibleForFree`: false where the page says it is paywalled. */
  free: boolean | undefined;
}

/** UTF-16 units parsed in one page, things kept, and nesting followed. */
const MAX_UNITS = 2_000_000;
const MAX_THINGS = 200;
const MAX_DEPTH = 6;

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const own = (o: Record<string, unknown>, key: string): unknown => (Object.hasOwn(o, key) ? o[key] : undefined);
const list = (x: unknown): unknown[] => (Array.isArray(x) ? x : x === undefined || x === null ? [] : [x]);

/** A value as text: itself, or the `name` or `@id` of the first thing in it. */
function text(x: unknown): string {
  const first = list(x)[0];
  if (typeof first === 'string') return first.trim();
  if (isRecord(first)) {
    const name = own(first, 'name') ?? own(first, '@id') ?? own(first, 'url');
    return typeof name === 'string' ? name.trim() : '';
  }
  return '';
}

const typesOf = (o: Record<string, unknown>): string[] =>
  list(own(o, '@type'))
    .filter((t): t is string => typeof t === 'string')
    .map(t => t.replace(/^.*[/#:]/, ''));

function toThing(o: Record<string, unknown>): Thing {
  const body = own(o, 'articleBody');
  const free = own(o, 'isAccessibleForFree');
  return {
    types: typesOf(o),
    headline: text(own(o, 'headline')) || text(own(o, 'name')),
    published: text(own(o, 'datePublished')),
    publisher: text(own(o, 'publisher')),
    authors: list(own(o, 'author')).map(text),
    section: list(own(o, 'articleSection')).map(text).join(' '),
    language: text(own(o, 'inLanguage')),
    url: text(own(o, 'url')) || text(own(o, 'mainEntityOfPage')),
    bodyLength: typeof body === 'string' ? body.length : 0,
    free: free === undefined ? undefined : !/^false$/i.test(String(free)),
  };
}

function collect(x: unknown, depth: number, out: Thing[]): void {
  if (depth > MAX_DEPTH) return;
  for (const item of list(x)) {
    if (!isRecord(item) || out.length >= MAX_THINGS) continue;
    if (own(item, '@type') !== undefined) out.push(toThing(item));
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
      if (typeof own(item, key) === 'object') collect(own(item, key), depth + 1, out);
    }
  }
}

/** Careless JSON made parseable: comments, CDATA, raw line breaks in strings, trailing commas and semicolons. */
const repaired = (json: string): string =>
  json
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

/** What can be picked out of JSON that cannot be parsed. */
function fromBroken(json: string): Thing[] {
  const value = (key: string) => json.match(new RegExp(`"${key}"\\s*:\\s*"([^"\\n]{1,300})"`))?.[1] ?? '';
  const type = value('@type');
  if (!type) return [];
  const types = Array.from(json.matchAll(/"@type"\s*:\s*"([^"\n]{1,60})"/g), m => m[1]!).slice(0, 20);
  return [
    {
      types,
      headline: value('headline'),
      published: value('datePublished'),
      publisher: '',
      authors: [],
      section: value('articleSection'),
      language: value('inLanguage'),
      url: value('url'),
      bodyLength: value('articleBody').length,
      free: undefined,
    },
  ];
}

/** The things one JSON-LD text describes, whatever state it is in. Never throws. */
export function thingsOf(json: string): Thing[] {
  for (const candidate of [json, repaired(json)]) {
    try {
      const out: Thing[] = [];
      collect(JSON.parse(candidate), 0, out);
      return out;
    } catch {
      // Broken: try again repaired, then pick out what can be found.
    }
  }
  return fromBroken(json);
}

/** All things that the page's JSON-LD describes, in the order of the page. */
export function structuredData(document: Document): Thing[] {
  const out: Thing[] = [];
  let units = 0;
  for (const script of selectAll(rootOf(document), 'script[type*="ld+json" i]')) {
    const json = textContent(script) ?? '';
    units += json.length;
    if (units > MAX_UNITS || out.length >= MAX_THINGS) break;
    out.push(...thingsOf(json));
  }
  return out;
}
