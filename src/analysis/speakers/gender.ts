/** Genders, as far as words tell them. */
import { MEN, WOMEN } from '../lexicon/given-names';
import type { Description } from './describe';

export type Gender = 'm' | 'f' | '';

export const genderOfGiven = (given: string): Gender => (MEN.has(given) ? 'm' : WOMEN.has(given) ? 'f' : '');

/** Of a noun for somebody without a name: "a spokesman", "his mother". */
export const genderOfNoun = (noun: string): Gender => (MALE.test(noun) ? 'm' : FEMALE.test(noun) ? 'f' : '');

const MALE =
  /^(?:spokesman|chairman|congressman|businessman|king|husband|son|father|brother|councilman|man|dad|uncle|grandfather|boy|nephew|boyfriend|widower|policeman|serviceman|grandson|monk|fisherman|actor|emir|pope|sultan)$/;
const FEMALE =
  /^(?:spokeswoman|chairwoman|congresswoman|businesswoman|queen|wife|daughter|mother|sister|councilwoman|woman|mum|mom|aunt|grandmother|girl|niece|girlfriend|lady|policewoman|nun|granddaughter|widow|actress|baroness)$/;
export const genderOfRole = (d: Description): Gender => (MALE.test(d.head) ? 'm' : FEMALE.test(d.head) ? 'f' : '');
