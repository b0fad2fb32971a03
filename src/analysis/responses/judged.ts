/** Answers by what a content says of another side: that it is wrong, and what it shall have for it. */
import type { Token } from '../text/tokens';
import { type Found, outerOf, type Rule } from './found';
import { referenceOf } from './reference';
import type { Actor, Scene } from './scene';
import { common, differ, namesSide, speaksOf } from './sides';

/** Words that judge what somebody does or says. */
const JUDGING = new Set(
  'appalled disappointed outraged outrageous disgraceful shameful hypocritical hypocrisy dishonest disingenuous irresponsible reckless misguided unjustified unjust unfair cynical absurd ridiculous'.split(
    ' ',
  ),
);
/** What is done to those who did or said something. */
const PAYS_BACK = new Set('retaliate respond punish sanction resist appeal sue defy boycott'.split(' '));

/** How far back, in paragraphs, and how many claims. */
const REACH = 4;
const REACH_CLAIMS = 40;
/** Telling words that the two must share, where one paragraph lies between them or more. */
const LEAST_COMMON = 0.3;

/** Does a content name the speaker of another claim, or the side that they speak for? */
const names = (content: readonly Token[], b: Actor): boolean =>
  speaksOf(content, b) || namesSide(content, b.claim.party);

/** "Norland is reckless", "Okafor's absurd claim"; not "met an unfair fate". */
function isSaidOf(words: readonly Token[], i: number): boolean {
  const noun = words.slice(i + 1, i + 6).find(t => !/^(?:ADJ|ADV|CCONJ)$/.test(t.tag));
  return noun?.tag !== 'NOUN' || referenceOf(noun) !== undefined;
}

const holdsView = ({ claim }: Actor): boolean =>
  claim.party !== 'media' && /^(?:person|body|unnamed)$/.test(claim.kind) && claim.speaker !== '';

function nearestNamed(scene: Scene, from: Actor): Actor | undefined {
  let best: { b: Actor; sum: number } | undefined;
  for (let i = from.index - 1; i >= 0 && i > from.index - REACH_CLAIMS; i--) {
    const b = scene.actors[i]!;
    const far = from.paragraph - b.paragraph;
    if (b.claim.nestedIn !== undefined || !holdsView(b) || !differ(from.claim, b.claim) || b.end > from.start) continue;
    if (!names(from.content, b)) continue;
    const words = common(scene, from.keys, from, b);
    if (words < (far > REACH ? 3 * LEAST_COMMON : far > 1 ? LEAST_COMMON : 0)) continue;
    const sum = words - Math.min(far, REACH) * 0.15;
    if (!best || sum > best.sum) best = { b, sum };
  }
  return best?.b;
}

const unmarked = (b: Actor, stance: Found['stance']): Found => ({ to: [b], stance, explicit: false, confidence: 0.55 });

/** "The minister said Norland was being hypocritical": a judgement of the side that has just spoken. */
export const judgesWhatAnotherDoes: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !holdsView(from)) return undefined;
  if (!from.content.some((t, i) => JUDGING.has(t.lower) && isSaidOf(from.content, i))) return undefined;
  const to = nearestNamed(scene, from);
  return to && unmarked(to, 'rejects');
};

/** "Sudmark pledged to punish Norland": what a side will have for what it has just said. */
export const paysBack: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !holdsView(from) || outerOf(scene, from)) return undefined;
  if (!from.content.slice(0, 3).some(t => PAYS_BACK.has(t.lemma))) return undefined;
  const to = nearestNamed(scene, from);
  return to && unmarked(to, 'counters');
};
