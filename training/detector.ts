/**
 * Trains the detector of news articles over the features of src/page/detect/features, each page once with its address and
 * once without, and cross-validates it by domain.
 *
 *     node --import tsx training/detector.ts MANIFEST.jsonl           # cross-validation
 *     node --import tsx training/detector.ts MANIFEST.jsonl --errors  # and the pages that it judges wrongly
 *     node --import tsx training/detector.ts MANIFEST.jsonl --write   # and src/page/detect/weights.ts from all pages
 *
 * The manifest has lines {id, path, url, domain, kind, kind_conf, lang}.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toDocument } from '../src/cli/html';
import { loadPage } from '../src/cli/read';
import { featuresOf } from '../src/page/detect/features';
import { crossValidated, f1, foldOf, type Sample, train } from './logistic';

const PENALTY = 5;
/** Log-odds that a page must have: an article left alone costs a click, a page that is none costs trust. */
const LEAST = 0.5;

interface Row extends Sample {
  id: string;
  english: boolean;
  hidden: boolean;
  kind: string;
}

const manifest = process.argv[2]!;
const rows: Row[] = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(page => page.kind_conf === 'high')
  .flatMap(page => {
    const document = toDocument(loadPage(join(dirname(manifest), page.path)));
    const row = {
      id: page.id,
      fold: foldOf(page.domain),
      english: page.lang === 'en',
      positive: page.kind === 'news-article',
      kind: page.kind,
    };
    return [page.url ?? '', ''].map((url, i) => ({ ...row, hidden: i === 1, features: featuresOf(document, url) }));
  });

const judged = crossValidated(rows, PENALTY);
for (const hidden of [false, true]) {
  const all = judged.filter(([row]) => row.hidden === hidden);
  const english = all.filter(([row]) => row.english);
  console.log(
    `address ${hidden ? 'hidden' : 'known '}: English ${f1(english, LEAST)}, all languages ${f1(all, LEAST)}`,
  );
  console.log([-0.5, 0, 1].map(least => `  with another least of ${least}: English ${f1(english, least)}`).join('\n'));
}
if (process.argv.includes('--errors')) {
  for (const [row, z] of judged.sort((a, b) => a[1] - b[1])) {
    if (!row.hidden && z > LEAST !== row.positive)
      console.log(`${row.positive ? 'missed' : 'extra '} ${z.toFixed(1)} ${row.kind} ${row.id}`);
  }
}
if (process.argv.includes('--write')) {
  const { bias, weights } = train(rows, PENALTY);
  const table = Object.entries(weights)
    .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`)
    .filter(line => !/: -?0\.0\d,$/.test(line));
  const names = Object.entries(weights)
    .filter(([name]) => name.startsWith('part: '))
    .map(([, weight]) => Number(weight.toFixed(2)))
    .filter(weight => Math.abs(weight) >= 0.1);
  const sum = (sign: number) => names.filter(weight => weight * sign > 0).reduce((total, weight) => total + weight, 0);
  writeFileSync(
    new URL('../src/page/detect/weights.ts', import.meta.url),
    `/**
 * How much each feature of a page speaks for a news article: log-odds, made by training/detector.ts.
 * Logistic regression over ${rows.length / 2} saved pages, each with and without its address.
 */
export const BIAS = ${(bias - LEAST).toFixed(2)};

/** The most that the names of a page's parts can speak for one, and the most that they can speak against it. */
export const MOST_OF_NAMES = ${sum(1).toFixed(2)};
export const LEAST_OF_NAMES = ${sum(-1).toFixed(2)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${table.join('\n')}
};
`,
  );
}
