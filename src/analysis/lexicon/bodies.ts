/** Bodies that speak (governments by their metonyms, ministries, forces, alliances, armed groups) and parties. */
import { BODY_TABLE } from './bodies.table';
import { PARTY_TABLE } from './parties.table';
import { namesOf, rowsOf } from './table';

const SORTS = [
  'government',
  'ministry',
  'legislature',
  'forces',
  'services',
  'court',
  'agency',
  'alliance',
  'armed',
  'other',
] as const;
/** Each is explained at the head of `bodies.table.ts`. */
export type BodySort = (typeof SORTS)[number];

export interface Body {
  /** As a claim shows it: "Kremlin", "State Department". */
  name: string;
  aliases: string[];
  ambiguous: string[];
  /** The side it speaks for: "Russia", "EU", "Hamas"; '' for none. */
  party: string;
  sort: BodySort;
  /** What it is, in a few words. */
  meaning: string;
}

export interface PoliticalParty {
  /** The side its people speak for unless they speak as the government: "Liberal Democrats". */
  name: string;
  aliases: string[];
  ambiguous: string[];
  country: string;
}

/** Think tanks speak for no side. */
const NOBODY = 'nobody';

export const BODIES: readonly Body[] = rowsOf(BODY_TABLE, 4).map(({ section, columns }) => {
  const [name, aliases, sort, meaning] = columns as [string, string, string, string];
  if (!SORTS.includes(sort as BodySort)) throw new Error(`No sort of body: "${name} | ${sort}"`);
  const { names, ambiguous } = namesOf(name, aliases);
  return {
    name: names[0]!,
    aliases: names.slice(1),
    ambiguous,
    party: section === NOBODY ? '' : section,
    sort: sort as BodySort,
    meaning,
  };
});

export const PARTIES: readonly PoliticalParty[] = rowsOf(PARTY_TABLE, 2).map(
  ({ section, columns: [name, aliases] }) => {
    const { names, ambiguous } = namesOf(name, aliases);
    return { name: names[0]!, aliases: names.slice(1), ambiguous, country: section };
  },
);
