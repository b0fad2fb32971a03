/**
 * Trains what tells political and diplomatic reporting from other news, over the features of src/analysis/kind.ts on saved
 * news pages in English, and cross-validates it by domain.
 *
 *     node --import tsx training/kind.ts MANIFEST.jsonl           # cross-validation, and the weights
 *     node --import tsx training/kind.ts MANIFEST.jsonl --write   # and into src/analysis/kind.ts and src/analysis/lexicon/fields.ts
 *
 * The manifest has lines {path, url, domain, kind_conf, lang, our_kind}. A page that the detector does not take for news, or in
 * which no claim is found, is not judged; if it is ours all the same, it counts as missed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze } from '../src/analysis';
import { kindFeatures } from '../src/analysis/kind';
import { readHtml } from '../src/cli/html';
import { loadPage } from '../src/cli/read';
import { crossValidated, f1, foldOf, type Sample, train } from './logistic';

const PENALTY = 1;

const manifest = process.argv[2]!;
const samples: (Sample & { judged: boolean })[] = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(page => page.kind_conf === 'high' && page.lang === 'en')
  .map(page => {
    const { isArticle, article } = readHtml(loadPage(join(dirname(manifest), page.path)), page.url ?? '');
    const analysis = analyze(article);
    const judged = isArticle && analysis.claims.length > 0;
    const features = judged ? kindFeatures(article, analysis.article.words, analysis.claims) : {};
    return { fold: foldOf(page.domain), positive: page.our_kind === true, judged, features };
  });

const known = samples.filter(sample => sample.judged);
const never = samples.filter(sample => !sample.judged).map(sample => [sample, Number.NEGATIVE_INFINITY] as const);
console.log(`English: ${f1([...crossValidated(known, PENALTY), ...never])}`);
const { bias, weights } = train(known, PENALTY);
for (const [name, weight] of Object.entries({ bias, ...weights }))
  console.log(`${weight.toFixed(2).padStart(5)} ${name}`);

/** Puts the numbers where they stand in a source: `replace` is given its text and returns it with them. */
function rewrite(file: string, replace: (source: string) => string): void {
  const url = new URL(`../src/analysis/${file}`, import.meta.url);
  writeFileSync(url, replace(readFileSync(url, 'utf8')));
}

if (process.argv.includes('--write')) {
  const of = (name: string) => (weights[name] ?? 0).toFixed(2);
  rewrite('kind.ts', source =>
    source
      .replace(/(?<=const BIAS = )[-\d.]+/, bias.toFixed(2))
      .replace(/(?<=^ {2}'([^']+)': )[-\d.]+(?=,$)/gm, (_, name: string) => of(name)),
  );
  rewrite('lexicon/fields.ts', source =>
    source.replace(
      /(name: '(\w+)',[\s\S]*?text: )[-\d.]+(,\s+head: )[-\d.]+/g,
      (_, before: string, name: string, between: string) =>
        `${before}${of(name)}${between}${of(`${name} at the head`)}`,
    ),
  );
}
