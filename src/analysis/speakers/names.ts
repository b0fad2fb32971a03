/** Names of people where they stand in the text, each with what is said of its bearer in front of it and after it. */

import {
  AGED,
  ARTICLED,
  CONTINENT,
  NOT_NAME,
  ORGANISATION,
  PARTICLE,
  SURNAMES,
  TITLE_WORD,
  WORKS,
} from '../lexicon/name-words';
import { PRIVATE } from '../lexicon/offices';
import { outletOf } from '../lexicon/outlets-index';
import { ROLE_NOUNS } from '../lexicon/roles';
import { BODIES, DOCUMENTS, OUTLET_NOUNS } from '../lexicon/sources';
import { fold } from '../lexicon/table';
import { HONORIFICS, SHORT_TITLES } from '../lexicon/titles';
import { startsWithDigit } from '../text/letters';
import { appositionBefore, descriptionAfter, descriptionBefore } from './beside';
import { isCalledOrganisation } from './called';
import { type Description, roleOf } from './describe';
import { placeAt } from './gazetteer';
import { type Gender, genderOfGiven, genderOfRole } from './gender';
import type { Word } from './words';

/** One occurrence of a name. */
export interface Name {
  /** Words of the name itself, titles left out. */
  words: Word[];
  /** Word range [first, last) with the titles in front of it. */
  first: number;
  last: number;
  gender: Gender;
  descriptions: Description[];
  /** Something beside the capitals says that it is a person. */
  sure: boolean;
  /** "Mr", "President": a bare surname may follow. */
  titled: boolean;
  /** A given name, or one with an age behind it: a person who has no other name in the text. */
  alone: boolean;
  /** A word for a thing, a place, a month: a name only where somebody of the text has that surname. */
  doubtful: boolean;
}

const bare = (w: Word): string => fold(w.text).toLowerCase();

/** Finds them in reading order. Linear: each word is looked at a bounded number of times. */
export function findNames(words: readonly Word[]): { names: Name[]; organisations: ReadonlySet<string> } {
  const names: Name[] = [];
  /** Names that the text calls a company, a bank, a charity somewhere. */
  const organisations = new Set<string>();
  /** Words that somebody of the text may be called by, and mostly is not. */
  const doubtful: Name[] = [];
  for (let i = 0; i < words.length; ) {
    const end = runEnd(words, i);
    if (end === i) {
      if (words[i]!.capital && MONTHS.test(words[i]!.lower)) doubtful.push(bareName(words[i]!));
      i++;
      continue;
    }
    // "Pilots Without Borders": a known name goes on where a person's would end
    const known = NOT_NAME.has(words[end]?.lower ?? '') ? placeAt(words, i) : undefined;
    if (known && known.length > end - i) {
      i += known.length;
      continue;
    }
    // "the charity Harbour Bridge", but "port executive Ada Brandt"
    if (isCalledOrganisation(words, i, end)) organisations.add(plain(words.slice(i, end)));
    const name = isDateline(words, i, end) ? undefined : (aroundNickname(words, i, end) ?? readRun(words, i, end));
    if (name) (name.doubtful ? doubtful : names).push(name);
    i = name?.last ?? end;
  }
  for (const name of surnamesAmong(doubtful, words, names)) names.push(name);
  if (doubtful.length) names.sort((a, b) => a.first - b.first);
  return { names: organisations.size ? names.filter(n => !organisations.has(plain(n.words))) : names, organisations };
}

/** Months that are surnames as well. */
const MONTHS = /^(?:may|march)$/;

/** "Hague said", "May said", "Mr. Day said", in an article about a William Hague, Ida May, Jan Day: where no word before it says otherwise. */
function surnamesAmong(doubtful: readonly Name[], words: readonly Word[], names: readonly Name[]): Name[] {
  if (!doubtful.length) return [];
  const surnames = new Set(names.flatMap(n => (n.words.length > 1 && n.sure ? familyNamesOf(n.words) : [])));
  return doubtful.filter(({ words: [own], first, last, titled }) => {
    if (!surnames.has(own!.text)) return false;
    if (titled) return true;
    return !NOT_BEFORE.test(words[first - 1]?.lower ?? '') && (own!.possessive || words[last]?.tag !== 'NOUN');
  });
}
const NOT_BEFORE =
  /^(?:the|a|this|that|every|each|in|to|from|at|of|on|near|via|for|and|since|until|by|last|next|early|late|mid)$/;

/** "Anna Day" is called Day, "Park Ji-hoon" Park. */
const familyNamesOf = (own: readonly Word[]): string[] =>
  isSyllables(own[1]!) ? [own[0]!.text] : [surnameOf(own).text];

const bareName = (word: Word): Name => ({
  words: [word],
  first: word.index,
  last: word.index + 1,
  gender: '',
  descriptions: [],
  sure: false,
  titled: false,
  alone: false,
  doubtful: true,
});

/** 'Gov. Patricia "Patty" Novak': one name, with what its bearer is called in the middle. */
function aroundNickname(words: readonly Word[], from: number, to: number): Name | undefined {
  const [open, nick, close, next] = words.slice(to, to + 4);
  if (!next?.capital || !nick?.capital || !QUOTE.test(open!.text) || !QUOTE.test(close!.text)) return undefined;
  if (next.sentence !== words[from]!.sentence || words[to - 1]!.possessive || !isGiven(words[to - 1]!))
    return undefined;
  const given = readRun(words, from, to);
  const family = readRun(words, to + 3, runEnd(words, to + 3));
  if (!given || !family || given.words.length > 2 || family.words.length > 2) return undefined;
  return {
    ...family,
    words: [...given.words, ...family.words],
    first: given.first,
    gender: given.gender || genderOfGiven(bare(given.words[0]!)),
    descriptions: [...given.descriptions, ...family.descriptions],
    sure: true,
    titled: given.titled,
    alone: false,
    doubtful: false,
  };
}
const QUOTE = /^["“”'‘’]$/;

/** "ADDIS ABABA, Ethiopia — ": where it was written opens an article in capitals. */
function isDateline(words: readonly Word[], from: number, end: number): boolean {
  if (!words[from]!.opens || !/^(?:,|\(|-|—|–)$/.test(words[end]?.text ?? '')) return false;
  for (let i = from; i < end; i++) if (words[i]!.text !== words[i]!.text.toUpperCase()) return false;
  return words[from]!.text.length > 2;
}

const plain = (words: readonly Word[]): string => words.map(w => w.text).join(' ');

/** End of the run of capitalised words that begins at a word; the same index where none does. */
function runEnd(words: readonly Word[], from: number): number {
  let i = from;
  if (!words[from]!.capital) return from;
  while (i < words.length) {
    const w = words[i]!;
    // "Rebel MPs" are nobody's name
    if (
      !w.isWord ||
      startsWithDigit(w.text) ||
      (w.text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(w.text)) ||
      (w.text[1] === '-' && /^[RDI]-\p{Lu}/u.test(w.text))
    )
      break;
    const particle =
      i > from &&
      PARTICLE.test(w.text) &&
      words[i + 1] !== undefined &&
      (words[i + 1]!.capital || PARTICLE.test(words[i + 1]!.text));
    if (!w.capital && !particle && !(i > from && ARTICLED.test(w.text))) break;
    // "Following Prague's vote": a sentence's first word has its capital from there
    if (w.opens && /^(?:VERB|ADP|ADV|AUX|SCONJ|CCONJ)$/.test(w.tag) && !isGiven(w)) break;
    if (
      NOT_NAME.has(w.lower) &&
      !(w.text === 'Jan' && words[i + 1]?.capital) &&
      !(i > from && /^(?:may|march|june|april|august|jan|mar|sun)$/.test(w.lower)) &&
      !(w.lower in HONORIFICS && w.lower !== 'miss')
    ) {
      if (i === from && Object.hasOwn(HONORIFICS, w.lower)) {
        // "Mr" opens a run
      } else break;
    }
    i++;
    if (w.possessive) break;
    if (words[i] && words[i]!.start > w.end + 1) break;
    // "Sen." and initials keep their full stop; a stop that stands apart ends the run
  }
  return i;
}

/** Titles whose full stop stands apart: "Gen". */
const SHORTENED = new Set(Object.keys(SHORT_TITLES).map(title => title.replace(/\.$/, '')));

function readRun(words: readonly Word[], from: number, to: number): Name | undefined {
  let start = from;
  let titled = false;
  let gender: Gender = '';
  const atName = words[from - 1]?.tag === 'ADP';
  // titles: everything up to the last role or honorific that a name still follows
  for (let i = from; i < to - 1; i++) {
    const w = words[i]!;
    const honorific = Object.hasOwn(HONORIFICS, w.lower);
    if (honorific || roleOf(w) || SHORTENED.has(w.lower)) {
      if (isGiven(w) && i === from) continue;
      start = i + 1;
      titled = true;
      if (honorific) gender = HONORIFICS[w.lower] as Gender;
    }
  }
  // "Foreign Secretary": a role that nothing follows is no name
  while (start < to) {
    const w = words[start]!;
    const place = isInserted(words, from, to) ? undefined : placeAt(words, start);
    if (place && start + place.length < to && !((place.ambiguous || place.length === 1) && isGiven(w)))
      start += place.length;
    else if (place && start + place.length >= to && !(titled && place.ambiguous)) {
      if (to - from > 1) return undefined;
      break;
    } else if (TITLE_WORD.test(w.lower) && (start < to - 1 || words[start - 1]?.lower === 'of')) {
      if (start === to - 1) return undefined;
      start++;
    } else break;
  }
  // "Office Chief Meteorologist Jan Novak"
  if (to - start > 2 && !isGiven(words[start]!) && isGiven(words[start + 1]!) && WORKS.test(words[start]!.lower)) {
    start++;
    titled = true;
  }
  // "Islamist-rooted Novak"
  while (to - start > 1 && /^\p{Lu}\p{L}*-\p{Ll}+$/u.test(words[start]!.text)) start++;
  // "Harbour High School Principal Anna Morel"
  if (to - start > 3 && (notOfName(words[start]!) || notOfName(words[start + 1]!))) {
    const given = words.slice(start, to - 1).findLastIndex(isGiven);
    if (given > 1 && !words.slice(start + given, to).some(notOfName)) {
      start += given;
      titled = true;
    }
  }
  // "Embattled Anna Morel": the first word of its sentence
  if (to - start > 2 && words[start]!.opens && !isGiven(words[start]!) && isGiven(words[start + 1]!)) start++;
  const own = words.slice(start, to);
  const count = own.filter(w => !PARTICLE.test(w.text)).length;
  if (!count || count > 5 || own.some(w => THING.test(w.text))) return undefined;
  const doubtful =
    own.length === 1 && (notOfName(own[0]!) || roleOf(own[0]!) !== undefined || placeAt(words, start) !== undefined);
  if (!doubtful && own.some((w, i) => notOfName(w) && !mayBeOfName(own, i, titled))) return undefined;
  if (own.length === 1 && CONTINENT.test(own[0]!.lower)) return undefined;
  if (doubtful && !titled) return bareName(own[0]!);
  // "Nazi Germany", "Alleged Chinese"
  const tail = own.length > 1 && !titled && !isGiven(own[0]!) ? placeAt(words, to - 1) : undefined;
  if (tail && !tail.ambiguous && (tail.by === 'country' || tail.by === 'people')) return undefined;
  const whole = own.map(w => w.text).join(' ');
  const outlet = outletOf(whole);
  if (outlet && own.length > 1) return undefined;
  if (own.length === 1 && own[0]!.text.length > 1 && own[0]!.text === own[0]!.text.toUpperCase() && !titled)
    return undefined;
  const before = atName && start === from ? undefined : descriptionBefore(words, from, start);
  const after = descriptionAfter(words, to);
  // "the premier's envoy, retired general Jan Novak"
  const further = before && before.head !== '' ? appositionBefore(words, before.words[0]!.index, start) : undefined;
  const descriptions = [before, further, after].filter(d => d !== undefined);
  // "Kim Do-hyun": the surname stands first
  const given = own.length > 1 && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(own[1]!.text) ? '' : genderOfGiven(bare(own[0]!));
  if (!gender) gender = own.length > 1 ? given : '';
  for (const d of descriptions) gender ||= genderOfRole(d);
  const aged =
    words[to]?.text === ',' &&
    AGED.test(
      words
        .slice(to, to + 6)
        .map(w => w.text)
        .join(' '),
    );
  const nearRole = before?.head !== undefined && before.head !== '';
  return {
    words: own,
    first: from,
    last: to,
    gender,
    descriptions,
    sure: titled || aged || nearRole || (after?.head ?? '') !== '' || (own.length > 1 && isGiven(own[0]!)),
    titled: titled || nearRole,
    doubtful,
    alone:
      own.length === 1 &&
      (given !== '' ||
        aged ||
        // "Oleksa, a father of two"
        (after !== undefined && PRIVATE.has(after.head) && !/^(?:owner|manager|agent)$/.test(after.head))),
  };
}

/** "Novak T-shirts". */
const THING = /^\p{Lu}-\p{Ll}/u;

/** "the envoy, Wellington Koo, said": two words between commas after a role are a name, whatever city is called so. */
const isInserted = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 2 &&
  words[from - 1]?.text === ',' &&
  words[to]?.text === ',' &&
  !!words[from - 2] &&
  roleOf(words[from - 2]!) !== undefined;

/** The last word of a name that is no "Jr.": by it people are found again. */
export const surnameOf = (words: readonly Word[]): Word =>
  words.findLast((w, i) => i === 0 || !SUFFIX.test(w.lower)) ?? words[0]!;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;

const isGiven = (w: Word): boolean => genderOfGiven(bare(w)) !== '';

/** "Park Min-seo": a given name of two syllables behind the surname. */
const isSyllables = (w: Word): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(w.text);

/** "Bill Novak", "President Anna Day": words that are names as well, where they can be nothing else. */
const mayBeOfName = (own: readonly Word[], i: number, titled: boolean): boolean =>
  own.length > 1 &&
  ((i === 0 && (isGiven(own[0]!) || isSyllables(own[1]!))) ||
    (titled && i === own.length - 1 && SURNAMES.test(own[i]!.lower)) ||
    // "Anna Day"
    (i === 1 && own.length === 2 && MORE_A_NAME.test(own[1]!.lower) && isGiven(own[0]!)));
const MORE_A_NAME = /^(?:day|west|north|rivers|price|prince)$/;

/** A word that bodies, outlets and things are named with. */
function notOfName(w: Word): boolean {
  const lower = w.lower;
  if (/\d/.test(lower)) return true;
  return (
    (BODIES.has(lower) &&
      !/^(?:guard|hospital|bank|school|church|house|city|town|county|branch|corps|trust|giant|club|band|union|state|court|maker|command)$/.test(
        lower,
      )) ||
    ORGANISATION.test(lower) ||
    (DOCUMENTS.has(lower) && lower.length > 5) ||
    OUTLET_NOUNS.has(lower) ||
    (Object.hasOwn(ROLE_NOUNS, lower) &&
      !/^(?:king|pope|bishop|priest|cardinal|judge|chief|head|justice|major|baron|queen|general|fellow|governor|host|son|anchor)$/.test(
        lower,
      ))
  );
}
