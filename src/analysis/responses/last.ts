/** Answers to what was said last: "'That is nonsense,' she said", "Paris welcomed the plan". */
import type { Token } from '../text/tokens';
import { predicate } from './acts';
import { nearestOther, type Rule } from './found';
import { OF_WORDS, objectAct } from './object';
import { isAdjective } from './resolve';
import { type Actor, type Scene, sentenceOf } from './scene';
import { apart, differ } from './sides';

/** "'That is nonsense,' she said": a pronoun and a word that turns away, right after what another side said. */
export const answersWithAPronoun: Rule = (scene, from) => {
  const isSaid = (t: Token) => t.isWord || t.text.includes("'");
  const first = from.content.find(isSaid);
  if (!first || !/^(?:it|this|that|these|those|they)$/.test(first.lower)) return undefined;
  if (isSubordinate(scene, from)) return undefined;
  const words = from.content.filter(isSaid);
  // "that simply was not true"
  if (words[words[1]?.tag === 'ADV' ? 2 : 1]?.lemma !== 'be') return undefined;
  const refused = NOT_SO.test(
    words
      .slice(1, 8)
      .map(t => t.lower)
      .join(' '),
  )
    ? 'denies'
    : undefined;
  const found = predicate(words.slice(0, 8));
  // "It is wrong to …" speaks of what follows; "this was nonsense for two reasons" does not.
  const next = words[(found?.at ?? 0) + 1]?.lower ?? '';
  // "it is true we were late"
  const clause = first.lower === 'it' && found && /^(?:PRON|DET|PROPN)$/.test(words[found.at + 1]?.tag ?? '');
  const follows = clause || (FOLLOWS.has(next) && (first.lower === 'it' || next !== 'for'));
  const stance = found && !follows ? found.stance : refused;
  const to = stance && nearestOther(scene, from, 1, b => differ(from.claim, b.claim));
  return to ? { to: [to, ...besides(scene, to)], stance, explicit: true, confidence: 0.6 } : undefined;
};

/** What the same speaker says in the same sentence: "said the map was old and denied that they were hers". */
const besides = (scene: Scene, { claim, sentence, index }: Actor): Actor[] =>
  (scene.bySentence.get(sentence) ?? []).filter(
    b => b.index < index && b.claim.speaker === claim.speaker && b.claim.nestedIn === claim.nestedIn,
  );

/** "The plan sank after a court found it was unlawful": the pronoun stands for what its own sentence tells. */
function isSubordinate(scene: Scene, from: Actor): boolean {
  const source = from.claim.source[0]?.[0] ?? 0;
  if (source > from.content[0]!.start) return false;
  return sentenceOf(scene, from).some(t => t.start < source && (t.tag === 'VERB' || t.tag === 'AUX'));
}

const FOLLOWS = new Set(['to', 'that', 'what', 'how', 'for', 'if', 'when']);

/** "was simply not the case", "is not so". */
const NOT_SO =
  /^(?:\w+ly )?(?:is|was|are|were) (?:\w+ly )?(?:not|n't) (?:\w+ly )?(?:the case|so|right|fair|enough|correct|likely|possible|realistic)\b/;

/** "He had made no such promise", "There are no such plans": what was just said is not so. */
export const answersWhatIsNotSo: Rule = (scene, from) => {
  const such = from.content.findIndex(t => t.lower === 'such');
  if (such < 1 || from.content[such - 1]!.lower !== 'no' || from.claim.nestedIn !== undefined) return undefined;
  const to = nearestOther(scene, from, 1, b => !isAdjective(b) && differ(from.claim, b.claim));
  return to ? { to: [to], stance: 'denies', explicit: true, confidence: 0.65 } : undefined;
};

/** Things said that a definite noun sums up: "condemned the decision". */
const SUMS_UP = new Set(
  'plan idea proposal offer initiative policy approach remark comment statement appointment resignation retirement'.split(
    ' ',
  ),
);

/** "The idea that voting matters" is told by what follows. */
const TELLS = new Set(['that', 'of']);

/** "That drew rebukes from …", "Paris welcomed the decision": what the last sentence told is praised or turned away. */
export const answersTheLastSentence: Rule = (scene, from) => {
  const act = objectAct(from);
  const first = from.content[0];
  if (!act || !first) return undefined;
  const second = from.content[1];
  const sums =
    /^(?:the|this|that|such)$/.test(first.lower) &&
    second !== undefined &&
    SUMS_UP.has(second.lemma) &&
    !(second.lemma === 'idea' && TELLS.has(from.content[2]?.lower ?? ''));
  // "acknowledged the offer had been late"
  if (act.stance === 'confirms' && from.content[2]?.tag === 'AUX') return undefined;
  const pronoun = /^(?:that|this|it)$/.test(first.lower) && (!second || second.lower === 'as');
  if (first.lower === 'it' && !OF_WORDS.has(from.cue.at(-1)?.lemma ?? '')) return undefined;
  if (!sums && !pronoun) return undefined;
  const to = scene.actors
    .slice(Math.max(0, from.index - 6), from.index)
    .filter(
      b =>
        b.sentence >= from.sentence - 2 &&
        b.sentence < from.sentence &&
        b.entry === from.entry &&
        b.claim.speaker !== '' &&
        apart(from.claim, b.claim),
    )
    .slice(-2);
  return to.length ? { to, stance: act.stance, explicit: true, confidence: 0.65 } : undefined;
};
