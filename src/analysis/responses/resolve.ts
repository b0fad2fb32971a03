/** Which claims a phrase that points back stands for. */

import type { Claim, Stance } from '../model';
import { contextOf, isOf, KINDS, LEAST_COMMON, REACH_LATER, REPLIES } from './later';
import { ofOwner } from './owner';
import { findReference, type Reference, referenceOf } from './reference';
import type { Actor, Scene } from './scene';
import { apart, common, differ, namesSide, rivals, speaksOf } from './sides';
import { fitOf, summedUp } from './summed';

/** How far back a reference reaches, in paragraphs without an owner, and in claims at all. */
const REACH_PARAGRAPHS = 4;
const REACH_CLAIMS = 60;
/** A response names at most four claims. */
const MOST_TARGETS = 4;
/** What a paragraph of distance costs, in shared words; and what it is worth to be spoken of, and to fit the noun. */
const PER_PARAGRAPH = 0.12;
const SPOKEN_OF = 0.8;
const FITS_NOUN = 0.8;
/** An owner's claim that shares nothing with the answer is meant only when so near, in paragraphs. */
const NEAR = 3;
const MANY = 6;
const FEW = 3;
/**
 * The claims that a reference in `from` stands for, the likeliest first, at most four.
 * Its noun may be the cue of a claim ("despite demands that she cancel"); else the claims of its owner, or with no owner the
 * last voice of another side a few paragraphs back.
 */
export function resolve(scene: Scene, from: Actor, reference: Reference): Actor[] {
  const direct = (scene.byCue.get(reference.at.index) ?? []).filter(
    b => b !== from && b.claim.speaker !== from.claim.speaker,
  );
  if (direct.length) return withSiblings(direct, direct[0]!);
  const here = scene.bySentence.get(from.sentence) ?? [];
  const listed = here.filter(b => b !== from && isListed(scene, b, reference));
  if (listed.length) return listed.slice(0, MOST_TARGETS);
  const telling = here.filter(b => tells(b, from, reference));
  if (telling.length) return telling.slice(0, MOST_TARGETS);
  const owned = reference.owner.length > 0;
  if (owned && isOwn(from, reference)) return [];
  const canAnswer = owned ? apart : reference.definite && !reference.possessive ? rivals : differ;
  const candidates = scene.actors
    .slice(Math.max(0, from.index - REACH_CLAIMS), from.index + (owned ? REACH_LATER : 12))
    .filter(
      b =>
        b !== from &&
        (owned || b.entry === from.entry) &&
        !(isAdjective(b) && reference.refers !== 'report') &&
        (firstWord(b).start < reference.at.start ||
          (owned &&
            (explains(b, from, reference) ||
              hadSaid(b, from) ||
              (KINDS.has(reference.refers) && isOf(b, reference.refers))))) &&
        b.claim.nestedIn !== from.claim.id &&
        from.claim.nestedIn !== b.claim.id &&
        canAnswer(from.claim, b.claim),
    );
  const pointed = reference.shown && !owned;
  // "had already rejected such a request": before what was just told
  if (pointed && from.cue[0]?.lower === 'had') return [];
  const shown = pointed ? shownBefore(candidates, from, reference) : undefined;
  if (shown) return withSiblings(candidates, shown);
  const fit = owned || reference.possessive || !reference.definite ? undefined : fitOf(reference.at);
  const summed = fit ? summedUp(candidates, from, fit) : [];
  if (summed.length || fit?.only) return summed.length ? withSiblings(summed, summed[0]!) : [];
  const own = owned
    ? ofOwner(candidates, from, reference, scene)
    : kindOf(
        candidates.filter(b => from.paragraph - b.paragraph <= REACH_PARAGRAPHS && !turnsAwayTheSame(b, reference)),
        from,
        reference,
      );
  const explained = own.filter(b => explains(b, from, reference));
  if (explained.length) return explained.slice(0, MOST_TARGETS);
  const just = owned ? own.find(b => hadSaid(b, from)) : undefined;
  if (just) return [just];
  if (!own.length) return [];
  // "it" and "that figure" are what the sentence before told
  const vague = !owned && (reference.at.lower === 'it' || !referenceOf(reference.at));
  if (
    vague &&
    !own.some(b => from.sentence - b.sentence <= 1 && (b.claim.kind !== 'hedge' || b.claim.nestedIn === undefined))
  )
    return [];
  // "Her remarks" are those of the one who has just spoken.
  if (reference.possessive && !owned && !own.some(b => b.claim.kind === 'person' && from.paragraph - b.paragraph <= 1))
    return [];

  const context = contextOf(scene, from, reference);
  const score = (b: Actor) => common(scene, context, from, b);
  const ranked = own
    .map(b => ({
      b,
      words: score(b),
      sum:
        score(b) +
        (speaksOf(b.content, from) || namesSide(b.content, from.claim.party) ? SPOKEN_OF : 0) +
        (isOf(b, reference.refers) ? FITS_NOUN : 0) -
        PER_PARAGRAPH * Math.abs(from.paragraph - b.paragraph),
    }))
    .sort((x, y) => y.sum - x.sum || y.b.start - x.b.start);
  const replies = REPLIES.test(reference.at.lemma);
  // "Allegations that …": the same noun, not what else was said after it
  const same = ranked.find(({ b }) => b.cue[0]?.tag === 'NOUN' && b.cue[0].lemma === reference.at.lemma);
  const best =
    !replies && (owned || reference.told || !reference.definite)
      ? ranked[0]!
      : (same ?? fullest(ranked, nearest(ranked)));
  if (reference.refers === 'deed' && !owned && from.sentence - best.b.sentence > 2) return [];
  if (reference.refers === 'deed' && owned && best.words < LEAST_COMMON / 2 && !isThatDeed(best.b, reference))
    return [];
  // Of many things said by one nobody can tell which is meant.
  const distance = from.paragraph - best.b.paragraph;
  const meant = speaksOf(best.b.content, from);
  if (owned && best.words < LEAST_COMMON / 2 && distance > 1 && own.length >= MANY && !meant) return [];
  const charged = meant && reference.refers === 'accusation' && isOf(best.b, 'accusation');
  if (owned && best.words < LEAST_COMMON / 2 && distance > NEAR && own.length > FEW && !charged) return [];
  // "Norland's proposal" is no remark of Norland's on something else
  if (owned && KINDS.has(reference.refers) && best.words < LEAST_COMMON / 2 && !isOf(best.b, reference.refers))
    return [];
  if (!owned && (reference.told || !reference.definite) && best.words < LEAST_COMMON) return [];
  // "Okafor's claim that it leaks" tells itself what it is
  if (
    owned &&
    reference.told &&
    isTold(scene, reference) &&
    best.words < LEAST_TOLD &&
    from.sentence !== best.b.sentence
  )
    return [];
  return withSiblings(own, best.b);
}

const LEAST_TOLD = 0.2;
const isTold = ({ document: { tokens } }: Scene, { at }: Reference): boolean => {
  const [next, after] = [tokens[at.index + 1], tokens[at.index + 2]];
  return next?.lower === 'that' || (next?.lower === 'to' && after?.tag === 'VERB');
};

/** "The judge ruled … Norland will appeal the judge's ruling": told by its own verb. */
export const isThatDeed = ({ cue }: Actor, { at }: Reference): boolean => {
  const cues = fitOf(at)?.cues;
  return cues !== undefined && cue.some(t => cues.has(t.lemma));
};

/** "Norland rejected Okafor's criticism. She had said …": told right after it. */
const hadSaid = (b: Actor, from: Actor): boolean => b.cue[0]?.lower === 'had' && b.sentence - from.sentence === 1;

/** "Asked about remarks by Okafor", where it is Okafor's own claim that the sentence tells. */
const isOwn = ({ claim }: Actor, { ownerName }: Reference): boolean =>
  claim.kind === 'person'
    ? ownerName.endsWith(claim.speaker.slice(claim.speaker.lastIndexOf(' ') + 1))
    : claim.speaker !== '' && ownerName === claim.speaker.replace(/^The /, '');

/** "A reported raid", "said they allegedly raided it": no claim that a noun would sum up. */
export const isAdjective = ({ claim, cue: [cue, more] }: Actor): boolean =>
  claim.kind === 'hedge' &&
  more === undefined &&
  cue !== undefined &&
  (cue.lower.endsWith('ed') || (claim.nestedIn !== undefined && cue.lower.endsWith('ly')));

const firstWord = ({ cue, content }: Actor) => cue[0] ?? content[0]!;

/** "… condemned Okafor's remarks, which included suggesting that …": told after the reference, in the same sentence. */
const explains = (b: Actor, from: Actor, { at }: Reference): boolean =>
  b.sentence === from.sentence && firstWord(b).start > at.start;

/** "… remarks, which have included suggesting that …": whoever it is taken for, it is one of the remarks. */
function isListed({ document }: Scene, b: Actor, { at }: Reference): boolean {
  const cue = b.cue[0];
  if (!cue || cue.start < at.end || cue.start - at.end > 80) return false;
  return /^[^.;]*,? (?:which (?:have |has |had )?includ(?:ed?|es)|including|such as|among them) (?:\S+ ){0,2}$/.test(
    document.text.slice(at.end, cue.start),
  );
}

/** "Dismissed the findings of a panel, which said …": the noun itself is who says it. */
const tells = ({ claim }: Actor, from: Actor, { at }: Reference): boolean =>
  claim.kind === 'document' &&
  claim.id !== from.claim.id &&
  claim.source.some(([start, end]) => start <= at.start && at.start < end);

/** "Okafor said Norland had broken the pact. Norland countered the allegation": what was said of it right before. */
const charges = (b: Actor, from: Actor): boolean =>
  b.claim.nestedIn === undefined &&
  b.end <= from.start &&
  from.sentence - b.sentence <= JUST &&
  differ(from.claim, b.claim) &&
  (speaksOf(b.content, from) || namesSide(b.content, from.claim.party));

/** "Norland condemned the remarks. Okafor called the comments wrong": what both turn away, not what Norland said. */
function turnsAwayTheSame({ acts, content }: Actor, { at }: Reference): boolean {
  if (!SAID.has(at.lemma) || !acts.some(a => TURN_AWAY.has(a.stance))) return false;
  const own = findReference(content, 4);
  return own !== undefined && SAID.has(own.at.lemma);
}
const SAID = new Set(['remark', 'comment', 'word']);

/** Those that fit the noun; else, where it points at one thing ("the accusation"), what was said right before, whatever its cue. */
function kindOf(candidates: readonly Actor[], from: Actor, { refers, definite, told }: Reference): Actor[] {
  // "resisting the plans" is no plan
  const fits = candidates.filter(
    b =>
      (isOf(b, refers) && !(refers === 'proposal' && b.acts.some(a => a.kind === 'object'))) ||
      (refers === 'accusation' && charges(b, from)),
  );
  if (fits.length || !definite || told) return fits;
  const last = candidates.findLast(b => b.start < from.start && b.claim.nestedIn === undefined);
  // "Norland denied reports that … Its spokesman dismissed the allegation": not the denial
  if (last?.acts.some(a => TURN_AWAY.has(a.stance))) return candidates.filter(b => b.claim.nestedIn === last.claim.id);
  const isTold = last && (last.claim.speaker !== '' || last.cue[0]?.tag === 'NOUN');
  if (!isTold || from.sentence - last.sentence > JUST) return [];
  return candidates.filter(b => b === last || saysBefore(b, last));
}

/** What the same speaker said in the paragraphs before. */
const saysBefore = (b: Actor, last: Actor): boolean =>
  b.claim.speaker === last.claim.speaker &&
  b.claim.nestedIn === undefined &&
  b.start < last.start &&
  last.paragraph - b.paragraph <= FULLER;

const TURN_AWAY = new Set<Stance>(['denies', 'dismisses', 'rejects']);

/** "The accusation" may be what was said so many sentences before. */
const JUST = 1;

const nearest = <T extends { b: Actor }>(ranked: readonly T[]): T =>
  ranked.reduce((x, y) => (y.b.start > x.b.start ? y : x));

/** "The claim" is what a side has told most fully of the matter, not what it added to it. */
const fullest = <T extends { b: Actor; words: number }>(ranked: readonly T[], near: T): T =>
  ranked.find(
    x =>
      x.b.claim.nestedIn === undefined &&
      isOneVoice(x.b.claim, near.b.claim) &&
      near.b.paragraph - x.b.paragraph <= FULLER &&
      x.words > near.words + MORE,
  ) ?? near;
const isOneVoice = (a: Claim, b: Claim): boolean =>
  a.speaker === b.speaker || (a.party !== '' && a.party === b.party && a.kind !== 'person' && b.kind !== 'person');
/** So many paragraphs before, and so much more in common with the answer. */
const FULLER = 2;
const MORE = 0.4;

/** What the same voice says around a claim: the report of an outlet runs over several claims. */
function withSiblings(fits: readonly Actor[], best: Actor): Actor[] {
  const voice = voiceOf(best);
  const run = fits
    .filter(
      b =>
        b !== best &&
        voiceOf(b) === voice &&
        Math.abs(b.paragraph - best.paragraph) <= 2 &&
        b.claim.nestedIn === undefined,
    )
    .sort((a, b) => Math.abs(a.start - best.start) - Math.abs(b.start - best.start));
  return [best, ...run].slice(0, MOST_TARGETS);
}

/** "any such deal", "these claims": of what was said right before, what fits the noun, else the last. */
function shownBefore(candidates: readonly Actor[], from: Actor, { refers }: Reference): Actor | undefined {
  const near = candidates.filter(
    b => b.end <= from.start && from.sentence - b.sentence <= JUST && b.claim.speaker !== '',
  );
  return near.findLast(b => isOf(b, refers)) ?? near.at(-1);
}

const voiceOf = ({ claim }: Actor): string =>
  claim.kind === 'outlet' ? claim.speaker : (claim.via[0] ?? claim.speaker);
