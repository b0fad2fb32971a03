/** Sources that were found too short: what stands beside them says who it is. */
import { BODIES, GROUPS, PERSON_NOUNS, WITHHELD } from '../lexicon/sources';
import { roleOf } from './describe';
import { placeAt } from './gazetteer';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { singular, type Word } from './words';

/** Words of a noun phrase that are looked over for its beginning. */
const MOST = 5;
/** Words from a noun to the end of what describes it. */
const LONGEST = 40;

const DETERMINER = /^(?:the|a|an|his|her|their|its|our|one|another)$/;

/** "president" of "the US president"; "and Anna Morel" of "Jan Novak and Anna Morel said". */
export function widen(words: readonly Word[], scene: Scene, cue: number): readonly Word[] {
  const first = words.find(w => w.isWord);
  if (!first) return words;
  return (
    possessed(words, scene, cue) ??
    headBehind(first, words, scene, cue) ??
    wholePhrase(first, words, scene) ??
    described(words, scene) ??
    headBefore(first, words, scene) ??
    withPartner(first, words, scene) ??
    withFollower(words, scene) ??
    words
  );
}

/** "Novak" of "Novak's chief of staff, Anna Morel, wrote": the head is whose office it is. */
function possessed(words: readonly Word[], { words: all, mentions }: Scene, cue: number): Word[] | undefined {
  const last = all[words.at(-1)!.index];
  if (!last?.possessive || cue <= last.index + 1) return undefined;
  let role = -1;
  for (let i = last.index + 1; i < cue && i - last.index <= MOST + 1; i++) {
    const w = all[i]!;
    if (w.sentence !== last.sentence || !(w.lower === 'of' || /^(?:NOUN|PROPN|ADJ)$/.test(w.tag))) break;
    if (roleOf(w)) role = i;
  }
  if (role < 0) return undefined;
  let end = role + 1;
  while (end < cue && (all[end]!.lower === 'of' || all[end]!.tag === 'NOUN')) end++;
  const name = all[end]?.text === ',' ? mentionsIn(mentions, end + 1, end + 2)[0] : undefined;
  return [...words.slice(0, -1), last, ...all.slice(last.index + 1, name && name.last < cue ? name.last : end)];
}

/** "US" of "the US president", "US analysts": what it only describes comes behind. */
function headBehind(
  first: Word,
  words: readonly Word[],
  { words: all, mentions }: Scene,
  cue: number,
): Word[] | undefined {
  const own = words.filter(w => w.isWord && w.tag !== 'DET');
  const place = own.length > 0 && own.length < 4 ? placeAt(own, 0) : undefined;
  const last = own.at(-1)!;
  if (!place || place.length !== own.length || last.possessive || place.by === 'party') return undefined;
  let end = last.index + 1;
  let head: Word | undefined;
  while (end !== cue && end - last.index <= MOST + 2 && all[end]?.isWord && all[end]!.sentence === first.sentence) {
    const w = all[end]!;
    const isHead = isPerson(w) || BODIES.has(singular(w.lower)) || /^(?:NOUN|PROPN)$/.test(w.tag);
    if (w.tag === 'VERB' || w.tag === 'AUX' || !(isHead || w.tag === 'ADJ' || w.lower === 'of')) break;
    if (isHead) head = w;
    end++;
  }
  if (
    !head ||
    !(isPerson(head) || BODIES.has(singular(head.lower)) || mentionsIn(mentions, last.index, head.index + 1).length)
  )
    return undefined;
  const before = all[first.index - 1];
  const article = before?.sentence === first.sentence && DETERMINER.test(before.lower) ? [before] : [];
  return [...article, ...words, ...all.slice(last.index + 1, head.index + 1)];
}

/** One noun for a person, singular and without an article: its phrase begins further to the left. */
function wholePhrase(first: Word, words: readonly Word[], { words: all }: Scene): Word[] | undefined {
  const second = words.filter(w => w.isWord)[1];
  // "worker" of "a dock worker", "worker from Oslo" of "a 27-year-old dock worker from Oslo"
  const head = !second || (second.lower === 'from' && isPerson(first)) ? first : undefined;
  if (!head || !(isPerson(head) || BODIES.has(head.lower)) || singular(head.lower) !== head.lower) return undefined;
  for (let i = first.index - 1; i >= 0 && first.index - i <= MOST; i--) {
    const w = all[i]!;
    if (w.sentence !== first.sentence || !w.isWord) return undefined;
    if (DETERMINER.test(w.lower) || w.possessive) return [...all.slice(i, first.index), ...words];
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(w.tag) && !w.capital && !/(?:ed|ing)$|^press$/.test(w.lower))
      return undefined;
  }
  return undefined;
}

/** "people" of "people familiar with the plan said": how near they are to the matter tells that they are no crowd. */
function described(words: readonly Word[], { words: all }: Scene): Word[] | undefined {
  const last = words.at(-1)!;
  if (!WITHHELD.has(singular(last.lower)) || !NEAR.test(all[last.index + 1]?.lower ?? '')) return undefined;
  let end = last.index + 1;
  while (end - last.index < LONGEST && all[end]?.isWord && all[end]!.sentence === last.sentence) {
    if (end > last.index + 2 && /^(?:VERB|AUX|SCONJ)$/.test(all[end]!.tag)) break;
    end++;
  }
  return [...words, ...all.slice(last.index + 1, end)];
}
const NEAR = /^(?:familiar|briefed|acquainted|close|aware|privy|knowledgeable)$/;

/** "the ferry" of "a monk aboard the ferry", "Britain" of "ministers here in Britain": the head is in front. */
function headBefore(first: Word, words: readonly Word[], { words: all, mentions }: Scene): Word[] | undefined {
  const own = words.filter(w => w.isWord);
  if (own.length > 4 || own.some(isPerson) || mentionsIn(mentions, first.index - 1, own.at(-1)!.index + 1).length)
    return undefined;
  const link = all[first.index - 1];
  if (!link || !LINKS.test(link.lower) || link.sentence !== first.sentence) return undefined;
  let at = link.index - 1;
  if (all[at]?.lower === 'here') at--;
  const head = all[at];
  if (!head || !isPerson(head) || head.capital || head.sentence !== first.sentence) return undefined;
  let start = at;
  while (
    start > 0 &&
    at - start < MOST &&
    all[start - 1]!.sentence === first.sentence &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(all[start - 1]!.tag)
  ) {
    start--;
    if (all[start]!.tag === 'DET') break;
  }
  const opens = all[start - 1];
  if (
    opens &&
    opens.sentence === first.sentence &&
    opens.isWord &&
    opens.tag !== 'SCONJ' &&
    !/^(?:that|and|but)$/.test(opens.lower)
  )
    return undefined;
  return [...all.slice(start, first.index), ...words];
}

const LINKS = /^(?:aboard|at|in|from|of|near|on|inside|outside)$/;
export const isPerson = (w: Word): boolean => {
  const one = singular(w.lower);
  return roleOf(w) !== undefined || GROUPS.has(one) || WITHHELD.has(one) || PERSON_NOUNS.has(one);
};

/** "after Jan Novak and Anna Morel said": the name before "and" begins its clause. */
function withPartner(first: Word, words: readonly Word[], { words: all, mentions }: Scene): Word[] | undefined {
  const and = all[first.index - 1];
  if (and?.lower !== 'and' || and.sentence !== first.sentence || !first.capital) return undefined;
  const partner = mentionsIn(mentions, first.index - 8, first.index).findLast(m => m.last === and.index);
  const own = mentionsIn(mentions, first.index - 1, first.index + words.length + 1)[0];
  if (!partner || !own || all[partner.last - 1]!.possessive || partner.person === own.person) return undefined;
  const before = all[partner.first - 1];
  const opens =
    !before ||
    before.sentence !== first.sentence ||
    !before.isWord ||
    before.tag === 'SCONJ' ||
    /^(?:that|after|as|when|while|because|but|and|both)$/.test(before.lower);
  return opens ? [...all.slice(partner.first, first.index), ...words] : undefined;
}

/** "Jan Novak" of "Jan Novak and Minister Anna Morel said": the name behind "and" belongs to the same verb. */
function withFollower(words: readonly Word[], { words: all, mentions }: Scene): Word[] | undefined {
  const last = words.at(-1)!;
  const and = all[last.index + 1];
  if (and?.lower !== 'and' || last.possessive || !last.capital || !all[and.index + 1]?.capital) return undefined;
  const own = mentionsIn(mentions, last.index - 6, last.index + 1).at(-1);
  const partner = mentionsIn(mentions, and.index + 1, and.index + 2)[0];
  if (own?.last !== and.index || !partner || partner.person === own.person || all[partner.last - 1]!.possessive)
    return undefined;
  return /^(?:VERB|AUX)$/.test(all[partner.last]?.tag ?? '')
    ? [...words, ...all.slice(and.index, partner.last)]
    : undefined;
}
