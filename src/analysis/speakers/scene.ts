/** What every rule about origins looks at: the article's words, people, home and publisher. */
import type { Outlet } from '../lexicon/outlets';
import { outletOfHost } from '../lexicon/outlets-index';
import type { Article } from '../model';
import type { Document } from '../text/document';
import { placesIn } from './gazetteer';
import { outletOf } from './lookup';
import { findPeople, type Mention, type Person } from './people';
import { type Word, wordsOf } from './words';

export interface Scene {
  document: Document;
  article: Article;
  words: Word[];
  people: Person[];
  /** In reading order. */
  mentions: Mention[];
  publisher: Outlet | undefined;
  /** The country whose offices the article means when it names none: "the defence minister said". */
  home: string;
  /** The article's day, ISO 8601: as given, or as its address or its text has it. */
  date: string | undefined;
  /** Sides found so far. */
  parties: Map<Person, string>;
}

export function readScene(document: Document, article: Article): Scene {
  const words = wordsOf(document);
  const publisher = publisherOf(article);
  const date = dateOf(article);
  return {
    document,
    article,
    words,
    ...findPeople(words, date),
    publisher,
    home: homeOf(words, publisher),
    date,
    parties: new Map(),
  };
}

/** The outlet that publishes the article, by its name ("Daily Mail UK", "FoxNews") or its host. */
function publisherOf({ publisher = '', url = '' }: Article): Outlet | undefined {
  const short = publisher.replace(/ ?-? ?(?:UK|US|News|Online|EN|Eu)$/i, '');
  const spaced = publisher.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const byName = outletOf(publisher) ?? outletOf(short) ?? outletOf(spaced);
  if (byName || !URL.canParse(url)) return byName;
  return outletOfHost(new URL(url).hostname);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** As the page gives it; else from an address like "/2025/04/23/"; else the last full date that the text names. */
function dateOf({ published, url = '', text }: Article): string | undefined {
  if (published) return published;
  const inUrl = /\/(20\d\d)\/(\d\d?|[a-z]{3})\/(\d\d?)?/.exec(url);
  if (inUrl) return iso(inUrl[1]!, /\d/.test(inUrl[2]!) ? Number(inUrl[2]) : MONTHS.indexOf(inUrl[2]!) + 1, inUrl[3]);
  let last: string | undefined;
  for (const [, month, day, year] of text.matchAll(/\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (20\d\d)\b/g)) {
    const found = iso(year!, MONTHS.indexOf(month!.toLowerCase()) + 1, day);
    if (found && (!last || found > last)) last = found;
  }
  return last;
}

const iso = (year: string, month: number, day = '1'): string | undefined =>
  month > 0 && month < 13 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;

/** The publisher's country, unless the article hardly names it and plainly is about another. */
function homeOf(words: readonly Word[], publisher: Outlet | undefined): string {
  const counts = new Map<string, number>();
  const count = (country: string, weight: number) => counts.set(country, (counts.get(country) ?? 0) + weight);
  for (const { by, party, country } of placesIn(words)) {
    if (by === 'country' || by === 'people' || by === 'body') count(party, 1);
    else if (by === 'capital') count(party, 0.5);
    else if (by === 'state') count('United States', 1);
    else if (country) count(country, 1);
  }
  const [top = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const own = publisher?.country;
  if (own === undefined) return top;
  const ours = counts.get(own) ?? 0;
  return ours < 3 && most > 2 * ours + 3 ? top : own;
}
