/**
 * Trains the detector of news articles: logistic regression with an L2 penalty over the features of src/page/detect/features.ts,
 * each page once with its address and once without. Cross-validated by domain, so that no site is judged by its own pages.
 *
 *     node --import tsx training/detector.ts MANIFEST.jsonl          # cross-validation
 *     node --import tsx training/detector.ts MANIFEST.jsonl --write  # and src/page/detect/weights.ts from all pages
 *
 * The manifest has lines {id, path, url, domain, kind, kind_conf, lang}. Deterministic.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toDocument } from '../src/cli/html';
import { loadPage } from '../src/cli/read';
import { type Features, featuresOf } from '../src/page/detect/features';

const FOLDS = 10;
const PENALTY = 5;
const STEPS = 600;
/** Log-odds that a page must have: an article left alone costs a click, a page that is none costs trust. */
const LEAST = 0.5;

interface Row {
  id: string;
  fold: number;
  english: boolean;
  positive: boolean;
  hidden: boolean;
  kind: string;
  features: Features;
}

const manifest = process.argv[2]!;
const rows: Row[] = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(page => page.kind_conf === 'high')
  .flatMap(page => {
    const html = loadPage(join(dirname(manifest), page.path));
    const fold = Number.parseInt(createHash('sha1').update(page.domain).digest('hex').slice(0, 8), 16) % FOLDS;
    const base = {
      id: page.id,
      fold,
      english: page.lang === 'en',
      positive: page.kind === 'news-article',
      kind: page.kind,
    };
    const document = toDocument(html);
    return [page.url ?? '', ''].map((url, i) => ({ ...base, hidden: i === 1, features: featuresOf(document, url) }));
  });

const names = [...new Set(rows.flatMap(row => Object.keys(row.features)))].sort();

/** Weights by accelerated gradient descent on the penalised log-loss; the last is the bias. */
function train(sample: readonly Row[]): Float64Array {
  const n = names.length;
  const matrix = sample.map(row => Float64Array.from(names, name => row.features[name] ?? 0));
  const w = new Float64Array(n + 1);
  const ahead = new Float64Array(n + 1);
  const rate = 4 / (sample.length * 0.25 * 30);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n + 1);
    matrix.forEach((x, i) => {
      let z = ahead[n]!;
      for (let j = 0; j < n; j++) z += ahead[j]! * x[j]!;
      const error = 1 / (1 + Math.exp(-z)) - (sample[i]!.positive ? 1 : 0);
      for (let j = 0; j < n; j++) gradient[j]! += error * x[j]!;
      gradient[n]! += error;
    });
    const momentum = step / (step + 3);
    for (let j = 0; j <= n; j++) {
      const next = ahead[j]! - rate * (gradient[j]! + (j < n ? PENALTY * ahead[j]! : 0));
      ahead[j] = next + momentum * (next - w[j]!);
      w[j] = next;
    }
  }
  return w;
}

const logit = (w: Float64Array, { features }: Row): number =>
  names.reduce((sum, name, j) => sum + w[j]! * (features[name] ?? 0), w[names.length]!);

function f1(all: readonly (readonly [Row, number])[], from = 0): string {
  let [hit, extra, missed] = [0, 0, 0];
  for (const [row, z] of all) {
    if (z > from && row.positive) hit++;
    else if (z > from) extra++;
    else if (row.positive) missed++;
  }
  return `F1 ${((2 * hit) / (2 * hit + extra + missed)).toFixed(3)} (missed ${missed}, extra ${extra})`;
}

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const w = train(rows.filter(row => row.fold !== fold));
  return rows.filter(row => row.fold === fold).map(row => [row, logit(w, row)] as const);
}).flat();
for (const hidden of [false, true]) {
  const english = judged.filter(([row]) => row.english && row.hidden === hidden);
  const all = judged.filter(([row]) => row.hidden === hidden);
  console.log(`address ${hidden ? 'hidden' : 'known '}: English ${f1(english)}, all languages ${f1(all)}`);
  console.log([-1, -0.5, 0.5, 1].map(from => `  from ${from}: ${f1(english, from)}`).join('\n'));
}
if (process.argv.includes('--errors')) {
  for (const [row, z] of judged.sort((a, b) => a[1] - b[1])) {
    if (!row.hidden && z > 0 !== row.positive)
      console.log(`${row.positive ? 'missed' : 'extra '} ${z.toFixed(1)} ${row.kind} ${row.id}`);
  }
}
if (process.argv.includes('--write')) {
  const w = train(rows);
  const table = names.map((name, j) => `  '${name}': ${w[j]!.toFixed(2)},`).filter(line => !/: -?0\.0\d,$/.test(line));
  writeFileSync(
    new URL('../src/page/detect/weights.ts', import.meta.url),
    `/**\n * How much each feature of a page speaks for a news article: log-odds, made by training/detector.ts.\n * Logistic regression over ${rows.length / 2} saved pages, each with and without its address.\n */\nexport const BIAS = ${(w[names.length]! - LEAST).toFixed(2)};\n\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${table.join('\n')}\n};\n`,
  );
}
