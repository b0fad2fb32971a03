/** Organisations that a text names before it calls them by what they are: "the Harbour Fund … the fund", "Fjordkraft … the firm". */
import { NOT_NAME } from '../lexicon/name-words';
import { BODIES, GROUPS } from '../lexicon/sources';
import { placesIn } from './gazetteer';
import { outletIn } from './outlets';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { singular, type Word } from './words';

/** Words back that are looked over at most: a sentence without end must not cost without end. */
const MOST = 160;
/** Sentences back for a name that holds the noun itself, and for one that is only the subject. */
const BY_NOUN = 6;
const BY_PLACE = 2;

/** As names have them in short. */
const SHORT: Record<string, string> = { assn: 'association', dept: 'department', co: 'company' };
const INSIDE = /^(?:of|for|and|the|&|on|in|to|without)$/;

/**
 * The name of the organisation that a place of the text means by a noun, in its words.
 * @param any the noun is said of organisations of many names ("the firm"), so that whichever was the subject last is meant
 */
export function organisationBefore(noun: string, at: number, scene: Scene, any: boolean): Word[] | undefined {
  const { words } = scene;
  const here = words[at]!.sentence;
  let subject: Word[] | undefined;
  for (let end = at; end > 0 && at - end < MOST && here - words[end - 1]!.sentence <= BY_NOUN; ) {
    const start = runBefore(words, end);
    if (start === end) {
      end--;
      continue;
    }
    const run = words.slice(start, end);
    const holds =
      run.length > 1 && run.some(w => w.capital && (w.lower === noun || SHORT[w.lower.replace(/\.$/, '')] === noun));
    if (holds && !isOther(run, scene, true)) return run;
    const near = here - run[0]!.sentence <= BY_PLACE;
    if (
      any &&
      near &&
      !subject &&
      (isSubject(words, start, end) || isApposed(words, start, end)) &&
      !isOther(run, scene, false)
    )
      subject = run;
    end = start;
  }
  return subject;
}

/** Where the name begins that ends before a word; the same index where none does. */
function runBefore(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < 8) {
    const w = words[start - 1]!;
    if (w.sentence !== words[end - 1]!.sentence || !w.isWord || (w.possessive && start < end && !/s$/i.test(w.text)))
      break;
    const joins = start < end && INSIDE.test(w.lower) && joinsName(words, start - 2);
    if (!joins && (!w.capital || NOT_NAME.has(w.lower))) break;
    start--;
  }
  // "Leaders of the Harbour Union" are no part of its name
  if (words[start]!.opens && words[start + 1]?.lower === 'of' && GROUPS.has(singular(words[start]!.lower)))
    start += words[start + 2]?.lower === 'the' ? 3 : 2;
  return Math.min(start, end);
}

/** "Conference of the Harbours": one word or two between. */
const joinsName = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true || (INSIDE.test(words[at]?.lower ?? '') && words[at - 1]?.capital === true);

/** Not "San Francisco" in "a judge in San Francisco has blocked it". */
const isSubject = (words: readonly Word[], start: number, end: number): boolean =>
  words[end - 1]!.possessive ||
  // "…, says the Harbour Union"
  SAYS.test(words[words[start - 1]?.lower === 'the' ? start - 2 : start - 1]?.lower ?? '') ||
  (/^(?:VERB|AUX)$/.test(words[end]?.tag ?? '') && words[start - 1]?.tag !== 'ADP');

const SAYS = /^(?:says|said|warns|warned|adds|added)$/;

/** "Kolibri, the carmaker, said": where a sentence begins. */
const isApposed = (words: readonly Word[], start: number, end: number): boolean =>
  (words[start]!.opens || words[start - 1]?.opens === true) && words[end]?.text === ',';

/** A person, a state, an outlet; a single word that opens a sentence may be no name at all ("Ships waited"). */
function isOther(run: readonly Word[], { mentions }: Scene, named: boolean): boolean {
  const from = run[0]!.index;
  if (
    mentionsIn(mentions, from - 4, from + run.length).some(
      m => m.last > from && (m.person.sure || (!named && m.person.descriptions.length > 0)),
    )
  )
    return true;
  if (named) return false;
  // "HARBORSIDE — …"
  if (from === 0 && run.every(w => w.text === w.text.toUpperCase())) return true;
  const [first] = run;
  // "Ships waited", "Police said"
  if (
    run.length === 1 &&
    first!.opens &&
    (first!.tag !== 'PROPN' ||
      singular(first!.lower) !== first!.lower ||
      BODIES.has(first!.lower) ||
      GROUPS.has(first!.lower))
  )
    return true;
  return outletIn(run) !== undefined || placesIn(run).some(p => p.by !== 'body' && p.length === run.length);
}
