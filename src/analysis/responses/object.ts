/** Answers by what the cue does to its object: "denied the report", "rejected her demand that …". */
import type { Token } from '../text/tokens';
import { dismissiveWord } from './acts';
import type { Found, Rule } from './found';
import { lookAhead } from './later';
import { ownedBy } from './owner';
import { findReference, namedAtFirst, type Reference, sayingOf } from './reference';
import { isAdjective, resolve } from './resolve';
import { type Actor, type Scene, within } from './scene';
import { apart, rivals } from './sides';
import { TAKES_BACK } from './wanted';

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
export function isBeside({ document: { tokens } }: Scene, { start, content, cue }: Actor): boolean {
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

/** "Rails against what he calls a farce": the speaker's own word. */
const isWhatItCalls = ({ document: { tokens } }: Scene, { start, content, cue }: Actor): boolean => {
  if (!cue.some(t => CALLS.has(t.lemma))) return false;
  const first = tokensFrom(tokens, cue[0] ?? content[0], start);
  return tokens[first - 1]?.lower === 'what';
};

/** Claims by others that the content's first words hold, those of the innermost level left out. */
function heldBy(scene: Scene, outer: Actor): Actor[] {
  const head = outer.content[HEAD - 1]?.end ?? outer.end;
  const held = within(scene, outer).filter(
    b =>
      isAnothers(outer, b) &&
      !isWhatItCalls(scene, b) &&
      Math.max(b.start, b.cue[0]?.start ?? 0) < head &&
      !isBeside(scene, b),
  );
  return held.filter(b => !held.some(c => c.claim.id === b.claim.nestedIn));
}

/** "Denied that Norland is pressing for a vote": what is denied is that, no claim. */
const isFact = ({ cue }: Actor): boolean => cue[0]?.tag === 'AUX';

/** "Norland rejected Sudmark's demand that …": the act's object holds the claim that it answers. */
export const answersWhatItHolds: Rule = (scene, from) => {
  const act = objectAct(from);
  if (!act && from.cue.some(t => CALLS.has(t.lemma) || t.lemma === 'accuse')) return answersWhatItBlames(scene, from);
  if (!act || isDefence(from) || act.stance === 'confirms') return undefined;
  const to = heldBy(scene, from).filter(
    b =>
      (b.claim.kind !== 'hedge' || act.stance !== 'supports') &&
      !(act.stance === 'denies' && isFact(b)) &&
      !(isAdjective(b) && b.cue[0]!.lower.endsWith('ly')),
  );
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
  const last = from.cue.at(-1);
  // "calls for a vote", "a plan opposed by Okafor"
  if (last && OTHERWISE.has(last.lower)) return undefined;
  const calls = from.content[0]?.lower !== 'it' && from.cue.some(t => CALLS.has(t.lemma)) && !isToldHow(from);
  const accuses = from.cue.some(t => t.lemma === 'accuse' || t.lemma === 'admonish');
  const stance =
    objectAct(from)?.stance ?? (calls || accuses ? (dismissiveWord(from.content) ?? 'counters') : undefined);
  if (!stance || isDefence(from)) return undefined;
  // "denied being the subject of the claim"
  const head = stance === 'denies' ? 6 : 4;
  const named = accuses ? undefined : findReference(from.content, head);
  const apartFrom =
    named &&
    (isNone(from.content, named) ||
      isAim(from.content, named) ||
      (stance === 'supports' && named.possessive && isOfSomebody(scene, from)) ||
      (named.at.lower === 'it' && !OF_WORDS.has(last?.lemma ?? '')) ||
      (PLURAL.has(named.at.lower) && goesOn(scene, from)) ||
      (stance === 'confirms' && isSubject(from.content, named)));
  // "criticised Okafor over comments on ferries": hers
  const whose = named && (named.definite || named.owner.length) ? undefined : namedObject(from);
  const reference = apartFrom ? undefined : (whose ?? named);
  if (!reference && stance === 'rejects') return answersWhatHadBeenSaid(scene, from);
  const before = reference ? resolve(scene, from, reference) : [];
  const to = reference && !before.length && !calls && !accuses ? lookAhead(scene, from, reference) : before;
  return to.length ? { to, stance, explicit: true, confidence: 0.8 } : undefined;
};

/** "Norland criticised Okafor. She had called the river dirty": what the next sentence says that it is about. */
function answersWhatHadBeenSaid({ bySentence }: Scene, from: Actor): Found | undefined {
  const name = from.claim.nestedIn === undefined ? namedAtFirst(from.content) : undefined;
  const next = name && bySentence.get(from.sentence + 1)?.[0];
  return next && next.cue[0]?.lower === 'had' && next.claim.kind === 'person' && ownedBy(next, name)
    ? { to: [next], stance: 'rejects', explicit: true, confidence: 0.65 }
    : undefined;
}

/** "Denied it" turns words away, "opposed it" may be a law. */
export const OF_WORDS = new Set(
  'deny refute dismiss reject dispute contest rebut contradict ridicule mock confirm'.split(' '),
);
const OTHERWISE = new Set(['for', 'on', 'upon', 'by']);

/** "Okafor's ally Jan Novak supported her claims": hers who is named in the source. */
const isOfSomebody = ({ document: { text } }: Scene, { claim: { source } }: Actor): boolean =>
  source.some(([start, end]) => /\p{L}['’]s /u.test(text.slice(start, end)));

/** "Defended the tolls, calling them fair": what a participle says is of the object before it. */
const goesOn = ({ bySentence }: Scene, from: Actor): boolean =>
  from.cue[0]?.lower.endsWith('ing') === true &&
  bySentence.get(from.sentence)!.some(b => b.index < from.index && b.claim.speaker === from.claim.speaker);
const PLURAL = new Set(['them', 'these', 'those']);

/** "confirmed that there was no such draft" */
const isNone = (words: readonly Token[], { at }: Reference): boolean => {
  const i = words.indexOf(at);
  return words[i - 1]?.lower === 'such' && words[i - 2]?.lower === 'no';
};

/** "Refused to share Norland's stance on the river", "to retract his statement": what is refused is to do so. */
const isAim = ([first, second]: readonly Token[], { refers }: Reference): boolean =>
  first?.lower === 'to' && (refers === 'deed' || TAKES_BACK.has(second?.lemma ?? ''));

/** "Acknowledged the cabinet's answer had been late": a clause, not the answer. */
const isSubject = (words: readonly Token[], { at }: Reference): boolean => {
  const verb = words.findIndex(t => t.start > at.start && t.tag === 'AUX');
  return verb > 0 && !words.slice(words.indexOf(at), verb).some(t => /^(?:that|which|who)$/.test(t.lower));
};

/** "agreed with Norland that …", "criticised Okafor for saying …", "called her a fool for saying so": whose saying is meant. */
function namedObject(from: Actor): Reference | undefined {
  const head = from.content.slice(0, 7);
  const other = head.findIndex(t => t.tag !== 'PROPN' && t.tag !== 'DET' && t.tag !== 'ADJ');
  const end = other < 0 ? head.length : other;
  const name = head.slice(0, end).filter(t => t.tag === 'PROPN');
  if (!name.length) return undefined;
  // "agreed with Norland", "hit back at Okafor", "took issue with Norland"
  const agrees =
    (AT_WHOM.has(from.cue.at(-1)?.lower ?? '') && !from.cue.some(t => SIDES.has(t.lemma))) ||
    from.cue.some(t => t.lemma === 'agree');
  const called = from.cue.some(t => CALLS.has(t.lemma));
  const accused = from.cue.some(t => t.lemma === 'accuse');
  // "accused Okafor, the head of the union, of lying"
  const why = called
    ? from.content.findIndex(t => t.lower === 'for')
    : accused
      ? from.content.findIndex((t, i) => i >= end && t.lower === 'of' && from.content[i + 1]?.lower.endsWith('ing'))
      : end;
  const rest =
    why < 0
      ? ''
      : from.content
          .slice(why, why + 3)
          .map(t => t.lower)
          .join(' ');
  if (!agrees && !SAYING.test(rest)) return undefined;
  return sayingOf(name);
}
const SAYING =
  /^(?:(?:for|of) (?:saying|suggesting|claiming|calling|describing|arguing|lying|denying|insisting|misleading|threatening|mentioning|comparing|attacking|criticising|criticizing|warning|telling|questioning|proposing|implying|alleging|pretending|scaremongering|spreading|misrepresenting|distorting|peddling)|over (?:(?:his|her|its|their|recent) )?(?:claim|comment|remark|statement)|for (?:his|her|its|their) (?:claim|comment|remark|statement))/;

/** "Sided with Okafor": with the person. */
const SIDES = new Set(['side', 'stand']);
const AT_WHOM = new Set(['at', 'with']);

/** Verbs that give something a name. */
export const CALLS = new Set('call describe label brand deem dub term consider characterise characterize'.split(' '));

/** "Described her remarks on condition of anonymity": given no name. */
const isToldHow = ({ cue, content }: Actor): boolean =>
  cue.some(t => t.lemma === 'describe') && !content.some(t => t.lower === 'as');
