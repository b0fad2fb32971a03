/** Fits the network by stochastic gradient descent (Adagrad, Duchi et al. 2011). Deterministic for a seed. */
import { COLUMNS, emptyNetwork, type Network, WIDTH } from '../../src/analysis/attribution/learned/network';
import type { Example, Item } from './examples';

/** Step of the descent; with DROP chosen on PolNeAR's development articles, where neither changed a figure by more than half a point. */
const RATE = 0.03;
/** Share of features that are left out at each step, so that none is leaned on alone. */
const DROP = 0.3;
const PENALTY = 2e-6;
/** How much what teachers believe counts against what the annotators say. */
const BELIEF = 0.7;

export interface Settings {
  epochs: number;
  seed: number;
}
export type Trained = Network & { table: Float32Array };

/** Random numbers 0..1 from a seed (mulberry32, Ettinger 2017, public domain). */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A network that answers the examples.
 * @param beliefs for every item of every example how likely teachers find it (0..1); without them the annotators alone count
 */
export function descend(examples: Example[], { epochs, seed }: Settings, beliefs?: readonly Float32Array[]): Trained {
  const random = randomOf(seed);
  const network = emptyNetwork();
  const { table, bias, out } = network;
  for (let i = 0; i < table.length; i++) if (i % COLUMNS) table[i] = (random() - 0.5) * 0.2;
  for (let i = 0; i < out.length; i++) out[i] = (random() - 0.5) * 0.6;
  const sums = {
    table: new Float32Array(table.length).fill(0.01),
    bias: new Float32Array(bias.length).fill(0.01),
    out: new Float32Array(out.length).fill(0.01),
  };
  const used = counted(examples, table.length / COLUMNS);
  const units = new Float64Array(WIDTH);
  const order = examples.map((_, i) => i);

  /** Forward pass of one part of an item; leaves its units for `back`. */
  const forward = (head: number, rows: Int32Array, kept: Uint8Array): number => {
    const h = head * COLUMNS;
    let sum = bias[h]!;
    for (let k = 0; k < WIDTH; k++) units[k] = bias[h + 1 + k]!;
    for (let i = 0; i < rows.length; i++) {
      if (!kept[i]) continue;
      const at = rows[i]! * COLUMNS;
      sum += table[at]!;
      for (let k = 0; k < WIDTH; k++) units[k]! += table[at + 1 + k]!;
    }
    for (let k = 0; k < WIDTH; k++) if (units[k]! > 0) sum += units[k]! * out[head * WIDTH + k]!;
    return sum;
  };
  const step = (values: Float32Array, squares: Float32Array, at: number, g: number): void => {
    squares[at]! += g * g;
    values[at]! -= (RATE * g) / Math.sqrt(squares[at]!);
  };
  const back = (head: number, rows: Int32Array, kept: Uint8Array, gradient: number): void => {
    forward(head, rows, kept);
    const h = head * COLUMNS;
    step(bias, sums.bias, h, gradient);
    const unitGradients = new Float64Array(WIDTH);
    for (let k = 0; k < WIDTH; k++) {
      if (units[k]! <= 0) continue;
      unitGradients[k] = gradient * out[head * WIDTH + k]!;
      step(out, sums.out, head * WIDTH + k, gradient * units[k]!);
      step(bias, sums.bias, h + 1 + k, unitGradients[k]!);
    }
    for (let i = 0; i < rows.length; i++) {
      if (!kept[i]) continue;
      const at = rows[i]! * COLUMNS;
      step(table, sums.table, at, gradient + PENALTY * table[at]!);
      for (let k = 0; k < WIDTH; k++)
        if (unitGradients[k]) step(table, sums.table, at + 1 + k, unitGradients[k]! + PENALTY * table[at + 1 + k]!);
    }
  };
  const keep = (rows: Int32Array): Uint8Array => {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) kept[i] = used[rows[i]!]! && random() >= DROP ? 1 : 0;
    return kept;
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { items, answer, yes, weight } = examples[index]!;
      const masks = items.map((item: Item) => item.map(part => keep(part.rows)));
      const scores = items.map((item, i) =>
        item.reduce((sum, part, p) => sum + forward(part.head, part.rows, masks[i]![p]!), 0),
      );
      const wanted = (i: number, right: boolean): number =>
        beliefs ? BELIEF * beliefs[index]![i]! + (right ? 1 - BELIEF : 0) : right ? 1 : 0;
      if (yes !== undefined) {
        const error = 1 / (1 + Math.exp(-scores[0]!)) - wanted(0, yes);
        for (const [p, part] of items[0]!.entries()) back(part.head, part.rows, masks[0]![p]!, weight * error);
        continue;
      }
      const highest = Math.max(...scores);
      const powers = scores.map(s => Math.exp(s - highest));
      const total = powers.reduce((a, b) => a + b, 0);
      items.forEach((item, i) => {
        const error = powers[i]! / total - wanted(i, i === answer);
        if (Math.abs(error) < 0.002) return;
        for (const [p, part] of item.entries()) back(part.head, part.rows, masks[i]![p]!, weight * error);
      });
    }
  }
  // rows that were never learned keep nothing of their random beginning
  for (let row = 0; row < used.length; row++) if (!used[row]) table.fill(0, row * COLUMNS, (row + 1) * COLUMNS);
  return network;
}

/** Rows that enough examples use: what is met once or twice teaches nothing general. */
function counted(examples: readonly Example[], rows: number): Uint8Array {
  const counts = new Int32Array(rows);
  for (const { items } of examples)
    for (const item of items) for (const part of item) for (const row of part.rows) counts[row]!++;
  return Uint8Array.from(counts, n => (n >= 3 ? 1 : 0));
}

/** A copy of the network as it ships: a byte a number, one scale a column. */
export function quantise(network: Network): Network & { table: Int8Array } {
  const most = new Float32Array(COLUMNS);
  network.table.forEach((x, i) => {
    most[i % COLUMNS] = Math.max(most[i % COLUMNS]!, Math.abs(x));
  });
  const scale = most.map(x => x / 127 || 1);
  return { ...network, scale, table: Int8Array.from(network.table, (x, i) => Math.round(x / scale[i % COLUMNS]!)) };
}
