/** What is learned from an annotated document: questions with their features and answers. */
import {
  claimFeatures,
  cueFeatures,
  endFeatures,
  pairFeatures,
  sourceFeatures,
  startFeatures,
} from '../../src/analysis/attribution/learned/features';
import { type Features, newFeatures } from '../../src/analysis/attribution/learned/hash';
import { judge, rankOf } from '../../src/analysis/attribution/learned/judge';
import { HEAD_INDEX, type Network } from '../../src/analysis/attribution/learned/network';
import { contentOf } from '../../src/analysis/attribution/learned/places';
import { type SourceOption, sourcesOf } from '../../src/analysis/attribution/learned/sources';
import { jaccard, type Labelled, rangeWords } from './labels';

/** One item to score: a sum over heads. */
export type Item = { head: number; rows: Int32Array }[];
/** A question: one of several items is right (`answer`), or a single item is right or wrong. */
export interface Example {
  items: Item[];
  answer: number;
  /** A single item: 1 right, 0 wrong. */
  yes?: boolean;
  weight: number;
}

const f: Features = newFeatures();
const taken = (): Int32Array => f.rows.slice(0, f.count);

export function examplesOf({ view, anchors }: Labelled): Example[] {
  const found: Example[] = [];
  for (const l of anchors) {
    const a = l.anchor;
    if (l.weight > 0) {
      cueFeatures(view, a, f);
      found.push({ items: [[{ head: HEAD_INDEX.cue, rows: taken() }]], answer: 0, yes: l.positive, weight: l.weight });
    }
    if (!l.content || !l.places) continue;
    const { starts, ends, hole } = l.places;
    const startRows = starts.map((at, i) => {
      startFeatures(view, a, at, rankOf(starts, i, a), f);
      return { head: HEAD_INDEX.start, rows: taken() };
    });
    const endRows = ends.map((at, i) => {
      endFeatures(view, a, at, rankOf(ends, i, a), ends.length - i, f);
      return { head: HEAD_INDEX.end, rows: taken() };
    });
    const s0 = starts.indexOf(l.content.start);
    const e0 = ends.indexOf(l.content.end);
    found.push({ items: startRows.map(r => [r]), answer: s0, weight: 0.5 });
    found.push({ items: endRows.map(r => [r]), answer: e0, weight: 0.5 });
    const items: Item[] = [];
    let answer = -1;
    for (let s = 0; s < starts.length; s++)
      for (let e = 0; e < ends.length; e++) {
        if (s !== s0 && e !== e0 && (s * 7 + e * 13) % 11 !== 0) continue;
        const content = contentOf(a, hole, starts[s]!, ends[e]!);
        if (!content) continue;
        if (s === s0 && e === e0) answer = items.length;
        pairFeatures(view, a, content, f);
        items.push([startRows[s]!, endRows[e]!, { head: HEAD_INDEX.pair, rows: taken() }]);
      }
    found.push({ items, answer, weight: 1 });
    const sources = sourcesOf(view.scene, a, l.content.parts);
    const best = l.source.size ? namingOption(sources, l.source) : 0;
    if (best >= 0 && sources.length > 1)
      found.push({
        items: sources.map(s => {
          sourceFeatures(view, a, s, l.content!.parts, f);
          return [{ head: HEAD_INDEX.source, rows: taken() }];
        }),
        answer: best,
        weight: 1,
      });
  }
  return found;
}

/**
 * The option that names an annotated source: of those that stand in it the first, as an apposition or a place comes after
 * ("Ada Brandt, head of the port authority"). @returns its index, or -1
 */
function namingOption(options: readonly SourceOption[], source: ReadonlySet<number>): number {
  let best = -1;
  options.forEach(({ range, head }, i) => {
    if (!range || !source.has(head)) return;
    if (best < 0 || range[0] < options[best]!.range![0]) best = i;
  });
  return best;
}

/** Whether what a network finds at each anchor is a claim: right when its content overlaps the annotated one by half. */
export function claimExamplesOf({ view, anchors }: Labelled, network: Network): Example[] {
  const found: Example[] = [];
  for (const l of anchors) {
    if (l.weight === 0) continue;
    const j = judge(view, l.anchor, network);
    if (!j) continue;
    const good = l.positive && jaccard(rangeWords(view, j.content), l.words) >= 0.5;
    f.count = 0;
    claimFeatures(view, l.anchor, j.content, j.source, j.scores, f);
    found.push({ items: [[{ head: HEAD_INDEX.claim, rows: taken() }]], answer: 0, yes: good, weight: l.weight });
  }
  return found;
}
