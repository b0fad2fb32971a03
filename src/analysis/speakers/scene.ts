/** What every rule about origins looks at: the article's words, people, home and publisher. */
import type { Outlet } from '../lexicon/outlets';
import { outletOf, outletOfHost } from '../lexicon/outlets-index';
import type { Article } from '../model';
import type { Document } from '../text/document';
import { placesIn } from './gazetteer';
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
}

export function readScene(document: Document, article: Article): Scene {
  const words = wordsOf(document);
  const publisher = publisherOf(article);
  return { document, article, words, ...findPeople(words), publisher, home: homeOf(words, publisher) };
}

/** The outlet that publishes the article, by its name ("Daily Mail UK", "FoxNews") or its host. */
function publisherOf({ publisher = '', url = '' }: Article): Outlet | undefined {
  const short = publisher.replace(/ ?-? ?(?:UK|US|News|Online|EN|Eu)$/i, '');
  const spaced = publisher.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const byName = outletOf(publisher) ?? outletOf(short) ?? outletOf(spaced);
  if (byName || !URL.canParse(url)) return byName;
  return outletOfHost(new URL(url).hostname);
}

/** The publisher's country, unless the article is plainly about another. */
function homeOf(words: readonly Word[], publisher: Outlet | undefined): string {
  const counts = new Map<string, number>();
  for (const { by, party } of placesIn(words))
    if (by === 'country' || by === 'people') counts.set(party, (counts.get(party) ?? 0) + 1);
  const [top = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const own = publisher?.country;
  if (own === undefined) return top;
  return most > 2 * (counts.get(own) ?? 0) + 2 ? top : own;
}
