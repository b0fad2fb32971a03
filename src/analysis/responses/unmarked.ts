/** Answers that only the content shows: the same matter, another side, an opposing act. */
import { actsOf } from './acts';
import type { Found, Rule } from './marked';
import { type Actor, differ, type Scene, shared, speaksOf } from './scene';

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
/** Topics narrow enough that a refusal on one answers another side's claim on it. */
const NARROW = new Set(['territory', 'security', 'sanctions', 'nuclear', 'prisoners', 'weapons']);

/** "Norland ruled out giving up the valley": a refusal of what another side's claim is about. */
export const refusesTheSameMatter: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'object' && REFUSALS.has(a.stance));
  if (!act || from.claim.nestedIn !== undefined) return undefined;
  const ranked = before(scene.actors, from)
    .map(b => ({
      b,
      score: shared(from, b),
      topical: b.claim.topics.some(t => NARROW.has(t) && from.claim.topics.includes(t)),
    }))
    .filter(x => x.topical)
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

/** "But Vale praised her as …": a contrast right after what another side said of the same matter, or of the speaker. */
export const contrastsWithTheLast: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !startsWithContrast(scene, from)) return undefined;
  const to = before(scene.actors, from).findLast(
    b =>
      from.paragraph - b.paragraph <= 1 &&
      b.claim.nestedIn === undefined &&
      (shared(from, b) >= 2 || (speaksOf(b.content, from) && from.paragraph === b.paragraph)),
  );
  return to ? found([to], 'counters', 0.5) : undefined;
};

/** Its sentence, or its own clause of it, begins with "but" or the like. */
function startsWithContrast({ document }: Scene, from: Actor): boolean {
  const sentence = document.sentences[from.sentence];
  if (!sentence) return false;
  const words = document.tokens.slice(sentence.first, sentence.last);
  const at = words.findIndex(t => t.start >= from.start);
  const opening = words.slice(0, 2);
  const own = words.slice(Math.max(0, at - 2), Math.max(0, at));
  return [...opening, ...own].some(t => CONTRAST.has(t.lower));
}

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
