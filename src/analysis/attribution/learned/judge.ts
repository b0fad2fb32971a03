/** Judges one anchor: is it a cue, which content and which source are its likeliest, and is that a claim. */
import { sameRanges } from '../choose';
import type { Range, Scene } from '../scene';
import { isVerb } from '../verbs';
import { ACCORDING_FORM, type Anchor, NOUN_FORM } from './anchors';
import { CLASS } from './columns';
import {
  claimFeatures,
  cueFeatures,
  endFeatures,
  pairFeatures,
  sourceFeatures,
  startFeatures,
  type View,
} from './features';
import { newFeatures } from './hash';
import { HEAD_INDEX, type Network, scoreOf } from './network';
import { contentOf, type Places, placesOf } from './places';
import { type SourceOption, sourcesOf } from './sources';

/** Log-odds of a cue below which nothing more is asked. */
const LEAST_CUE = -1.5;
/** Log-odds by which the rules' own source is preferred. */
const TRUST = 2;
/** The same for the rules' own content. */
const TRUST_CONTENT = 2;
/** How many starts and ends on each side are tried together. */
const BEAM_STARTS = 3;
const BEAM_ENDS = 4;

export interface Judged {
  content: Range[];
  source: SourceOption;
  /** 0..1 */
  claim: number;
  scores: { cue: number; content: number; source: number };
}

const features = newFeatures();

/** The likeliest reading of an anchor; undefined where it is no cue or has no content. */
export function judge(view: View, a: Anchor, network: Network): Judged | undefined {
  cueFeatures(view, a, features);
  const cue = scoreOf(network, HEAD_INDEX.cue, features);
  if (cue < LEAST_CUE) return undefined;
  const best = likeliestContent(view, a, placesOf(view.scene, view.columns, a), network);
  if (!best || saysNothing(view, a, best.content)) return undefined;
  const [source, sourceScore] = likeliestSource(view, a, best.content, network);
  const scores = { cue, content: best.score, source: sourceScore };
  claimFeatures(view, a, best.content, source, scores, features);
  const claim = 1 / (1 + Math.exp(-scoreOf(network, HEAD_INDEX.claim, features)));
  return { content: best.content, source, claim, scores };
}

/** @returns the content with its log-probability among those tried */
function likeliestContent(
  view: View,
  a: Anchor,
  places: Places,
  network: Network,
): { content: Range[]; score: number } | undefined {
  const { starts, ends, hole } = places;
  const startScores = starts.map((at, i) => {
    startFeatures(view, a, at, rankOf(starts, i, a), features);
    return scoreOf(network, HEAD_INDEX.start, features);
  });
  const endScores = ends.map((at, i) => {
    endFeatures(view, a, at, rankOf(ends, i, a), ends.length - i, features);
    return scoreOf(network, HEAD_INDEX.end, features);
  });
  const beamS = beam(starts, startScores, a, BEAM_STARTS);
  const beamE = beam(ends, endScores, a, BEAM_ENDS);
  let best: { content: Range[]; score: number } | undefined;
  let total = 0;
  let highest = -Infinity;
  for (const s of beamS)
    for (const e of beamE) {
      const content = contentOf(a, hole, starts[s]!, ends[e]!);
      if (
        !content ||
        isTime(view, content) ||
        holdsThat(view, a, content) ||
        isHalf(view, a, content) ||
        lacksSubject(view, a, content)
      )
        continue;
      pairFeatures(view, a, content, features);
      const trust = isRuledContent(a, content) ? TRUST_CONTENT : 0;
      const score = startScores[s]! + endScores[e]! + scoreOf(network, HEAD_INDEX.pair, features) + trust;
      if (score > highest) {
        total = total * Math.exp(highest - score) + 1;
        highest = score;
        best = { content, score };
      } else total += Math.exp(score - highest);
    }
  return best && { content: best.content, score: -Math.log(total) };
}

/** "said on Tuesday": when it was said is never what was said. */
function isTime({ scene, columns: { kind } }: View, content: readonly Range[]): boolean {
  if (content.length > 1) return false;
  const [first, end] = content[0]!;
  const phrase = scene.phraseAt(kind[first] === CLASS.preposition ? first + 1 : first);
  // "admitted during the hearings"
  if (scene.tokens[first]!.lower === 'during' && !hasVerb(scene, first, end)) return true;
  return phrase ? phrase.time && end <= phrase.last : false;
}

/** "said on Monday that the road …": what the "that" of the surest rule introduces begins behind it. */
function holdsThat({ scene }: View, a: Anchor, content: readonly Range[]): boolean {
  const rule = a.rules[0];
  if (!rule || (rule.frame !== 't' && rule.frame !== 'nt')) return false;
  const start = rule.content[0]![0];
  return scene.tokens[start - 1]?.lower === 'that' && content[0]![0] > a.head && content[0]![0] < start;
}

/** "The list, according to the port, holds nine tugs": where the rules see a clause on both sides, a half without a verb is none. */
function isHalf({ scene }: View, { form, rules }: Anchor, content: readonly Range[]): boolean {
  if (form !== ACCORDING_FORM || content.length > 1 || (rules[0]?.content.length ?? 0) < 2) return false;
  const [first, end] = content[0]!;
  return !hasVerb(scene, first, end);
}

/** "warned the board | was late": a clause behind its verb begins with its subject. */
function lacksSubject({ scene: { tokens, phraseAt } }: View, a: Anchor, content: readonly Range[]): boolean {
  const [first] = content[0]!;
  if (first <= a.last || tokens[first]!.tag !== 'AUX') return false;
  return phraseAt(first - 1)?.first === a.last && !a.rules.some(rule => rule.content[0]![0] === first);
}

/** "were listed | first": an adverb; "weather warnings | have been issued": the verb of the noun itself. */
function saysNothing({ scene: { tokens } }: View, { form, last }: Anchor, content: readonly Range[]): boolean {
  const [first, end] = content[0]!;
  if (form === NOUN_FORM && first === last && tokens[first]!.tag === 'AUX') return true;
  return content.length === 1 && end - first < 3 && tokens.slice(first, end).every(t => t.tag === 'ADV');
}

function hasVerb({ tokens }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isVerb(tokens[i])) return true;
  return false;
}

/** Exactly what the surest rule proposes? */
const isRuledContent = ({ rules: [rule] }: Anchor, content: readonly Range[]): boolean =>
  rule !== undefined && sameRanges(rule.content, content);

/** The best of each side of the cue, by index; the places are in order. */
function beam(places: readonly number[], scores: readonly number[], a: Anchor, most: number): number[] {
  const best: number[] = [];
  let side = 0;
  for (let i = 0; i < places.length; i++) {
    if (places[i]! > a.head && i > 0 && places[i - 1]! <= a.head) side = best.length;
    let k = best.length;
    while (k > side && scores[best[k - 1]!]! < scores[i]!) k--;
    for (let j = Math.min(best.length, side + most - 1); j > k; j--) best[j] = best[j - 1]!;
    if (k < side + most) best[k] = i;
  }
  return best;
}

/** How many places lie between this one and the cue. */
export function rankOf(places: readonly number[], i: number, a: Anchor): number {
  const side = places[i]! > a.head;
  const step = side ? -1 : 1;
  let k = i + step;
  while (k >= 0 && k < places.length && places[k]! > a.head === side) k += step;
  return Math.abs(k - i) - 1;
}

function likeliestSource(view: View, a: Anchor, content: readonly Range[], network: Network): [SourceOption, number] {
  const options = sourcesOf(view.scene, a, content);
  let best = options[0]!;
  let highest = -Infinity;
  let total = 0;
  for (const option of options) {
    sourceFeatures(view, a, option, content, features);
    const score = scoreOf(network, HEAD_INDEX.source, features) + (isRuled(a, option) ? trustIn(a) : 0);
    if (score > highest) {
      total = total * Math.exp(highest - score) + 1;
      highest = score;
      best = option;
    } else total += Math.exp(score - highest);
  }
  return [best, -Math.log(total)];
}

/** Whose words "quoted her as saying" and "condemned by the mayor" are, is no matter of likelihood. */
function trustIn({ rules, first, last }: Anchor): number {
  const rule = rules[0];
  if (!rule) return TRUST;
  // "Holm, who urged it": nobody else can be meant
  if (rule.source.length > 1 && rule.source.at(-1)![1] === first) return SURE;
  if (!SURE_SOURCE.test(rule.construction)) return TRUST;
  const beside = rule.construction === 'quoted-as-saying' || (rule.source[0]?.[0] ?? Infinity) <= last + 1;
  return beside ? SURE : TRUST;
}
const SURE_SOURCE = /^(?:quoted-as-saying|(?:reduced-)?passive)$/;
const SURE = 100;

/** The rules' own source of this anchor, somebody or nobody. */
const isRuled = ({ rules }: Anchor, { range }: SourceOption): boolean => {
  const rule = rules[0];
  if (!rule) return false;
  return range ? rule.source.some(r => r[0] < range[1] && range[0] < r[1]) : rule.source.length === 0;
};
