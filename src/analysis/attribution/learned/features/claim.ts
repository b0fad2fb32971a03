import type { Range } from '../../scene';
import { type Anchor, NOUN_FORM } from '../anchors';
import { add, type Features } from '../hash';
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
  add(f, 500, a.code, shape);
  add(f, 501, a.code, form);
  add(f, 502, form, shape * 8 + quote);
  add(f, 503, quote, a.code);
  add(f, 504, kind[start - 1]! * 32 + kind[start]!, a.code);
  add(f, 505, kind[start - 1]! * 32 + kind[start]!, form);
  add(f, 506, sort, form);
  add(f, 507, sort, a.code);
  add(f, 508, who, 0);
  add(f, 509, who, a.code);
  add(f, 510, overlap, rule ? 1 + Math.round(rule.score * 10) : 0);
  add(f, 511, overlap, form);
  add(f, 512, overlap, a.code);
  add(f, 513, level(scores.cue * 2), 0);
  add(f, 514, level(scores.content * 3), overlap);
  add(f, 515, level(scores.source * 3), sort);
  add(f, 516, nested, form);
  add(f, 517, nested, a.code);
  add(f, 518, verbs * 4 + shape, form);
  add(f, 519, verbs, a.code);
  add(f, 520, step((end - start) >> 1), form);
  add(f, 521, kind[a.first - 1]!, form);
  add(f, 522, word[a.first - 1] ?? 0, form);
  add(f, 523, word[start]!, a.code);
  add(f, 524, frameOf(rule), shape);
  add(f, 525, a.form === NOUN_FORM ? (source.owner ? 2 : 1) : 0, a.code);
  add(f, 526, level(scores.cue * 2), level(scores.content * 2));
}
