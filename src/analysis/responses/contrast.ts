/** Answers that only content and place show: the same matter, another side, an opposing act. */
import { TOPIC_WEIGHT } from '../lexicon/topics';
import { dismissiveWord } from './acts';
import type { Found, Rule } from './found';
import { type Actor, type Scene, sentenceOf } from './scene';
import { common, differ, rivals, speaksOf } from './sides';

/** How many claims back such an answer may reach. */
const REACH = 30;
/** "While" sets side by side as often as against each other. */
const CONTRAST = new Set('but however yet although though'.split(' '));

const REFUSALS = new Set(['rejects', 'denies', 'dismisses']);

const unmarked = (to: Actor[], stance: Found['stance'], confidence: number): Found => ({
  to,
  stance,
  explicit: false,
  confidence,
});

const before = (actors: readonly Actor[], from: Actor) =>
  actors
    .slice(Math.max(0, from.index - REACH), from.index)
    .filter(b => b.start < from.start && b.entry === from.entry && b.claim.id !== from.claim.nestedIn);

/** "Norland ruled out giving up the valley": a refusal of what another side's claim is about. */
export const refusesTheSameMatter: Rule = (scene, from) => {
  const act = from.acts.find(a => a.kind === 'object' && REFUSALS.has(a.stance));
  if (!act || from.claim.nestedIn !== undefined || !from.cue.some(t => /^(?:rule|refuse|reject)$/.test(t.lemma)))
    return undefined;
  const ranked = before(scene.actors, from)
    .filter(b => differ(from.claim, b.claim))
    .map(b => ({
      b,
      topics: from.claim.topics.filter(t => (TOPIC_WEIGHT[t] ?? 0) > 0 && b.claim.topics.includes(t)).length,
      words: common(scene, from.keys, from, b),
      size: b.keys.size,
    }))
    .filter(x => x.topics > 0)
    .sort((x, y) => y.topics - x.topics || y.words - x.words || y.size - x.size)
    .slice(0, 3);
  return ranked.length
    ? unmarked(
        ranked.map(x => x.b),
        act.stance,
        0.5,
      )
    : undefined;
};

/** "Okafor said he knew her, but she said …": two clauses of one sentence, set against each other. */
export const contrastsInTheSentence: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !holdsViews(scene, from) || !from.claim.source.length) return undefined;
  const words = sentenceOf(scene, from);
  const source = from.claim.source[0]![0];
  const at = words.findIndex(t => t.start >= source);
  const joint = words
    .slice(Math.max(0, at - 2), at)
    .find(t => CONTRAST.has(t.lower) || (t.lower === 'while' && counts(from)));
  if (!joint) return undefined;
  const to = (scene.bySentence.get(from.sentence) ?? []).findLast(
    b => b.end <= joint.start && b.claim.nestedIn === undefined && holdsViews(scene, b) && rivals(from.claim, b.claim),
  );
  if (to && joint.lower === 'while' && !counts(to)) return undefined;
  return to && joint.start - to.end < 12 ? unmarked([to], dismissiveWord(from.content) ?? 'counters', 0.6) : undefined;
};

/** "Police counted 2,000, while organisers said 5,000": figures against figures. */
const counts = ({ content }: Actor): boolean => content.some(t => t.tag === 'NUM');

/** Sources that hold a view: polls, laws and papers answer nobody. */
const holdsViews = ({ document }: Scene, { claim }: Actor): boolean =>
  claim.speaker !== '' &&
  claim.party !== 'media' &&
  /^(?:person|body|group|unnamed)$/.test(claim.kind) &&
  !claim.source.some(([a, b]) => OBSERVES.test(document.text.slice(a, b)));

/** Who tells of the news: "the Courier's harbour correspondent, Jan Novak". */
const OBSERVES = /\b(?:editor|correspondent|reporter|journalist|columnist|commentator)\b/;

/** "But Vale said nobody had been there": the content begins with what is not so. */
const deniesAtOnce = ({ acts, content }: Actor): boolean =>
  !acts.some(a => a.kind === 'object') && content.slice(0, 6).some(t => NOT.has(t.lower));
const NOT = new Set(['not', "n't", 'no', 'nobody', 'none', 'never', 'nothing']);

const TURNS = new Set(['but', 'however', 'yet']);

/** "The minister, however, said": between the source and the saying. */
function isTurned({ document: { tokens } }: Scene, { cue: [first], claim: { source } }: Actor): boolean {
  for (let i = (first?.index ?? 0) - 1; i >= 0 && tokens[i]!.start >= source[0]![0]; i--)
    if (tokens[i]!.lower === 'however') return true;
  return false;
}

/** "But Vale praised her as …": a contrast right after what another side said. */
export const contrastsWithTheLast: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !holdsViews(scene, from) || !from.claim.source.length) return undefined;
  const words = sentenceOf(scene, from);
  if (!(TURNS.has(words[0]!.lower) || isTurned(scene, from)) || scene.bySentence.get(from.sentence)?.[0] !== from)
    return undefined;
  const source = words.findIndex(t => t.start >= from.claim.source[0]![0]);
  if (source < 0 || source > 4 || words.slice(1, source).some(t => /^(?:SCONJ|ADP|VERB)$/.test(t.tag)))
    return undefined;
  const last = before(scene.actors, from).filter(
    b => from.sentence - b.sentence <= 2 && b.claim.nestedIn === undefined,
  );
  const to = last.at(-1);
  if (!to || !holdsViews(scene, to) || !differ(from.claim, to.claim)) return undefined;
  // "But Okafor declined to say" tells a silence, "her opposition to it" no statement
  if (from.cue.some(t => t.lemma === 'decline') || to.cue[0]?.tag === 'NOUN') return undefined;
  const sided = from.claim.party !== '' && to.claim.party !== '';
  if (!sided && !deniesAtOnce(from) && !from.cue.some(t => t.lemma === 'insist')) return undefined;
  const about = common(scene, from.keys, from, to) > 0.3 || speaksOf(from.content, to) || speaksOf(to.content, from);
  const beside = last.filter(b => b !== to && b.claim.speaker === to.claim.speaker).slice(-1);
  return unmarked([to, ...beside], dismissiveWord(from.content) ?? 'counters', about ? 0.65 : 0.55);
};
