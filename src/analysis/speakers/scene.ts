/** What every rule about origins looks at: the article's words, people, home and publisher. */

import { holdersNamed } from '../lexicon/holders';
import { HIGH } from '../lexicon/offices';
import type { Outlet } from '../lexicon/outlets';
import { outletOf, outletOfHost } from '../lexicon/outlets-index';
import { sidesOf } from '../lexicon/sides';
import type { Article } from '../model';
import { firstIn } from '../text/bisect';
import type { Document } from '../text/document';
import { startsWithCapital } from '../text/letters';
import { contestIn } from './contest';
import { dayByOffices, dayOf } from './day';
import { joinFields } from './fields';
import { type Place, placesIn } from './gazetteer';
import { adjectiveOf, countryIn, homeOf } from './home';
import { localityIn } from './locality';
import { findPeople, type Mention, type Person } from './people';
import { type Word, wordsOf } from './words';

export interface Scene {
  document: Document;
  article: Article;
  words: Word[];
  people: Person[];
  /** In reading order. */
  mentions: Mention[];
  /** Names that the text calls a company's, a bank's, a charity's. */
  organisations: ReadonlySet<string>;
  publisher: Outlet | undefined;
  /** The country, or the state, whose offices the article means when it names none: "the defence minister said". */
  home: string;
  /** That country, where `home` is a state. */
  country: string;
  /** See `home.ts`. */
  local: boolean;
  /** The city that an article about nothing more is about, '' where it names none; see `locality.ts`. */
  locality: string | undefined;
  /** The article's day, ISO 8601: as given, or as its address or its text has it. */
  date: string | undefined;
  /** "LSB" → "Legal Services Board", where the text says so. */
  abbreviations: ReadonlyMap<string, string>;
  /** See `home.ts`. */
  /** The publisher's country, where the article is about another; else "". */
  own: string;
  rival: string;
  shared: boolean;
  /** The party whose own contest the article is about, if it is about one. */
  contest: string;
  /** Countries, bodies and parties where the text names them. */
  places: readonly Place[];
  adjectiveOf: (country: string) => string;
  /** Paragraphs that are the captions of pictures, by the credit that ends them: nobody goes on speaking from there. */
  captions: ReadonlySet<number>;
  /** Sides that the article names beyond doubt. */
  sides: ReadonlySet<string>;
  /** Outlets by the word that they begin at, those asked about so far; null: none begins there. */
  outlets: Map<number, { name: string; length: number } | null>;
  /** Sides found so far. */
  parties: Map<Person, string>;
}

/** All that is asked of a text about its speakers, gathered once. */
export function readScene(document: Document, article: Article): Scene {
  const words = meantHere(joinFields(wordsOf(document)), document.text);
  const publisher = publisherOf(article);
  const day = dayOf(article);
  const found = findPeople(words, day);
  const own = publisher?.country ?? countryIn(article.publisher);
  const places = ofCapitals(outsideNames(placesIn(words), found.mentions, words), own);
  const home = homeOf(words, places, own, governedIn(found.people, day));
  return {
    document,
    article,
    words,
    ...found,
    publisher,
    places,
    ...home,
    locality: home.local ? localityIn(document.text) : undefined,
    contest: contestIn(words, places, home.country),
    sides: new Set(places.filter(p => !p.ambiguous).map(p => p.party)),
    date: day ?? dayByOffices(found.people),
    abbreviations: abbreviationsOf(document.text),
    captions: captionsIn(document.text, words),
    adjectiveOf,
    parties: new Map(),
    outlets: new Map(),
  };
}

/** "Congress" is a party where India's politics are told of, and a parliament elsewhere. */
function meantHere(words: Word[], text: string): Word[] {
  if (!INDIAN.test(text) || !text.includes('Congress')) return words;
  const party = sidesOf('Congress party')[0];
  for (const [i, word] of words.entries())
    if (word.text === 'Congress' && !OF_ANOTHER.test(words[i - 1]?.text ?? '')) word.meant = party;
  return words;
}
const INDIAN = /\b(?:BJP|Bharatiya Janata|Lok Sabha|Rajya Sabha|Rahul Gandhi|Indian National Congress)\b/;
/** "the Trinamool Congress", "the US Congress". */
const OF_ANOTHER = /^(?:Trinamool|National|Nationalist|YSR|Tamil|Kerala|US|U\.S\.|American)$/;

/** The states of those whom the text calls minister or president, and not of where. */
const governedIn = (people: readonly Person[], day: string | undefined): string[] =>
  people.slice(0, MOST_PEOPLE).flatMap(({ name, descriptions }) => {
    const office = descriptions.find(d => HIGH.has(d.head));
    if (!office || office.former || office.places.length || !name.includes(' ')) return [];
    const states = new Set(holdersNamed(name, day).map(h => h.party));
    return states.size === 1 ? [...states] : [];
  });
/** People who are asked about. */
const MOST_PEOPLE = 60;

/** "The envoy at the harbour. (Jan Novak/AP)": a credit in brackets. */
const CREDIT =
  /\([^()\n]{0,60}\b(?:AP|AFP|PA|EPA|Reuters|Getty|Getty Images|Shutterstock|Alamy|PA Wire|PA Images|Rex|Bloomberg|Photo|Picture|Image|Images)[^()\n]{0,30}\)[ \t]*(?=\n|$)/g;

function captionsIn(text: string, words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  if (!text.includes(')\n') && !text.includes(') \n')) return found;
  for (const { index } of text.matchAll(CREDIT)) {
    const word = firstIn(words, [index, index + 60]);
    if (word) found.add(word.paragraph);
  }
  return found;
}

/** "William Hague" names no city. Both lists in reading order. */
function outsideNames(places: readonly Place[], mentions: readonly Mention[], words: readonly Word[]): Place[] {
  let i = 0;
  return places.filter(place => {
    while (i < mentions.length && mentions[i]!.last <= place.at) i++;
    const m = mentions[i];
    return !m || place.at < m.first || words[place.at]!.start < m.span[0];
  });
}

/** "Victoria", "Georgetown": capitals only where their states are named besides, or are the publisher's. */
function ofCapitals(places: Place[], own: string | undefined): Place[] {
  const doubtful = (p: Place): boolean => p.by === 'capital' && p.ambiguous;
  if (!places.some(doubtful)) return places;
  const sure = new Set(places.filter(p => !doubtful(p)).map(p => p.party));
  return places.filter(p => !doubtful(p) || p.party === own || sure.has(p.party));
}

/** The outlet that publishes the article, by its name ("Daily Mail UK", "FoxNews") or its host. */
function publisherOf({ publisher = '', url = '' }: Article): Outlet | undefined {
  const short = publisher.replace(/ ?-? ?(?:UK|US|News|Online|EN|Eu)$/i, '');
  const spaced = publisher.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const byName = outletOf(publisher) ?? outletOf(short) ?? outletOf(spaced) ?? outletOfHost(publisher);
  if (byName || !URL.canParse(url)) return byName;
  return outletOfHost(new URL(url).hostname);
}

/** "the Harbour Workers' Board (HWB)": a name of several words whose initials stand behind it in brackets. */
function abbreviationsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let index = text.indexOf('('); index >= 0; index = text.indexOf('(', index + 1)) {
    SHORT.lastIndex = index;
    const short = SHORT.exec(text)?.[1];
    if (!short) continue;
    const before = text
      .slice(Math.max(0, index - 120), index)
      .trimEnd()
      .split(/\s+/);
    for (let n = short.length; n <= Math.min(before.length, short.length + 3); n++) {
      const words = before.slice(-n);
      if (initialsOf(words) !== short || !startsWithCapital(words[0]!)) continue;
      found.set(short, words.join(' '));
      break;
    }
  }
  return found;
}

const SHORT = /\(([\p{Lu}]{2,8})\)/uy;

const initialsOf = (words: readonly string[]): string => words.map(w => (startsWithCapital(w) ? w[0] : '')).join('');
