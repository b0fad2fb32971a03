/** Sides where they stand in a text: the longest name that the tables know, at a word. */
import { mostWordsFrom, type Side, sidesOf } from '../lexicon/sides';
import type { Word } from './words';

export interface Place extends Side {
  /** Position of its first word in the list asked about, and how many words it takes up. */
  at: number;
  length: number;
  /** Others of the same name: parties of other countries. */
  others: readonly Side[];
}

/** Words inside a name that are written small: "House of Commons", "Doctors without Borders", "the Trump administration". */
const INSIDE = /^(?:of|and|for|the|on|in|without|to|de|del|administration)$/;

/** The longest known name that begins at a word. Names are found only where they are written with a capital. */
export function placeAt(words: readonly Word[], at: number): Place | undefined {
  const word = words[at];
  if (!word?.capital) return undefined;
  const length = word.lower === 'the' ? 2 : 1;
  const meant = words[at + length - 1]?.meant;
  if (meant) return placed(meant, at, length, NONE);
  const most = mostWordsAt(words, at);
  if (most === 0) return inCompound(word, at);
  let text = word.text;
  const texts = [text];
  for (let i = at + 1; i < words.length && texts.length < most && !words[i - 1]!.possessive; i++) {
    const w = words[i]!;
    if (!w.isWord || !(w.capital || INSIDE.test(w.text) || /^\d+$/.test(w.text))) break;
    text += ` ${w.text}`;
    texts.push(text);
  }
  for (let n = Math.min(most, texts.length); n > 0; n--) {
    const sides = sidesOf(texts[n - 1]!);
    if (sides.length === 0) continue;
    // "Washington": a state as well, but the capital speaks
    const ordered = sides.length > 1 && sides[0]!.by === 'state' ? [...sides].sort(capitalFirst) : sides;
    const side = ordered[0]!;
    // "the Harbour Commission" is no "Commission"
    const inside = side.by === 'body' && side.ambiguous && n === 1 && words[at - 1]?.capital && !words[at - 1]!.opens;
    // "Dane County" is no Dane's
    const county = side.by === 'people' && COUNTY.test(words[at + n]?.text ?? '');
    if (!inside && !county) return placed(side, at, n, ordered.length > 1 ? ordered.slice(1) : NONE);
  }
  return inCompound(word, at);
}

const COUNTY = /^(?:County|Parish|Township|Borough)$/;
const NONE: readonly Side[] = [];

/** Written out: a side that is spread costs several times as much. */
const placed = (
  { by, name, party, country, sort, ambiguous }: Side,
  at: number,
  length: number,
  others: readonly Side[],
): Place => ({
  by,
  name,
  party,
  country,
  sort,
  ambiguous,
  at,
  length,
  others,
});

/** How many words a name that begins here has at most; a leading "the" is one more. */
function mostWordsAt(words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (word.lower !== 'the') return mostWordsFrom(word.text);
  const most = at + 1 < words.length ? mostWordsFrom(words[at + 1]!.text) : 0;
  return most && most + 1;
}

/** "US-based", "Czech-born". */
function inCompound(word: Word, at: number): Place | undefined {
  if (!word.text.includes('-')) return undefined;
  const half = /^(\p{Lu}\p{L}*\.?(?:\p{L}\.)*)-\p{L}+$/u.exec(word.text)?.[1];
  const side = half ? sidesOf(half)[0] : undefined;
  return side && side.by !== 'party' ? { ...placed(side, at, 1, NONE), ambiguous: true } : undefined;
}

const capitalFirst = (a: Side, b: Side): number => Number(b.by === 'capital') - Number(a.by === 'capital');

/** "the South China Sea" is not China. */
const WATERS = new Set(['Sea', 'Ocean', 'Gulf', 'Strait', 'Straits', 'Channel']);

/** Every known name in a stretch of words, from left to right, none inside another. */
export function placesIn(words: readonly Word[]): Place[] {
  const found: Place[] = [];
  for (let i = 0; i < words.length; i++) {
    const place = placeAt(words, i);
    if (!place) continue;
    if (!WATERS.has(words[i + place.length]?.text ?? '')) found.push(place);
    i += place.length - 1;
  }
  return found;
}

/** Of several parties of one name, that of a country: "Italy's Democratic Party". */
export const inCountry = (place: Place, country: string): Side =>
  [place, ...place.others].find(p => p.by === 'party' && p.country === country) ?? place;
