import type { Token } from '../text/tokens';
import { actsAt, dismissiveWord, predicate } from './acts';
import { type Found, nearestOther, type Rule } from './found';
import { findReference, type Reference } from './reference';
import { lookAhead, resolve } from './resolve';
import { type Actor, type Scene, within } from './scene';
import { apart, differ, rivals } from './sides';

/** An act that is done: "declined to say" is silence, "in order to reject" a purpose. */
export const objectAct = (from: Actor) =>
  from.cue[0]?.lower === 'to' || from.cue.some(t => t.lemma === 'decline')
    ? undefined
    : from.acts.find(a => a.kind === 'object');

/** Words of a defence: whoever defends answers only an attack. */
const isDefence = (from: Actor): boolean => from.cue.some(t => t.lemma === 'defend');

/** The object's own claim begins among so many of its first words. */
const HEAD = 10;

/** A noun without an owner ("batted away questions about …") is another's, whoever its speaker is taken for. */
const isAnothers = (outer: Actor, b: Actor): boolean =>
  apart(outer.claim, b.claim) || (isObject(outer, b) && !ownsIt(outer, b));

/** Is its cue the noun that the other act has for its object? Not "disputed that, saying …". */
const isObject = (outer: Actor, { cue: [cue] }: Actor): boolean =>
  cue !== undefined && (cue.tag === 'NOUN' || (outer.content.slice(0, 2).includes(cue) && !cue.lower.endsWith('ing')));

/** Has the noun a source of its own: "her questions", "Norland's demands"? */
const ownsIt = (outer: Actor, b: Actor): boolean =>
  b.claim.source.some(([s, e]) => !outer.claim.source.some(([t, f]) => s < f && t < e));

/** "denies the charge as the opposition calls for a vote": told beside the object. */
function isBeside({ document: { tokens } }: Scene, { start, content, cue }: Actor): boolean {
  const first = tokensFrom(tokens, cue[0] ?? content[0], start);
  return first > 0 && BESIDE.has(tokens[first - 1]!.lower);
}
const BESIDE = new Set(['as', 'after', 'while', 'when', 'before', 'amid']);

/** The index of the token that stands at a place, looked for backwards from another. */
function tokensFrom(tokens: readonly Token[], from: Token | undefined, start: number): number {
  let i = from?.index ?? 0;
  while (i > 0 && tokens[i]!.start > start) i--;
  return i;
}

/** Claims by others that the content's first words hold, those of the innermost level left out. */
function heldBy(scene: Scene, outer: Actor): Actor[] {
  const head = outer.content[HEAD - 1]?.end ?? outer.end;
  const held = within(scene, outer).filter(
    b => isAnothers(outer, b) && Math.max(b.start, b.cue[0]?.start ?? 0) < head && !isBeside(scene, b),
  );
  return held.filter(b => !held.some(c => c.claim.id === b.claim.nestedIn));
}

/** "Norland rejected Sudmark's demand that …": the act's object holds the claim that it answers. */
export const answersWhatItHolds: Rule = (scene, from) => {
  const act = objectAct(from);
  if (!act && from.cue.some(t => CALLS.has(t.lemma) || t.lemma === 'accuse')) return answersWhatItBlames(scene, from);
  if (!act || isDefence(from) || act.stance === 'confirms') return undefined;
  const to = heldBy(scene, from).filter(b => b.claim.kind !== 'hedge' || act.stance !== 'supports');
  return to.length ? { to, stance: act.stance, explicit: true, confidence: 0.9 } : undefined;
};

/** "Okafor called Norland a liar for saying …", "accused Norland over its claim that …": for what another is called a name. */
function answersWhatItBlames({ document, inside }: Scene, from: Actor): Found | undefined {
  const to = (inside.get(from.claim.id) ?? []).filter(
    b =>
      rivals(from.claim, b.claim) &&
      b.cue[0] &&
      /^(?:for|over)$/.test(document.tokens[b.cue[0].index - 1]?.lower ?? ''),
  );
  return to.length ? { to, stance: 'counters', explicit: true, confidence: 0.7 } : undefined;
}

/** "The ministry denied the report", "She dismissed Okafor's remarks as …": the object points back. */
export const answersWhatItNames: Rule = (scene, from) => {
  // "called it a shame" speaks of what happened
  const calls = from.content[0]?.lower !== 'it' && from.cue.some(t => CALLS.has(t.lemma));
  const accuses = from.cue.some(t => t.lemma === 'accuse' || t.lemma === 'admonish');
  const stance =
    objectAct(from)?.stance ?? (calls || accuses ? (dismissiveWord(from.content) ?? 'counters') : undefined);
  if (!stance || isDefence(from)) return undefined;
  const reference = (accuses ? undefined : findReference(from.content, 4)) ?? namedObject(from);
  const before = reference ? resolve(scene, from, reference) : [];
  const to = reference && !before.length && !calls && !accuses ? lookAhead(scene, from, reference) : before;
  return to.length ? { to, stance, explicit: true, confidence: 0.8 } : undefined;
};

/** "agreed with Norland that …", "criticised Okafor for saying …", "called her a fool for saying so": whose saying is meant. */
function namedObject(from: Actor): Reference | undefined {
  const head = from.content.slice(0, 7);
  const other = head.findIndex(t => t.tag !== 'PROPN' && t.tag !== 'DET' && t.tag !== 'ADJ');
  const end = other < 0 ? head.length : other;
  const name = head.slice(0, end).filter(t => t.tag === 'PROPN');
  if (!name.length) return undefined;
  // "agreed with Norland", "hit back at Okafor", "took issue with Norland"
  const agrees = AT_WHOM.has(from.cue.at(-1)?.lower ?? '') || from.cue.some(t => t.lemma === 'agree');
  const called = from.cue.some(t => CALLS.has(t.lemma));
  const why = called ? from.content.findIndex(t => t.lower === 'for') : end;
  const rest =
    why < 0
      ? ''
      : from.content
          .slice(why, why + 3)
          .map(t => t.lower)
          .join(' ');
  if (!agrees && !SAYING.test(rest)) return undefined;
  return {
    refers: 'any',
    owner: name.map(t => t.lower),
    ownerName: name.map(t => t.text).join(' '),
    definite: true,
    plural: false,
    possessive: false,
    shown: false,
    told: true,
    at: name[0]!,
  };
}
const SAYING =
  /^(?:(?:for|of) (?:saying|suggesting|claiming|calling|describing|arguing|lying|denying|insisting|misleading|threatening|mentioning|comparing|attacking|criticising|criticizing|warning|telling|questioning|proposing|implying|alleging|pretending)|over (?:his|her|its|their) (?:claim|comment|remark))/;

const AT_WHOM = new Set(['at', 'with']);

/** Verbs that give something a name. */
export const CALLS = new Set(['call', 'describe', 'label', 'brand', 'deem', 'dub', 'term', 'consider']);

/** The claims that words point back at, among so many of the first. */
function pointedAt(scene: Scene, from: Actor, words: readonly Token[], among: number): Actor[] {
  const reference = findReference(words, among);
  return reference ? resolve(scene, from, reference) : [];
}

/** "… said the allegations were baseless": the content turns away what it points at or holds. */
export const answersInItsContent: Rule = (scene, from) => {
  if (from.claim.kind === 'outlet') return undefined;
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
  return to.length ? { to, stance, explicit: true, confidence: 0.8 } : undefined;
};

/** Verbs by which a speaker says what their own side does: "said it welcomed the plan", "I rejected the theory". */
const OWN = new Set('i we it he she they his her its their our my'.split(' '));
const DEMONSTRATIVE = /^(?:this|that|these|those)$/;
const POSSESSIVE = new Set('his her its their our my'.split(' '));

/** "… he raised, and I rejected, the theory that …", "said it supported the decision": the content says that it answers. */
export const answersByItsOwnWord: Rule = (scene, from) => {
  for (let i = 0; i < from.content.length; i++) {
    const token = from.content[i]!;
    if (
      !(OWN.has(token.lower) || DEMONSTRATIVE.test(token.lower)) ||
      (i > 1 && token.lower !== 'i' && token.lower !== 'we')
    )
      continue;
    // "her company supported the decision"
    const skip = POSSESSIVE.has(token.lower) || DEMONSTRATIVE.test(token.lower) ? 2 : 1;
    if (skip === 2 && from.content[i + 1]?.tag !== 'NOUN') continue;
    const rest = from.content.slice(i + skip, i + 16);
    const verb = rest.findIndex(t => t.tag === 'VERB');
    const before = rest.slice(0, verb);
    if (verb < 0 || verb > 3 || before.some(t => t.tag === 'ADP')) continue;
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
        !isBeside(scene, b) &&
        b.end > token.start &&
        b.start - token.start < 120 &&
        !b.cue.includes(rest[verb]!),
    );
    const to = held.length ? held : pointedAt(scene, from, rest.slice(verb + 1), 4);
    if (to.length) return { to, stance, explicit: true, confidence: 0.7 };
  }
  return undefined;
};
/** "did not believe the claim" turns it away. */
const TAKEN_FOR_TRUE = new Set(['believe', 'recognise', 'recognize', 'share', 'buy']);

/** "Okafor's statement was out of touch": the content is about what one of another side has said. */
export const answersWhatItSpeaksOf: Rule = (scene, from) => {
  if (!/^(?:person|body|group|unnamed)$/.test(from.claim.kind) || from.claim.nestedIn !== undefined) return undefined;
  if (from.cue.some(t => QUOTES.has(t.lower))) return undefined;
  const reference = findReference(from.content, 3);
  // "His comments" are not the speaker's own where a body speaks.
  const another =
    reference?.possessive && /^(?:body|group)$/.test(from.claim.kind) && PERSONAL.has(from.content[0]?.lower ?? '');
  if (!reference || !(reference.owner.length || another)) return undefined;
  if (reference.refers === 'proposal' || reference.refers === 'deed') return undefined;
  const to = resolve(scene, from, reference).filter(b => differ(from.claim, b.claim));
  return to.length
    ? { to, stance: predicate(from.content)?.stance ?? 'counters', explicit: true, confidence: 0.65 }
    : undefined;
};

/** Whoever quotes another's words gives them on. */
const QUOTES = new Set('quote quotes quoted quoting cite cites cited citing'.split(' '));
const PERSONAL = new Set(['his', 'her']);

/** Words that judge a saying before it is told: "was alarmed when she said …", "misled us when he claimed …". */
const JUDGES = new Set(
  'false baseless unfounded inappropriate offensive racist alarmed appalled shocked stunned astonished hypocritical mislead misled lie lied wrong mistaken disappointed regret regrettable absurd dishonest disingenuous failed falsely wrongly outrageous ridiculous'.split(
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
      from.content.some(t => t.lower === 'but' && t.start >= b.end && t.start - b.end < 3),
  );
  return to.length ? { to, stance: 'counters', explicit: true, confidence: 0.7 } : undefined;
};

const cueStart = ({ cue, start }: Actor): number => cue[0]?.start ?? start;

/** "I was alarmed when Okafor said …": the content judges what another says, which it holds. */
export const answersWhatItJudges: Rule = (scene, from) => {
  if (from.claim.kind === 'document') return undefined;
  const held = within(scene, from).filter(b => differ(from.claim, b.claim) && b.claim.kind !== 'hedge');
  const to = held.filter(b =>
    from.content.some(t => JUDGES.has(t.lower) && t.end <= cueStart(b) && cueStart(b) - t.end < 60),
  );
  return to.length ? { to, stance: 'rejects', explicit: true, confidence: 0.65 } : undefined;
};
