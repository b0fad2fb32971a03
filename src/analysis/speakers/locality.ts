/** Cities and counties of the United States: where an article never names the union, their offices speak for them alone. */
import { NOT_NAME } from '../lexicon/name-words';
import type { Scene } from './scene';

/** Offices and bodies of cities, counties and their schools. */
const LOCAL =
  /\b(?:mayors?|sheriffs?|deput(?:y|ies)|police|prosecutors?|alder(?:man|woman|men|person)|council(?:man|woman|member|or|ors)?|(?:district|county|city|state.?s?) attorney|county|authorities|officials|city|borough|township|town|fire (?:chief|department|marshal)|firefighters?|school|coroner|medical examiner|superintendent|detectives?|sergeant|sgt\.?|lieutenant|inspector|constable)\b/iu;
/** What of that name is a state's, or the union's. */
const NOT_LOCAL =
  /\b(?:federal|state (?:police|troopers?|officials?|authorities)|national|capitol|u\.s\.|us|deputy (?:secretary|director|chief of staff))\b/iu;

const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]+ ){1,3}`;
/** "Cook County State's Attorney". */
const COUNTY = new RegExp(`${NAME}County\\b`, 'u');
/** "Harborside Mayor Jan Novak", "the Harborside Police Department". */
const CITY = new RegExp(`(${NAME})(?:[Mm]ayor|[Pp]olice|Sheriff|City Council|Fire (?:Chief|Department))\\b`, 'u');
/** Words with a capital that begin no city's name. */
const BESIDES =
  /^(?:first|assistant|chief|former|deputy|vice|acting|interim|then|outgoing|incoming|democratic|republican|local|military|state|transit|campus|university|some|both)$/;

/** The city in which a text was written, else that whose mayor, police or council it names first, or its county; '' where it names none. */
export const localityIn = (text: string): string =>
  writtenIn(text) || nameIn(CITY.exec(text)?.[1]) || nameIn(COUNTY.exec(text)?.[0]);

/** "HARBORSIDE, Ohio (AP) — …": the city that an article was written in. */
function writtenIn(text: string): string {
  const city = DATELINE.exec(text)?.[1] ?? '';
  return city
    .trim()
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, letter => letter.toUpperCase());
}
const DATELINE = /^(\p{Lu}[\p{Lu} .'’-]+)(?:, \p{Lu}[\p{L}. ]+)?(?: \([^()]{1,20}\))? ?[—–-]{1,2} /u;

/**
 * For whom an office or a body of a city speaks, by its words and else by the article's city; '' where none is known.
 * @returns undefined where the article is about more than that, or the words mean none of these
 */
export function localSide(text: string, { locality }: Pick<Scene, 'locality'>): string | undefined {
  if (locality === undefined || !LOCAL.test(text) || NOT_LOCAL.test(text)) return undefined;
  return nameIn(COUNTY.exec(text)?.[0]) || nameIn(CITY.exec(text)?.[1]) || locality;
}

/** "But Harborside" → "Harborside". */
function nameIn(found = ''): string {
  const words = found.trim().split(' ');
  return words
    .slice(words.findLastIndex(w => NOT_NAME.has(w.toLowerCase()) || BESIDES.test(w.toLowerCase())) + 1)
    .join(' ');
}
