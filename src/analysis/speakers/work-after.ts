/** What the words behind a name tell of its bearer's work: for whom, in which organisation, in what office now. */
import { WEEKDAY } from '../lexicon/calendar';
import { ORGANISATION } from '../lexicon/name-words';
import { type Description, describe } from './describe';
import type { Word } from './words';

/** "a former envoy who is president of Kolibri's port unit": what somebody is now. */
export function officeAfter(words: readonly Word[], at: number, sentence: number): Description | undefined {
  if (words[at]?.lower !== 'who' || !/^(?:is|heads|leads|chairs|runs)$/.test(words[at + 1]?.lower ?? ''))
    return undefined;
  let end = at + 2;
  while (end - at < 16 && words[end]?.isWord && words[end]!.sentence === sentence) end++;
  const d = describe(words.slice(at + 2, end).filter((w, i) => w.lower !== 'now' && !(i === 0 && w.tag === 'DET')));
  return d.head && !d.former ? d : undefined;
}

/** "the camp manager who works for the Harbour Union": for whom, not as what. */
export function employerAfter(words: readonly Word[], at: number, sentence: number): Description | undefined {
  const [who, works, link] = words.slice(at, at + 3);
  if (who?.lower !== 'who' || who.sentence !== sentence || works?.lower !== 'works') return undefined;
  if (!/^(?:for|with|at)$/.test(link?.lower ?? '')) return undefined;
  let end = at + 3;
  while (
    end - at < 14 &&
    words[end] !== undefined &&
    (words[end]!.capital || /^(?:the|of|for|and|&)$/.test(words[end]!.lower))
  )
    end++;
  const own = words.slice(at + 2, end);
  return own.some(w => w.capital) ? { ...describe(own), head: 'official' } : undefined;
}

/** "Jan Novak of the Harbour Front": whose name has an organisation behind it. */
export function memberOf(words: readonly Word[], to: number): Description | undefined {
  let end = to + 1;
  while (
    end < words.length &&
    end - to < 9 &&
    words[end]!.isWord &&
    (words[end]!.capital || /^(?:the|of|for|and|party)$/.test(words[end]!.lower) || isCouncilOn(words, end))
  )
    end++;
  const own = words.slice(to, end);
  return own.some(w => ORGANISATION.test(w.lower)) && own.some(w => w.capital)
    ? { ...describe(own), head: 'member' }
    : undefined;
}

/** "of the Council | on Harbours", not "of the Harbour Council on Monday". */
const isCouncilOn = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'on' &&
  /^(?:council|committee|commission)$/.test(words[at - 1]!.lower) &&
  words[at + 1]?.capital === true &&
  !WEEKDAY.test(words[at + 1]!.lower);
