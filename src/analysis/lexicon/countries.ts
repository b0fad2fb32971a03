/** Countries, and the states of the United States, as sides that speak. */
import { COUNTRY_TABLE, STATE_TABLE } from './countries.table';
import { listOf, namesOf, type Row, rowsOf } from './table';

export interface Country {
  /** As a claim's party shows it: "United States", "Czech Republic". */
  name: string;
  /** "U.S.", "Britain", "Holland". */
  aliases: string[];
  /** A capital speaks for the government, and is a place as well. */
  capitals: string[];
  /** Adjectives and words for the people, in the singular where it adds an -s: "Russian", "Swede", "French". */
  adjectives: string[];
  /** Those of all these that mean something else, too. */
  ambiguous: string[];
  /** "Europe", "Americas", "Middle East", "Africa", "Asia", "Oceania". */
  region: string;
}

export interface State {
  name: string;
  /** "Ind.", "IN": as party tags write it. */
  abbreviations: string[];
  ambiguous: boolean;
}

function country({ section, columns: [name, aliases, capitals, adjectives] }: Row): Country {
  const own = namesOf(name, aliases);
  const seats = namesOf(capitals);
  const people = namesOf(adjectives);
  return {
    name: own.names[0]!,
    aliases: own.names.slice(1),
    capitals: seats.names,
    adjectives: people.names,
    ambiguous: [...own.ambiguous, ...seats.ambiguous, ...people.ambiguous],
    region: section,
  };
}

export const COUNTRIES: readonly Country[] = rowsOf(COUNTRY_TABLE, 4).map(country);

export const STATES: readonly State[] = rowsOf(STATE_TABLE, 2).map(({ columns: [name, abbreviations] }) => ({
  name: name!.replace(/\?$/, ''),
  abbreviations: listOf(abbreviations),
  ambiguous: name!.endsWith('?'),
}));
