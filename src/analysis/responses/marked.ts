/** Answers that the text itself marks. Each rule gives the claims answered and the stance, or nothing. */
import type { Stance } from '../model';
import type { Token } from '../text/tokens';
import { actsOf, dismissiveWord } from './acts';
import { findReference, resolve } from './reference';
import { type Actor, differ, type Scene } from './scene';

export interface Found {
  to: Actor[];
  stance: Stance;
  explicit: boolean;
  confidence: number;
}

export type Rule = (scene: Scene, from: Actor) => Found | undefined;

const nestedIn = (scene: Scene, outer: Actor) =>
  scene.actors.filter(b => b.claim.nestedIn === outer.claim.id && differ(outer.claim, b.claim));

/** "Norland rejected Sudmark's demand that …": the act's object holds the claim that it answers. */
export const answersWhatItHolds: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'object');
  if (!act) return undefined;
  const to = nestedIn(scene, from);
  return to.length ? { to, stance: act.stance, explicit: true, confidence: 0.9 } : undefined;
};

/** "The ministry denied the report", "She dismissed Okafor's remarks as …": the object points back. */
export const answersWhatItNames: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'object');
  if (!act) return undefined;
  const reference = findReference(from.content, 4);
  if (!reference) return undefined;
  const to = resolve(scene, from, reference);
  return to.length ? { to, stance: act.stance, explicit: true, confidence: 0.8 } : undefined;
};

/** "The Kremlin responded to the report by saying …", "Asked about Okafor's comments, she said …". */
export const answersTheFrame: Rule = (scene, from) => {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[from.sentence];
  if (!sentence || from.claim.nestedIn !== undefined) return undefined;
  const content = new Set(from.content);
  const words = tokens.slice(sentence.first, sentence.last).filter(t => !content.has(t));
  const at = frameEnd(words);
  if (at < 0) return undefined;
  const rest = words.slice(at, at + 12);
  const reference = findReference(rest, 5);
  const stance =
    dismissiveWord(from.content) ??
    (/fake|nonsense/.test(from.content.map(t => t.lemma).join(' ')) ? 'dismisses' : 'counters');
  if (reference) {
    const to = resolve(scene, from, reference);
    if (to.length) return { to, stance, explicit: true, confidence: 0.85 };
  }
  return undefined;
};

const FRAMES = [
  ['asked', 'about'],
  ['asked', 'by', 'reporters', 'about'],
  ['asked', 'on'],
  ['questioned', 'about'],
  ['pressed', 'on'],
  ['pressed', 'about'],
  ['commenting', 'on'],
  ['in', 'response', 'to'],
  ['in', 'reply', 'to'],
  ['in', 'reaction', 'to'],
  ['responding', 'to'],
  ['reacting', 'to'],
  ['replying', 'to'],
  ['responded', 'to'],
  ['reacted', 'to'],
  ['replied', 'to'],
  ['responds', 'to'],
  ['reacts', 'to'],
  ['despite'],
  ['answering'],
];

/** The index after a frame's last word, or -1. */
function frameEnd(words: readonly Token[]): number {
  for (let i = 0; i < words.length; i++) {
    for (const frame of FRAMES) if (frame.every((w, k) => words[i + k]?.lower === w)) return i + frame.length;
  }
  return -1;
}

/** "The envoy retorted that …": a cue of reply answers the nearest claim of another side. */
export const answersByItsCue: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'reply');
  if (!act || from.claim.nestedIn !== undefined) return undefined;
  const to = nearestOther(scene, from, 2);
  return to
    ? { to: [to], stance: dismissiveWord(from.content) ?? act.stance, explicit: true, confidence: 0.75 }
    : undefined;
};

/** "… said the allegations were baseless": the content turns away what it points at. */
export const answersInItsContent: Rule = (scene, from) => {
  if (from.claim.kind === 'outlet') return undefined;
  const stance = dismissiveWord(from.content);
  if (!stance) return undefined;
  const reference = findReference(from.content, 6);
  if (!reference?.definite && !reference?.owner.length) return undefined;
  const nested = nestedIn(scene, from);
  const to = nested.length ? nested : resolve(scene, from, reference);
  return to.length ? { to, stance, explicit: true, confidence: 0.8 } : undefined;
};

/** The nearest claim before, within so many paragraphs, by another side. */
export function nearestOther(scene: Scene, from: Actor, paragraphs: number): Actor | undefined {
  for (let i = from.index - 1; i >= 0 && i > from.index - 12; i--) {
    const b = scene.actors[i]!;
    if (from.paragraph - b.paragraph > paragraphs) return undefined;
    if (b.claim.nestedIn !== undefined || b.claim.id === from.claim.nestedIn) continue;
    if (differ(from.claim, b.claim)) return b;
  }
  return undefined;
}
