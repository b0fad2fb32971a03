/** One name of a person in a run of capitalised words, with what is said of its bearer in front of it and after it. */
import { AGED, NOBODY, PARTICLE } from '../lexicon/name-words';
import { PRIVATE } from '../lexicon/offices';
import { outletOf } from '../lexicon/outlets-index';
import { descriptionAfter } from './after-name';
import { appositionBefore, descriptionBefore, officeBesides } from './before-name';
import { type Description, roleOf } from './describe';
import { placeAt } from './gazetteer';
import { type Gender, genderOfRole } from './gender';
import { genderOf, isGiven, mayBeOfName, notOfName, THING } from './name-parts';
import { type Start, startOfName } from './name-run';
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

/** One word without anything beside it that says whose name it is. */
export const bareName = (word: Word): Name => ({
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

/** The name in the run [from, to) of words; undefined where it is nobody's. */
export function readRun(words: readonly Word[], from: number, to: number): Name | undefined {
  // "New | York"
  if (words[from - 1]?.text === 'New' && (placeAt(words, from - 1)?.length ?? 0) > to - from) return undefined;
  const begin = startOfName(words, from, to);
  if (!begin) return undefined;
  const own = words.slice(begin.start, to);
  const doubtful = isDoubtful(words, own, begin.start);
  if (isNobody(own, begin.titled, doubtful)) return undefined;
  if (doubtful && !begin.titled) return bareName(own[0]!);
  if (!begin.titled && isPlace(words, own, to)) return undefined;
  if (own.length > 1 && outletOf(own.map(w => w.text).join(' '))) return undefined;
  return { ...bearerOf(words, from, to, begin, own), words: own, first: from, last: to, doubtful };
}

/** One word that is also one for a thing, a role or a place. */
const isDoubtful = (words: readonly Word[], own: readonly Word[], start: number): boolean =>
  own.length === 1 && (notOfName(own[0]!) || roleOf(own[0]!) !== undefined || placeAt(words, start) !== undefined);

/** No word or too many, or one that no person is called by. */
function isNobody(own: readonly Word[], titled: boolean, doubtful: boolean): boolean {
  const count = own.filter(w => !PARTICLE.test(w.text)).length;
  if (!count || count > 5 || own.some(w => THING.test(w.text))) return true;
  if (own.length === 1 && NOBODY.test(own[0]!.lower)) return true;
  return !doubtful && own.some((w, i) => notOfName(w) && !mayBeOfName(own, i, titled));
}

/** "Nazi Germany", "Alleged Chinese", letters that stand for a body. */
function isPlace(words: readonly Word[], own: readonly Word[], to: number): boolean {
  const [{ text }] = own as [Word];
  if (isHalfOfBody(words, own, to)) return true;
  if (own.length === 1) return text.length > 1 && text === text.toUpperCase();
  const tail = isGiven(own[0]!) ? undefined : placeAt(words, to - 1);
  // "the Harbour DUP"
  if (tail?.by === 'party' && /^\p{Lu}{2,}$/u.test(words[to - 1]!.text)) return true;
  return tail !== undefined && !tail.ambiguous && (tail.by === 'country' || tail.by === 'people');
}

/** "the Harbour Water | and Sewage Department", "the Maritime | and Transport workers' union". */
function isHalfOfBody(words: readonly Word[], [first]: readonly Word[], to: number): boolean {
  if (words[to]?.lower !== 'and' || !words[to + 1]?.capital || isGiven(first!)) return false;
  for (const w of words.slice(to + 1, to + 6)) {
    if (BODY.test(w.lower)) return true;
    if (!w.capital && !w.possessive) return false;
  }
  return false;
}
const BODY =
  /^(?:department|commission|agency|authority|administration|board|bureau|ministry|committee|council|union)$/;

/** What the words around a name tell of who bears it. */
function bearerOf(
  words: readonly Word[],
  from: number,
  to: number,
  { start, titled, gender: told }: Start,
  own: readonly Word[],
): Pick<Name, 'gender' | 'descriptions' | 'sure' | 'titled' | 'alone'> {
  const isAfterPreposition = words[from - 1]?.tag === 'ADP' && start === from;
  const before = isAfterPreposition ? undefined : descriptionBefore(words, from, start);
  const after = descriptionAfter(words, to);
  // "the premier's envoy, retired general Jan Novak"
  const further = before && before.head !== '' ? appositionBefore(words, before.words[0]!.index, start) : undefined;
  const besides = before?.former ? officeBesides(words, before) : undefined;
  const left = before && hasLeft(words, to);
  const descriptions = [besides, left ? { ...before, former: true } : before, further, after].filter(
    d => d !== undefined,
  );
  // "Kim Do-hyun": the surname stands first
  const given = own.length > 1 && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(own[1]!.text) ? '' : genderOf(own[0]!);
  let gender: Gender = told || (own.length > 1 ? given : '');
  for (const d of descriptions) gender ||= genderOfRole(d);
  const aged = isAged(words, to) || isGivenAs(words, from);
  const nearRole = before?.head !== undefined && before.head !== '';
  return {
    gender,
    descriptions,
    sure: titled || aged || nearRole || (after?.head ?? '') !== '' || (own.length > 1 && isGiven(own[0]!)),
    titled: titled || nearRole,
    alone: own.length === 1 && (given !== '' || aged || isPrivate(after) || isWho(words, to)),
  };
}

/** "General Novak, who retired in May", "Ambassador Novak, who served from 2012 to 2014": out of office. */
function hasLeft(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',' || words[to + 1]?.lower !== 'who' || !PAST.test(words[to + 2]?.lower ?? '')) return false;
  const clause = words.slice(to + 2, to + 20).map(w => w.lower);
  return LEFT.test(clause.slice(0, 2).join(' ')) || ENDED.test(clause.join(' '));
}
const PAST = /^(?:retired|stepped|left|resigned|quit|served|commanded|led|headed|oversaw|ran|directed|held)$/;
const LEFT = /^(?:retired|resigned|quit|stepped down|left (?:office|the))/;
const ENDED = /\b(?:from|between) (?:19|20)\d\d (?:to|until|and) (?:19|20)\d\d\b|\buntil (?:19|20)\d\d\b/;

/** "Novak, who is": a person, and one. */
const isWho = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === ',' && words[to + 1]?.lower === 'who' && ONE.test(words[to + 2]?.lower ?? '');
const ONE = /^(?:is|was|has|leads|heads|chairs|runs|represents|serves)$/;

/** "Novak, 43," */
const isAged = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === ',' &&
  AGED.test(
    words
      .slice(to, to + 6)
      .map(w => w.text)
      .join(' '),
  );

/** "only his first name, Oleksa", "gave his name as Oleksa", "a clerk named Oleksa" */
function isGivenAs(words: readonly Word[], from: number): boolean {
  const [two, one] = [words[from - 2]?.lower, words[from - 1]?.lower];
  return (two === 'name' && (one === ',' || one === 'as')) || (one === 'named' && words[from - 2]?.tag === 'NOUN');
}

/** "Oleksa, a father of two" */
const isPrivate = (after: Description | undefined): boolean =>
  after !== undefined && PRIVATE.has(after.head) && !/^(?:owner|manager|agent)$/.test(after.head);
