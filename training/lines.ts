/**
 * Trains which lines of a page are its article, over the features of src/page/read/features.ts on saved news pages whose body
 * is known, and cross-validates it by domain: each page is read with a model that has seen no page of its site.
 *
 *     node --import tsx training/lines.ts MANIFEST.jsonl            # cross-validation
 *     node --import tsx training/lines.ts MANIFEST.jsonl --errors   # and the lines that it judges wrongly, page by page
 *     node --import tsx training/lines.ts MANIFEST.jsonl --write    # and src/page/read/weights.ts from all pages
 *
 * The manifest has lines {id, path, url, domain, kind, lang, our_kind, body, body_src}.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toDocument } from '../src/cli/html';
import { loadPage } from '../src/cli/read';
import { bodyOf } from '../src/page/dom';
import { weigh } from '../src/page/read/container';
import { featuresOf, type LineFeatures, regionOf } from '../src/page/read/features';
import { metadataOf } from '../src/page/read/metadata';
import { byRule, settledFor } from '../src/page/read/rule';
import { atOnce } from '../src/page/read/turns';
import { walk } from '../src/page/read/walk';
import { crossValidated, foldOf, type Sample, train } from './logistic';

const PENALTY = 2;
/** Log-odds that a line must have. */
const LEAST = 0;

interface Line extends Sample {
  page: string;
  text: string;
  features: LineFeatures;
  /** What is settled without the model. */
  settled: boolean | undefined;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Is the line one of the body's? Short lines must be a line of it, longer ones may be a part. */
function isIn(text: string, body: string, bodyLines: ReadonlySet<string>): boolean {
  const own = plain(text);
  if (own.length < 20) return bodyLines.has(own);
  return body.includes(own) || (own.length > 120 && body.includes(own.slice(0, 60)) && body.includes(own.slice(-60)));
}

const manifest = process.argv[2]!;
const pages = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(page => page.body && page.kind === 'news-article' && !page.body_src.startsWith('tool'));

const samples: Line[] = pages.flatMap(page => {
  const document = toDocument(loadPage(join(dirname(manifest), page.path)));
  const { title } = metadataOf(document, page.url ?? '');
  const weighing = atOnce(weigh(atOnce(walk(bodyOf(document)))));
  const region = regionOf(weighing, title);
  const body = plain(page.body);
  const bodyLines = new Set<string>(page.body.split('\n').map(plain));
  const rule = byRule(region, title);
  const found = atOnce(featuresOf(region, title, rule.chosen));
  return found.map((features, i) => {
    const { text } = region.lines[region.first + i]!.line;
    // Of each page as much as of any other, and of a line as much as it is long.
    const weight = (20 + Math.min(text.length, 300)) / (60 + Math.sqrt(page.body.length));
    const settled = settledFor(region.lines[region.first + i]!, rule);
    return {
      page: page.id,
      text,
      settled,
      fold: foldOf(page.domain),
      positive: isIn(text, body, bodyLines),
      features,
      weight,
    };
  });
});

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;
const bag = (text: string): Map<string, number> => {
  const out = new Map<string, number>();
  for (const t of text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []) out.set(t, (out.get(t) ?? 0) + 1);
  return out;
};

/** F1 over the bags of words of two texts. */
function overlap(found: string, body: string): number {
  const [a, b] = [bag(found), bag(body)];
  const size = (m: Map<string, number>) => [...m.values()].reduce((x, y) => x + y, 0);
  const both = [...b].reduce((sum, [t, n]) => sum + Math.min(n, a.get(t) ?? 0), 0);
  return both === 0 ? 0 : (2 * both) / (size(a) + size(b));
}

const open = samples.filter(line => line.settled === undefined);
const judged = crossValidated(open, PENALTY);
const verdicts = new Map([
  ...samples.map(line => [line, line.settled ?? false] as const),
  ...judged.map(([line, z]) => [line, z > LEAST] as const),
]);
const byPage = new Map<string, Line[]>(pages.map(page => [page.id, samples.filter(line => line.page === page.id)]));
const scores = pages.map(page => {
  const lines = byPage.get(page.id) ?? [];
  const text = lines.filter(line => verdicts.get(line)).map(line => line.text);
  return { page, score: overlap(text.join('\n'), page.body) };
});
const mean = (of: typeof scores) => (of.reduce((sum, s) => sum + s.score, 0) / of.length).toFixed(4);
const english = scores.filter(s => s.page.lang === 'en');
console.log(
  `${samples.length} lines; body F1 cross-validated: all ${mean(scores)}, English ${mean(english)}, our kind ${mean(english.filter(s => s.page.our_kind))}`,
);
if (process.argv.includes('--errors')) {
  for (const { page, score } of scores.toSorted((a, b) => a.score - b.score)) {
    console.log(`== ${score.toFixed(3)} ${page.id}`);
    for (const line of byPage.get(page.id) ?? []) {
      const taken = verdicts.get(line)!;
      if (taken !== line.positive) console.log(`  ${taken ? '+' : '-'} ${line.text.slice(0, 200)}`);
    }
  }
}
const { bias, weights } = train(open, PENALTY);
if (process.argv.includes('--show'))
  for (const [name, weight] of Object.entries(weights).sort((a, b) => b[1] - a[1]))
    console.log(weight.toFixed(2), name);
if (process.argv.includes('--write')) {
  const table = Object.entries(weights)
    .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`)
    .filter(line => !/: -?0\.0\d,$/.test(line));
  writeFileSync(
    new URL('../src/page/read/weights.ts', import.meta.url),
    `/**
 * How much each feature of a line speaks for its being the article's: log-odds, made by training/lines.ts.
 * Logistic regression over the lines of ${pages.length} saved news pages.
 */
export const BIAS = ${(bias - LEAST).toFixed(2)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${table.join('\n')}
};
`,
  );
}
