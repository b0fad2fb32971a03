/**
 * Trains what tells political and diplomatic reporting from other news, over the features of src/analysis/kind.ts on saved
 * news pages in English, and cross-validates it by domain. Prints the weights, which are kept by hand in src/analysis/kind.ts
 * and src/analysis/lexicon/fields.ts.
 *
 *     node --import tsx training/kind.ts MANIFEST.jsonl
 *
 * The manifest has lines {path, url, domain, kind_conf, lang, our_kind}. A page that the detector does not take for news, or in
 * which no claim is found, is not judged; if it is ours all the same, it counts as missed. The weights that ship come from an
 * earlier reading of the same pages, whose bodies had captions and fewer short lines; what this prints differs a little.
 */
import { readFileSync } from 'node:fs';
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
