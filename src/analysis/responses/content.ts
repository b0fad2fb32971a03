/** Answers by what a content says of what others said: that it is false, that its speaker welcomes it, that it was wrong to say. */
import type { Stance } from '../model';
import type { Token } from '../text/tokens';
import { actsAt, predicate } from './acts';
import { nearestOther, type Rule } from './found';
import { LEAST_COMMON, lookAhead } from './later';
import { isBeside } from './object';
import { findReference, type Reference } from './reference';
import { isAdjective, isThatDeed, resolve } from './resolve';
import { type Actor, type Scene, within } from './scene';
import { apart, common, differ } from './sides';

/** The claims that words point back at, among so many of the first. */
function pointedAt(scene: Scene, from: Actor, words: readonly Token[], among: number): Actor[] {
  const reference = findReference(words, among);
  return reference ? toldOrToBe(scene, from, reference) : [];
}

/** What was told before; else, of somebody named, what is told later. */
function toldOrToBe(scene: Scene, from: Actor, reference: Reference): Actor[] {
  const before = resolve(scene, from, reference);
  return before.length || !reference.owner.length ? before : lookAhead(scene, from, reference);
}

/** "There is no truth in the report", "no basis for …": where what is untrue is named. */
function noTruth(words: readonly Token[]): number {
  for (let at = 1; at < Math.min(words.length, UNTRUE_AMONG); at++)
    if (UNTRUE.has(words[at]!.lower) && NONE.has(words[at - 1]!.lower))
      return /^(?:in|to|for|behind)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : -1;
  return -1;
}
/** It stands among so many first words. */
const UNTRUE_AMONG = 12;
const UNTRUE = new Set(['truth', 'basis', 'merit', 'substance', 'foundation', 'validity']);
const NONE = new Set(['no', 'any', 'little', 'zero']);

/** "There is no truth to these claims", "the allegations are false": the stance, whatever they are. */
export function turnsAwayThese({ content }: Actor): Stance | undefined {
  const untrue = noTruth(content);
  if (untrue >= 0) return pointsBack(findReference(content.slice(untrue), 2)) ? 'denies' : undefined;
  const found = predicate(content);
  return found && pointsBack(findReference(content.slice(0, found.at), 6)) ? found.stance : undefined;
}

/** "These claims"; not "this notion that …". */
const pointsBack = (reference?: Reference): boolean => reference?.definite === true && !reference.told;

/** "… said the allegations were baseless": the content turns away what it points at or holds. */
export const answersInItsContent: Rule = (scene, from) => {
  if (from.claim.kind === 'outlet') return undefined;
  const untrue = noTruth(from.content);
  const told = untrue < 0 ? [] : pointedAt(scene, from, from.content.slice(untrue), 3);
  if (told.length) return { to: told, stance: 'denies', explicit: true, confidence: 0.75 };
  const found = predicate(from.content);
  if (!found) return undefined;
  const { stance, at } = found;
  const subject = from.content.slice(0, at);
  const word = from.content[at]!;
  // "charges that managers called reckless": another's word
  const inner = within(scene, from);
  if (inner.some(b => differ(from.claim, b.claim) && b.content.slice(0, 3).includes(word))) return undefined;
  // "Okafor's complaint that … is misplaced", not "the court found that … was illegal": whose word it is
  const isSubject = (b: Actor) =>
    b.end <= word.start || b.cue.some(t => t.tag === 'NOUN' || (t.tag === 'VERB' && t.lower.endsWith('ing')));
  const held = inner.filter(b => apart(from.claim, b.claim) && b.start < word.start && isSubject(b));
  const to = held.length ? held : pointedAt(scene, from, subject, 6);
  // "wished to inform the public that the remarks made by Okafor were misleading"
  const clause = to.length ? 0 : subject.findLastIndex(t => t.lower === 'that') + 1;
  const inClause = clause > 6 ? pointedAt(scene, from, subject.slice(clause), 3) : to;
  return inClause.length ? { to: inClause, stance, explicit: true, confidence: 0.8 } : undefined;
};

/** Verbs by which a speaker says what their own side does: "said it welcomed the plan", "I rejected the theory". */
const OWN = new Set('i we it he she they his her its their our my'.split(' '));
const DEMONSTRATIVE = /^(?:this|that|these|those)$/;
const POSSESSIVE = new Set('his her its their our my'.split(' '));

/** "… he raised, and I rejected, the theory that …", "said it supported the decision": the content says that it answers. */
export const answersByItsOwnWord: Rule = (scene, from) => {
  // "asked if he stood by the remarks"
  if (from.cue.some(t => t.lemma === 'ask' || t.lemma === 'wonder')) return undefined;
  // "vowed to veto the plan"
  const meant = from.content[0]?.lower === 'to' && from.content[1] ? actsAt(from.content, 1) : [];
  const intended = meant.find(a => a.kind === 'object');
  if (intended && from.content[1]!.lemma !== 'defend' && COMMITS.has(from.cue.at(-1)?.lemma ?? '')) {
    const to = pointedAt(scene, from, from.content.slice(2), 4);
    if (to.length) return { to, stance: intended.stance, explicit: true, confidence: 0.7 };
  }
  for (let i = 0; i < from.content.length; i++) {
    const token = from.content[i]!;
    if (
      !(OWN.has(token.lower) || DEMONSTRATIVE.test(token.lower)) ||
      (i > 1 && token.lower !== 'i' && token.lower !== 'we')
    )
      continue;
    // "her company supported the decision"
    const owns = from.content[i + 1]?.tag === 'NOUN';
    if (POSSESSIVE.has(token.lower) && !owns) continue;
    const rest = from.content.slice(i + (owns ? 2 : 1), i + 16);
    const verb = firstAct(rest);
    const before = rest.slice(0, verb);
    if (verb < 0 || before.some(t => t.tag === 'ADP')) continue;
    const act = actsAt(rest, verb).find(a => a.kind === 'object');
    const refused = before.some(t => /^(?:not|n't|never)$/.test(t.lower));
    const stance = refused
      ? act?.stance === 'supports' || TAKEN_FOR_TRUE.has(rest[verb]!.lemma)
        ? 'rejects'
        : undefined
      : act?.stance;
    if (!stance) continue;
    if (act?.stance === 'counters' && POSSESSIVE.has(rest[verb + 2]?.lower ?? '') && rest[verb + 1]?.lower === 'by') {
      const to = nearestOther(scene, from, 2, b => differ(from.claim, b.claim));
      return to && { to: [to], stance, explicit: true, confidence: 0.6 };
    }
    const held = within(scene, from).filter(
      b =>
        apart(from.claim, b.claim) &&
        !isAdjective(b) &&
        !isBeside(scene, b) &&
        b.end > token.start &&
        b.start - token.start < 120 &&
        !b.cue.includes(rest[verb]!),
    );
    // "don't believe boats are the answer" believes no answer
    const to = held.length ? held : pointedAt(scene, from, rest.slice(verb + 1), refused ? 2 : 4);
    if (to.length) return { to, stance, explicit: true, confidence: 0.7 };
  }
  return undefined;
};
const SEEMS = new Set(['seem', 'appear', 'continue', 'want']);
const COMMITS = new Set(['vow', 'pledge', 'promise', 'threaten', 'agree', 'decide', 'plan', 'offer']);

/** The first verb, or the second that it leads to: "we have seen and reject …", "this seems to contradict …". */
function firstAct(words: readonly Token[]): number {
  const first = words.findIndex((t, i) => t.tag === 'VERB' && i <= 3);
  const next = first < 0 ? undefined : words[first + 1]?.lower;
  const leads = next === 'and' || (next === 'to' && SEEMS.has(words[first]!.lemma));
  return leads && words[first + 2] && actsAt(words, first + 2).length ? first + 2 : first;
}

/** "did not believe the claim" turns it away. */
const TAKEN_FOR_TRUE = new Set(['believe', 'recognise', 'recognize', 'share', 'buy']);

/** "Okafor's statement was out of touch": the content is about what one of another side has said. */
export const answersWhatItSpeaksOf: Rule = (scene, from) => {
  if (!/^(?:person|body|group|unnamed)$/.test(from.claim.kind) || from.claim.nestedIn !== undefined) return undefined;
  if (from.cue.some(t => QUOTES.has(t.lower))) return undefined;
  // "he was not surprised by Okafor's remarks"
  const [first, second] = from.content;
  const feels = second?.lemma === 'be' && OWN.has(first!.lower);
  const reference = findReference(from.content, feels ? 6 : 3);
  // "His comments" are not the speaker's own where a body speaks.
  const another =
    reference?.possessive && /^(?:body|group)$/.test(from.claim.kind) && PERSONAL.has(from.content[0]?.lower ?? '');
  if (!reference || !(reference.owner.length || another)) return undefined;
  if (reference.refers === 'proposal') return undefined;
  const to = toldOrToBe(scene, from, reference).filter(
    b =>
      differ(from.claim, b.claim) &&
      (reference.refers !== 'deed' || isThatDeed(b, reference)) &&
      (from.paragraph - b.paragraph <= 2 || common(scene, from.keys, from, b) >= LEAST_COMMON),
  );
  return to.length
    ? { to, stance: predicate(from.content)?.stance ?? 'counters', explicit: true, confidence: 0.65 }
    : undefined;
};

/** Whoever quotes or repeats another's words gives them on. */
const QUOTES = new Set(
  'quote quotes quoted quoting cite cites cited citing repeat repeats repeated repeating reiterated highlight highlights highlighted'.split(
    ' ',
  ),
);
const PERSONAL = new Set(['his', 'her']);

/** Words that judge a saying before it is told: "was alarmed when she said …", "misled us when he claimed …". */
const JUDGES = new Set(
  'false baseless unfounded inappropriate offensive racist alarmed appalled shocked stunned astonished hypocritical mislead misled lie lied wrong mistaken disappointed regret regrettable absurd dishonest disingenuous failed falsely wrongly outrageous ridiculous apologise apologize apology sorry'.split(
    ' ',
  ),
);

/** "“People blame me for it, but it was right,” she said": the content tells what others say and goes on with "but". */
export const answersWhatItConcedes: Rule = (scene, from) => {
  if (from.claim.kind === 'outlet' || from.claim.kind === 'document') return undefined;
  const to = within(scene, from).filter(
    b =>
      apart(from.claim, b.claim) &&
      b.claim.kind !== 'hedge' &&
      from.content.some(
        (t, i) => t.lower === 'but' && t.start >= b.end && t.start - b.end < 3 && from.content[i + 1]?.tag !== 'VERB',
      ),
  );
  return to.length ? { to, stance: 'counters', explicit: true, confidence: 0.7 } : undefined;
};

const cueStart = ({ cue, start }: Actor): number => cue[0]?.start ?? start;

/** "I was alarmed when Okafor said …": the content judges what another says, which it holds. */
export const answersWhatItJudges: Rule = (scene, from) => {
  if (from.claim.kind === 'document') return undefined;
  const held = within(scene, from).filter(b => differ(from.claim, b.claim) && b.claim.kind !== 'hedge');
  const to = held.filter(b =>
    from.content.some(
      (t, i) =>
        JUDGES.has(t.lower) &&
        t.end <= cueStart(b) &&
        Math.min(cueStart(b), b.start) - t.end < 60 &&
        (from.content[i + 1]?.tag !== 'NOUN' || b.cue.includes(from.content[i + 1]!)),
    ),
  );
  return to.length ? { to, stance: 'rejects', explicit: true, confidence: 0.65 } : undefined;
};
