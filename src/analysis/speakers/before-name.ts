/** What stands in front of a name and says who its bearer is: "Czech minister Jan Novak", "the envoy, Jan Novak,". */
import { WEEKDAY } from '../lexicon/calendar';
import { PARTICLE } from '../lexicon/name-words';
import { BODIES } from '../lexicon/sources';
import { type Description, describe, namesAnother, roleOf, trimArticle } from './describe';
import { placeAt, placesIn } from './gazetteer';
import { natureOf } from './organisation';
import { outletIn } from './outlets';
import { singular, textOf, type Word } from './words';

/** "Czech foreign minister Jan Novak": the words of the same phrase in front of the name. */
export function descriptionBefore(words: readonly Word[], from: number, start: number): Description | undefined {
  let low = from;
  while (low > 0 && start - low < 14) {
    const w = words[low - 1]!;
    // "the Harbour Front (HF) leader"
    if (
      w.text === ')' &&
      words[low - 3]?.text === '(' &&
      (low < start ? words[low - 4]?.capital : roleOf(words[low - 4] ?? w))
    ) {
      low -= 3;
      continue;
    }
    if (w.sentence !== words[from]!.sentence || !w.isWord) break;
    // "his aide Jan Novak"
    if (/^(?:his|her)$/.test(w.lower) && low < start) {
      low--;
      break;
    }
    if (
      (w.lower === 'and' && !joinsFields(words, low - 1) && !isInsideName(words, low - 1)) ||
      w.lower === 'or' ||
      /^(?:when|where|while|as)$/.test(w.lower) ||
      /^(?:AUX|PRON|SCONJ)$/.test(w.tag) ||
      // "On Tuesday President Novak spoke."
      WEEKDAY.test(w.lower)
    )
      break;
    // "Centrist lawmakers pressed Colonel Jan Novak": many are not one
    if (
      low < start &&
      (!w.capital || (w.opens && !words[low]!.capital)) &&
      /s$/.test(w.lower) &&
      !w.possessive &&
      roleOf(w) &&
      singular(w.lower) !== w.lower
    )
      break;
    // letters are tagged as anything: "HFN lawmaker"
    if (
      w.tag === 'VERB' &&
      !/^\p{Lu}{2,}$/u.test(w.text) &&
      !/^(?:acting|shadow|leading|ruling|governing|sitting|serving|visiting|retired|elected|appointed|newly|outgoing|incoming)$/.test(
        w.lower,
      )
    )
      break;
    if (
      w.tag === 'ADP' &&
      !(
        (/^(?:of|for|to|at|on)$/.test(w.lower) || (w.lower === 'in' && roleOf(words[low - 2] ?? w) !== undefined)) &&
        // "director for | Minister Jan Novak"
        !(/^(?:for|to)$/.test(w.lower) && words[low]!.capital && words.slice(low, start).some(x => roleOf(x))) &&
        words.slice(Math.max(0, low - 5), low - 1).some(x => roleOf(x) && x.sentence === w.sentence)
      ) &&
      // "Department of Harbours spokeswoman"
      !(w.lower === 'of' && words[low]?.capital && words[low - 2]?.capital && BODIES.has(words[low - 2]!.lower))
    )
      break;
    low--;
    // "Minister in the Ministry of Harbours"
    if (w.tag === 'DET' && !(/^(?:in|of|to)$/.test(words[low - 1]?.lower ?? '') && roleOf(words[low - 2] ?? w))) break;
  }
  const inFront = words.slice(low, start).filter(w => w.isWord);
  const owner = words[from - 1];
  // "Poland's Piotr Lis"
  if (owner?.possessive && owner.capital && start === from && !inFront.some(w => roleOf(w))) {
    const place = placesIn(words.slice(Math.max(0, from - 4), from)).at(-1);
    // "the Courier's Anna Morel"
    let begin = from - 1;
    while (begin > 0 && from - begin < 4 && words[begin - 1]!.capital && !words[begin - 1]!.possessive) begin--;
    const outlet = words.slice(begin, from);
    if (outletIn(outlet)) return { ...describe([owner]), words: outlet, head: 'journalist' };
    const own = organisationOwning(words, from);
    if (own) return { ...describe(own), head: 'member' };
    if (place && place.by !== 'state') return describe(words.slice(Math.max(0, from - 4) + place.at, from));
  }
  // "a hotelier Morel had met" is no title
  if (/^(?:a|an)$/.test(inFront[0]?.lower ?? '')) return undefined;
  if (inFront.some(w => roleOf(w))) {
    const d = describe(trimArticle(inFront));
    return d.former || !isFormer(words, low) ? d : { ...d, former: true };
  }
  return appositionBefore(words, from, start);
}

/** "Harbour Front founder and | former premier Jan Novak": what its bearer is, beside what they were. */
export function officeBesides(
  words: readonly Word[],
  { former, words: [first] }: Description,
): Description | undefined {
  const and = first!.index - 1;
  if (!former || words[and]?.lower !== 'and' || first!.lower !== 'former' || !roleOf(words[and - 1] ?? first!))
    return undefined;
  return descriptionBefore(words, and, and);
}

/** "former minister and | envoy Jan Novak": both are over. */
function isFormer(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== 'and') return false;
  const near = words.slice(Math.max(0, from - 7), from - 1);
  const at = near.findLastIndex(w => w.lower === 'former' && w.sentence === words[from]!.sentence);
  const between = near.slice(at + 1);
  const last = between.at(-1);
  // "Former Kolibri and | Norway captain", but "former premier Jan Novak and | envoy"
  return at >= 0 && !!last && (roleOf(last) !== undefined || between.every(w => w.capital && !roleOf(w)));
}

/** "the WHF's Anna Morel", "Open Harbours Union's Anna Morel": letters that stand for a name, or a name of citizens. */
function organisationOwning(words: readonly Word[], from: number): Word[] | undefined {
  let start = from;
  while (
    start > 0 &&
    from - start < 5 &&
    words[start - 1]!.capital &&
    (start === from || !words[start - 1]!.possessive)
  )
    start--;
  const own = words.slice(start, from);
  const letters = /^\p{Lu}{3,}$/u.test(own[0]?.text ?? '') && own.length < 3;
  return (letters || natureOf(textOf(own)) === 'civil') && placeAt(own, 0)?.length !== own.length ? own : undefined;
}

/** "minister of mines and | energy Anna Morel": what an office is for. */
function joinsFields(words: readonly Word[], and: number): boolean {
  const before = words[and - 1];
  const next = words[and + 1];
  return (
    words[and - 2]?.lower === 'of' &&
    before?.capital === false &&
    next?.capital === false &&
    roleOf(next) === undefined &&
    words[and - 3] !== undefined &&
    roleOf(words[and - 3]!) !== undefined
  );
}

/** "Customs and Border Protection". */
const isInsideName = (words: readonly Word[], and: number): boolean => {
  for (let at = and - 1; at >= Math.max(0, and - 3); at--)
    if ((placeAt(words, at)?.length ?? 0) > and - at) return true;
  return false;
};

/** "the French president, Anna Morel," with the description set off by a comma. */
export function appositionBefore(words: readonly Word[], from: number, start: number): Description | undefined {
  if (words[from - 1]?.text !== ',') return undefined;
  const closes = closesAfter(words, start);
  let begin = from - 1;
  let role = false;
  while (begin > 0 && from - begin < 16) {
    const w = words[begin - 1]!;
    // "the secretary of the Harbour Front (HF), Jan Novak,"
    if (w.text === ')' && words[begin - 3]?.text === '(' && words[begin - 4]?.capital) {
      begin -= 3;
      continue;
    }
    if (w.sentence !== words[from]!.sentence || !w.isWord || w.tag === 'AUX' || w.tag === 'SCONJ') break;
    if (w.tag === 'VERB' && !roleOf(w) && !w.possessive) break;
    begin--;
    role ||= roleOf(w) !== undefined;
    if (role && /^(?:his|her|its|their)$/.test(w.lower)) break;
    if (role && w.tag === 'DET' && words[begin - 1]?.lower !== 'of' && words[begin - 1]?.lower !== 'for') break;
  }
  // "But the president of the assembly, Jan Novak said …": the second comma is forgotten
  if (!closes && !opensClause(words, begin)) return undefined;
  const phrase = trimPreposition(words.slice(begin, from - 1).filter(w => w.isWord));
  return role && phrase.length && nounPhraseEndsInRole(phrase) && !namesAnother(trimArticle([...phrase]))
    ? describe(trimArticle(phrase))
    : undefined;
}

/** "the …" where a clause begins. */
function opensClause(words: readonly Word[], at: number): boolean {
  const [first, before] = [words[at]!, words[at - 1]];
  if (first.lower !== 'the') return false;
  return before === undefined || before.sentence !== first.sentence || before.text === ',' || before.tag === 'CCONJ';
}

/** The role is the head: "the minister" is, "talks with the minister" is not a description. */
function nounPhraseEndsInRole(phrase: readonly Word[]): boolean {
  const d = describe(trimArticle([...phrase]));
  return d.head !== '';
}

function trimPreposition(words: Word[]): Word[] {
  const at = words.findLastIndex(
    (w, i) =>
      w.tag === 'ADP' &&
      !(
        w.lower === 'of' ||
        (/^(?:for|to)$/.test(w.lower) && words.slice(0, i).some(x => roleOf(x))) ||
        (w.lower === 'in' && roleOf(words[i - 1] ?? w) !== undefined)
      ),
  );
  return at < 0 ? words : words.slice(at + 1);
}

function closesAfter(words: readonly Word[], start: number): boolean {
  let i = start;
  while (words[i] && (words[i]!.capital || PARTICLE.test(words[i]!.text)) && words[i]!.isWord) i++;
  // "a Norwegian MP, Jan Novak of Orsk, said"
  if (words[i]?.lower === 'of' && words[i + 1]?.capital) {
    i += 2;
    while (words[i]?.capital) i++;
  }
  const w = words[i];
  return !w || /^[,.;:)—–]$/.test(w.text);
}
