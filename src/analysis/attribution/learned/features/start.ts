import type { Anchor } from '../anchors';
import { add, type Features } from '../hash';
import { few, frameOf, step, type View } from './view';

/** May the content start at `at`? */
export function startFeatures(
  { scene, columns: { word, kind, finites, commas } }: View,
  a: Anchor,
  at: number,
  rank: number,
  f: Features,
): void {
  f.count = 0;
  const side = at > a.head ? 1 : 0;
  const distance = side ? at - a.last : a.first - at;
  const [from, to] = side ? [a.last, at] : [at, a.first];
  const pair = kind[at - 1]! * 32 + kind[at]!;
  const rule = a.rules[0];
  const isRule = a.rules.some(r => r.content[0]![0] === at) ? 1 : 0;
  const ruled = rule ? (isRule ? (rule.content[0]![0] === at ? 2 : 1) : 3) : 0;
  const q = scene.quotationAt(at);
  const quote = q && q !== scene.quotationAt(a.head) ? (q.first === at ? (q.whole ? 3 : 2) : 1) : 0;
  add(f, 100, side, a.code);
  add(f, 101, pair, side);
  add(f, 102, pair, a.code);
  add(f, 103, word[at]!, side);
  add(f, 104, at > 0 ? word[at - 1]! : 0, side);
  add(f, 105, word[at]!, a.code);
  add(f, 106, step(distance) * 2 + side, a.form);
  add(f, 107, Math.min(rank, 12) * 2 + side, kind[at - 1]!);
  add(f, 108, a.form * 32 + kind[at]!, side);
  add(f, 109, ruled * 2 + side, a.form);
  add(f, 110, ruled, frameOf(rule));
  add(f, 111, at === a.low ? 1 : 0, side * 32 + kind[at]!);
  add(f, 112, few(finites[to]! - finites[from]!) * 2 + side, kind[at - 1]!);
  add(f, 113, few(commas[to]! - commas[from]!) * 2 + side, pair);
  add(f, 114, kind[at + 1]! * 32 + kind[at]!, kind[at - 1]! * 2 + side);
  add(f, 115, quote * 2 + side, a.form);
  add(f, 116, quote * 2 + side, a.code);
  add(f, 117, distance === 0 ? 1 : 0, a.code);
  add(f, 118, ruled, pair);
  add(f, 119, kind[a.last]! * 32 + kind[at - 1]!, step(distance) * 2 + side);
}
