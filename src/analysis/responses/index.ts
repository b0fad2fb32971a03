/** Who answers whom. */
import { CUES_OF } from '../lexicon/references';
import type { Claim, Response } from '../model';
import type { Document } from '../text/document';
import { markAccusations } from './accusations';
import { dismissiveWord, predicate } from './acts';
import { answersWhatIsSaidToIt } from './addressed';
import { answersWhatBroughtItOn, answersWhomItIsToldTo } from './brought';
import {
  answersByItsOwnWord,
  answersInItsContent,
  answersWhatItConcedes,
  answersWhatItJudges,
  answersWhatItSpeaksOf,
  turnsAwayThese,
} from './content';
import { contrastsInTheSentence, contrastsWithTheLast, refusesTheSameMatter } from './contrast';
import { type Found, outerOf, type Rule } from './found';
import {
  answersBesideItsCue,
  answersTheFrame,
  answersTheFrameBefore,
  answersTheLast,
  answersWhatIsAsked,
} from './framed';
import { judgesWhatAnotherDoes, paysBack } from './judged';
import { answersTheLastSentence, answersWhatIsNotSo, answersWithAPronoun } from './last';
import { answersTheSameMatter, answersTheSameWords, answersWhatItRelatesTo } from './matter';
import { answersWhatItHolds, answersWhatItNames, CALLS, objectAct } from './object';
import { answersItsOccasion } from './occasion';
import { ownedBy } from './owner';
import { findReference } from './reference';
import { answersTheRuling } from './ruling';
import { type Actor, type Scene, setScene } from './scene';
import { differ } from './sides';
import { answersWhatIsUntrue, answersWhatItWantsBack } from './wanted';

/** In this order: the first rule that finds an answer is believed. */
const RULES: Readonly<Record<string, Rule>> = {
  answersTheSameWords,
  answersWhatItRelatesTo,
  answersWhatItHolds,
  answersTheFrame,
  answersWhatItNames,
  answersBesideItsCue,
  answersInItsContent,
  answersByItsOwnWord,
  answersTheLast,
  answersWithAPronoun,
  answersWhatItWantsBack,
  answersWhatIsUntrue,
  answersWhatItJudges,
  answersWhatItConcedes,
  answersWhatItSpeaksOf,
  answersTheRuling,
  answersTheLastSentence,
  answersWhatIsNotSo,
  answersTheSameMatter,
  answersWhatBroughtItOn,
  answersTheFrameBefore,
  answersWhatIsAsked,
  answersWhomItIsToldTo,
  answersItsOccasion,
  answersWhatIsSaidToIt,
  contrastsInTheSentence,
  contrastsWithTheLast,
  refusesTheSameMatter,
  judgesWhatAnotherDoes,
  paysBack,
};

const RULES_IN_ORDER = Object.entries(RULES);

/** A claim answers at most so many. */
const MOST_TARGETS = 4;
/** Below this nothing is shown: a wrong answer is worse than none. */
const LEAST_CONFIDENCE = 0.5;

/** An answer with its evidence. */
export interface Answer extends Found {
  from: Actor;
  /** Name of the rule that found it. */
  rule: string;
}

/**
 * One response for each claim that answers another side's claim in the same article.
 * Each claim looks back over a bounded number of others, so the time grows linearly.
 * @param scene of the same claims, where it is at hand already
 */
export const findResponses = (document: Document, claims: readonly Claim[], scene?: Scene): Response[] =>
  findAnswers(document, claims, scene).map(({ from, to, stance, explicit }) => ({
    from: from.claim.id,
    to: to.map(b => b.claim.id),
    stance,
    explicit,
  }));

/** The same with the rule and the confidence of each. */
export function findAnswers(
  document: Document,
  claims: readonly Claim[],
  scene = setScene(document, claims),
): Answer[] {
  const found = new Map<Actor, Answer>();
  for (const from of scene.actors) {
    // "She said she welcomed it" is one answer, not two.
    const outer = outerOf(scene, from);
    if (outer && outer.claim.speaker === from.claim.speaker && found.has(outer)) continue;
    const answer =
      answersToo(scene, from, found) ??
      firstAnswer(scene, from) ??
      goesOn(scene, from, found) ??
      joinsIn(scene, from, found) ??
      turnsAwayStill(scene, from, found);
    if (answer && answer.confidence >= LEAST_CONFIDENCE)
      found.set(from, { ...answer, to: answer.to.slice(0, MOST_TARGETS) });
  }
  return [...found.values()];
}

function firstAnswer(scene: Scene, from: Actor): Answer | undefined {
  if (from.claim.speaker === '') return undefined;
  for (const [rule, answers] of RULES_IN_ORDER) {
    const answer = answers(scene, from);
    if (answer) return { ...answer, from, rule };
  }
  return undefined;
}

/** "… rejected the demand, saying that …": the reason given in the same sentence answers too. */
function goesOn(scene: Scene, from: Actor, found: ReadonlyMap<Actor, Answer>): Answer | undefined {
  const first = from.cue[0];
  // "Norland responded to the plan. “We know it,” he shot back"
  const answered = from.acts.some(a => a.kind === 'reply') ? ownBefore(scene, from, found) : undefined;
  if (answered) return { ...answered, from, rule: 'goesOn', stance: 'counters', confidence: 0.7 };
  if (from.claim.nestedIn !== undefined || !(first?.lower.endsWith('ing') || isCoordinate(scene, from)))
    return undefined;
  const main = scene.actors[from.index - 1];
  const before = [main, scene.actors[from.index - 2]].find(
    b => b && b.sentence === from.sentence && b.claim.speaker === from.claim.speaker && found.has(b),
  );
  if (!before || found.get(before)!.to.includes(from)) return undefined;
  // "urged her to retract it and said the ferries were late"
  if (found.get(before)!.rule === 'answersWhatItWantsBack') return undefined;
  return { ...found.get(before)!, from, rule: 'goesOn', stance: 'counters', confidence: 0.7 };
}

/** The answer of the same speaker in the sentence before. */
function ownBefore(scene: Scene, from: Actor, found: ReadonlyMap<Actor, Answer>): Answer | undefined {
  const before = scene.bySentence
    .get(from.sentence - 1)
    ?.find(b => b.claim.speaker === from.claim.speaker && b.claim.nestedIn === undefined);
  return before && found.get(before);
}

/** "denied the report and (also) stressed that …": a second verb of the same subject, unless it asks for something new. */
function isCoordinate({ document: { tokens } }: Scene, { cue }: Actor): boolean {
  const last = cue[0] && tokens[cue[0].index - 1];
  const before = last?.tag === 'ADV' ? tokens[last.index - 1]?.lower : last?.lower;
  return (before === 'and' || before === 'but') && !cue.some(t => CUES_OF.demand.has(t.lemma));
}

/** "Rojas called Haile's words a lie, while Kamau accused the Ethiopian minister of …": a second side against the same one. */
function joinsIn(scene: Scene, from: Actor, found: ReadonlyMap<Actor, Answer>): Answer | undefined {
  const before = scene.actors[from.index - 1];
  const answer = before && before.sentence === from.sentence ? found.get(before) : undefined;
  if (!answer || from.claim.nestedIn !== undefined) return undefined;
  // "Rojas called the remarks wrong, and Kamau said they were absurd"
  const turned = from.content[0]?.lower === 'they' ? predicate(from.content) : undefined;
  if (turned) {
    const to = answer.to.filter(b => differ(from.claim, b.claim));
    if (to.length) return { from, rule: 'joinsIn', to, stance: turned.stance, explicit: true, confidence: 0.65 };
  }
  if (!differ(from.claim, before!.claim)) return undefined;
  const head = from.content.slice(0, 5).filter(t => /^(?:PROPN|NOUN|ADJ)$/.test(t.tag));
  const named = { owner: head.map(t => t.lower), ownerName: head.map(t => t.text).join(' ') };
  const to = head.length ? answer.to.filter(b => differ(from.claim, b.claim) && ownedBy(b, named)) : [];
  return to.length ? { from, rule: 'joinsIn', to, stance: 'counters', explicit: false, confidence: 0.6 } : undefined;
}

/** "“The port is open. So there is no truth to these reports,”": later in a speech that has answered them. */
function turnsAwayStill(scene: Scene, from: Actor, found: ReadonlyMap<Actor, Answer>): Answer | undefined {
  if (from.claim.nestedIn !== undefined || from.claim.speaker === '') return undefined;
  for (let i = from.index - 1; i >= 0; i--) {
    const b = scene.actors[i]!;
    if (b.claim.nestedIn !== undefined) continue;
    if (b.claim.speaker !== from.claim.speaker) return undefined;
    const answer = found.get(b);
    if (!answer) continue;
    const stance = turnsAwayThese(from);
    return stance && { ...answer, from, rule: 'turnsAwayStill', stance, explicit: true, confidence: 0.6 };
  }
  return undefined;
}

/** "Norland dismissed the letter. The dockers also denied the claim": the same claim as the one who answered before. */
function answersToo(scene: Scene, from: Actor, found: ReadonlyMap<Actor, Answer>): Answer | undefined {
  const { tokens } = scene.document;
  const first = from.cue[0];
  const last = scene.actors[from.index - 1];
  const stance =
    objectAct(from)?.stance ?? (from.cue.some(t => CALLS.has(t.lemma)) ? dismissiveWord(from.content) : undefined);
  if (!stance || !first || !last || from.claim.nestedIn !== undefined || last.claim.speaker === from.claim.speaker)
    return undefined;
  if (tokens[first.index - 1]?.lower !== 'also' && tokens[first.index + 1]?.lower !== 'also') return undefined;
  // "also defended Okafor": another matter
  if (stance !== 'denies' && !findReference(from.content, 4)) return undefined;
  const before = scene.actors
    .slice(Math.max(0, from.index - 8), from.index)
    .findLast(b => found.has(b) && from.sentence - b.sentence <= 2);
  const to = before ? found.get(before)!.to.filter(b => differ(from.claim, b.claim)) : [];
  // "also denied reports that …": what it turns away it tells itself
  if (!to.length || answersWhatItHolds(scene, from)) return undefined;
  return { from, rule: 'answersToo', to, stance, explicit: true, confidence: 0.7 };
}

/** The claims again, with `reply` set on those that answer and `answered` on those that another party could answer. */
export function markAnswers(
  document: Document,
  claims: readonly Claim[],
  responses: readonly Response[],
  scene = setScene(document, claims),
): Claim[] {
  const replies = new Set(responses.map(r => r.from));
  const marked = claims.map(c => (replies.has(c.id) ? { ...c, reply: true } : c));
  return markAccusations(scene, marked, responses);
}
