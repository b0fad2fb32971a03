/** Who answers whom. */
import type { Claim, Response } from '../model';
import type { Document } from '../text/document';
import { markAccusations } from './accusations';
import {
  answersByItsCue,
  answersInItsContent,
  answersTheFrame,
  answersTheSameMatter,
  answersWhatBroughtItOn,
  answersWhatItHolds,
  answersWhatItNames,
  answersWithAPronoun,
  type Found,
  type Rule,
} from './marked';
import { type Actor, type Scene, setScene } from './scene';
import { contrastsWithTheLast, refusesTheSameMatter } from './unmarked';

/** In this order: the first rule that finds an answer is believed. */
const RULES: readonly Rule[] = [
  answersWhatItHolds,
  answersTheFrame,
  answersWhatItNames,
  answersInItsContent,
  answersWithAPronoun,
  answersByItsCue,
  answersWhatBroughtItOn,
  answersTheSameMatter,
  contrastsWithTheLast,
  refusesTheSameMatter,
];

/** A claim answers at most so many. */
const MOST_TARGETS = 4;
/** Below this nothing is shown: a wrong answer is worse than none. */
const LEAST_CONFIDENCE = 0.5;

/**
 * One response for each claim that answers another side's claim in the same article.
 * Each claim looks back over a bounded number of others, so the time grows linearly.
 */
export function findResponses(document: Document, claims: readonly Claim[]): Response[] {
  const scene = setScene(document, claims);
  const responses: Response[] = [];
  const found = new Map<Actor, Found>();
  for (const from of scene.actors) {
    const answer = firstAnswer(scene, from) ?? goesOn(scene, from, found);
    if (!answer || answer.confidence < LEAST_CONFIDENCE) continue;
    found.set(from, answer);
    responses.push({
      from: from.claim.id,
      to: answer.to.slice(0, MOST_TARGETS).map(b => b.claim.id),
      stance: answer.stance,
      explicit: answer.explicit,
    });
  }
  return responses;
}

function firstAnswer(scene: Scene, from: Actor): Found | undefined {
  if (from.claim.speaker === '') return undefined;
  for (const rule of RULES) {
    const answer = rule(scene, from);
    if (answer) return answer;
  }
  return undefined;
}

/** "… rejected the demand, saying that …": the reason given in the same sentence answers too. */
function goesOn(scene: Scene, from: Actor, found: ReadonlyMap<Actor, Found>): Found | undefined {
  const first = from.cue[0];
  if (!first?.lower.endsWith('ing')) return undefined;
  const main = scene.actors[from.index - 1];
  const before = [main, scene.actors[from.index - 2]].find(
    b => b && b.sentence === from.sentence && b.claim.speaker === from.claim.speaker && found.get(b)?.explicit,
  );
  if (!before) return undefined;
  return { ...found.get(before)!, stance: 'counters', confidence: 0.7 };
}

/** The claims again, with `reply` set on those that answer and `answered` on those that another party could answer. */
export function markAnswers(document: Document, claims: readonly Claim[], responses: readonly Response[]): Claim[] {
  const replies = new Set(responses.map(r => r.from));
  const marked = claims.map(c => (replies.has(c.id) ? { ...c, reply: true } : c));
  return markAccusations(setScene(document, marked), marked, responses);
}
