/** The best set of candidates that does not contradict itself: contents lie apart or one inside another. */

import { startsWithCapital } from '../text/letters';
import type { Quotation } from '../text/quotations';
import type { Candidate } from './candidate';
import { isStop, type Range, type Scene } from './scene';
import { isSomebody } from './somebody';

/** Candidates below this are not believed. */
const LEAST = 0.5;
/** How many neighbours a candidate is compared with: contents overlap only nearby. */
const NEAR = 40;

/** Takes the candidates from the surest down, each that does not cross one already taken. Near-linear. */
export function choose(candidates: readonly Candidate[], score: (c: Candidate) => number = c => c.score): Candidate[] {
  const ordered = [...candidates]
    .filter(c => score(c) >= LEAST)
    .sort((a, b) => score(b) - score(a) || a.anchor - b.anchor);
  const taken: Candidate[] = [];
  const byPlace = new Map<number, Candidate[]>();
  const bucket = (token: number) => Math.floor(token / NEAR);
  for (const c of ordered) {
    const [first, last] = hull(c.content);
    let free = true;
    for (let b = bucket(first) - 1; free && b <= bucket(last) + 1; b++)
      free = !byPlace.get(b)?.some(other => contradicts(c, other));
    if (!free) continue;
    taken.push(c);
    for (let b = bucket(first); b <= bucket(last); b++) {
      const here = byPlace.get(b);
      if (here) here.push(c);
      else byPlace.set(b, [c]);
    }
  }
  return taken.sort((a, b) => a.content[0]![0] - b.content[0]![0] || hull(b.content)[1] - hull(a.content)[1]);
}

export const hull = (ranges: readonly Range[]): Range => [ranges[0]![0], ranges.at(-1)![1]];

function contradicts(a: Candidate, b: Candidate): boolean {
  if (a.anchor === b.anchor) return true;
  // "…, which Norland denies" has for content what another says
  if (a.construction === 'contested' || b.construction === 'contested') return false;
  if (sameRanges(a.content, b.content)) return true;
  if (inside(b, a) || inside(a, b)) return false;
  for (const r of a.content) for (const s of b.content) if (r[0] < s[1] && s[0] < r[1]) return true;
  return false;
}

export function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i]![0] !== b[i]![0] || a[i]![1] !== b[i]![1]) return false;
  return true;
}

/** Does all of `inner` (cue and content) stand in the content of `outer`? */
export function inside(inner: Candidate, outer: Candidate): boolean {
  return holdsAll(outer.content, inner.content) && holdsAll(outer.content, inner.cue);
}

function holdsAll(ranges: readonly Range[], inner: readonly Range[]): boolean {
  for (const r of inner) if (!holds(ranges, r)) return false;
  return true;
}

const holds = (ranges: readonly Range[], inner: Range): boolean => {
  for (const r of ranges) if (r[0] <= inner[0] && inner[1] <= r[1]) return true;
  return false;
};

/** A quotation no candidate holds, right after one that is attributed, goes on from it. */
export function goingOn(scene: Scene, taken: readonly Candidate[]): Candidate[] {
  const holder = new Map<number, Candidate>();
  for (const c of taken) {
    for (const [first, last] of c.content) {
      for (let i = first; i < last; i++) {
        const q = scene.quotationAt(i);
        if (!q) continue;
        const outer = holder.get(q.index);
        // who is given for nothing but these words goes on, before whoever tells of it
        const own = c.content.length === 1 && q.first <= first && last <= q.last;
        if (q.first >= first - 1 && q.last <= last + 1 && (own || !(outer && inside(c, outer)))) holder.set(q.index, c);
        i = Math.max(i, q.last - 1);
      }
    }
  }
  const lastIn = new Map<number, Candidate>();
  for (const c of taken) {
    const { paragraph } = scene.tokens[c.content[0]![0]]!;
    const before = lastIn.get(paragraph);
    // "“…,” Holm said. Vale opposed it, she said.": who tells of what others say goes on
    if (c.source.length && !(before && inside(c, before))) lastIn.set(paragraph, c);
  }
  const told = toldIn(scene, taken);
  const found: Candidate[] = [];
  for (const q of scene.quotations) {
    const previous = heldBefore(scene, q, holder);
    if (holder.has(q.index) || !q.whole || isTitle(scene, q)) continue;
    const from = previous && holder.get(previous.index);
    const asked = fillsParagraph(scene, q) ? askedBefore(scene, q) : undefined;
    const near = !asked && from && previous && q.paragraph - previous.paragraph <= 1;
    const claim =
      near && follows(scene, q, previous, from, taken)
        ? from
        : !near && !asked && fillsParagraph(scene, q)
          ? lastBefore(lastIn, q.paragraph)
          : !asked && opensSentence(scene, q)
            ? told.get(scene.stretchOf[q.first]! - 1)
            : undefined;
    const beside = near && previous.paragraph === q.paragraph;
    const narrated = asked ?? (beside || claim ? undefined : narratedBefore(scene, q));
    if (!claim && !narrated) continue;
    const next = claim ? goesOn(scene, q, claim) : ofNarrated(scene, q, narrated!);
    holder.set(q.index, next);
    if (!near) lastIn.set(q.paragraph, next);
    found.push(next);
  }
  return found;
}

/** Right behind the quotation before, which somebody is given for: in its paragraph, or at the head of the next. */
function follows(
  scene: Scene,
  q: Quotation,
  previous: Quotation,
  from: Candidate,
  taken: readonly Candidate[],
): boolean {
  const paragraph = scene.document.paragraphs[q.paragraph]!;
  if (previous.paragraph === q.paragraph)
    return (
      (wordsBetween(scene, previous.last, q.first) <= 14 && !cueOf(taken, previous.last, q.first)) ||
      opensNext(scene, q, from)
    );
  return (
    q.first === paragraph.first &&
    (previous.goesOn || q.last >= paragraph.last - 1 || endsSentence(scene, q)) &&
    q.paragraph - previous.paragraph === 1
  );
}

/** "“We will go on.” The talks end in May.": what follows the quotation in its paragraph is a sentence of its own. */
const endsSentence = ({ tokens, stretchOf }: Scene, q: Quotation): boolean =>
  q.words >= LONG && isStop(tokens[q.last - 2]) && stretchOf[q.last] !== stretchOf[q.first];

/** The quotation before it; a few words quoted in between that nobody is given for are none. */
function heldBefore(
  { quotations }: Scene,
  q: Quotation,
  holder: ReadonlyMap<number, Candidate>,
): Quotation | undefined {
  const previous = quotations[q.index - 1];
  const skips = previous && !holder.has(previous.index) && previous.words <= FEW && previous.paragraph === q.paragraph;
  return skips ? quotations[q.index - 2] : previous;
}
const FEW = 3;

/** Sentence → the last claim of its own that it tells with a source. */
function toldIn(scene: Scene, taken: readonly Candidate[]): Map<number, Candidate> {
  const told = new Map<number, Candidate>();
  for (const c of taken) {
    if (!c.source.length || !c.cue.length) continue;
    const stretch = scene.stretchOf[c.cue[0]![0]]!;
    const before = told.get(stretch);
    if (!before || !inside(c, before)) told.set(stretch, c);
  }
  return told;
}

/** A long quotation that begins a sentence behind another of its paragraph, and promises no cue behind it. */
function opensSentence(scene: Scene, q: Quotation): boolean {
  const own = scene.stretches[scene.stretchOf[q.first]!]!;
  const before = scene.stretches[own.index - 1];
  return (
    q.words >= LONG &&
    own.first === q.first &&
    before?.paragraph === q.paragraph &&
    scene.tokens[q.last - 2]?.text !== ','
  );
}
const LONG = 6;

/** How many paragraphs may stand between a claim and a paragraph that is nothing but a quotation: "And the bridge?" "It will hold." */
const APART = 2;
function lastBefore(lastIn: ReadonlyMap<number, Candidate>, paragraph: number): Candidate | undefined {
  for (let p = paragraph - 1; p >= paragraph - APART; p--) {
    const claim = lastIn.get(p);
    if (claim) return claim;
  }
  return undefined;
}

/** "on “The Morning Hour”", or a heading in quotation marks: it names, and nobody says it. */
function isTitle(scene: Scene, q: Quotation): boolean {
  const { tokens } = scene;
  const words = tokens.slice(q.first + 1, q.last - 1).filter(t => /\p{L}/u.test(t.text));
  if (!words.length) return false;
  const capitals = words.filter(t => startsWithCapital(t.text)).length;
  // "told “The Morning Hour.”"
  if (capitals === words.length && /^(?:tells?|told|on)$/.test(tokens[q.first - 1]?.lower ?? '')) return true;
  if (/[.?!…,]$/.test(tokens[q.last - 2]?.text ?? '')) return false;
  const paragraph = scene.document.paragraphs[q.paragraph]!;
  if (q.first === paragraph.first && q.last >= paragraph.last) return words.length < 7;
  return tokens[q.first - 1]?.tag === 'ADP' && capitals >= Math.max(2, 0.6 * words.length);
}

/** It opens the sentence right after the one that holds the cue. */
function opensNext(scene: Scene, q: Quotation, from: Candidate): boolean {
  const cue = from.cue[0]?.[0];
  const stretch = scene.stretchOf[q.first]!;
  return cue !== undefined && scene.stretches[stretch]!.first === q.first && scene.stretchOf[cue] === stretch - 1;
}

const goesOn = (scene: Scene, q: Quotation, continues: Candidate | undefined): Candidate => ({
  construction: 'goes-on',
  lemma: '',
  anchor: -1 - q.index,
  cue: [],
  source: [],
  // the full stop belongs to what is quoted where a mark closes it
  content: [[q.first, !q.closed && isStop(scene.tokens[q.last - 1]) ? q.last - 1 : q.last]],
  score: 0.85,
  frame: 'q',
  ...(continues ? { continues } : {}),
});

/** "He is calmer about Orsk. “We gave them all that they needed.”": of whom the sentence before tells speaks. */
function narratedBefore(scene: Scene, q: Quotation): Range | undefined {
  const before = scene.stretches[scene.stretchOf[q.first]! - 1];
  if (!before || !opensSentence(scene, q) || scene.quotationAt(before.first)) return undefined;
  const phrase = scene.phraseAt(before.first);
  if (phrase?.first !== before.first) return undefined;
  return isSomebody(scene, before.first) ? [phrase.first, phrase.last] : undefined;
}

/** "The mayor was asked how it would go on.¶ “It will not.”": whom the paragraph before ends with a question to. */
function askedBefore(scene: Scene, q: Quotation): Range | undefined {
  const { tokens } = scene;
  const before = scene.stretches[scene.stretchOf[q.first]! - 1];
  const phrase = before && scene.phraseAt(before.first);
  if (!phrase || phrase.first !== before.first || !/^(?:was|is|were|are)$/.test(tokens[phrase.last]?.lower ?? ''))
    return undefined;
  let i = phrase.last + 1;
  while (tokens[i]?.tag === 'ADV') i++;
  const asks = tokens[i]?.lower === 'asked' && tokens[i + 1]?.lower !== 'to';
  return asks && isSomebody(scene, before.first) ? [phrase.first, phrase.last] : undefined;
}

function ofNarrated(scene: Scene, q: Quotation, source: Range): Candidate {
  return { ...goesOn(scene, q, undefined), construction: 'quotation-after', source: [source], score: 0.6 };
}

/** Nothing else stands in its paragraph. */
function fillsParagraph(scene: Scene, q: Quotation): boolean {
  const paragraph = scene.document.paragraphs[q.paragraph]!;
  return q.first === paragraph.first && q.last >= paragraph.last - 1 && q.words > 4;
}

const cueOf = (taken: readonly Candidate[], first: number, last: number): boolean =>
  taken.some(c => c.content.every(r => r[0] >= first) && c.cue.some(r => r[0] >= first && r[0] < last));

function wordsBetween(scene: Scene, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last; i++) if (/\p{L}/u.test(scene.tokens[i]!.text)) n++;
  return n;
}
