/** Where an article is at home: whose offices it means when it names no country ("the defence minister said"). */

import { COUNTRIES } from '../lexicon/countries';
import { provincesIn, statesOfRegionsIn, WITH_PREMIERS } from '../lexicon/regions';
import { sidesOf } from '../lexicon/sides';
import { firstFrom } from '../text/bisect';
import type { Place } from './gazetteer';
import { localSide } from './locality';
import type { Scene } from './scene';
import type { Word } from './words';

export interface Home {
  /** A country, or a state of the United States whose own politics the article is about. */
  home: string;
  country: string;
  /** The publisher's country, where it is known and the article is about another. */
  own: string;
  /** The other country that it names most. */
  rival: string;
  /** Two states are named about as often, and the publisher is of neither. */
  shared: boolean;
  /** An American article that names nothing of the union: about a city or a state. */
  local: boolean;
}

const STATES_OF_THE_WORLD = new Set(COUNTRIES.map(c => c.name));
const UNITED_STATES = 'United States';
/** What a state has and the union has not, or not under that name. */
const STATE_POLITICS =
  /^(?:governor|gov\.|gov|legislature|statehouse|lieutenant|assemblyman|assemblywoman|assemblymember|statewide)$/;
/** Countries of the United Kingdom with governments of their own. */
export const PARTS = new Set(['Scotland', 'Wales', 'Northern Ireland']);
/** A state is what the article is about where it is named this often. */
const OFTEN = 4;

/** The country that an outlet of no table has in its name: "Trinidad and Tobago Newsday". */
export function countryIn(name = ''): string | undefined {
  const words = name.split(/\s+/);
  for (let i = 0; i < words.length; i++)
    for (let n = 3; n > 0; n--) {
      const side = sidesOf(words.slice(i, i + n).join(' ')).find(
        s => !s.ambiguous && /^(?:country|people)$/.test(s.by),
      );
      if (side) return side.party;
    }
  return undefined;
}

/** The publisher's country, unless the article hardly names it and plainly is about another. */
export function homeOf(
  words: readonly Word[],
  places: readonly Place[],
  own: string | undefined,
  governed: readonly string[] = [],
): Home {
  const counts = new Map<string, number>();
  const states = new Map<string, number>();
  let federal = 0;
  const count = (country: string, weight: number) => {
    if (!STATES_OF_THE_WORLD.has(country)) return;
    counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  const sure = new Set(places.filter(p => !p.ambiguous).map(p => p.party));
  for (const { by, name, party, country, ambiguous, others } of places) {
    // "the House of Representatives", in a Nigerian paper
    if (by === 'body' && ambiguous && own !== undefined && party !== own && !sure.has(party)) continue;
    if (party === UNITED_STATES && by !== 'party') federal++;
    if (by === 'country' || by === 'people' || by === 'body') count(party, 1);
    else if (by === 'capital') count(party, 0.5);
    else if (by === 'state') {
      count(UNITED_STATES, 1);
      if (!ambiguous) states.set(name, (states.get(name) ?? 0) + 1);
    } else if (country && !others.some(o => o.by === 'party')) count(country, 1);
  }
  for (const country of governed) count(country, GOVERNS);
  // "Kherson waits": where the publisher is not known
  if (own === undefined) for (const country of statesOfRegionsIn(words.map(w => w.text))) count(country, 1);
  const [top = '', most = 0] = leading(counts, writtenIn(words));
  const ours = own === undefined ? 0 : (counts.get(own) ?? 0);
  const elsewhere =
    (ours < 3 && most > 2 * ours + 3) ||
    (ours === 0 && most > 1) ||
    (dateline(places, words) === top ? most > ours : most > MORE * ours && opensWith(top, own, places));
  const part = own === 'United Kingdom' && PARTS.has(top) && most > ours && most >= OFTEN;
  // named once each: none of them is what the article is about
  const even = most < 2 && [...counts.values()].filter(n => n === most).length > 1;
  const written = own === undefined ? undefined : writtenIn(words);
  const there = written === undefined ? 0 : (counts.get(written) ?? 0);
  // "STOCKHOLM (AP) — A Swedish prosecutor", in an American newspaper
  const abroad = written !== own && there > 0 && 2 * there >= ours && there >= MOSTLY * most ? written : undefined;
  const country = own === undefined ? (even ? '' : top) : (abroad ?? (elsewhere || part ? top : own));
  const [state = '', often = 0] = best(states);
  const all = [...states.values()].reduce((n, v) => n + v, 0);
  const local = country === UNITED_STATES && federal === 0;
  const ofState =
    country === UNITED_STATES &&
    often >= OFTEN &&
    2 * often > all &&
    often >= federal &&
    words.some(w => STATE_POLITICS.test(w.lower));
  const province = WITH_PREMIERS.has(country) ? provinceOf(words) : '';
  const [first, second] = [...counts.values()].sort((a, b) => b - a);
  const shared = (second ?? 0) >= 4 && writtenIn(words) !== country && second! * 2.5 >= first! && own !== country;
  const rival = [...counts].filter(([name]) => name !== country).sort((a, b) => b[1] - a[1])[0];
  return {
    home: ofState ? state : province || country,
    country,
    local,
    own: own === country ? '' : (own ?? ''),
    shared,
    rival: rival && rival[1] >= 3 ? rival[0] : '',
  };
}

/** The one province that an article about a premier names often, where nobody of the whole state's government is in it. */
function provinceOf(words: readonly Word[]): string {
  if (!words.some(w => w.lower === 'premier') || words.some(w => FEDERAL.test(w.lower))) return '';
  const counts = new Map<string, number>();
  for (const name of provincesIn(words.map(w => w.text))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [top = '', often = 0] = best(counts);
  return counts.size === 1 || often >= OFTEN ? top : '';
}
const FEDERAL = /^(?:prime|president|federal|ottawa|canberra|pretoria)$/;

/** Whose ministers an article calls so without naming their country is what it is about. */
const GOVERNS = 1.5;

/** The country named most; that where the article was written, where it is named nearly as often. */
function leading(counts: ReadonlyMap<string, number>, written: string | undefined): [string, number] | [] {
  const first = best(counts);
  const often = written === undefined ? 0 : (counts.get(written) ?? 0);
  return written !== undefined && often >= 2 && often >= NEARLY * (first[1] ?? 0) ? [written, often] : first;
}
const NEARLY = 0.5;
const MOSTLY = 0.8;

/** "BERLIN (dpa) - …": the state of the capital that opens an article in capitals. */
function writtenIn(words: readonly Word[]): string | undefined {
  let end = 0;
  while (end < 3 && words[end]?.isWord && words[end]!.text === words[end]!.text.toUpperCase()) end++;
  if (!end || !/^[,(—–-]$/.test(words[end]?.text ?? '')) return undefined;
  const city = words.slice(0, end).map(w => w.text[0] + w.lower.slice(1));
  return sidesOf(city.join(' ')).find(side => side.by === 'capital' || side.by === 'country')?.party;
}

/** An article whose first words name a country and not the publisher's is about that one, where it names it so much oftener. */
const MORE = 1.5;
const OPENING = 45;

/** "SEOUL, South Korea — …": the place that an article begins with. */
const dateline = ([first]: readonly Place[], words: readonly Word[]): string | undefined =>
  first && first.at < 4 && first.by !== 'people' && !words[first.at + first.length - 1]!.possessive
    ? first.party
    : undefined;

function opensWith(country: string, own: string | undefined, places: readonly Place[]): boolean {
  let named = false;
  for (const { at, by, party } of places) {
    if (at >= OPENING) break;
    if (party === own || (by === 'state' && own === UNITED_STATES)) return false;
    named ||= party === country;
  }
  return named;
}

/** What a state has not, under that name: so it is another's. */
const LACKS: Readonly<Record<string, RegExp>> = {
  'United States':
    /\b(?:minist(?:er|ers|ry|ries)|premier|chancellor|parliament\p{L}*|opposition|ruling party|national assembly)\b/iu,
  'United Kingdom': /\b(?:president|(?:foreign|interior|finance) minist\p{L}+|national assembly|senate)\b/iu,
};
/** Offices of which the table of holders lists everybody: who is not in it holds another's. */
export const ALL_LISTED: Readonly<Record<string, ReadonlySet<string>>> = { 'United States': new Set(['president']) };
/** Sentences back in which the state is named that an office or a body without a country belongs to. */
const NEAR = 4;

/** Places that are looked back over: a sentence without end must not cost without end. */
export const MOST_PLACES = 60;

/** Index of the last place that begins before a word; -1: none. */
export const placeBefore = (places: readonly Place[], word: number): number => firstFrom(places, word, p => p.at) - 1;

/**
 * Whose "government" or "foreign minister" a place of the text means: the home's, unless that cannot be or two states share the article.
 * @param lacking the home is known to have nobody of that name in the office
 */
export function homeAt(
  index: number,
  text: string,
  scene: Pick<Scene, 'home' | 'own' | 'rival' | 'shared' | 'places' | 'words' | 'locality' | 'publisher'>,
  lacking = false,
): string {
  const { home, shared, places, words } = scene;
  const city = localSide(text, scene);
  if (city !== undefined) return city;
  // a mayor is of no country at home
  if (MAYOR.test(text) && (home === UNITED_STATES || scene.publisher?.country === home)) return '';
  if (home === UNITED_STATES && OF_ONE_STATE.test(text)) return stateAt(index, scene);
  const province = WITH_PREMIERS.has(home) && POLICE.test(text) ? policedIn(scene.words) : '';
  if (province) return province;
  const there = openingPlace(index, scene);
  if (there) return there;
  const lacks = lacking || LACKS[home]?.test(text) === true;
  if (!lacks && !shared) return home;
  const here = words[index]?.sentence ?? 0;
  let found = '';
  let sentence = -1;
  const last = placeBefore(places, index);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const place = places[i]!;
    const its = words[place.at]!.sentence;
    if (here - its > NEAR || (found !== '' && its !== sentence)) break;
    if (!STATES_OF_THE_WORLD.has(place.party) || place.by === 'state' || place.by === 'party') continue;
    // "the Congress" is many states'
    if ((lacks && place.party === home) || (place.by === 'body' && place.ambiguous)) continue;
    found = place.party;
    sentence = its;
  }
  return found || (lacks ? scene.own || scene.rival : home);
}

const MAYOR = /\b(?:mayors?|alder(?:man|woman))\b/iu;

/** "the state health department", "State Attorney General": of one of the states, not of the union. */
const OF_ONE_STATE =
  /\bstate (?:attorney general|(?:department|division|board|bureau|commission|office|secretary|superintendent) of|(?:\p{L}+ )?(?:department|board|commission|commissioner|agency|agencies|officials?|police|troopers?|regulators?|legislature|legislators?|lawmakers?|senate|house|supreme court|treasurer|auditor|comptroller|superintendent|government|law|party))\b/iu;

/** Whose ranks an article does not say again, where it has named the force: "NSW Police … Superintendent Jan Novak". */
const POLICE = /\b(?:police|superintendent|inspector|detective|sergeant|constable)\b/iu;

/** Of each text, looked for once. */
const policed = new WeakMap<readonly Word[], string>();

function policedIn(words: readonly Word[]): string {
  const known = policed.get(words) ?? findPoliced(words);
  policed.set(words, known);
  return known;
}

/** The province whose police a text names. */
function findPoliced(words: readonly Word[]): string {
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.lower !== 'police' || !words[i - 1]!.capital) continue;
    const [province] = provincesIn(words.slice(Math.max(0, i - 3), i).map(w => w.text));
    if (province) return province;
  }
  return '';
}

/** The state that is named last before a word, else the only one that the text names; '' where it names several. */
export function stateAt(index: number, { places, words }: Pick<Scene, 'places' | 'words'>): string {
  const here = words[index]?.sentence ?? 0;
  const last = placeBefore(places, index);
  const near = places
    .slice(Math.max(0, last + 1 - MOST_PLACES), last + 1)
    .findLast(p => p.by === 'state' && here - words[p.at]!.sentence < NEAR);
  if (near) return near.party;
  const all = new Set(places.filter(p => p.by === 'state' && !p.ambiguous).map(p => p.party));
  return all.size === 1 ? [...all][0]! : '';
}

/** "In Haiti, the mayor said …": the state that the paragraph begins with. */
function openingPlace(index: number, { places, words }: Pick<Scene, 'places' | 'words'>): string | undefined {
  const paragraph = words[index]?.paragraph;
  const last = placeBefore(places, index);
  for (let i = last; i >= 0 && last - i < MOST_PLACES && words[places[i]!.at]!.paragraph === paragraph; i--) {
    const { at, by, party, length } = places[i]!;
    const opens = words[at - 1]?.lower === 'in' && words[at - 1]!.opens && words[at - 2]?.paragraph !== paragraph;
    if (opens && (by === 'country' || by === 'capital') && words[at + length]?.text === ',') return party;
  }
  return undefined;
}

const best = (counts: ReadonlyMap<string, number>): [string, number] | [] =>
  [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];

/** "Italy" → "Italian"; a name without one stays. */
export const adjectiveOf = (country: string): string => adjectives.get(country) ?? country;
const adjectives = new Map(
  // "a New Zealander" is somebody, "the New Zealand government" a body
  COUNTRIES.map(c => [c.name, c.adjectives[0] === `${c.name}er` ? c.name : (c.adjectives[0] ?? c.name)]),
);
