/** Runs of capitalised words: where one ends, and where in it a name begins behind titles, places and work. */
import { ARTICLED, NOT_NAME, PARTICLE, TITLE_WORD, WORKS } from '../lexicon/name-words';
import { HONORIFICS, SHORT_TITLES } from '../lexicon/titles';
import { startsWithDigit } from '../text/letters';
import { roleOf } from './describe';
import { placeAt } from './gazetteer';
import type { Gender } from './gender';
import { isGiven, notOfName } from './name-parts';
import type { Word } from './words';

/** End of the run of capitalised words that begins at a word; the same index where none does. */
export function runEnd(words: readonly Word[], from: number): number {
  let i = from;
  if (!words[from]!.capital) return from;
  while (i < words.length && !endsRun(words, i, from)) {
    const { possessive, end } = words[i]!;
    i++;
    // "Sen." and initials keep their full stop; a stop that stands apart ends the run
    if (possessive || (words[i] && words[i]!.start > end + 1)) break;
  }
  // "Rebel Harbour MPs" are nobody's name
  return words[i] && LETTERS.test(words[i]!.text) ? from : i;
}

/** "MPs" */
const LETTERS = /^\p{Lu}{2,}s$/u;

/** Is a word no part of the run of names that began at `from`? */
function endsRun(words: readonly Word[], i: number, from: number): boolean {
  const w = words[i]!;
  const next = words[i + 1];
  const inside = i > from;
  if (!w.isWord || startsWithDigit(w.text)) return true;
  if (LETTERS.test(w.text)) return true;
  if (w.text[1] === '-' && /^[RDI]-\p{Lu}/u.test(w.text)) return true;
  const particle = inside && PARTICLE.test(w.text) && !!next && (next.capital || PARTICLE.test(next.text));
  if (!w.capital && !particle && !(inside && ARTICLED.test(w.text))) return true;
  // "Following Prague's vote": a sentence's first word has its capital from there
  if (w.opens && /^(?:VERB|ADP|ADV|AUX|SCONJ|CCONJ)$/.test(w.tag) && !isGiven(w)) return true;
  if (!NOT_NAME.has(w.lower)) return false;
  if (inside && DATES.test(w.lower)) return false; // "Ida May"
  if (w.text === 'Jan' && next?.capital) return false;
  return !Object.hasOwn(HONORIFICS, w.lower) || (w.lower === 'miss' && inside);
}
const DATES = /^(?:may|march|june|april|august|jan|mar|sun)$/;

/** Titles whose full stop stands apart: "Gen". */
const SHORTENED = new Set(Object.keys(SHORT_TITLES).map(title => title.replace(/\.$/, '')));

/** Where the name itself begins in a run, and what stands in front of it there. */
export interface Start {
  /** Word index. */
  start: number;
  titled: boolean;
  /** As "Mr" or "Dame" tells it. */
  gender: Gender;
}

/** Where a name begins in the run [from, to); undefined where the run is a place, or a title that nothing follows. */
export function startOfName(words: readonly Word[], from: number, to: number): Start | undefined {
  const titles = behindTitles(words, from, to);
  const start = behindPlaces(words, from, to, titles);
  return start === undefined ? undefined : behindWork(words, to, { ...titles, start });
}

/** Behind everything up to the last role or honorific that a name still follows. */
function behindTitles(words: readonly Word[], from: number, to: number): Start {
  const found: Start = { start: from, titled: false, gender: '' };
  for (let i = from; i < to - 1; i++) {
    const w = words[i]!;
    const honorific = Object.hasOwn(HONORIFICS, w.lower);
    if (!honorific && !roleOf(w) && !SHORTENED.has(w.lower)) continue;
    if (isGiven(w) && i === from) continue;
    found.start = i + 1;
    found.titled = true;
    if (honorific) found.gender = HONORIFICS[w.lower] as Gender;
  }
  return found;
}

/** Behind places and words of titles: "Norland Foreign Secretary" is a role that nothing follows, and no name. */
function behindPlaces(words: readonly Word[], from: number, to: number, { start, titled }: Start): number | undefined {
  let at = start;
  while (at < to) {
    const w = words[at]!;
    const place = isInserted(words, from, to) ? undefined : placeAt(words, at);
    const further = place !== undefined && at + place.length < to;
    if (further && !((place.ambiguous || place.length === 1) && isGiven(w))) at += place.length;
    else if (place && !further && !(titled && place.ambiguous)) return to - from > 1 ? undefined : at;
    else if (TITLE_WORD.test(w.lower) && (at < to - 1 || words[at - 1]?.lower === 'of')) {
      if (at === to - 1) return undefined;
      at++;
    } else break;
  }
  return at;
}

/** Behind what somebody does and how somebody is called in passing. */
function behindWork(words: readonly Word[], to: number, { start, titled, gender }: Start): Start {
  const found = { start, titled, gender };
  // "Minister for Planning Jan Novak": what the office is for
  const before = words[start - 1]?.lower;
  if (
    to - start > 2 &&
    (before === 'for' || before === 'of') &&
    !isGiven(words[start]!) &&
    words.slice(Math.max(0, start - 4), start - 1).some(w => OFFICE.test(w.lower))
  ) {
    found.start++;
    found.titled = true;
  }
  // "Office Chief Meteorologist Jan Novak"
  if (to - start > 2 && !isGiven(words[start]!) && isGiven(words[start + 1]!) && WORKS.test(words[start]!.lower)) {
    found.start++;
    found.titled = true;
  }
  // "Islamist-rooted Novak"
  while (to - found.start > 1 && /^\p{Lu}\p{L}*-\p{Ll}+$/u.test(words[found.start]!.text)) found.start++;
  // "Harbour High School Principal Anna Morel"
  if (to - found.start > 3 && (notOfName(words[found.start]!) || notOfName(words[found.start + 1]!))) {
    const given = words.slice(found.start, to - 1).findLastIndex(isGiven);
    if (given > 1 && !words.slice(found.start + given, to).some(notOfName)) {
      found.start += given;
      found.titled = true;
    }
  }
  // "Embattled Anna Morel": the first word of its sentence
  const first = words[found.start]!;
  if (to - found.start > 2 && first.opens && !isGiven(first) && isGiven(words[found.start + 1]!)) found.start++;
  return found;
}

const OFFICE = /^(?:minister|secretary|commissioner|mec)$/;

/** "the envoy, Wellington Koo, said": two words between commas after a role are a name, whatever city is called so. */
const isInserted = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 2 &&
  words[from - 1]?.text === ',' &&
  words[to]?.text === ',' &&
  !!words[from - 2] &&
  roleOf(words[from - 2]!) !== undefined;
