/** Who answered a claim, as panel and exports tell it, in the order in which a reader is told. */
import type { Analysis, Stance } from '../analysis/model';
import { excerptOf } from './quote';

/** One line under a claim. */
export type AnswerLine =
  | { kind: 'answer'; claim: string; speaker: string; stance: Stance; words: string }
  | { kind: 'silence'; speaker: string }
  | { kind: 'none'; party: string };

/** What a claim answers, and who answers it. */
export interface Exchange {
  /** The claims it answers: id and speaker. */
  to: { claim: string; speaker: string }[];
  lines: AnswerLine[];
}

/**
 * Every claim's exchange, by id. An accusation that nobody answers says so, unless the article tells that its party was
 * asked and said nothing.
 */
export function exchanges(analysis: Analysis): Map<string, Exchange> {
  const all = new Map<string, Exchange>(analysis.claims.map(c => [c.id, { to: [], lines: [] }]));
  const claims = new Map(analysis.claims.map(c => [c.id, c]));
  for (const { from, to, stance } of analysis.responses) {
    const answer = claims.get(from);
    if (!answer) continue;
    const words = excerptOf(answer, analysis.article.text);
    for (const id of to) {
      const asked = claims.get(id);
      if (!asked) continue;
      all.get(id)?.lines.push({ kind: 'answer', claim: from, speaker: answer.speaker, stance, words });
      all.get(from)?.to.push({ claim: id, speaker: asked.speaker });
    }
  }
  const silent = new Map<string, Set<string>>();
  for (const { speaker, party, about = [] } of analysis.silences) {
    for (const id of about) {
      all.get(id)?.lines.push({ kind: 'silence', speaker });
      silent.set(id, (silent.get(id) ?? new Set()).add(party));
    }
  }
  for (const { id, answered } of analysis.claims) {
    if (answered && answered.by.length === 0 && !silent.get(id)?.has(answered.party)) {
      all.get(id)?.lines.push({ kind: 'none', party: answered.party });
    }
  }
  return all;
}
