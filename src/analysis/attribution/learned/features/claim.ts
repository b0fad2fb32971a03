import type { Range } from '../../scene';
import { type Anchor, NOUN_FORM } from '../anchors';
import { type Features, row } from '../hash';
import type { SourceOption } from '../sources';
import { formOf, frameOf, shapeOf, sortOf, step, type View } from './view';

/** Is what was found a claim? */
export function claimFeatures(
  { scene, columns: { word, lemma, kind, finites, marks } }: View,
  a: Anchor,
  content: readonly Range[],
  source: SourceOption,
  scores: { cue: number; content: number; source: number },
  f: Features,
): void {
  const { rows } = f;
  let n = 0;
  const start = content[0]![0];
  const end = content.at(-1)![1];
  const shape = shapeOf(a, content);
  const rule = a.rules[0];
  const overlap = rule
    ? rule.content[0]![0] < end && start < rule.content.at(-1)![1]
      ? rule.content[0]![0] === start && rule.content.at(-1)![1] === end
        ? 3
        : 2
      : 1
    : 0;
  const q = scene.quotationAt(start);
  const quote =
    q && q !== scene.quotationAt(a.head)
      ? q.first === start && q.last >= end - 1
        ? 3
        : 2
      : marks[end]! - marks[start]! > 0
        ? 1
        : 0;
  const sort = source.range ? sortOf(scene, source.head) || 5 : 0;
  const form = formOf(a);
  const nested = scene.quotationAt(a.head) ? 1 : 0;
  const verbs = Math.min(3, finites[end]! - finites[start]!);
  const level = (x: number) => Math.max(-8, Math.min(8, Math.round(x)));
  const who = source.range ? lemma[source.head]! : 0;
  rows[n++] = row(500, a.code, shape);
  rows[n++] = row(501, a.code, form);
  rows[n++] = row(502, form, shape * 8 + quote);
  rows[n++] = row(503, quote, a.code);
  rows[n++] = row(504, kind[start - 1]! * 32 + kind[start]!, a.code);
  rows[n++] = row(505, kind[start - 1]! * 32 + kind[start]!, form);
  rows[n++] = row(506, sort, form);
  rows[n++] = row(507, sort, a.code);
  rows[n++] = row(508, who, 0);
  rows[n++] = row(509, who, a.code);
  rows[n++] = row(510, overlap, rule ? 1 + Math.round(rule.score * 10) : 0);
  rows[n++] = row(511, overlap, form);
  rows[n++] = row(512, overlap, a.code);
  rows[n++] = row(513, level(scores.cue * 2), 0);
  rows[n++] = row(514, level(scores.content * 3), overlap);
  rows[n++] = row(515, level(scores.source * 3), sort);
  rows[n++] = row(516, nested, form);
  rows[n++] = row(517, nested, a.code);
  rows[n++] = row(518, verbs * 4 + shape, form);
  rows[n++] = row(519, verbs, a.code);
  rows[n++] = row(520, step((end - start) >> 1), form);
  rows[n++] = row(521, kind[a.first - 1]!, form);
  rows[n++] = row(522, word[a.first - 1] ?? 0, form);
  rows[n++] = row(523, word[start]!, a.code);
  rows[n++] = row(524, frameOf(rule), shape);
  rows[n++] = row(525, a.form === NOUN_FORM ? (source.owner ? 2 : 1) : 0, a.code);
  rows[n++] = row(526, level(scores.cue * 2), level(scores.content * 2));
  f.count = n;
}
