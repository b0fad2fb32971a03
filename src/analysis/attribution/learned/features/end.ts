import type { Anchor } from '../anchors';
import { CLASS } from '../columns';
import { type Features, row } from '../hash';
import { few, frameOf, step, type View } from './view';

/** May the content end before `at`? */
export function endFeatures(
  { scene, columns: { word, kind, finites, commas, lemma }, anchors }: View,
  a: Anchor,
  at: number,
  rank: number,
  rest: number,
  f: Features,
): void {
  const { rows } = f;
  let n = 0;
  const side = at > a.head ? 1 : 0;
  const distance = side ? at - a.last : a.first - at;
  const rule = a.rules[0];
  const ruled = rule
    ? rule.content.at(-1)![1] === at
      ? 2
      : a.rules.some(r => r.content.at(-1)![1] === at)
        ? 1
        : 3
    : 0;
  const next = at < kind.length ? kind[at]! : 31;
  const after = at + 1 < kind.length ? kind[at + 1]! : 31;
  const pair = kind[at - 1]! * 32 + next;
  let verb = 0;
  let cue = 0;
  for (let i = at; i < Math.min(a.high, at + 10); i++) {
    if (anchors[i]) cue = i - at + 1;
    const k = kind[i]!;
    if (k === CLASS.finite || k === CLASS.past || k === CLASS.ing || k === CLASS.verb || k === CLASS.auxiliary) {
      verb = lemma[i]!;
      break;
    }
    if (cue) break;
  }
  const w = at < word.length ? word[at]! : 0;
  const w1 = at + 1 < word.length ? word[at + 1]! : 0;
  const atHigh = at >= a.high || kind[at] === CLASS.stop ? 1 : 0;
  const q = scene.quotationAt(at - 1);
  const quote = q ? (q.last === at ? (q.first > a.head ? 3 : 2) : 1) : 0;
  const from = side ? a.last : at;
  const to = side ? at : a.first;
  rows[n++] = row(200, side, a.code);
  rows[n++] = row(201, pair, side);
  rows[n++] = row(202, next * 2 + side, a.code);
  rows[n++] = row(203, w, side);
  rows[n++] = row(204, w, w1);
  rows[n++] = row(205, w, a.code);
  rows[n++] = row(206, after * 32 + next, side);
  rows[n++] = row(207, after * 32 + next, a.form);
  rows[n++] = row(208, step(distance) * 2 + side, a.form);
  rows[n++] = row(209, Math.min(rank, 15) * 2 + side, next);
  rows[n++] = row(210, Math.min(rest, 15) * 2 + side, next);
  rows[n++] = row(211, atHigh * 2 + side, a.code);
  rows[n++] = row(212, ruled * 2 + side, a.form);
  rows[n++] = row(213, ruled, frameOf(rule));
  rows[n++] = row(214, ruled, next * 32 + after);
  rows[n++] = row(215, few(finites[a.high]! - finites[Math.min(at, a.high)]!) * 2 + side, next);
  rows[n++] = row(216, few(finites[to]! - finites[from]!) * 2 + side, next * 32 + after);
  rows[n++] = row(217, verb, side * 32 + next);
  rows[n++] = row(218, cue, next * 2 + side);
  rows[n++] = row(219, quote * 2 + side, next);
  rows[n++] = row(220, quote * 2 + side, a.form);
  rows[n++] = row(221, few(commas[to]! - commas[from]!) * 2 + side, next);
  rows[n++] = row(222, word[at - 1]!, next);
  rows[n++] = row(223, w1, next * 2 + side);
  rows[n++] = row(224, at + 2 < kind.length ? kind[at + 2]! : 31, next * 32 + after);
  rows[n++] = row(225, quote * 64 + atHigh * 32 + next, a.code);
  f.count = n;
}
