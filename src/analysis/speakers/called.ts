/** Names that the text says are a company's or a charity's: "Harbour Air, the operator, said", "the manufacturer, Vale Marine, said". */
import { BODIES, MAKERS } from '../lexicon/sources';
import { roleOf } from './describe';
import { isGiven } from './name-parts';
import type { Word } from './words';

/** Words of a phrase beside a name. */
const MOST = 7;

/** Is the name in words [from, to) called an organisation right before it or, between commas, behind or before it? */
export function isCalledOrganisation(words: readonly Word[], from: number, to: number): boolean {
  if (isOutletBehind(words, to)) return true;
  const before = words[from - 1];
  if (!before || before.sentence !== words[from]!.sentence) return words[to]?.text === ',' && saysSoBehind(words, to);
  if (before.isWord && !before.capital)
    return (
      BODIES.has(before.lower) && before.lower !== 'staff' && roleOf(before) === undefined && !isOfficeOf(words, from)
    );
  return words[to]?.text === ',' && (saysSoBehind(words, to) || (before.text === ',' && saysSoBefore(words, from)));
}

/** "the official Kolibri news agency", "the Kolibri newspaper". */
function isOutletBehind(words: readonly Word[], to: number): boolean {
  const kind = words[to];
  if (!kind || kind.capital || words[to - 1]!.possessive) return false;
  return kind.lower === 'news' ? /^(?:agency|site|service)$/.test(words[to + 1]?.lower ?? '') : PRINTS.test(kind.lower);
}
const PRINTS = /^(?:newspaper|newswire|broadcaster|tabloid)$/;

/** "secretary of state Ada Brandt", "head of the party Ada Brandt", but "head of the charity Harbour Bridge". */
function isOfficeOf(words: readonly Word[], from: number): boolean {
  let i = from - 2;
  while (i > from - 5 && /^(?:ADJ|NOUN|DET)$/.test(words[i]?.tag ?? '')) i--;
  const role = words[i - 1];
  if (words[i]?.lower !== 'of' || !role || roleOf(role) === undefined) return false;
  return i === from - 2 || isGiven(words[from]!);
}

const isOrganisation = (w: Word): boolean => MAKERS.has(w.lower) && roleOf(w) === undefined;

/** "…, which has denied it, said", "…, the plane's operator, said". */
function saysSoBehind(words: readonly Word[], comma: number): boolean {
  if (words[comma + 1]?.lower === 'which' && /^(?:VERB|AUX)$/.test(words[comma + 2]?.tag ?? '')) return true;
  if (!/^(?:the|a|an|its)$/.test(words[comma + 1]?.lower ?? '')) return false;
  for (let i = comma + 2; i < comma + MOST; i++) {
    const w = words[i];
    if (!w || !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(w.tag)) return false;
    const next = words[i + 1];
    if (next && (next.text === ',' || /^(?:of|that|which|behind|based)$/.test(next.lower))) return isOrganisation(w);
  }
  return false;
}

/** "The manufacturer, …, said", "the company that built it, …, said": the phrase begins its clause. */
function saysSoBefore(words: readonly Word[], from: number): boolean {
  for (let i = from - 2; i >= Math.max(0, from - MOST); i--) {
    const w = words[i]!;
    if (w.sentence !== words[from]!.sentence || !w.isWord) return false;
    if (!isOrganisation(w) || !(i === from - 2 || /^(?:that|which|behind)$/.test(words[i + 1]!.lower))) continue;
    let first = i;
    while (first > 0 && first > i - 4 && !words[first]!.opens && /^(?:ADJ|NOUN|PROPN|DET)$/.test(words[first - 1]!.tag))
      first--;
    return words[first]!.opens || /^(?:,|and|but|while)$/.test(words[first - 1]!.lower);
  }
  return false;
}
