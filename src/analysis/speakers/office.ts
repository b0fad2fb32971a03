/** What the tables of office-holders add to an article: by person, and by office. */
import { HOLDERS, type Holder, holderOf, holdersNamed } from '../lexicon/holders';
import { ONE_HOLDER } from '../lexicon/offices';
import { ROLE_NOUNS } from '../lexicon/roles';
import type { Description } from './describe';
import type { Person } from './people';
import { NOBODY, type Reference } from './reference';
import type { Scene } from './scene';

/** What office-holders' tables know of a person whom the article only names. */
export function heldBy(
  person: Person,
  scene: Scene,
  former = false,
): { head: string; former: boolean; modifiers: Set<string> }[] {
  const { date: published } = scene;
  if (!former && !agreed(person.name, scene)) return [];
  const held = former ? left(person.name, published) : offices(person.name, published);
  return held.map(office => {
    const words = office.split(' ');
    const head = OFFICES_OF_TWO_WORDS[office] ?? words.find(w => Object.hasOwn(ROLE_NOUNS, w)) ?? words.at(-1)!;
    return { head, former, modifiers: new Set(words) };
  });
}

const OFFICES_OF_TWO_WORDS: Readonly<Record<string, string>> = {
  'prime minister': 'premier',
  'vice president': 'vice-president',
};

/** Offices that somebody of that full name has left. */
const left = (name: string, date: string | undefined): string[] =>
  date === undefined
    ? []
    : holdersNamed(name)
        .filter(h => h.to !== undefined && h.to < date.slice(0, 7) && name.includes(' '))
        .map(h => h.office);

/** "President Jan Novak", who is president no more. */
export const hasLeft = (name: string, head: string, { date }: Scene): boolean => left(name, date).includes(head);

/** "labor secretary in the Novak administration", "a Novak aide": an office under somebody who governs no more. */
export const servedOthers = ({ words }: Description, { date }: Scene): boolean =>
  date !== undefined &&
  words.some((w, i) => {
    if (!w.capital || w.opens || !RULERS.has(w.text)) return false;
    const all = holdersNamed(w.text);
    const rulers = all.filter(h => RULES.test(h.office));
    const over = ({ to }: Holder) => to !== undefined && to < date.slice(0, 7);
    return rulers.length > 0 && (REIGN.test(words[i + 1]?.lower ?? '') ? rulers : all).every(over);
  });
const RULES = /^(?:president|prime minister)$/;
/** Last words of their names: few words are asked about. */
const RULERS = new Set(
  HOLDERS.filter(h => RULES.test(h.office)).flatMap(h =>
    [h.name, ...h.spellings].map(n => n.slice(n.lastIndexOf(' ') + 1)),
  ),
);
const REIGN = /^(?:administration|presidency|era|government)$/;

const offices = (name: string, date: string | undefined): string[] => holdersNamed(name, date).map(h => h.office);

/** "the French president", whom the article does not name. */
export function byOffice(
  head: string,
  modifiers: ReadonlySet<string>,
  side: string,
  scene: Scene,
): Reference | undefined {
  const { date: published } = scene;
  if (!published || !side) return undefined;
  const office =
    head === 'premier'
      ? 'prime minister'
      : head === 'minister' || head === 'secretary'
        ? [...modifiers, head]
            .filter(w => w !== 'the')
            .slice(-2)
            .join(' ')
        : head;
  const holder = holderOf(office, side, published);
  return holder && { ...NOBODY, speaker: holder.name, kind: 'person', named: true, party: holder.party };
}

/** "Norland's army chief", "the chief justice": there is but one. */
export function hasOneHolder({ head, modifiers }: Description): boolean {
  const beside = Object.hasOwn(ONE_HOLDER, head) ? ONE_HOLDER[head] : undefined;
  return beside !== undefined && (beside.size === 0 || [...modifiers].some(m => beside.has(m)));
}

/** The side of whoever of that name held an office at the article's time, if there is but one such side. */
export function agreed(name: string, scene: Scene): string {
  const all = terms(name, scene);
  // who governs speaks as such, running again or not; but governors who would be president run
  const running = all.some(runs);
  const governing = all.filter(h => !runs(h) && !(running && h.office === 'governor'));
  return sideOf(governing.length ? governing : all);
}

/** The party of whoever of that name runs for an office at the article's time. */
export const candidacy = (name: string, scene: Scene): string => sideOf(terms(name, scene).filter(runs));

const runs = ({ office }: Holder): boolean => office.startsWith('candidate');

function terms(full: string, { date }: Scene): readonly Holder[] {
  // "Jan M. Novak"
  const name = full.replace(/ \p{Lu}\. /u, ' ');
  // "Andrii" for "Andriy": the surname with the same beginning of the given name
  const exact = holdersNamed(name, date);
  const all = exact.length
    ? exact
    : holdersNamed(name.split(' ').at(-1)!, date).filter(h => h.name.slice(0, 4) === name.slice(0, 4));
  return date === undefined ? all.filter(h => h.to === undefined) : all;
}

function sideOf(held: readonly Holder[]): string {
  const sides = new Set(held.map(h => h.party));
  return sides.size === 1 ? [...sides][0]! : '';
}
