/** A noun phrase with all that hangs on it, from its end to its beginning. */
import { outletOf } from '../lexicon/outlets-index';
import { COUNTING, isHuman } from '../lexicon/people';
import { BODIES } from '../lexicon/sources';
import { lemmaOf } from '../text/lemma';
import type { Phrase } from '../text/phrases';
import type { Token } from '../text/tokens';
import { beforeBracket } from './insertion';
import type { Range, Scene } from './scene';

/** Words that hang a phrase on the one before. */
const JOINS = new Set(
  'of for in at with from on to by close near within inside into outside around across among against between under over behind aboard throughout and &'.split(
    ' ',
  ),
);
/**
 * The noun phrase that ends at a token, with what hangs on it and the list that it closes: "Chile, Peru and envoys of Bolivia".
 * @param near a relative clause follows, which tells of the nearest noun: "a chart drawn by the port, which argued"
 */
export function phraseEndingAt(scene: Scene, at: number, low: number, near = false): Range | undefined {
  const { tokens } = scene;
  const last = scene.phraseAt(at);
  if (!last || last.time || last.last !== at + 1) return undefined;
  let first = last.first;
  if (first < low) return undefined;
  let list = false;
  let left = last;
  for (let steps = 0; steps < 8; steps++) {
    const link = last.pronoun && !isObject(scene, last) ? -1 : linkBefore(scene, first, low);
    const before =
      link < 0 || (near && !NEAR.test(tokens[link]!.lower) && (link < first - 1 || tokens[link]!.lower === 'by'))
        ? undefined
        : scene.phraseAt(link - 1);
    if (!before || before.last !== link || before.first < low || before.time) break;
    if (near && !before.name && ((steps === 0 && isTitled(scene, last)) || isThing(scene, before, last, left))) break;
    const join = tokens[first - 1]!;
    // "someone involved in a feud said", "he and two others said", but "he in Orsk"
    const together = link === first - 1 && join.lower === 'and' && /^(?:he|she|they)$/.test(tokens[before.head]!.lower);
    if (
      before.pronoun &&
      join.lower !== 'of' &&
      !together &&
      !/^(?:some|any)(?:one|body)$/.test(tokens[before.head]!.lower)
    )
      break;
    // "in London officials said": a phrase at the very beginning hangs on the sentence, not on the subject
    if (
      /^(?:in|on|at|from|with|by|across|among|under|over|around|between|against|behind)$/.test(join.lower) &&
      link === first - 1 &&
      tokens[before.head]!.tag !== 'NUM' &&
      isVerbBefore(scene, before.first, low) &&
      // "Vale said | pilots in Orsk had": a clause begins with them
      !(
        /^(?:say|says|said)$/.test(tokens[before.first - 1]!.lower) &&
        (scene.phraseAt(before.first - 2) || tokens[before.first - 2]?.text === ',')
      ) &&
      // "They met | pilots in Orsk who said": no town speaks
      !(near && isPlaceOfPeople(scene, before, last)) &&
      // "the pilots of the tugs in Orsk said"
      (near || !hangsOnPhrase(scene, before.first, low)) &&
      // "reports from pilots in Orsk, who said"
      !(near && isHuman(tokens[before.head]!.lemma.toLowerCase()) && tokens[last.last + 1]?.lower === 'who')
    )
      break;
    const joins = /^(?:and|&)$/.test(join.lower);
    // "in Orsk and officials said"; but "a school for pilots and clerks" goes on
    if (
      joins &&
      !near &&
      isVerbBefore(scene, before.first, low) &&
      !hangsOnPhrase(scene, before.first, low) &&
      !outletOf(`${tokens[before.head]!.text} ${join.text} ${tokens[last.head]!.text}`) // "the Globe and Mail"
    )
      break;
    list ||= joins;
    first = before.first;
    left = before;
  }
  first = list ? listStart(scene, first, low) : partOf(scene, first, low);
  // nobody says that "him said"
  if (first === last.first && !near && isObject(scene, last)) return undefined;
  return [possessorBefore(scene, first, low), last.last];
}

/** "an aide close to the mayor, who": the relative clause tells of the aide. */
const NEAR = /^(?:close|familiar)$/;

/** "people close to him": a pronoun that can be no subject, so that what stands before it is. */
const isObject = ({ tokens }: Scene, { first, last }: Phrase): boolean =>
  last - first === 1 && /^(?:him|them|us|me|her)$/.test(tokens[first]!.lower);

/** "Many | of them", "most | of those": how many of the phrase at `first` are meant. */
function partOf({ tokens }: Scene, first: number, low: number): number {
  if (first - 2 < low || tokens[first - 1]!.lower !== 'of' || /^wh/.test(tokens[first]!.lower)) return first;
  return QUANTITY.test(tokens[first - 2]!.lower) ? first - 2 : first;
}
const QUANTITY = /^(?:many|most|some|all|both|several|few|each|none|one|two|three|half|others)$/;

/** "the resignation of his deputy Ivo Brandt, who": a person whom a common noun names first is the one that "who" tells of. */
function isTitled({ tokens }: Scene, { first, last, name }: Phrase): boolean {
  const who = tokens[last]?.text === ',' ? last + 1 : last;
  if (!name || tokens[who]?.lower !== 'who' || last - first < 2) return false;
  let i = last - 1;
  while (i > first && tokens[i]!.tag === 'PROPN') i--;
  return i < last - 1 && tokens[i]!.tag === 'NOUN';
}

/** "The mouth of | the mayor |, who", "an answer to | pilots | in Orsk who": of the two it is the people that "who" tells of. */
function isThing({ tokens }: Scene, thing: Phrase, { last }: Phrase, { head, name }: Phrase): boolean {
  const who = tokens[last]?.text === ',' ? last + 1 : last;
  if (tokens[who]?.lower !== 'who' || thing.pronoun || tokens[thing.last]!.lower === 'and') return false;
  const noun = lemmaOf(tokens[thing.head]!.lower, 'NOUN');
  if (tokens[thing.head]!.tag !== 'NOUN' || isHuman(noun) || COUNTING.has(noun)) return false;
  const { lower } = tokens[head]!;
  return name || lower === 'those' || (!BODIES.has(noun) && isHuman(lemmaOf(lower, 'NOUN')));
}

/** "pilots in | Orsk | who", "pilots in | the town | who": the people of a place. */
function isPlaceOfPeople({ tokens }: Scene, { head }: Phrase, place: Phrase): boolean {
  const noun = (i: number) => lemmaOf(tokens[i]!.lower, 'NOUN');
  const who = tokens[place.last]?.text === ',' && place.name ? place.last + 1 : place.last;
  if (tokens[who]?.lower !== 'who') return false;
  // "the embassy in | Orsk |, who"
  if (place.name && place.last - place.first === 1 && /^(?:embassy|consulate|mission|ministry)$/.test(noun(head)))
    return true;
  return who === place.last && isHuman(noun(head)) && (place.name || !isHuman(noun(place.head)));
}

/** Where "the port's recently named | head" begins: at whose head it is. */
function possessorBefore(scene: Scene, first: number, low: number): number {
  let i = first - 1;
  while (i > low && isNamed(scene, i)) i--;
  if (i === first - 1 || !/^['’]s?$/.test(scene.tokens[i]!.text)) return first;
  const owner = scene.phraseAt(i - 1);
  return owner && owner.first >= low ? owner.first : first;
}

/** One past "'s recently named head Ada Brandt", which follows the phrase that ends at `last`; `last` where it does not. */
export function pastPossessed(scene: Scene, last: number): number {
  if (!/^['’]s?$/.test(scene.tokens[last]?.text ?? '')) return last;
  let i = last + 1;
  while (isNamed(scene, i)) i++;
  const owned = scene.phraseAt(i);
  return owned?.first === i && !owned.time ? owned.last : last;
}

/** "recently named", "newly-elected". */
const isNamed = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.tag === 'ADV' ||
  (tokens[i]?.text === '-' && tokens[i - 1]?.tag === 'ADV') ||
  (tokens[i]?.tag === 'VERB' && /(?:ed|en)$/.test(tokens[i]!.lower));

/**
 * One past the phrase that the phrase at `first` hangs on: "friends of saving | the pier", "lawyers defending | the mayor",
 * "a letter signed by | the board", "the port of | Orsk".
 * @returns -1 where nothing ties it to one
 */
function linkBefore(scene: Scene, first: number, low: number): number {
  const { tokens } = scene;
  const join = tokens[first - 1];
  if (!join || first - 2 < low) return -1;
  const before = tokens[first - 2]!;
  if (join.lower.endsWith('ing') && /^(?:VERB|NOUN)$/.test(join.tag))
    return JOINS.has(before.lower) ? pastParticiple(scene, first - 2, low) : join.tag === 'VERB' ? first - 1 : -1;
  // "towns such as | Orsk"
  if (join.lower === 'as' && before.lower === 'such') return first - 2;
  if (!JOINS.has(join.lower)) return -1;
  // "pilots from across | the port"
  if (before.lower === 'from') return first - 2;
  // "Ida Holm (D-Orsk) and | Ivo Brandt", "the Labour Party (LP) in | Orsk"
  if (before.text === ')') return beforeBracket(scene, first - 2, low) + 1;
  if (isLetters(tokens, first - 4)) return first - 4;
  return pastParticiple(scene, first - 1, low);
}

/** "hostages | held in Orsk", "the clerk | accused of sinking the tug": before the participle that a preposition hangs on. */
function pastParticiple({ tokens }: Scene, join: number, low: number): number {
  const before = tokens[join - 1];
  if (!before || join - 2 < low || tokens[join]!.tag !== 'ADP') return join;
  const participle = /^(?:VERB|ADJ)$/.test(before.tag) && PARTICIPLE.test(before.lower);
  return participle || /^(?:familiar|close|aware|privy|knowledgeable|loyal|sympathetic)$/.test(before.lower)
    ? join - 1
    : join;
}
const PARTICIPLE = /(?:ed|en|wn|ing)$|^(?:held|born|caught|kept|stuck|shot|hurt|built|sent|brought|led|hit)$/;

/** "the Labour Party|, LP,| in Orsk": the letters of a name between commas. */
export const isLetters = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' && tokens[comma + 2]?.text === ',' && /^\p{Lu}{2,6}$/u.test(tokens[comma + 1]!.text);

/** A member of a list of speakers has at most so many tokens, its comma with it. */
const LONGEST_MEMBER = 9;

/** Where a list begins whose last member begins at `first`; `first` itself where commas before it mean something else. */
function listStart(scene: Scene, first: number, low: number): number {
  const { tokens } = scene;
  for (let start = first, items = 0; items < 6 && tokens[start - 1]?.text === ','; items++) {
    // "On Friday, the mayors of Orsk, Vale and Holm said"
    if (items > 0 && scene.phraseAt(start - 2)?.time) return start;
    const item = phraseEndingAt(scene, start - 2, low, true);
    if (!item || start - item[0] > LONGEST_MEMBER) return first;
    start = item[0];
    if (start === low || /^(?:and|but|that|while|as|after|when|because|if|including)$/.test(tokens[start - 1]!.lower))
      return start;
  }
  return first;
}

/** "the pilots | of the tugs", "aides close to | the mayor", "a clerk accused of sinking | the tug". */
function hangsOnPhrase(scene: Scene, first: number, low: number): boolean {
  const { tokens } = scene;
  const join = tokens[first - 1]!.lower.endsWith('ing') ? tokens[first - 2] : tokens[first - 1];
  const link = join && JOINS.has(join.lower) ? linkBefore(scene, first, low) : -1;
  return link > 0 && scene.phraseAt(link - 1)?.last === link;
}

const isVerbBefore = (scene: Scene, i: number, low: number): boolean =>
  i - 1 >= low && /^(?:VERB|ADP)$/.test(scene.tokens[i - 1]!.tag);
