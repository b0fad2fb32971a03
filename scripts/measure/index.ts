/**
 * `npm run measure`: how accurate the analysis and the reader of pages are now, as tables.
 * `-- --gold-spans` gives origins and responses the annotators' spans, `-- --gold-origins` the responses their origins too; `-- --errors` lists what went wrong on the
 * articles that may be read; `-- claims`, `-- marked` (saved pages that we annotated), `-- corpora`, `-- pages`, `-- oracle` (what a perfect choice among the candidates could reach)
 * measure one part; `-- speed` the time of the detector in Chromium, on the build in dist. `-- --errors attribution [diplomacy|polnear|train|seer] [part of a group's name]` groups misses and extras.
 */
import { measureClaims, measureMarkedPages } from './claims';
import { measureCorpora } from './corpora';
import { haveData } from './data';

if (!haveData) {
  console.log(
    'The annotated data is not beside the project, so there is nothing to measure (WHENCE_DATA names its folder).',
  );
  process.exit(0);
}
const flags = process.argv.slice(2);
const parts = flags.filter(f => !f.startsWith('--'));
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const options = {
  goldSpans: flags.includes('--gold-spans'),
  goldOrigins: flags.includes('--gold-origins'),
  errors: flags.includes('--errors'),
};

if (parts.includes('attribution')) {
  const { listErrors } = await import('./errors');
  const { CORPORA } = await import('./matching');
  const readable = (Object.keys(CORPORA) as (keyof typeof CORPORA)[]).filter(c => c !== 'held');
  const corpus = readable.find(c => parts.includes(c)) ?? 'diplomacy';
  const want = parts.find(p => p !== 'attribution' && p !== corpus);
  console.log(listErrors(corpus, want, want ? 80 : 12));
  process.exit(0);
}
if (parts.includes('oracle')) {
  const { measureOracle } = await import('./oracle');
  console.log(measureOracle());
  process.exit(0);
}
if (parts.includes('speed')) {
  const { measureSpeed } = await import('./speed');
  console.log(await measureSpeed());
  process.exit(0);
}
if (wanted('claims')) console.log(measureClaims(options));
if (wanted('marked')) console.log(measureMarkedPages(options));
if (wanted('corpora') && !options.goldSpans) console.log(measureCorpora(options));
if (wanted('pages') && !options.goldSpans) {
  const { measurePages } = await import('./pages');
  console.log(await measurePages());
}
