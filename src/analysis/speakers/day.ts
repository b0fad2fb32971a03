/** The day of an article, where the page does not give it: from its address, its words, or who holds which office in it. */
import { MONTHS } from '../lexicon/calendar';
import { type Holder, holdersNamed } from '../lexicon/holders';
import type { Article } from '../model';
import type { Person } from './people';

/** ISO 8601: as the page gives it; else from an address like "/2025/04/23/"; else the last full date that the text names. */
export function dayOf({ published, url = '', text }: Article): string | undefined {
  if (published) return published;
  const inUrl = /\/(20\d\d)\/(\d\d?|[a-z]{3})\/(\d\d?)?/.exec(url);
  if (inUrl) return iso(inUrl[1]!, /\d/.test(inUrl[2]!) ? Number(inUrl[2]) : MONTHS.indexOf(inUrl[2]!) + 1, inUrl[3]);
  let last: string | undefined;
  for (const [, month, day, year] of text.matchAll(/\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (20\d\d)\b/g)) {
    const found = iso(year!, MONTHS.indexOf(month!.toLowerCase()) + 1, day);
    if (found && (!last || found > last)) last = found;
  }
  return last;
}

const iso = (year: string, month: number, day = '1'): string | undefined =>
  month > 0 && month < 13 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;

/** People whose titles are asked. */
const MOST = 60;

/** Whom the article calls by the office says more than who is only named. */
const TITLED = 3;

/**
 * A month (YYYY-MM) in which most of the people whom the article names held the office that it calls them by, or any, the
 * latest such; undefined where nobody's term says so.
 */
export function dayByOffices(people: readonly Person[]): string | undefined {
  const voters = people.slice(0, MOST).flatMap(person => {
    if (person.descriptions.some(d => d.former)) return [];
    const all = holdersNamed(person.name);
    const held = all.filter(h => isHeld(h, person));
    return all.length ? [{ terms: held.length ? held : all, weight: held.length ? TITLED : 1 }] : [];
  });
  let best: { month: string; votes: number } | undefined;
  for (const month of new Set(voters.flatMap(v => v.terms.map(h => h.from)))) {
    let votes = 0;
    for (const { terms, weight } of voters)
      if (terms.some(h => h.from <= month && (h.to === undefined || month <= h.to))) votes += weight;
    if (!best || votes > best.votes || (votes === best.votes && month > best.month)) best = { month, votes };
  }
  return best && best.votes > TITLED ? best.month : undefined;
}

/** The table's office has the head noun that the article gives. */
const isHeld = ({ office }: Holder, { descriptions }: Person): boolean =>
  descriptions.some(
    d =>
      !d.former && d.head !== '' && (office.includes(d.head) || (d.head === 'premier' && office === 'prime minister')),
  );
