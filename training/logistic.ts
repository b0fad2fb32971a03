/** Logistic regression with an L2 penalty over named features, and its cross-validation by site. Deterministic. */
import { createHash } from 'node:crypto';

export interface Sample {
  /** Pages of one site share a fold, so that no site is judged by its own pages. */
  fold: number;
  positive: boolean;
  /** 0..1 by name; one that is missing is 0. */
  features: Readonly<Record<string, number>>;
  /** How much the sample counts; 1 where it is missing. */
  weight?: number;
}

export interface Model {
  bias: number;
  weights: Record<string, number>;
}

const FOLDS = 10;
const STEPS = 600;

export const foldOf = (domain: string): number =>
  Number.parseInt(createHash('sha1').update(domain).digest('hex').slice(0, 8), 16) % FOLDS;

/** By accelerated gradient descent (Nesterov) on the penalised log-loss; the bias bears no penalty. */
export function train(samples: readonly Sample[], penalty: number): Model {
  const names = [...new Set(samples.flatMap(sample => Object.keys(sample.features)))].sort();
  const n = names.length;
  const matrix = samples.map(({ features }) => Float64Array.from(names, name => features[name] ?? 0));
  const w = new Float64Array(n + 1);
  const ahead = new Float64Array(n + 1);
  const rate = 4 / (samples.reduce((sum, { weight = 1 }) => sum + weight, 0) * 0.25 * 30);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n + 1);
    matrix.forEach((x, i) => {
      let z = ahead[n]!;
      for (let j = 0; j < n; j++) z += ahead[j]! * x[j]!;
      const { positive, weight = 1 } = samples[i]!;
      const error = weight * (1 / (1 + Math.exp(-z)) - (positive ? 1 : 0));
      for (let j = 0; j < n; j++) gradient[j]! += error * x[j]!;
      gradient[n]! += error;
    });
    const momentum = step / (step + 3);
    for (let j = 0; j <= n; j++) {
      const next = ahead[j]! - rate * (gradient[j]! + (j < n ? penalty * ahead[j]! : 0));
      ahead[j] = next + momentum * (next - w[j]!);
      w[j] = next;
    }
  }
  return { bias: w[n]!, weights: Object.fromEntries(names.map((name, j) => [name, w[j]!])) };
}

const logOdds = ({ bias, weights }: Model, { features }: Sample): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);

/** Each sample with the log-odds that a model without its fold gives it. */
export function crossValidated<T extends Sample>(samples: readonly T[], penalty: number): (readonly [T, number])[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(
      samples.filter(sample => sample.fold !== fold),
      penalty,
    );
    return samples.filter(sample => sample.fold === fold).map(sample => [sample, logOdds(model, sample)] as const);
  }).flat();
}

/** F1 of "above `least`", in words. */
export function f1(judged: readonly (readonly [Sample, number])[], least = 0): string {
  let [hit, extra, missed] = [0, 0, 0];
  for (const [{ positive }, z] of judged) {
    if (z > least && positive) hit++;
    else if (z > least) extra++;
    else if (positive) missed++;
  }
  return `F1 ${((2 * hit) / (2 * hit + extra + missed)).toFixed(3)} (missed ${missed}, extra ${extra})`;
}
