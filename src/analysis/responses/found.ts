/** What a rule about answers gives. */
import type { Stance } from '../model';
import type { Actor, Scene } from './scene';

export interface Found {
  /** The likeliest first. */
  to: Actor[];
  stance: Stance;
  /** The text itself marks the answer. */
  explicit: boolean;
  /** 0..1: the share of such answers that are right where it was measured. */
  confidence: number;
}

/** The claims that a claim answers by one kind of evidence, or nothing. */
export type Rule = (scene: Scene, from: Actor) => Found | undefined;

/** The nearest claim before, within so many paragraphs, by another side. */
export function nearestOther(
  scene: Scene,
  from: Actor,
  paragraphs: number,
  fits: (b: Actor) => boolean,
): Actor | undefined {
  for (let i = from.index - 1; i >= 0 && i > from.index - 12; i--) {
    const b = scene.actors[i]!;
    if (from.paragraph - b.paragraph > paragraphs || b.entry !== from.entry) return undefined;
    if (b.claim.id === from.claim.nestedIn || b.claim.speaker === outerOf(scene, from)?.claim.speaker) continue;
    if (b.claim.nestedIn !== undefined && outerOf(scene, b)?.claim.speaker !== outerOf(scene, from)?.claim.speaker)
      continue;
    if (fits(b)) return b;
  }
  return undefined;
}

/** Does a claim stand in another, however deep? */
export function isInside(scene: Scene, b: Actor, outer: Actor): boolean {
  for (let up = outerOf(scene, b); up; up = outerOf(scene, up)) if (up === outer) return true;
  return false;
}

/** The claim that a claim stands in. */
export const outerOf = (scene: Scene, { claim }: Actor): Actor | undefined =>
  claim.nestedIn === undefined ? undefined : scene.actors[Number(claim.nestedIn.slice(1)) - 1];
