/** The people of an article: every occurrence of a name, gathered by whom it names. */

import { holdersNamed } from '../lexicon/holders';
import { fold } from '../lexicon/table';
import type { Span } from '../model';
import type { Description } from './describe';
import { type Gender, genderOfGiven } from './gender';
import type { Name } from './name';
import { surnameOf } from './name-parts';
import { findNames } from './names';
import { weightAt } from './prominence';
import type { Word } from './words';

export interface Person {
  id: number;
  /** The fullest name that the article gives, without titles. */
  name: string;
  gender: Gender;
  descriptions: Description[];
  mentions: Mention[];
  /** The article says in some way that this is a person. */
  sure: boolean;
}

export interface Mention {
  person: Person;
  /** Word range [first, last), titles included. */
  first: number;
  last: number;
  span: Span;
  /** How prominent its place in the sentence is: 3 subject, 2 object, 1 in a prepositional phrase or possessive. */
  weight: number;
}

/** One spelling for the several in which a name from another script is written: Zelensky, Zelenskyy, Zelenskiy. */
export function spelling(name: string): string {
  const before = spellings.get(name);
  if (before !== undefined) return before;
  if (spellings.size > 4000) spellings.clear();
  const found = plainest(name);
  spellings.set(name, found);
  return found;
}
/** Names spelt before. */
const spellings = new Map<string, string>();

const plainest = (name: string): string =>
  fold(name)
    .toLowerCase()
    // "Karimi" is "al-Karimi", "Zaman" is "Waker-uz-Zaman"
    .replace(/^(?:\p{L}+-)?(?:a[ldnrstz]|el|ash|u[dlrsz])-(?=.{3})/u, '')
    .replace(/[^\p{L} ]/gu, '')
    .replace(/(?:iy|yy|ii|yi|ij|y|i)$/u, 'y')
    .replace(/[jy]/g, 'i')
    .replace(/kh/g, 'h')
    // "Mueller" for "Müller"
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1/g, '$1');

const MOST_DESCRIPTIONS = 16;

interface Found {
  people: Person[];
  mentions: Mention[];
  /** Names that look like people's and that the text calls a company, a bank, a charity. */
  organisations: ReadonlySet<string>;
}

/** Gathers the names of a text. Linear but for people who share a surname. */
export function findPeople(words: readonly Word[], date?: string): Found {
  const { names, organisations } = findNames(words);
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byWord = new Map<string, Person[]>();
  const owner = new Map<Name, Person>();

  const aliases = new Map<string, Person>();
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    const named =
      before && isAlias(words, before, name)
        ? owner.get(before)
        : aliases.size
          ? aliases.get(nameText(name))
          : undefined;
    if (named) {
      aliases.set(nameText(name), named);
      for (const w of name.words) push(byWord, spelling(w.text), named);
      push(bySurname, spelling(surnameOf(name.words).text), named);
      owner.set(name, named);
    }
    if (named || name.words.length < 2) continue;
    const surname = spelling(surnameOf(name.words).text);
    const known = (bySurname.get(surname) ?? []).find(
      p => sameFullName(p.name, name) || endsAlike(p.name, nameText(name)),
    );
    const longer = known ? undefined : byWord.get(spelling(name.words[0]!.text))?.find(p => beginsAlike(p.name, name));
    const person = known ?? longer ?? newPerson(people, name);
    if (!known && !longer) {
      push(bySurname, surname, person);
      for (const w of name.words) push(byWord, spelling(w.text), person);
    }
    owner.set(name, person);
  }
  // A surname alone with a title that no full name of the article explains is a person as well: "President Morel".
  for (const name of names) {
    if (name.words.length > 1) continue;
    const key = spelling(name.words[0]!.text);
    const known = holderNamed(name.words[0]!.text, date);
    const bearers = byWord.get(key);
    if (owner.has(name)) continue;
    if (bearers?.some(p => mayBe(p, name, known))) {
      const relative = isKin(name) ? bearers.find(p => hasRelative(p, people)) : undefined;
      if (relative) owner.set(name, relative);
      if (relative || !isKin(name)) continue;
    }
    if (
      !bearers &&
      !name.titled &&
      !known &&
      !(name.alone && (name.sure || weightAt(words, name.first, name.last) > 2))
    )
      continue;
    const person = newPerson(people, name);
    person.descriptions.push(...name.descriptions);
    if (known) {
      person.name = known;
      person.gender ||= genderOfGiven(fold(known.split(' ')[0]!).toLowerCase());
    }
    owner.set(name, person);
    push(bySurname, key, person);
    push(byWord, key, person);
  }
  const mentions: Mention[] = [];
  const latest = new Map<string, Person>();
  for (const name of names) {
    let person = owner.get(name);
    if (!person) {
      const key = spelling(surnameOf(name.words).text);
      const bearers = bySurname.get(key) ?? (name.words.length === 1 ? byWord.get(key) : undefined);
      person = bearers && pick(bearers, name, latest.get(key));
      // "Harun Okello came. Harun said …", long before Anna Harun is named
      const before = latest.get(key);
      if (person?.mentions.length === 0 && before && name.words.length === 1 && agrees(before, name)) person = before;
    }
    if (!person) continue;
    if (!isRelated(words, name)) for (const w of name.words) latest.set(spelling(w.text), person);
    if (name.words.length > 1 && (person.mentions.length === 0 || fuller(name, person))) person.name = nameText(name);
    person.gender ||= name.gender;
    person.sure ||= name.sure || (name.words.length === 1 && weightAt(words, name.first, name.last) > 2);
    if (person.descriptions.length < MOST_DESCRIPTIONS)
      person.descriptions.push(...name.descriptions.filter(d => !person.descriptions.includes(d)));
    mentions.push(mention(words, name, person));
    person.mentions.push(mentions.at(-1)!);
  }
  return { people, mentions, organisations };
}

/** "Khalid Omar, also known as Abu Said": the second name is the first one's. */
function isAlias(words: readonly Word[], known: Name, name: Name): boolean {
  const between = words.slice(known.last, name.first);
  if (between.length === 0 || between.length > 7 || words[known.first]!.sentence !== words[name.first]!.sentence)
    return false;
  const text = between
    .filter(w => w.isWord)
    .map(w => w.lower)
    .join(' ');
  return KNOWN_AS.test(text);
}
const KNOWN_AS =
  /^(?:(?:who|is|was|also|better|widely|popularly|commonly|locally|simply|and) )*(?:known (?:locally |simply )?as|nicknamed|alias|aka|a\.k\.a\.|goes by)$/;

/** "Her husband, Paul": somebody whom the text names by his given name first. */
const isKin = ({ alone, descriptions }: Name): boolean => alone && descriptions.some(d => KIN.test(d.head));
const KIN = /^(?:husband|wife|son|daughter|mother|father|brother|sister|widow|mum|mom|dad)$/;
/** "Ida Morel, mother of the hostage | Jan Morel": who is named only to say whose mother she is. */
function isRelated(words: readonly Word[], { first }: Name): boolean {
  for (let i = first - 1; i > 0 && first - i < 5; i--)
    if (words[i]!.lower === 'of') return KIN.test(words[i - 1]!.lower);
  return false;
}

/** Does another of the text bear the surname? */
const hasRelative = (person: Person, people: readonly Person[]): boolean =>
  people.some(p => p !== person && p.name.split(' ').at(-1) === person.name.split(' ').at(-1));

const HEADS = /^(?:president|premier|chancellor|king|queen|pope)$/;

/** "Mr Trump" is not Ivanka Trump, and "President Trump" is not who has no such office where a president is called so. */
function mayBe(person: Person, name: Name, known: string | undefined): boolean {
  const gender = givenGender(person);
  if (name.gender && gender && name.gender !== gender) return false;
  const head = name.descriptions.find(d => HEADS.test(d.head))?.head;
  if (!head || known === undefined || person.descriptions.some(d => d.head === head)) return true;
  return person.name === known || person.name.split(' ')[0] === known.split(' ')[0];
}

const givenGender = (p: Person): Gender => p.gender || genderOfGiven(fold(p.name.split(' ')[0]!).toLowerCase());

/** The office-holder whom a bare surname means, if there is but one of that name. */
function holderNamed(surname: string, date: string | undefined): string | undefined {
  const names = new Set(holdersNamed(surname, date).map(h => h.name));
  const [name] = names;
  // a candidate's surname is many another's, unless it is known from an office
  return names.size === 1 && holdersNamed(name!).some(h => !CANDIDATE.test(h.office)) ? name : undefined;
}
const CANDIDATE = /^(?:candidate|campaign)\b/;

function newPerson(people: Person[], name: Name): Person {
  const person: Person = {
    id: people.length,
    name: nameText(name),
    gender: '',
    descriptions: [],
    mentions: [],
    sure: false,
  };
  people.push(person);
  return person;
}

const nameText = (name: Name): string => name.words.map(w => w.text).join(' ');
const fuller = (name: Name, person: Person): boolean => name.words.length > person.name.split(' ').length;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) {
    if (!list.includes(value)) list.push(value);
  } else map.set(key, [value]);
}

/** "Suu Kyi" is Aung San Suu Kyi, "Von der Leyen" Ursula von der Leyen. */
function endsAlike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

/** "Nik Nazri" is Nik Nazri Omar, "General Nik Nazri" his father. */
const beginsAlike = (known: string, name: Name): boolean =>
  !name.titled && name.descriptions.length === 0 && known.startsWith(`${nameText(name)} `);

/** The surnames agree already; do the given names? "Mike" and "Michael" begin alike, initials stand for names. */
function sameFullName(known: string, name: Name): boolean {
  const a = spelling(known.split(' ')[0]!);
  const b = spelling(name.words[0]!.text);
  return a === b || a.slice(0, 2) === b.slice(0, 2) || SHORT_FORMS.get(a) === b || SHORT_FORMS.get(b) === a;
}
const SHORT_FORMS = new Map([
  ['bob', 'robert'],
  ['bill', 'wiliam'],
  ['jim', 'james'],
  ['dick', 'richard'],
  ['ted', 'edward'],
  ['peggi', 'margaret'],
  ['jack', 'john'],
  ['beti', 'elizabeth'],
  ['liz', 'elizabeth'],
]);

/** Of people who share a name: the one whom the title or the gender tells, else the one named last. */
function pick(bearers: readonly Person[], name: Name, latest: Person | undefined): Person {
  if (bearers.length === 1) return bearers[0]!;
  const agree = bearers.filter(p => agrees(p, name));
  const head = name.descriptions.find(d => d.head)?.head;
  const first = head ? agree.filter(p => p.descriptions[0]?.head === head) : [];
  const byRole = first.length || !head ? first : agree.filter(p => p.descriptions.some(d => d.head === head));
  const left = byRole.length ? byRole : agree.length ? agree : bearers;
  return latest && left.includes(latest) ? latest : left[0]!;
}

const agrees = (p: Person, { gender }: Name): boolean => !gender || !givenGender(p) || givenGender(p) === gender;

function mention(words: readonly Word[], name: Name, person: Person): Mention {
  const span: Span = [name.words[0]!.start, name.words.at(-1)!.end];
  return { person, first: name.first, last: name.last, span, weight: weightAt(words, name.first, name.last) };
}
