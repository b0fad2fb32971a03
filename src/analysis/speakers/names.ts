/** Names of people where they stand in the text. */
import { NOT_NAME, PARTICLE } from '../lexicon/name-words';
import { isCalledOrganisation } from './called';
import { placeAt } from './gazetteer';
import { asNamedElsewhere } from './headlines';
import { bareName, type Name, readRun } from './name';
import { familyNamesOf, genderOf, isGiven } from './name-parts';
import { runEnd } from './name-run';
import { plainOf, type Word } from './words';

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
    if (isCalledOrganisation(words, i, end)) organisations.add(plainOf(words.slice(i, end)));
    const name = isDateline(words, i, end) ? undefined : (aroundNickname(words, i, end) ?? readRun(words, i, end));
    if (name) (name.doubtful ? doubtful : names).push(name);
    i = name?.last ?? end;
  }
  for (const name of surnamesAmong(doubtful, words, names)) names.push(name);
  if (doubtful.length) names.sort((a, b) => a.first - b.first);
  const people = organisations.size ? names.filter(n => !organisations.has(plainOf(n.words))) : names;
  return { names: asNamedElsewhere(people, words), organisations };
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

/** 'Gov. Patricia "Patty" Novak': one name, with what its bearer is called in the middle. */
function aroundNickname(words: readonly Word[], from: number, to: number): Name | undefined {
  const [open, nick, close, next] = words.slice(to, to + 4);
  const named = next && (next.capital || (PARTICLE.test(next.text) && words[to + 4]?.capital));
  if (!named || !nick?.capital || !QUOTE.test(open!.text) || !QUOTE.test(close!.text)) return undefined;
  if (next.sentence !== words[from]!.sentence || words[to - 1]!.possessive || !isGiven(words[to - 1]!))
    return undefined;
  const given = readRun(words, from, to);
  // 'Jan "Bo" van der Berg'
  const own = words.findIndex((w, i) => i >= to + 3 && w.capital);
  const family = readRun(words, own, runEnd(words, own));
  if (!given || !family || given.words.length > 2 || family.words.length > 2) return undefined;
  return {
    ...family,
    words: [...given.words, ...words.slice(to + 3, own), ...family.words],
    first: given.first,
    gender: given.gender || genderOf(given.words[0]!),
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
