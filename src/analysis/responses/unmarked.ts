/** Answers that only the content shows: the same matter, another side, an opposing act. */
import { actsOf } from './acts';
import type { Found, Rule } from './marked';
import { type Actor, differ, shared } from './scene';

/** How many claims back such an answer may reach. */
const REACH = 30;
const CONTRAST = new Set([
  'but',
  'however',
  'yet',
  'meanwhile',
  'nevertheless',
  'nonetheless',
  'while',
  'although',
  'though',
  'instead',
  'still',
  'whereas',
]);

const REFUSALS = new Set(['rejects', 'denies', 'dismisses']);

/** "Norland ruled out giving up the valley": a refusal of what another side's claim is about. */
export const refusesTheSameMatter: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'object' && REFUSALS.has(a.stance));
  if (!act || from.claim.nestedIn !== undefined) return undefined;
  const ranked = before(scene.actors, from)
    .map(b => ({
      b,
      score: shared(from, b) + (b.claim.topics.some(t => t !== 'talks' && from.claim.topics.includes(t)) ? 1 : 0),
    }))
    .filter(x => x.score >= 2)
    .sort((x, y) => y.score - x.score || y.b.start - x.b.start)
    .slice(0, 2);
  return ranked.length
    ? found(
        ranked.map(x => x.b),
        act.stance,
        0.5,
      )
    : undefined;
};

/** "But Vale praised her as …": a contrast right after what another side said of the same matter. */
export const contrastsWithTheLast: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined) return undefined;
  const { tokens, sentences } = scene.document;
  const sentence = sentences[from.sentence];
  const first = sentence && tokens.slice(sentence.first, sentence.first + 2).find(t => /\p{L}/u.test(t.text));
  if (!first || !CONTRAST.has(first.lower)) return undefined;
  const to = before(scene.actors, from).findLast(
    b =>
      from.paragraph - b.paragraph <= 1 &&
      b.sentence < from.sentence &&
      b.claim.nestedIn === undefined &&
      shared(from, b) >= 2,
  );
  return to ? found([to], 'counters', 0.5) : undefined;
};

const before = (actors: readonly Actor[], from: Actor) =>
  actors
    .slice(Math.max(0, from.index - REACH), from.index)
    .filter(b => b.start < from.start && differ(from.claim, b.claim));

const found = (to: Actor[], stance: Found['stance'], confidence: number): Found => ({
  to,
  stance,
  explicit: false,
  confidence,
});
