/** The day of an article, where the page does not give it: from its address, its words, or who holds which office in it. */
import { type Holder, holdersNamed } from '../lexicon/holders';
import type { Article } from '../model';
import type { Person } from './people';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

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

/**
 * A month (YYYY-MM) in which most of the people whom the article calls by an office held it, the latest such; undefined
 * where fewer than two say so, or where they hold it still.
 */
export function dayByOffices(people: readonly Person[]): string | undefined {
  const terms = people.slice(0, MOST).flatMap(p => (titled(p) ? [holdersNamed(p.name).filter(h => isHeld(h, p))] : []));
  let best: { month: string; votes: number } | undefined;
  for (const month of new Set(terms.flat().map(h => h.from))) {
    const votes = terms.filter(own => own.some(h => h.from <= month && (h.to === undefined || month <= h.to))).length;
    if (!best || votes > best.votes || (votes === best.votes && month > best.month)) best = { month, votes };
  }
  return best && best.votes > 1 ? best.month : undefined;
}

const titled = (p: Person): boolean => p.descriptions.some(d => !d.former && d.head !== '');

/** The table's office has the head noun that the article gives. */
const isHeld = ({ office }: Holder, { descriptions }: Person): boolean =>
  descriptions.some(
    d => !d.former && (office.includes(d.head) || (d.head === 'premier' && office === 'prime minister')),
  );
