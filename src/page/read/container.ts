/**
 * Which element holds the article: the one whose lines weigh most, prose counting for it and everything else against
 * it. (Maximum subsequence segmentation, Pasternack and Roth 2009, over the tree in place of the sequence: a body that
 * is spread over many parents is found at the parent of them all, but not the page with its menus.)
 */
import { HINTS, type HintSet, hintBit } from './hints';
import type { Line } from './line';
import { noiseOf, SURE } from './noise';
import type { Steps } from './turns';
import type { Box, Walk } from './walk';

/** Characters that say as much as a short word each. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Myanmar}]/gu;
/** Scripts by their names are dear: they are asked for only where a letter stands that may be of one. */
const MAY_BE_DENSE = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
/** A line of so many units (dense scripts count more) may be prose. */
const PROSE = 60;
/** What is not prose weighs against its container by its length up to so many units. */
const MOST_AGAINST = 60;
/** What is known to be no article's is left out wherever it stands, and may stand within. */
const LITTLE_AGAINST = 30;
/** A hint on an element that holds so much of all prose is the site's way to name its main part. */
const DOMINANT = 0.45;
/** Where hints leave less of all prose than this, the site gives its paragraphs such names, and the hints are not believed. */
const LEAST_LEFT = 0.15;

const ELSEWHERE_HINTS = 'related promotion share comments advert navigation frame overlay'.split(' ').map(hintBit);
const ELSEWHERE = ELSEWHERE_HINTS.reduce((a, b) => a | b, 0);
/** Fact boxes, transcripts, polls: beside the article, however long they are. */
const ASIDE = hintBit('aside');
const UNWANTED_HINTS = [...ELSEWHERE_HINTS, ASIDE];
export const UNWANTED = ELSEWHERE | ASIDE;
/** Names of pictures, galleries and players, and of what stands under them. */
export const PICTURE = hintBit('caption');
export const hintNames: readonly string[] = HINTS.map(h => h.name);

/** One line with what the rest of the reader wants to know of it. */
export interface Weighed {
  line: Line;
  /** Length in units, dense scripts counted 2.5 times. */
  size: number;
  /** Share of the text inside links, 0..1. */
  linkShare: number;
  /** Hints of all elements around it, but those of elements that hold most of the page's prose. */
  around: HintSet;
  noise: number;
  prose: boolean;
  weight: number;
}

export interface Weighing {
  lines: Weighed[];
  /** The element that holds the article; the root where nothing is prose. */
  container: Box;
}

const sizeOf = (text: string): number =>
  text.length + (MAY_BE_DENSE.test(text) ? 1.5 * (text.match(DENSE)?.length ?? 0) : 0);

/** Hints of the box and all boxes around it, without those of dominant boxes and those that are not believed. */
function hintsAround(boxes: readonly Box[], prose: readonly number[], believed: HintSet): Map<Box, HintSet> {
  const all = prose.at(-1) ?? 0;
  const out = new Map<Box, HintSet>();
  for (const box of boxes) {
    const share = all > 0 ? (prose[box.last]! - prose[box.first]!) / all : 0;
    const outer = box.parent ? (out.get(box.parent) ?? 0) : 0;
    const own = box.tag === 'body' || box.tag === 'html' ? 0 : box.hints & believed;
    out.set(box, outer | (share >= DOMINANT ? own & ~(ELSEWHERE | PICTURE) : own));
  }
  return out;
}

/** Hints around every box; where they leave next to no prose, without the unwanted one that most of it stands under. */
function believedHints(boxes: readonly Box[], lines: readonly Line[], prose: readonly number[]): Map<Box, HintSet> {
  const around = hintsAround(boxes, prose, ~0);
  const proseUnder = (hints: HintSet) =>
    lines.reduce((sum, { box }, i) => sum + (around.get(box)! & hints ? prose[i + 1]! - prose[i]! : 0), 0);
  const all = prose.at(-1)!;
  if (all - proseUnder(UNWANTED) >= LEAST_LEFT * all) return around;
  const [common] = UNWANTED_HINTS.toSorted((a, b) => proseUnder(b) - proseUnder(a));
  return hintsAround(boxes, prose, ~common!);
}

/** Sums before each index: `sums[i]` is the sum of the first i. */
function runningSums(values: readonly number[]): number[] {
  const out = [0];
  for (const v of values) out.push(out.at(-1)! + v);
  return out;
}

/** The box whose lines have the greatest sum; of equals the innermost. */
export function heaviest(boxes: readonly Box[], weights: readonly number[]): Box {
  const sums = runningSums(weights);
  let best = boxes[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    const sum = sums[box.last]! - sums[box.first]!;
    if (sum >= most) [best, most] = [box, sum];
  }
  return best;
}

/** Weighs every line of a page, one in a step, and finds the container of its article. */
export function* weigh({ boxes, lines }: Walk): Steps<Weighing> {
  yield;
  const sizes = lines.map(l => sizeOf(l.text));
  const linkShares = lines.map(l => l.linked / l.text.length);
  const isProse = (i: number) => sizes[i]! >= PROSE && linkShares[i]! < 0.4;
  const prose = runningSums(lines.map((_, i) => (isProse(i) ? Math.min(sizes[i]!, 1000) : 0)));
  const around = believedHints(boxes, lines, prose);
  const weighed: Weighed[] = [];
  for (const [i, line] of lines.entries()) {
    yield;
    const hints = around.get(line.box)!;
    const noise = noiseOf(line.text);
    const good = isProse(i) && (hints & UNWANTED) === 0 && (noise & SURE) === 0;
    const size = sizes[i]!;
    const weight = good
      ? Math.min(size, 1000)
      : line.kind === 'heading'
        ? 0
        : -Math.min(size, hints & UNWANTED || noise & SURE ? LITTLE_AGAINST : MOST_AGAINST);
    weighed.push({ line, size, linkShare: linkShares[i]!, around: hints, noise, prose: isProse(i), weight });
  }
  return {
    lines: weighed,
    container: heaviest(
      boxes,
      weighed.map(w => w.weight),
    ),
  };
}
