/** Where an article is at home: whose offices it means when it names no country ("the defence minister said"). */
import { COUNTRIES } from '../lexicon/countries';
import type { Outlet } from '../lexicon/outlets';
import type { Place } from './gazetteer';
import type { Word } from './words';

export interface Home {
  /** A country, or a state of the United States whose own politics the article is about. */
  home: string;
  country: string;
}

const UNITED_STATES = 'United States';
/** What a state has and the union has not, or not under that name. */
const STATE_POLITICS =
  /^(?:governor|gov\.|gov|legislature|statehouse|lieutenant|assemblyman|assemblywoman|assemblymember|statewide)$/;
/** A state is what the article is about where it is named this often. */
const OFTEN = 4;

/** The publisher's country, unless the article hardly names it and plainly is about another. */
export function homeOf(words: readonly Word[], places: readonly Place[], publisher: Outlet | undefined): Home {
  const counts = new Map<string, number>();
  const states = new Map<string, number>();
  let federal = 0;
  const count = (country: string, weight: number) => counts.set(country, (counts.get(country) ?? 0) + weight);
  for (const { by, name, party, country, ambiguous } of places) {
    if (party === UNITED_STATES && by !== 'party') federal++;
    if (by === 'country' || by === 'people' || by === 'body') count(party, 1);
    else if (by === 'capital') count(party, 0.5);
    else if (by === 'state') {
      count(UNITED_STATES, 1);
      if (!ambiguous) states.set(name, (states.get(name) ?? 0) + 1);
    } else if (country) count(country, 1);
  }
  const [top = '', most = 0] = best(counts);
  const own = publisher?.country;
  const ours = own === undefined ? 0 : (counts.get(own) ?? 0);
  const country = own === undefined || (ours < 3 && most > 2 * ours + 3) || (ours === 0 && most >= 2) ? top : own;
  const [state = '', often = 0] = best(states);
  const all = [...states.values()].reduce((n, v) => n + v, 0);
  const local =
    country === UNITED_STATES &&
    often >= OFTEN &&
    2 * often > all &&
    often >= federal &&
    words.some(w => STATE_POLITICS.test(w.lower));
  return { home: local ? state : country, country };
}

const best = (counts: ReadonlyMap<string, number>): [string, number] | [] =>
  [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];

/** "Italy" → "Italian"; a name without one stays. */
export const adjectiveOf = (country: string): string => adjectives.get(country) ?? country;
const adjectives = new Map(COUNTRIES.map(c => [c.name, c.adjectives[0] ?? c.name]));
