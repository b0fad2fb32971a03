/**
 * Office-holders by name and by office: a fallback for what an article leaves out ("Putin said", "the French
 * president said"), never against what it says.
 */
import { GOVERNOR_TABLE } from './governors.table';
import { HOLDER_TABLE } from './holders.table';
import { POLITICIAN_TABLE } from './politicians.table';
import { fold, namesOf, rowsOf } from './table';

export interface Holder {
  name: string;
  /** Other spellings of it. */
  spellings: string[];
  /** Lower case: "president", "foreign minister", "spokesman". */
  office: string;
  /** Country or organisation, as a claim's party shows it. */
  party: string;
  /** YYYY-MM */
  from: string;
  /** YYYY-MM; none: still in office as far as is known. */
  to?: string;
}

export const HOLDERS: readonly Holder[] = rowsOf(HOLDER_TABLE + POLITICIAN_TABLE + GOVERNOR_TABLE, 4).map(
  ({ section, columns }) => {
    const [name, office, from, to] = columns as [string, string, string, string];
    const { names } = namesOf(name);
    return { name: names[0]!, spellings: names.slice(1), office, party: section, from, ...(to !== '' && { to }) };
  },
);

/** Particles, and the first halves of the two Norwegian surnames that news writes whole: Barth Eide, Gahr Støre. */
const BEFORE_SURNAME = /^(?:von|der|van|de|De|da|Di|bin|al|Al|Le|Abu|Barth|Gahr)$/;

const ONE_OF_MANY = /^(?:mp|td|shadow|senator|representative|governor)\b/;
const byName = new Map<string, Holder[]>();
for (const holder of HOLDERS)
  for (const name of new Set(namesIn(holder))) byName.set(name, [...(byName.get(name) ?? []), holder]);

/** Their surnames are many another's: without the given name they tell nobody. */
function namesIn({ name, spellings, office }: Holder): string[] {
  const full = [name, ...spellings].map(fold);
  return ONE_OF_MANY.test(office) ? full : full.flatMap(n => [n, lastName(n)]);
}

/** Particles belong to a surname: "von der Leyen", "al-Sisi", "De Croo". */
function lastName(name: string): string {
  const words = fold(name).split(' ');
  let start = words.length - 1;
  if (/^(?:Jr\.?|II|XIV)$/.test(words[start]!)) start--;
  while (start > 1 && BEFORE_SURNAME.test(words[start - 1]!)) start--;
  return words.slice(start).join(' ');
}

/**
 * The terms of people of that full name or surname that had begun by the month of `date` and had not ended more than
 * a month before it; without a date all of them. More than one person: the name alone decides nothing.
 * @param date ISO 8601, the day of the article
 */
export const holdersNamed = (name: string, date?: string): readonly Holder[] =>
  (byName.get(fold(name)) ?? []).filter(holder => holds(holder, date));

/** Who held that office of that party on a day; undefined where nobody or more than one did. */
export function holderOf(office: string, party: string, date: string): Holder | undefined {
  const wanted = office.toLowerCase();
  const found = HOLDERS.filter(h => h.party === party && h.office === wanted && holds(h, date));
  return found.length === 1 ? found[0] : undefined;
}

function holds({ from, to }: Holder, date: string | undefined): boolean {
  if (date === undefined) return true;
  const month = date.slice(0, 7);
  return from <= month && (to === undefined || month <= to);
}
