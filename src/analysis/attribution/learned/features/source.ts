import type { Range } from '../../scene';
import type { Anchor } from '../anchors';
import { type Features, row } from '../hash';
import type { SourceOption } from '../sources';
import { few, shapeOf, sortOf, step, type View } from './view';

/** Is this who says it? */
export function sourceFeatures(
  { scene, columns: { word, lemma, kind, finites, commas } }: View,
  a: Anchor,
  s: SourceOption,
  content: readonly Range[],
  f: Features,
): void {
  const { rows } = f;
  let n = 0;
  const start = content[0]![0];
  const shape = shapeOf(a, content);
  const rule = a.rules[0];
  if (!s.range) {
    rows[n++] = row(400, a.code, shape);
    rows[n++] = row(401, a.form, shape);
    rows[n++] = row(402, rule ? (rule.source.length ? 1 : 2) : 0, a.form);
    rows[n++] = row(403, kind[a.first - 1]!, a.form * 4 + shape);
    rows[n++] = row(404, kind[a.last]!, a.form * 4 + shape);
    f.count = n;
    return;
  }
  const [first, last] = s.range;
  const side = (s.after ? 1 : 0) + (s.owner ? 2 : 0);
  const place = side * 8 + s.rank;
  const sort = sortOf(scene, s.head);
  const ruled = rule ? (rule.source.some(r => r[0] < last && first < r[1]) ? 2 : 1) : 0;
  const from = s.after ? a.last : last;
  const to = Math.max(from, s.after ? first : a.first);
  const k0 = first > 0 ? kind[first - 1]! : 31;
  const k1 = last < kind.length ? kind[last]! : 31;
  rows[n++] = row(410, place, a.code);
  rows[n++] = row(411, place, a.form * 4 + shape);
  rows[n++] = row(412, lemma[s.head]!, side);
  rows[n++] = row(413, sort, place);
  rows[n++] = row(414, k0 * 32 + k1, side);
  rows[n++] = row(415, ruled, place);
  rows[n++] = row(416, ruled, a.form * 8 + sort);
  rows[n++] = row(417, few(finites[to]! - finites[from]!) * 4 + side, a.form);
  rows[n++] = row(418, few(commas[to]! - commas[from]!) * 4 + side, a.form);
  rows[n++] = row(419, first > 0 ? word[first - 1]! : 0, side * 8 + a.form);
  rows[n++] = row(420, last < word.length ? word[last]! : 0, side * 8 + a.form);
  rows[n++] = row(421, step(to - from) * 4 + side, a.form);
  rows[n++] = row(422, sort * 32 + k0, a.form * 4 + side);
  rows[n++] = row(423, few(finites[to]! - finites[from]!) * 32 + k1, place);
  rows[n++] = row(424, (s.after ? first >= content.at(-1)![1] : last <= start) ? 1 : 0, shape * 8 + side);
  rows[n++] = row(425, lemma[s.head]!, a.code);
  f.count = n;
}
