/** Answers by what a content wants back or calls untrue: "urged her to retract her claim", "it is not true that …". */
import type { Claim } from '../model';
import type { Token } from '../text/tokens';
import type { Rule } from './found';
import { lookAhead } from './later';
import { findReference, type Reference } from './reference';
import { resolve } from './resolve';
import { type Actor, keyOf, type Scene } from './scene';
import { common, differ } from './sides';

/** What is done to words that are wanted back. */
export const TAKES_BACK = new Set(['retract', 'withdraw', 'recant', 'apologise', 'apologize']);

/** "Urged Okafor to retract her statement": what is wanted back is hers who is named before. */
export const answersWhatItWantsBack: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || TELLS.has(from.claim.kind)) return undefined;
  const at = from.content.findIndex(t => TAKES_BACK.has(t.lemma));
  if (at < 1) return undefined;
  const isFor = from.content[at + 1]?.lower === 'for';
  const reference = findReference(from.content.slice(at + (isFor ? 2 : 1)), 4);
  if (!reference || reference.at.start - from.content[at]!.end > FAR) return undefined;
  const of = reference.possessive && reference.owner.length === 0 ? ownedBefore(reference, from, at) : reference;
  if (!of?.owner.length) return undefined;
  const before = resolve(scene, from, of);
  const to = before.length ? before : lookAhead(scene, from, { ...of, possessive: false });
  return to.length ? { to, stance: 'rejects', explicit: true, confidence: 0.7 } : undefined;
};
/** Papers tell what is wanted, and want nothing back themselves. */
const TELLS = new Set<Claim['kind']>(['outlet', 'document']);
/** So many characters lie between the verb and the noun. */
const FAR = 50;

/** The name that stands nearest before the verb. */
function ownedBefore(reference: Reference, { content }: Actor, at: number): Reference | undefined {
  const last = content.slice(0, at).findLastIndex(t => t.tag === 'PROPN');
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && content[first - 1]!.tag === 'PROPN') first--;
  const name = content.slice(first, last + 1);
  return { ...reference, owner: name.map(t => t.lower), ownerName: name.map(t => t.text).join(' ') };
}

/** So many claims and paragraphs back, and so much shared with the clause that is called untrue. */
const REACH = 16;
const PARAGRAPHS = 6;
const LEAST_COMMON = 0.5;
/** The clause has so many words. */
const CLAUSE = 16;

/** "It is not true that the port is shut": what another side said of the same. */
export const answersWhatIsUntrue: Rule = (scene, from) => {
  const clause = untrueClause(from.content);
  if (!clause || from.claim.nestedIn !== undefined) return undefined;
  const keys = new Set(clause.filter(t => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(t.tag)).map(keyOf));
  const best = closest(scene, from, keys);
  return best && { to: [best], stance: 'denies', explicit: true, confidence: 0.65 };
};

/** What follows "not true that", "untrue that", "false that". */
function untrueClause(words: readonly Token[]): readonly Token[] | undefined {
  for (let i = 1; i < words.length; i++)
    if (words[i]!.lower === 'that' && isUntrue(words, i - 1)) return words.slice(i + 1, i + 1 + CLAUSE);
  return undefined;
}

function isUntrue(words: readonly Token[], at: number): boolean {
  const { lower } = words[at]!;
  if (UNTRUE.has(lower)) return true;
  return TRUE.has(lower) && words.slice(Math.max(0, at - 3), at).some(t => t.lower === 'not' || t.lower === "n't");
}
const UNTRUE = new Set(['untrue', 'false', 'nonsense']);
const TRUE = new Set(['true', 'correct', 'case']);

function closest(scene: Scene, from: Actor, keys: ReadonlySet<string>): Actor | undefined {
  let best: { b: Actor; words: number } | undefined;
  for (let i = from.index - 1; i >= Math.max(0, from.index - REACH); i--) {
    const b = scene.actors[i]!;
    if (from.paragraph - b.paragraph > PARAGRAPHS) break;
    if (b.claim.nestedIn !== undefined || !differ(from.claim, b.claim)) continue;
    const words = common(scene, keys, from, b);
    if (words >= LEAST_COMMON && (!best || words > best.words)) best = { b, words };
  }
  return best?.b;
}
