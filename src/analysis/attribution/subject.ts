/** Who says it: the noun phrase that a verb group has for its subject, before or after it. */

import { maySpeak } from '../lexicon/people';
import { lemmaOf } from '../text/lemma';
import type { Quotation } from '../text/quotations';
import { beforeBracket, beforeInsertion } from './insertion';
import { pastPossessed, phraseEndingAt } from './noun-phrase';
import { occasionIn } from './occasion';
import { isDash, type Range, type Scene } from './scene';
import { isFiniteVerb, type VerbGroup } from './verbs';

const RELATIVE = new Set(['who', 'which', 'that']);
/** A subject is looked for so many tokens to the left, at most. */
export const REACH = 40;
/** No claim reaches farther from its cue, in tokens: it keeps the time linear on sentences without end. */
const LONGEST = 150;

/** "Norland “strongly condemned” the raid": the quotation that this verb, after adverbs at most, opens. */
function openedBy(scene: Scene, token: number): Quotation | undefined {
  const q = scene.quotationAt(token);
  if (!q || token - q.first > 4 || scene.tokens[token]!.tag !== 'VERB' || q.first === 0) return undefined;
  for (let i = q.first + 1; i < token; i++) if (!/^(?:ADV|AUX)$/.test(scene.tokens[i]!.tag)) return undefined;
  return scene.stretchOf[q.first - 1] === scene.stretchOf[q.first] ? q : undefined;
}

/** The first token that a claim around a token may take: its stretch begins there, or the quotation that it stands in. */
export const startOf = (scene: Scene, token: number): number => {
  const q = openedBy(scene, token) ? undefined : scene.quotationAt(token);
  const s = scene.stretches[scene.stretchOf[token]!]!;
  return Math.max(q && q.first > s.first ? q.first + 1 : s.first, token - LONGEST);
};

/** One past the last token that a claim around a token may take. */
export const endOf = (scene: Scene, token: number): number => {
  const own = openedBy(scene, token);
  // nothing but the verb is quoted: what it holds comes behind
  const q = own?.closed && token === own.last - 2 ? undefined : scene.quotationAt(token);
  const s = scene.stretches[scene.stretchOf[token]!]!;
  const sentence = scene.document.sentences[scene.tokens[token]!.sentence]!;
  return Math.min(
    q && token > q.first ? Math.min(q.closed ? q.last - 1 : q.last, Math.max(sentence.last, token + 1)) : s.last,
    token + LONGEST,
  );
};

/** A subject: its noun phrase, and the relative pronoun that stands for it before the verb. */
export interface Subject {
  ranges: Range[];
  /** Token range of phrase, insertions and pronoun. */
  first: number;
  last: number;
  /** "who", "which", "that" before the verb. */
  relative: boolean;
}

/** The subject before a finite verb; undefined where none stands there. */
export function subjectBefore(scene: Scene, group: Pick<VerbGroup, 'head' | 'first' | 'last'>): Subject | undefined {
  const { tokens } = scene;
  const low = Math.max(startOf(scene, group.head), group.first - REACH);
  const opened = openedBy(scene, group.head);
  let i = beforeAsked(scene, group.first - 1, low);
  let relative = -1;
  let named = -1;
  for (let steps = 0; steps < 10 && i >= low; steps++) {
    const t = tokens[i]!;
    const phrase = scene.phraseAt(i);
    // "pilots there say"
    if (i === opened?.first) i--;
    else if ((t.tag === 'ADV' && !phrase) || (/^(?:there|here)$/.test(t.lower) && scene.phraseAt(i - 1)?.last === i))
      i--;
    else if (phrase?.time && phrase.first > low) {
      i = phrase.first - 1;
      if (tokens[i]?.tag === 'ADP' || tokens[i]?.lower === 'ago') i--;
    } else if (isAtFirst(scene, i) || isInYear(scene, i)) i -= 2;
    else if (isSpokenTo(scene, i)) i -= 3;
    else if (askedBy(scene, i)) i = askedBy(scene, i) - 1;
    else if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(t.lower) || isFloating(scene, i)) i--;
    else if (titleBefore(scene, i, low)) i = beforeInsertion(scene, scene.quotationAt(i)!.first, low);
    else if (t.text === ',' && tokens[i - 1]?.tag === 'ADV' && tokens[i - 2]?.text === ',')
      i -= 2; // ", however,"
    else if (t.text === ')') i = beforeBracket(scene, i, low);
    else if (t.text === ',' || isDash(t) || (t.text === '-' && tokens[i - 1]?.end !== t.start)) {
      const before = beforeInsertion(scene, i, low);
      if (t.text === ',' && isName(scene, before + 2, i)) named = i;
      i = before < low && tokens[i - 1]?.text === ')' ? i - 1 : before;
    } else if (relative < 0 && RELATIVE.has(t.lower) && i > low && (t.lower !== 'that' || scene.phraseAt(i - 1))) {
      relative = i;
      i--;
      if (i >= low && tokens[i]!.text === ',') i--;
      if (i >= low && /^(?:of|in|to|for|with)$/.test(tokens[i]!.lower)) return undefined;
    } else if (
      t.tag === 'VERB' &&
      /(?:ed|en|wn|ing)$/.test(t.lower) &&
      scene.phraseAt(i - 1) &&
      !scene.phraseAt(i - 1)!.time
    )
      i--;
    else break;
  }
  if (i < low) return relative >= low ? whole([[relative, relative + 1]], true) : undefined;
  const found = outOfRelative(
    scene,
    phraseEndingAt(scene, i, low, relative >= 0),
    low,
    group.last < tokens.length && isFiniteVerb(tokens[group.last]!),
  );
  if (!found) return relative >= low ? whole([[relative, relative + 1]], true) : undefined;
  if (relative >= 0) return whole([explained(scene, found, low), [relative, relative + 1]], true);
  const last = Math.max(found[1], named);
  const first = beforeIncluding(scene, found[0], low);
  return whole([[first, occasionIn(scene, first, last) ?? last]], false);
}

/** "Members of the board, including | Vale and Holm,": where begins whom the names are some of. */
function beforeIncluding(scene: Scene, first: number, low: number): number {
  const { tokens } = scene;
  if (tokens[first - 1]?.lower !== 'including' || tokens[first - 2]?.text !== ',' || first - 3 < low) return first;
  return phraseEndingAt(scene, first - 3, low)?.[0] ?? first;
}

/** "The mayor | when asked by pilots | said": what stands before a "when" that has only a participle. */
function beforeAsked(scene: Scene, last: number, low: number): number {
  for (let k = last - 1; k > Math.max(low, last - ASKED); k--) {
    const { lower, text, tag } = scene.tokens[k]!;
    if (lower === 'when')
      return scene.tokens[k + 1]!.lower.endsWith('ed') && scene.phraseAt(k - 1)?.last === k ? k - 1 : last;
    if (tag === 'AUX' || text === ',') return last;
  }
  return last;
}
const ASKED = 8;

/** "Holm, author of “The Long Pier,” argued": a title whose marks take in the comma that ends the insertion. */
function titleBefore(scene: Scene, i: number, low: number): boolean {
  if (scene.tokens[i - 1]?.text !== ',') return false;
  const q = scene.quotationAt(i);
  if (q?.last !== i + 1 || q.first <= low + 1) return false;
  return scene.tokens[q.first - 1]!.lower === 'of' || scene.phraseAt(q.first - 1) !== undefined;
}

/** "The head of the port, | Ada Brandt |, said": the name itself is inserted. */
function isName(scene: Scene, first: number, last: number): boolean {
  const phrase = scene.phraseAt(first);
  return (
    phrase?.first === first &&
    phrase.last === last &&
    phrase.name &&
    last - first > 1 &&
    !isParty(scene, first) &&
    scene.tokens[first]!.tag !== 'DET'
  );
}

/** "D-Calif." */
const isParty = ({ tokens }: Scene, first: number): boolean =>
  tokens[first]!.text.length === 1 && tokens[first + 1]?.text === '-';

/** "by | Ivo Brandt |, the board's lawyer, who": a full name that the phrase before "who" only explains. */
function explained(scene: Scene, found: Range, low: number): Range {
  const [first, last] = found;
  const { tokens } = scene;
  if (tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'who' || tokens[first - 1]?.text !== ',') return found;
  const name = scene.phraseAt(first - 2);
  if (
    !name?.name ||
    name.last !== first - 1 ||
    isParty(scene, name.first) ||
    name.last - name.first < 2 ||
    name.first < low
  )
    return found;
  return scene.phraseAt(last - 1)?.name ? found : [name.first, name.last];
}

/** "The port at first said", "did in fact agree". */
function isAtFirst({ tokens }: Scene, i: number): boolean {
  if (!AT_FIRST.has(tokens[i]!.lower)) return false;
  const before = tokens[i - 1]?.lower;
  return before === 'at' || before === 'in';
}
/** "The court in 2016 said". */
const isInYear = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]!.tag === 'NUM' && /^(?:1[89]|20)\d\d$/.test(tokens[i]!.text) && tokens[i - 1]?.lower === 'in';

const AT_FIRST = new Set(['first', 'last', 'once', 'fact', 'turn', 'effect', 'part', 'response', 'reply', 'return']);

/** "Pilots | we spoke to | said". */
const isSpokenTo = ({ tokens, phraseAt }: Scene, i: number): boolean =>
  /^(?:to|with)$/.test(tokens[i]!.lower) &&
  /^(?:spoke|talked)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:we|i|they)$/.test(tokens[i - 2]?.lower ?? '') &&
  phraseAt(i - 3)?.last === i - 2;

/** "pilots | whom the Courier spoke to | said": where such a clause begins; 0 where none does. */
function askedBy({ tokens, phraseAt }: Scene, i: number): number {
  if (tokens[i]!.lower !== 'to' || !/^(?:spoke|talked)$/.test(tokens[i - 1]?.lower ?? '')) return 0;
  const first = phraseAt(i - 2)?.first ?? 0;
  return /^(?:who|whom|that)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : 0;
}

/** "they both said", "Holm and Vale both agree". */
const isFloating = (scene: Scene, i: number): boolean =>
  /^(?:both|all|each)$/.test(scene.tokens[i]!.lower) && scene.phraseAt(i - 1)?.last === i;

/** A subject of these parts. */
export const whole = (ranges: Range[], relative: boolean): Subject => ({
  ranges,
  first: ranges[0]![0],
  last: ranges.at(-1)![1],
  relative,
});

/**
 * "The man who lives in Orsk said": the phrase before the verb belongs to a relative clause; its head is the subject.
 * @param gap a verb follows that lacks its subject: "who | pilots | said had left"
 */
function outOfRelative(scene: Scene, found: Range | undefined, low: number, gap: boolean): Range | undefined {
  if (!found) return undefined;
  const { tokens } = scene;
  if (gap && /^(?:who|which|that|whom)$/.test(tokens[found[0] - 1]?.lower ?? '')) return found;
  const hangs = /^(?:VERB|AUX|ADP|PART|ADV|ADJ)$/.test(tokens[found[0] - 1]?.tag ?? '');
  if (found[0] - 1 < low || !(hangs || tokens[found[0] - 1]!.lower === 'who') || isSaid(scene, found[0], low))
    return found;
  for (let k = found[0] - 1; k >= Math.max(low, found[0] - 20); k--) {
    const t = tokens[k]!;
    if (/^[,;:"“”]$/.test(t.text) || isDash(t)) return found;
    if (
      /^(?:who|which|that)$/.test(t.lower) &&
      (isVerbLike(tokens[k + 1]?.tag) || (t.lower === 'who' && tokens[k + 1]?.tag === 'NOUN'))
    ) {
      const head = phraseEndingAt(scene, k - 1, low);
      return head ? [head[0], found[1]] : found;
    }
    // "A report suggesting the pier is sinking in Orsk has been denied"
    const before = t.tag === 'VERB' && t.lower.endsWith('ing') ? scene.phraseAt(k - 1) : undefined;
    if (before?.last !== k || before.first < low) continue;
    if (before.first > low && tokens[before.first - 1]!.text !== ',') continue;
    // "most pilots wearing masks in the port said": whom the participle tells of
    const told = before.first === low && tokens.slice(k + 1, found[0]).some(isFiniteVerb);
    if (told || maySpeak(lemmaOf(tokens[before.head]!.lower, 'NOUN'))) return [before.first, found[1]];
  }
  return found;
}

/** "A pilot who met the board says | tugs have left": behind a verb of saying that has its subject, a clause of its own begins. */
function isSaid(scene: Scene, first: number, low: number): boolean {
  const { tokens } = scene;
  if (!SAYS.has(tokens[first - 1]!.lower) || scene.phraseAt(first - 2)?.pronoun) return false;
  for (let k = first - 2; k > Math.max(low, first - 20); k--)
    if (isFiniteVerb(tokens[k]!)) return tokens[k - 1]!.lower === 'who';
    else if (tokens[k]!.text === ',') return false;
  return false;
}
const SAYS = new Set(['say', 'says', 'said']);

/** A verb, or what may stand between a subject and its verb. */
export const isVerbLike = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX' || tag === 'ADV';

/** "said Okafor", "said a spokesman for the port": the subject after an inverted verb. */
export function subjectAfter(scene: Scene, group: VerbGroup): Range | undefined {
  const { tokens } = scene;
  const phrase = scene.phraseAt(group.last);
  if (!phrase || phrase.first !== group.last || phrase.time) return undefined;
  if (phrase.pronoun && !/^(?:he|she|they|one)$/.test(tokens[phrase.head]!.lower)) return undefined;
  const high = endOf(scene, group.head);
  if (high <= phrase.first) return undefined;
  let last = Math.min(high, pastPossessed(scene, phrase.last));
  for (let steps = 0; steps < 3 && last < high; steps++) {
    const join = tokens[last]!;
    if (!/^(?:of|for|at|with|from|and|in)$/.test(join.lower)) break;
    const next = scene.phraseAt(last + 1);
    if (!next || next.first !== last + 1 || next.time || next.last > high) break;
    if (join.lower === 'and' && tokens[next.last]?.tag === 'VERB') break;
    if (join.lower === 'in' && phrase.name) break;
    last = next.last;
  }
  return [phrase.first, last];
}
