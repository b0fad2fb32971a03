/** What words may be part of a person's name, and which of them people are found again by. */
import { ORGANISATION, SURNAMES } from '../lexicon/name-words';
import { ROLE_NOUNS } from '../lexicon/roles';
import { BODIES, DOCUMENTS, OUTLET_NOUNS } from '../lexicon/sources';
import { fold } from '../lexicon/table';
import { type Gender, genderOfGiven } from './gender';
import type { Word } from './words';

/** What a given name tells; empty where the word is none. */
export const genderOf = (w: Word): Gender => genderOfGiven(fold(w.text).toLowerCase());

export const isGiven = (w: Word): boolean => genderOf(w) !== '';

/** The last word of a name that is no "Jr.": by it people are found again. */
export const surnameOf = (words: readonly Word[]): Word =>
  words.findLast((w, i) => i === 0 || !SUFFIX.test(w.lower)) ?? words[0]!;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;

/** "Anna Day" is called Day, "Park Ji-hoon" Park. */
export const familyNamesOf = (own: readonly Word[]): string[] =>
  isSyllables(own[1]!) ? [own[0]!.text] : [surnameOf(own).text];

/** "Novak T-shirts". */
export const THING = /^\p{Lu}-\p{Ll}/u;

/** "Park Min-seo": a given name of two syllables behind the surname. */
export const isSyllables = (w: Word): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(w.text);

/** "Bill Novak", "President Anna Day": words that are names as well, where they can be nothing else. */
export const mayBeOfName = (own: readonly Word[], i: number, titled: boolean): boolean =>
  own.length > 1 &&
  ((i === 0 && (isGiven(own[0]!) || isSyllables(own[1]!))) ||
    (titled && i === own.length - 1 && SURNAMES.test(own[i]!.lower)) ||
    // "Anna Day"
    (i === 1 && own.length === 2 && MORE_A_NAME.test(own[1]!.lower) && isGiven(own[0]!)));
const MORE_A_NAME =
  /^(?:day|west|north|rivers|price|prince|doctor|driver|farmer|singer|author|pilot|cook|nurse|sailor)$/;

/** "Norland-led", "East-dominated". */
export const LED =
  /-(?:led|dominated|backed|based|run|owned|controlled|allied|aligned|held|occupied|sponsored|funded)$/;

/** "the Harbour Projection System", "the Safe Port Plan". */
const UNDERTAKING =
  /^(?:assn\.?|assoc\.?|system|plan|program|programme|project|initiative|scheme|strategy|framework|index)$/;

/** A word that bodies, outlets and things are named with. */
export function notOfName(w: Word): boolean {
  const lower = w.lower;
  if (/\d/.test(lower) || LED.test(lower)) return true;
  return (
    (BODIES.has(lower) &&
      !/^(?:guard|hospital|bank|school|church|house|city|town|county|branch|corps|trust|giant|club|band|union|state|court|maker|command)$/.test(
        lower,
      )) ||
    ORGANISATION.test(lower) ||
    UNDERTAKING.test(lower) ||
    (DOCUMENTS.has(lower) && lower.length > 5) ||
    OUTLET_NOUNS.has(lower) ||
    (Object.hasOwn(ROLE_NOUNS, lower) &&
      !/^(?:king|pope|bishop|priest|cardinal|judge|chief|head|justice|major|baron|queen|general|fellow|governor|host|son|anchor)$/.test(
        lower,
      ))
  );
}
