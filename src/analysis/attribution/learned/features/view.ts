/** What the features of every question are made from, and the small scales that they share. */
import type { Candidate } from '../../candidate';
import type { Range, Scene } from '../../scene';
import type { Anchor } from '../anchors';
import type { Columns } from '../columns';

export interface View {
  scene: Scene;
  columns: Columns;
  /** 1 where a token is an anchor. */
  anchors: Uint8Array;
}

/** Distances in steps that widen: 0 1 2 3 4 5-6 7-9 10-14 15-24 25+. */
export const step = (n: number): number =>
  n < 5 ? Math.max(0, n) : n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 25 ? 8 : 9;
/** 0, 1, 2, or more. */
export const few = (n: number): number => Math.min(3, n);

/** The frame of what the rules propose, as a number. */
export const frameOf = (rule: Candidate | undefined): number =>
  rule ? rule.frame.length * 64 + (rule.frame.charCodeAt(0) || 0) : 0;

/** Form of the cue, with modal and negation. */
export const formOf = (a: Anchor): number => a.form + (a.modal ? 8 : 0) + (a.negated ? 16 : 0);

/** Where the content stands: 0 after its cue, 1 before it, 2 around it. */
export const shapeOf = (a: Anchor, content: readonly Range[]): number =>
  content.length > 1 ? 2 : content[0]![0] > a.head ? 0 : 1;

/** What kind of phrase a token stands in: 0 none, 1 a name, 2 a pronoun, 3 a time, 4 another. */
export function sortOf(scene: Scene, token: number): number {
  const phrase = scene.phraseAt(token);
  if (!phrase) return 0;
  return phrase.name ? 1 : phrase.pronoun ? 2 : phrase.time ? 3 : 4;
}
