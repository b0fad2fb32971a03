/** A possible attribution in tokens, before the choice among those that contradict one another. */
import type { Range } from './scene';

export interface Candidate {
  /** Id of the construction that proposes it. */
  construction: string;
  /** Lemma of the cue; "" where the layout is the cue. */
  lemma: string;
  /** Token that the cue hangs on: candidates of one cue exclude each other. */
  anchor: number;
  cue: Range[];
  source: Range[];
  content: Range[];
  /** 0..1: how likely the rules think it, before any learned score. */
  score: number;
  /** Frame of the lexicon that carried the content. */
  frame: string;
  /** A quotation without a cue of its own: the candidate that it goes on from. */
  continues?: Candidate;
}
