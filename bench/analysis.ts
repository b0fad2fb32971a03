/**
 * `npm run bench`: what the analysis costs, in one process and run, as ratios against peers on the same text, and how it
 * grows. The text is our own sample articles, repeated; the median of several rounds is printed. Nothing here passes or fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { table } from '../scripts/measure/table';
import { analyze } from '../src/analysis';
import { readHtml } from '../src/cli/html';

const ROUNDS = 7;
const folder = fileURLToPath(new URL('../tests/articles/', import.meta.url));

const started = performance.now();
analyze({ text: 'Warm.' });
const cold = performance.now() - started;

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
const base = readdirSync(folder)
  .filter(f => f.endsWith('.html'))
  .map(f => readHtml(readFileSync(folder + f, 'utf8')).article?.text ?? '')
  .join('\n\n');
const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const times = (n: number) => Array.from({ length: n }, () => base).join('\n\n');

/** Median milliseconds per 1,000 words over the rounds, the peers taking turns so that a slow machine slows all. */
function compare(peers: Record<string, (text: string) => unknown>, text: string): Record<string, number> {
  const words = countWords(text) / 1000;
  const taken: Record<string, number[]> = {};
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(peers)) {
      const from = performance.now();
      run(text);
      if (round >= 0) taken[name] = [...(taken[name] ?? []), (performance.now() - from) / words];
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, ms]) => [name, ms.sort((a, b) => a - b)[ROUNDS >> 1]!]));
}

const peers = {
  'Whence, the whole analysis': (text: string) => analyze({ text }),
  'wink-nlp: sentences, parts of speech, entities': (text: string) =>
    wink
      .readDoc(text)
      .tokens()
      .out(wink.its.pos as never),
  'compromise: full parse': (text: string) => compromise(text).json(),
};
const cost = compare(peers, times(3));
const ours = cost['Whence, the whole analysis']!;
console.log(
  table(
    ['cost', 'ms per 1,000 words', 'Whence takes … times as long'],
    Object.entries(cost).map(([name, ms]) => [name, ms.toFixed(2), (ours / ms).toFixed(2)]),
  ),
);
console.log(`\nfirst use in a new process: ${cold.toFixed(0)} ms\n`);

const growth = [1, 4, 16, 64].map(n => {
  const text = times(n);
  const ms = compare({ ours: t => analyze({ text: t }) }, text).ours!;
  return [n, countWords(text), ms] as const;
});
console.log(
  table(
    ['growth', 'words', 'ms per 1,000 words', 'against the smallest'],
    growth.map(([n, words, ms]) => [`× ${n}`, String(words), ms.toFixed(2), (ms / growth[0]![2]).toFixed(2)]),
  ),
);

if (process.argv.includes('page')) {
  const { ensure } = await import('../scripts/browsers/find');
  const { measurePage } = await import('./page');
  ensure(['chromium']);
  await measurePage();
}
