/** Which lines of a page are the article's text. */
import type { Weighed, Weighing } from './container';
import { featuresOf, type LineFeatures, regionOf } from './features';
import { isUnseen } from './hidden';
import type { Line } from './line';
import { byRule, settledFor } from './rule';
import type { Steps } from './turns';
import { BIAS, WEIGHTS } from './weights';

export interface Chosen {
  /** In reading order. */
  lines: Line[];
  /** Of one of them: what stands between headline and text. */
  standfirst?: Weighed;
}

/** Which lines of a page are the article's, weighed by the line model; a line in a step. */
export function* choose(weighing: Weighing, title: string): Steps<Chosen> {
  const region = regionOf(weighing, title);
  const within = region.lines.slice(region.first, region.last);
  yield;
  const rule = byRule(region, title);
  const features = yield* featuresOf(region, title, rule.chosen);
  yield;
  const lines = seen(within.filter((w, i) => settledFor(w, rule) ?? logOdds(features[i]!) > 0).map(w => w.line));
  const { standfirst } = rule;
  return { lines, ...(standfirst && lines.includes(standfirst.line) ? { standfirst } : {}) };
}

/** Where so much of the text cannot be seen, the page hides it only for now, to fade it in or to open it by a click. */
const HIDDEN_FOR_NOW = 0.3;

/** Without lines that a reader cannot see, which could put words into somebody's mouth. */
function seen(lines: Line[]): Line[] {
  const units = (list: Line[]) => list.reduce((sum, line) => sum + line.text.length, 0);
  const unseen = new Set([...new Set(lines.map(line => line.box))].filter(box => isUnseen(box.el)));
  const visible = lines.filter(line => !unseen.has(line.box));
  return units(visible) < units(lines) * (1 - HIDDEN_FOR_NOW) ? lines : visible;
}

const logOdds = (features: LineFeatures): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), BIAS);
