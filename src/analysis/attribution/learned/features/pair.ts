import type { Range } from '../../scene';
import type { Anchor } from '../anchors';
import { CLASS } from '../columns';
import { type Features, row } from '../hash';
import { frameOf, shapeOf, step, type View } from './view';

/** Do start and end fit each other and the cue? 0 after, 1 before, 2 around. */
export function pairFeatures(
  { scene, columns: { kind, finites, commas, marks, word }, anchors }: View,
  a: Anchor,
  content: readonly Range[],
  f: Features,
): void {
  const { rows } = f;
  let n = 0;
  const start = content[0]![0];
  const end = content.at(-1)![1];
  const shape = shapeOf(a, content);
  let inside = 0;
  let verbs = 0;
  let comma = 0;
  let length = 0;
  for (const [b, e] of content) {
    inside += marks[e]! - marks[b]!;
    verbs += finites[e]! - finites[b]!;
    comma += commas[e]! - commas[b]!;
    length += e - b;
  }
  let cues = 0;
  for (let i = start; i < end && cues < 3; i++) if (anchors[i]) cues++;
  const rule = a.rules[0];
  const same = !rule
    ? 0
    : rule.content[0]![0] === start && rule.content.at(-1)![1] === end && rule.content.length === content.length
      ? 3
      : rule.content[0]![0] < end && start < rule.content.at(-1)![1]
        ? 2
        : 1;
  const q = scene.quotationAt(start);
  const whole = q?.first === start ? (q.last === end ? 3 : q.last > end ? 1 : 2) : 0;
  const next = end < kind.length ? kind[end]! : 31;
  rows[n++] = row(300, shape, a.code);
  rows[n++] = row(301, shape, a.form);
  rows[n++] = row(302, kind[start]! * 32 + next, shape);
  rows[n++] = row(303, kind[start - 1]! * 32 + kind[end - 1]!, shape);
  rows[n++] = row(304, step(length >> 1), shape);
  rows[n++] = row(305, step(length >> 1), a.code);
  rows[n++] = row(306, Math.min(3, verbs) * 32 + kind[start - 1]!, shape);
  rows[n++] = row(307, Math.min(3, verbs), a.code);
  rows[n++] = row(308, Math.min(3, verbs) * 32 + kind[start]!, a.form);
  rows[n++] = row(309, inside & 1, whole);
  rows[n++] = row(310, whole * 4 + shape, a.code);
  rows[n++] = row(311, whole * 4 + shape, next);
  rows[n++] = row(312, same, shape);
  rows[n++] = row(313, same, frameOf(rule));
  rows[n++] = row(314, cues * 4 + shape, next);
  rows[n++] = row(315, Math.min(3, comma) * 4 + shape, next);
  rows[n++] = row(316, end >= a.high || next === CLASS.stop ? 1 : 0, shape * 32 + kind[start]!);
  rows[n++] = row(317, word[start]!, next);
  rows[n++] = row(318, kind[start - 1]! * 32 + kind[start]!, Math.min(3, verbs) * 32 + next);
  f.count = n;
}
