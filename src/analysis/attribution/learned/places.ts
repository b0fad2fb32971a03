/** Where the content of an anchor may start and end. */
import { isWord, type Range, type Scene } from '../scene';
import type { Anchor } from './anchors';
import { CLASS, type Columns } from './columns';

/** How far after its cue a content may start, and how many places are tried, in tokens. */
const REACH = 24;
const MOST_STARTS = 9;
const MOST_BEFORE = 8;
const MOST_ENDS = 16;

export interface Places {
  /** Tokens where a content may start, in order: those below the anchor stand before the cue. */
  starts: number[];
  /** Ends (exclusive) that it may have, in order. */
  ends: number[];
  /** Where a content that goes on around the cue stops and is taken up again; undefined where it cannot. */
  hole?: Range;
}

const isSign = (k: number | undefined): boolean =>
  k === CLASS.comma || k === CLASS.colon || k === CLASS.semicolon || k === CLASS.dash || k === CLASS.stop;

/** The places of an anchor: what the rules propose is always among them. */
export function placesOf(scene: Scene, { kind }: Columns, a: Anchor): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  const phraseStarts = (i: number) => scene.phraseAt(i)?.first === i;
  // before the cue
  let low = a.low;
  while (
    low < a.first &&
    (isSign(kind[low]) || (kind[low] === CLASS.and && low === a.low) || (kind[low] === CLASS.but && low === a.low))
  )
    low++;
  const before: number[] = [];
  for (let i = a.first - 1; i > low && before.length < MOST_BEFORE; i--) {
    const p = kind[i - 1]!;
    if (isSign(kind[i]) || kind[i] === CLASS.close) continue;
    if (
      p === CLASS.comma ||
      p === CLASS.dash ||
      p === CLASS.semicolon ||
      p === CLASS.colon ||
      p === CLASS.stop ||
      p === CLASS.that ||
      p === CLASS.but ||
      kind[i] === CLASS.open
    )
      before.push(i);
  }
  for (const i of before) insert(starts, i);
  if (low < a.first) insert(starts, low);
  let tried = 0;
  for (let e = a.first; e > low + 1 && tried < 6; e--) {
    const k = kind[e]!;
    if (isSign(kind[e - 1]) && kind[e - 1] !== CLASS.stop) continue;
    if (k === CLASS.comma || k === CLASS.dash || k === CLASS.stop || kind[e - 1] === CLASS.close || e === a.first) {
      insert(ends, e);
      tried++;
    }
  }
  // after the cue
  tried = 0;
  for (let i = a.last; i < Math.min(a.high, a.last + REACH) && tried < MOST_STARTS; i++) {
    const k = kind[i]!;
    if (isSign(k) || k === CLASS.that || k === CLASS.close) continue;
    const p = kind[i - 1]!;
    if (
      i === a.last ||
      p === CLASS.comma ||
      p === CLASS.colon ||
      p === CLASS.dash ||
      p === CLASS.that ||
      p === CLASS.preposition ||
      k === CLASS.open ||
      k === CLASS.to ||
      k === CLASS.wh ||
      k === CLASS.ing ||
      phraseStarts(i)
    ) {
      insert(starts, i);
      tried++;
    }
  }
  tried = 0;
  let high = a.high;
  while (high > a.last + 1 && isSign(kind[high - 1])) high--;
  for (let e = a.last + 1; e < high && tried < MOST_ENDS; e++) {
    const k = kind[e]!;
    if (isSign(kind[e - 1])) continue;
    if (
      isSign(k) ||
      k === CLASS.and ||
      k === CLASS.but ||
      k === CLASS.subordinator ||
      k === CLASS.wh ||
      k === CLASS.ing ||
      k === CLASS.preposition ||
      k === CLASS.open ||
      k === CLASS.bracket ||
      kind[e - 1] === CLASS.close ||
      (scene.phraseAt(e)?.time && phraseStarts(e))
    ) {
      insert(ends, e);
      tried++;
    }
  }
  if (high > a.last) insert(ends, high);
  // a quotation that ends there takes its closing mark along
  const closed: number[] = [];
  for (const e of ends) {
    const after = afterMark(scene, e);
    insert(closed, after > a.high || (e <= a.head && after > a.first) ? e : after);
  }
  for (const rule of a.rules) {
    insert(starts, rule.content[0]![0]);
    insert(closed, rule.content.at(-1)![1]);
  }
  const hole = holeOf(kind, a);
  return { starts, ends: closed, ...(hole ? { hole } : {}) };
}

/** Puts a place where it belongs in the order, once. */
function insert(places: number[], place: number): void {
  let k = places.length;
  while (k > 0 && places[k - 1]! > place) k--;
  if (k > 0 && places[k - 1] === place) return;
  for (let i = places.length; i > k; i--) places[i] = places[i - 1]!;
  places[k] = place;
}

/** Behind the closing mark, where nothing but signs stands before it. */
function afterMark(scene: Scene, e: number): number {
  const q = scene.quotationAt(e);
  if (!q?.closed || q.first >= e) return e;
  for (let i = e; i < q.last; i++) if (isWord(scene.tokens[i])) return e;
  return q.last;
}

/** The rules' own hole, or the signs that stand nearest on either side of the cue. */
function holeOf(kind: Columns['kind'], a: Anchor): Range | undefined {
  const around = a.rules.find(rule => rule.content.length > 1);
  if (around) return [around.content[0]![1], around.content[1]![0]];
  let left = -1;
  for (let i = a.first - 1; i > Math.max(a.low, a.first - 30); i--) {
    if (kind[i] === CLASS.comma || kind[i] === CLASS.dash) left = i;
    else if (kind[i] === CLASS.close) left = i + 1;
    if (left >= 0) break;
  }
  let right = -1;
  for (let i = a.last; i < Math.min(a.high, a.last + 30); i++) {
    if (kind[i] === CLASS.comma || kind[i] === CLASS.dash) right = i + 1;
    else if (kind[i] === CLASS.open) right = i;
    if (right >= 0) break;
  }
  return left > a.low && right > 0 && right < a.high ? [left, right] : undefined;
}

/** The content between a start and an end, in one or two parts; undefined where the cue would stand inside. */
export function contentOf(a: Anchor, hole: Range | undefined, start: number, end: number): Range[] | undefined {
  if (start >= end) return undefined;
  if (end <= a.head || start > a.head) return [[start, end]];
  if (!hole || start >= hole[0] || end <= hole[1]) return undefined;
  return [
    [start, hole[0]],
    [hole[1], end],
  ];
}
