import type { Anchor } from '../anchors';
import { type Features, row } from '../hash';
import { few, frameOf, step, type View } from './view';

/** May the content start at `at`? */
export function startFeatures(
  { scene, columns: { word, kind, finites, commas } }: View,
  a: Anchor,
  at: number,
  rank: number,
  f: Features,
): void {
  const { rows } = f;
  let n = 0;
  const side = at > a.head ? 1 : 0;
  const distance = side ? at - a.last : a.first - at;
  const from = side ? a.last : at;
  const to = side ? at : a.first;
  const pair = kind[at - 1]! * 32 + kind[at]!;
  const rule = a.rules[0];
  const isRule = a.rules.some(r => r.content[0]![0] === at) ? 1 : 0;
  const ruled = rule ? (isRule ? (rule.content[0]![0] === at ? 2 : 1) : 3) : 0;
  const q = scene.quotationAt(at);
  const quote = q && q !== scene.quotationAt(a.head) ? (q.first === at ? (q.whole ? 3 : 2) : 1) : 0;
  rows[n++] = row(100, side, a.code);
  rows[n++] = row(101, pair, side);
  rows[n++] = row(102, pair, a.code);
  rows[n++] = row(103, word[at]!, side);
  rows[n++] = row(104, at > 0 ? word[at - 1]! : 0, side);
  rows[n++] = row(105, word[at]!, a.code);
  rows[n++] = row(106, step(distance) * 2 + side, a.form);
  rows[n++] = row(107, Math.min(rank, 12) * 2 + side, kind[at - 1]!);
  rows[n++] = row(108, a.form * 32 + kind[at]!, side);
  rows[n++] = row(109, ruled * 2 + side, a.form);
  rows[n++] = row(110, ruled, frameOf(rule));
  rows[n++] = row(111, at === a.low ? 1 : 0, side * 32 + kind[at]!);
  rows[n++] = row(112, few(finites[to]! - finites[from]!) * 2 + side, kind[at - 1]!);
  rows[n++] = row(113, few(commas[to]! - commas[from]!) * 2 + side, pair);
  rows[n++] = row(114, kind[at + 1]! * 32 + kind[at]!, kind[at - 1]! * 2 + side);
  rows[n++] = row(115, quote * 2 + side, a.form);
  rows[n++] = row(116, quote * 2 + side, a.code);
  rows[n++] = row(117, distance === 0 ? 1 : 0, a.code);
  rows[n++] = row(118, ruled, pair);
  rows[n++] = row(119, kind[a.last]! * 32 + kind[at - 1]!, step(distance) * 2 + side);
  f.count = n;
}
