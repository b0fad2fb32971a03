/** Answers that the text itself marks. Each rule gives the claims answered and the stance, or nothing. */
import type { Stance } from '../model';
import type { Token } from '../text/tokens';
import { actsOf, dismissiveWord } from './acts';
import { findReference, resolve } from './reference';
import { type Actor, differ, type Scene, shared, speaksOf } from './scene';

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
  const nested = nestedIn(scene, from);
  const reference = findReference(from.content, 6);
  const to = nested.length ? nested : reference ? resolve(scene, from, reference) : [];
  return to.length ? { to, stance, explicit: true, confidence: 0.8 } : undefined;
};

/** How much a denial, a confirmation or a defence must share with what it answers: words, and a mention of who answers. */
const LEAST_SHARED: Partial<Record<Stance, number>> = { denies: 1, confirms: 2, counters: 1 };
const REACH = 30;

/** "Norland denied shelling the bridge": a denial, confirmation or defence answers the claim that says so. */
export const answersTheSameMatter: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'object' && LEAST_SHARED[a.stance]);
  if (!act || from.claim.nestedIn !== undefined) return undefined;
  const ranked = scene.actors
    .slice(Math.max(0, from.index - REACH), from.index)
    .filter(b => differ(from.claim, b.claim) && b.start < from.start)
    .map(b => ({ b, common: shared(from, b), mine: speaksOf(b.content, from) ? 1 : 0 }))
    .filter(x => x.common + x.mine >= LEAST_SHARED[act.stance]! && (act.stance === 'counters' ? x.mine : x.common))
    .sort((x, y) => y.common + y.mine - x.common - x.mine || y.b.start - x.b.start);
  const best = ranked[0];
  if (!best) return undefined;
  const to = ranked.filter(x => x.common + x.mine === best.common + best.mine).slice(0, 2);
  return { to: to.map(x => x.b), stance: act.stance, explicit: true, confidence: 0.6 };
};

/** "'That is nonsense,' she said": a pronoun and a word that turns away, right after what another side said. */
export const answersWithAPronoun: Rule = (scene, from) => {
  const words = from.content.filter(t => /[\p{L}\p{N}]/u.test(t.text));
  if (!words[0] || !/^(?:it|this|that|these|those|they)$/.test(words[0].lower)) return undefined;
  const stance = dismissiveWord(words.slice(0, 8));
  const to = stance && nearestOther(scene, from, 2);
  return to ? { to: [to], stance, explicit: true, confidence: 0.6 } : undefined;
};

/** "Okafor called it a farce, which led Norland to accuse her …": the text says that one saying brought on the other. */
export const answersWhatBroughtItOn: Rule = (scene, from) => {
  const act = actsOf(from.cue).find(a => a.kind === 'object');
  const same = scene.actors.filter(b => b.sentence === from.sentence && b !== from && differ(b.claim, from.claim));
  for (const b of same) {
    if (b.claim.id === from.claim.nestedIn || b.claim.nestedIn === from.claim.id) continue;
    const between = wordsBetween(scene, b, from);
    const led =
      b.start < from.start &&
      /\b(?:led|prompt(?:ed|ing)|provok(?:ed|ing)|drew|drawing|earned|triggered|lead(?:ing)? to)\b/.test(between);
    const after = b.start > from.start && act && /\bafter\b/.test(between);
    if (led || after) return { to: [b], stance: act?.stance ?? 'counters', explicit: true, confidence: 0.7 };
  }
  return undefined;
};

/** The text between the end of one claim and the beginning of the other. */
function wordsBetween(scene: Scene, a: Actor, b: Actor): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const end = Math.max(
    ...[...first.claim.content, ...first.claim.cue]
      .filter(s => s[0] < second.start)
      .map(s => Math.min(s[1], second.start)),
    first.start,
  );
  return scene.document.text.slice(end, Math.min(second.start, end + 120)).toLowerCase();
}

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
