/** What an article tells only after it was answered, and how a claim fits the words that point at it. */
import { CUES_OF, type Refers } from '../lexicon/references';
import { ownedBy } from './owner';
import { type Reference, referenceOf } from './reference';
import { type Actor, type Scene, sentenceOf } from './scene';
import { apart, common, differ } from './sides';

/** A plan that is answered may be told in full only later. */
export const REACH_LATER = 30;
/** So far ahead, in paragraphs, and so much shared with what is told only later. */
const LATER_PARAGRAPHS = 8;
const COMMON_LATER = 0.9;
/** What somebody named says so soon need share no more than this. */
const NEXT = 2;
const LEAST_NEXT = 0.2;
/** "Rojas had accused …", told later, happened before: so much that is worth. */
const BEFORE_THAT = 0.5;
/** "The report" may be told later only where the article has just begun. */
const LEAD_PARAGRAPHS = 1;
/** A reference that points at nothing known ("denied claims that …") must share so much with what it answers. */
export const LEAST_COMMON = 0.6;

/** "Norland denied reports it had shelled the bridge. … Villagers said …": an article may tell later what its first words deny. */
export function lookAhead(scene: Scene, from: Actor, reference: Reference): Actor[] {
  const owned = reference.owner.length > 0;
  if (from.claim.nestedIn !== undefined || reference.possessive || reference.shown || reference.refers === 'deed')
    return [];
  if (!referenceOf(reference.at) || REPLIES.test(reference.at.lemma)) return [];
  const pointed = reference.definite && !owned;
  if (/^(?:document|outlet)$/.test(from.claim.kind) || (pointed && from.paragraph > LEAD_PARAGRAPHS)) return [];
  const context = contextOf(scene, from, reference);
  let best: { b: Actor; words: number } | undefined;
  for (const b of scene.actors.slice(from.index + 1, from.index + REACH_LATER)) {
    if (b.paragraph - from.paragraph > LATER_PARAGRAPHS) break;
    if (b.sentence === from.sentence || b.claim.nestedIn !== undefined || b.claim.speaker === '') continue;
    if (
      !(owned ? apart : differ)(from.claim, b.claim) ||
      (owned && !ownedBy(b, reference, scene)) ||
      (KINDS.has(reference.refers) && !isOf(b, reference.refers)) ||
      b.acts.length > 0 ||
      (reference.refers !== 'question' && b.cue.some(t => CUES_OF.question.has(t.lemma)))
    )
      continue;
    const had = b.cue[0]?.lower === 'had';
    if (pointed && !had && !(reference.refers === 'report' && isOf(b, 'report'))) continue;
    const words = common(scene, context, from, b) + (had ? BEFORE_THAT : 0);
    const near = b.sentence - from.sentence <= NEXT;
    if (words >= (owned ? (near ? LEAST_NEXT : LEAST_COMMON) : COMMON_LATER) && (!best || words > best.words))
      best = { b, words };
  }
  return best ? [best.b] : [];
}

/** Telling words around the reference: of the answer, of its sentence after the reference, of what the speaker says next. */
export function contextOf(scene: Scene, from: Actor, reference: Reference): Set<string> {
  const keys = new Set(from.keys);
  for (const b of scene.actors.slice(from.index + 1, from.index + 4)) {
    if (b.claim.speaker === from.claim.speaker && b.paragraph - from.paragraph <= 1)
      for (const k of b.keys) keys.add(k);
  }
  for (const t of sentenceOf(scene, from)) {
    if (t.start > reference.at.start && /^(?:NOUN|PROPN|VERB)$/.test(t.tag)) keys.add(t.lemma.slice(0, 6));
  }
  // "claims that …" have nothing in common with "took to the streets to claim their rights"
  keys.delete(reference.at.lemma.slice(0, 6));
  return keys;
}

/** A reply is to what was said last. */
export const REPLIES = /^(?:response|reply|answer)$/;

/** Does a claim fit what a noun stands for? */
export function isOf(b: Actor, refers: Refers): boolean {
  if (refers === 'any' || refers === 'deed') return true;
  const { kind, via } = b.claim;
  if (refers === 'report')
    return b.claim.nestedIn === undefined && (via.length > 0 || /^(?:outlet|document|unnamed|hedge)$/.test(kind));
  return b.cue.some(t => CUES_OF[refers].has(t.lemma) || CUES_OF[refers].has(t.lower));
}

/** Nouns that one kind of claim alone fits. */
export const KINDS: ReadonlySet<Refers> = new Set(['proposal', 'demand', 'question']);
