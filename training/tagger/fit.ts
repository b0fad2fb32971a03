/** An averaged perceptron (Collins 2002), its weights rounded to bytes. */
import { CONTEXT, contextRows, ownRows, ROWS } from '../../src/analysis/text/features';
import type { Lexeme } from '../../src/analysis/text/lexemes';
import { type Model, NO_TAG, OPEN, TAGS } from '../../src/analysis/text/tagger';
import type { Tagged } from './silver';

const COLUMNS: number = TAGS.length;
/** One unit of weight in bytes: most weights are small, and the few large ones lose nothing by the limit. */
const UNIT = 4;

/** @returns ROWS × tags bytes; the same for the same seed */
export function trainTable(
  paragraphs: readonly Tagged[],
  tagsOf: Model['tagsOf'],
  { epochs, seed, log }: { epochs: number; seed: number; log: (line: string) => void },
): Int8Array {
  const weights = new Float32Array(ROWS * COLUMNS);
  const sums = new Float64Array(ROWS * COLUMNS);
  const own = new Map<Lexeme, number[]>();
  const context = new Int32Array(CONTEXT);
  const order = [...paragraphs];
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { words, tags } of order) {
      let tag1: number = NO_TAG;
      let tag2: number = NO_TAG;
      for (let i = 0; i < words.length; i++) {
        step++;
        const word = words[i]!;
        let rows = own.get(word);
        if (!rows) {
          rows = ownRows(word);
          own.set(word, rows);
        }
        contextRows(words, i, tag1, tag2, context);
        const all = [...rows, ...context];
        const may = tagsOf.get(word.text) ?? OPEN;
        const score = (tag: number) => all.reduce((sum, row) => sum + weights[row * COLUMNS + tag]!, 0);
        let best = may[0]!;
        if (may.length > 1) {
          const scores = may.map(score);
          best = may[scores.indexOf(Math.max(...scores))]!;
        }
        const right = tags[i]!;
        if (right >= 0 && right !== best && may.includes(right)) {
          wrong++;
          for (const row of all) {
            weights[row * COLUMNS + right]! += 1;
            sums[row * COLUMNS + right]! += step;
            weights[row * COLUMNS + best]! -= 1;
            sums[row * COLUMNS + best]! -= step;
          }
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
    log(`epoch ${epoch + 1}: ${wrong} tags of ${step / (epoch + 1)} wrong`);
  }
  return Int8Array.from(weights, (w, i) => Math.max(-127, Math.min(127, Math.round((w - sums[i]! / step) * UNIT))));
}
