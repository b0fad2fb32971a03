/** What an office is for, where that is a list: "Minister of Mines, Energy and Ports" holds one office, and nobody is listed. */
import { MEN, WOMEN } from '../lexicon/given-names';
import { sidesOf } from '../lexicon/sides';
import type { Word } from './words';

/** Offices and bodies that are for something. */
const OFFICES = /^(?:minister|secretary|ministry|department|commissioner|spokes(?:man|woman|person)|committee|state)$/;
/** Words that end the name of a field: "rural | affairs". */
const ENDS =
  /^(?:affairs|development|resources|security|services?|trade|relations|planning|co-?operation|industry|industries|change|protection|welfare|works|transport|management|training|policy|reform|integration|citizenship|science|technology|heritage|education|growth|skills|cities|communities)$/;
/** Fields of an office, and words of one, at most. */
const MOST_FIELDS = 5;
const MOST_WORDS = 3;

/** Where the list ends that begins at a word; `from` itself where there is none. */
export function endOfFields(words: readonly Word[], from: number): number {
  let i = from;
  for (let fields = 1; fields <= MOST_FIELDS; fields++) {
    const first = i;
    while (i - first < MOST_WORDS && isField(words, i)) i++;
    if (i === first) return from;
    const join = words[i];
    if (join?.text === ',') i++;
    else if (fields > 1 && /^(?:and|&)$/.test(join?.lower ?? '')) return endOfLast(words, i + 1, from);
    else return from;
    // "health, labour, and welfare"
    if (fields > 1 && words[i]?.lower === 'and') return endOfLast(words, i + 1, from);
  }
  return from;
}

function endOfLast(words: readonly Word[], at: number, from: number): number {
  if (!isField(words, at)) return from;
  let end = at + 1;
  if (isField(words, end) && ENDS.test(words[end]!.lower)) end++;
  return end;
}

/** No given name, and no country: "the ministers of Norland, Vale and Orsk". */
function isField(words: readonly Word[], i: number): boolean {
  const w = words[i];
  if (!w?.isWord || w.possessive || !/^(?:NOUN|PROPN|ADJ)$/.test(w.tag)) return false;
  return !(w.capital && (MEN.has(w.lower) || WOMEN.has(w.lower) || sidesOf(w.text).some(s => s.by !== 'party')));
}

/** Makes one word of every such list, so that whatever reads an office reads it whole; most texts have none. Linear. */
export function joinFields(words: Word[]): Word[] {
  const lists = listsIn(words);
  if (lists.length === 0) return words;
  const parts: Word[][] = [];
  let at = 0;
  for (const [first, end] of lists) {
    parts.push(words.slice(at, first), [asOne(words.slice(first, end))]);
    at = end;
  }
  parts.push(words.slice(at));
  return parts.flat().map((w, index) => ({ ...w, index }));
}

/** Word ranges [first, end) of all lists. */
function listsIn(words: readonly Word[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 2; i < words.length; i++) {
    const { lower } = words[i - 1]!;
    if ((lower !== 'of' && lower !== 'for') || words[i - 2]!.sentence !== words[i]!.sentence) continue;
    const end = OFFICES.test(words[i - 2]!.lower) ? endOfFields(words, i) : i;
    if (end > i) found.push([i, end]);
  }
  return found;
}

function asOne(list: readonly Word[]): Word {
  const text = list.map((w, k) => (k === 0 || w.text === ',' ? '' : ' ') + w.text).join('');
  const lower = text.toLowerCase();
  const { end, possessive } = list.at(-1)!;
  return { ...list[0]!, text, lower, lemma: lower, end, possessive };
}
