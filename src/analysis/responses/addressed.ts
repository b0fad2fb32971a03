/** Answers that only their place and their denial show: "Norland called on Sudmark to withdraw. Sudmark said it would not." */
import { CUES_OF } from '../lexicon/references';
import type { Stance } from '../model';
import { type Found, nearestOther, type Rule } from './found';
import type { Actor } from './scene';
import { differ, namesSide, shared, speaksOf } from './sides';

/** The one addressed stands among so many first words of what is asked of it, its refusal among so many of its own. */
const HEAD = 6;
const FIRST = 8;
const NOT = new Set(['not', "n't", 'no', 'never', 'nobody', 'none', 'nothing', 'only']);

/** "Insisted Norland must go first": asks for something. */
const OUGHT = new Set(['must', 'should']);
const REFUSES = new Set(['refuse', 'rule', 'reject', 'decline', 'resist']);

const isBy = ({ cue }: Actor, cues: ReadonlySet<string>): boolean => cue.some(t => cues.has(t.lemma));

/** Whoever is called upon or accused by name, and says next what is not so or will not be. */
export const answersWhatIsSaidToIt: Rule = (scene, from) => {
  const { claim, content } = from;
  if (claim.nestedIn !== undefined || claim.party === 'media' || !/^(?:person|body|unnamed|group)$/.test(claim.kind))
    return undefined;
  const refuses = from.cue.some(t => REFUSES.has(t.lemma));
  const insists = from.cue.some(t => t.lemma === 'insist') && !content.slice(0, HEAD).some(t => OUGHT.has(t.lower));
  if (!refuses && !insists && !content.slice(0, FIRST).some(t => NOT.has(t.lower))) return undefined;
  const b = nearestOther(scene, from, 1, x => x.claim.nestedIn === undefined && x.claim.speaker !== from.claim.speaker);
  if (
    !b ||
    b.end > from.start ||
    from.sentence === b.sentence ||
    from.sentence - b.sentence > 2 ||
    !differ(claim, b.claim)
  )
    return undefined;
  const accuses = isBy(b, CUES_OF.accusation);
  if (!accuses && !isBy(b, CUES_OF.demand)) return insists && blamesBack(from, b) ? counters(b) : undefined;
  const head = b.content.slice(0, HEAD);
  const addressed = speaksOf(head, from) || namesSide(head, claim.party);
  if (!addressed && !(refuses && shared(from, b) > 0)) return undefined;
  const stance: Stance = accuses ? 'denies' : 'rejects';
  return { to: [b], stance, explicit: false, confidence: 0.6 };
};

const counters = (b: Actor): Found => ({ to: [b], stance: 'counters', explicit: false, confidence: 0.6 });

/** "Norland said Sudmark's troops had fired. Sudmark insisted Norland's troops had": each speaks of the other. */
const blamesBack = (from: Actor, b: Actor): boolean =>
  (speaksOf(b.content, from) || namesSide(b.content, from.claim.party)) &&
  (speaksOf(from.content, b) || namesSide(from.content, b.claim.party));
