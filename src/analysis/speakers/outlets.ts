/** Outlets where they stand in a text: those of the table, and those that look like one. */

import { NOT_OUTLET, OUTLET_BEFORE, OUTLET_NAME, STATION } from '../lexicon/outlet-words';
import { isAmbiguous, outletHere, outletOf } from '../lexicon/outlets-index';
import { sidesOf } from '../lexicon/sides';
import type { Scene } from './scene';
import { plainOf, type Word } from './words';

/** Words of an outlet's name at most. */
const MOST = 5;

/** The outlet that a phrase names, as a whole or at its end: "the Prague Courier", "state news agency ČTK". */
export function outletIn(words: readonly Word[]): string | undefined {
  const own = words.filter(w => w.isWord);
  for (let start = 0; start < own.length; start++) {
    if (!own[start]!.capital && !/^\d/.test(own[start]!.text) && !isWire(own[start]!)) continue;
    // "the Harbour Press news agency": its kind is no part of its name
    let end = own.length;
    while (end > start + 1 && KIND_BEHIND.test(own[end - 1]!.text)) end--;
    if (end < own.length) {
      const named = outletOf(plainOf(own.slice(start, end)));
      if (named) return named.name;
    }
    const rest = own.slice(start, end);
    const whole = outletOf(plainOf(rest));
    // "the European Parliament" is no magazine of that name
    const within =
      start > 0 && own[start - 1]!.capital && !own[start - 1]!.possessive && own[start - 1]!.lower !== 'the';
    if (whole && !(within && isAmbiguous(plainOf(rest)))) return whole.name;
    if (
      rest.length <= MOST &&
      rest.every(isOfName) &&
      (looksLikeOne(rest) || (isCalledOutlet(own, start) && sidesOf(plainOf(rest)).length === 0))
    )
      return plainOf(rest);
  }
  return undefined;
}

/** "The Times", in a British newspaper: that of the publisher's country, unless the text has named the other in full. */
export function nameHere(name: string, called: string, { publisher, country, document }: Scene): string {
  const own = isAmbiguous(called) ? outletHere(called, publisher?.country ?? country) : undefined;
  return own && !document.text.includes(name) ? own.name : name;
}

const KIND_BEHIND =
  /^(?:news|agency|newspaper|website|channel|broadcaster|network|magazine|newswire|wire|service|daily|weekly|tabloid|online)$/;

/** The agency that writes itself small. */
export const isWire = ({ text }: Word): boolean => text === 'dpa';

/** The outlet whose name begins at a word, with the number of its words. */
export function outletAt(words: readonly Word[], i: number): { name: string; length: number } | undefined {
  const first = words[i]!;
  if (!first.isWord || !(first.capital || /^\d/.test(first.text) || isWire(first))) return undefined;
  let most = 1;
  while (most < MOST && mayGoOn(words, i + most)) most++;
  for (let n = most; n > 0; n--) {
    const text = plainOf(words.slice(i, i + n));
    const outlet = outletOf(text);
    if (outlet && words[i - 1]?.lower === 'the' && isParty(text)) continue;
    if (outlet && (!isAmbiguous(text) || words[i - 1]?.lower === 'the' || first.lower === 'the' || n > 1))
      return { name: outlet.name, length: n };
  }
  let n = 1;
  while (n < MOST && words[i + n] && isOfName(words[i + n]!) && !endsName(words, i + n)) n++;
  const run = words.slice(i, i + n);
  if (first.opens || first.lower === 'the' || !(looksLikeOne(run) || isCalledOutlet(words, i))) return undefined;
  return sidesOf(plainOf(run)).length ? undefined : { name: plainOf(run), length: n };
}

/** "The PTI" is a party, "PTI" an agency; "the AFP" are Australia's police. */
export const isParty = (called: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(called) && sidesOf(called).some(s => s.by === 'party' || s.by === 'body');

/** "broadcaster Orsk Eins"; a ratings agency is no outlet. */
const isCalledOutlet = (words: readonly Word[], i: number): boolean =>
  OUTLET_BEFORE.test(words[i - 1]?.lower ?? '') &&
  // "Network Rail" is no network
  (!words[i - 1]!.capital || NEWS.test(words[i - 1]!.lower)) &&
  !OTHER_AGENCY.test(words[i - 2]?.lower ?? '');
const NEWS = /^(?:newspaper|broadcaster|tabloid|newswire|radio|television)$/;
const OTHER_AGENCY = /^(?:ratings?|credit|aid|relief|space|spy|intelligence|security|refugee|health|labour|travel)$/;

const isOfName = (w: Word): boolean => w.isWord && (w.capital || /^\d+$/.test(w.text));

/** Two words at least, one of them an outlet's; or a station's letters. */
function looksLikeOne(words: readonly Word[]): boolean {
  const text = plainOf(words);
  return words.length > 1 ? OUTLET_NAME.test(text) && !NOT_OUTLET.test(text) : STATION.test(text);
}

/** "the Courier's Anna Morel"; but "the Norland Students' News Agency" goes on. */
const endsName = (words: readonly Word[], i: number): boolean =>
  words[i - 1]!.possessive && !(words[i]!.text === 'News' && words[i - 1]!.lower.endsWith('s'));

/** May a name that began before a word go on with it? */
function mayGoOn(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return w !== undefined && !endsName(words, i) && (w.capital || /^(?:&|\d+|of|and|the|de|la|le|du)$/.test(w.text));
}
