/**
 * `npm run bench`: what the analysis costs, in one process and run, as ratios against peers on the same text, and how it
 * grows. The text is our own sample articles, repeated; the median of several rounds is printed. Nothing here passes or fails.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { table } from '../scripts/measure/table';
import { readHtml } from '../src/cli/html';
import { buildPeers } from './built';
import type { Peer, PEERS as Peers } from './peers';

/** Rounds before time is taken, until the engine has compiled what it will; then rounds of which the median counts. */
const WARM = 100;
const ROUNDS = 31;
const folder = fileURLToPath(new URL('../tests/articles/', import.meta.url));

const base = readdirSync(folder)
  .filter(f => f.endsWith('.html'))
  .map(f => readHtml(readFileSync(folder + f, 'utf8')).article?.text ?? '')
  .join('\n\n');
const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const times = (n: number) => Array.from({ length: n }, () => base).join('\n\n');
const median = (ms: readonly number[]) => [...ms].sort((a, b) => a - b)[ms.length >> 1]!;

/** Milliseconds per 1,000 words. */
interface Cost {
  /** Until the result is there. */
  waited: number;
  /** Of the processor: compiling and collecting beside it included, other programs on the machine not. */
  processor: number;
}

/** Medians over the rounds. The peers take turns. */
function compare(run: Record<string, (text: string) => unknown>, text: string, warm: number): Record<string, Cost> {
  const words = countWords(text) / 1000;
  const taken = Object.fromEntries(Object.keys(run).map(name => [name, [] as Cost[]]));
  for (let round = -warm; round < ROUNDS; round++) {
    for (const [name, peer] of Object.entries(run)) {
      const [from, began] = [process.cpuUsage(), performance.now()];
      peer(text);
      const waited = (performance.now() - began) / words;
      const { user, system } = process.cpuUsage(from);
      if (round >= 0) taken[name]!.push({ waited, processor: (user + system) / 1000 / words });
    }
  }
  return Object.fromEntries(
    Object.entries(taken).map(([name, costs]) => [
      name,
      { waited: median(costs.map(c => c.waited)), processor: median(costs.map(c => c.processor)) },
    ]),
  );
}

const bundle = pathToFileURL(await buildPeers()).href;
const { PEERS } = (await import(bundle)) as { PEERS: typeof Peers };
const labels = Object.keys(PEERS) as Peer[];
const cost = compare(Object.fromEntries(labels.map(name => [name, PEERS[name]()])), times(3), WARM);
const ours = cost[labels[0]!]!;
console.log(
  table(
    ['ms per 1,000 words', 'waited', 'Whence takes … times as long', 'processor time', 'Whence takes … times as much'],
    Object.entries(cost).map(([name, { waited, processor }]) => [
      name,
      waited.toFixed(2),
      (ours.waited / waited).toFixed(2),
      processor.toFixed(2),
      (ours.processor / processor).toFixed(2),
    ]),
  ),
);

/** Medians of several new processes: milliseconds until the first word is analysed, and for an article of 1,000 words then. */
function first(name: Peer): [number, number] {
  const runs = Array.from({ length: 5 }, () => {
    const run = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(new URL('first.ts', import.meta.url)), bundle, name],
      {
        input: base,
        encoding: 'utf8',
      },
    );
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as [number, number];
  });
  return [median(runs.map(r => r[0])), median(runs.map(r => r[1]))];
}
console.log(
  `\n${table(
    ['in a new process', 'first use, ms', `then ${countWords(base)} words, ms`],
    labels.map(name => [name, ...first(name).map(ms => ms.toFixed(0))]),
  )}\n`,
);

const growth = [1, 4, 16, 64].map(n => {
  const text = times(n);
  const ms = compare({ ours: PEERS[labels[0]!]() }, text, 3).ours!.processor;
  return [n, countWords(text), ms] as const;
});
console.log(
  table(
    ['growth', 'words', 'processor time, ms per 1,000 words', 'against the smallest'],
    growth.map(([n, words, ms]) => [`× ${n}`, String(words), ms.toFixed(2), (ms / growth[0]![2]).toFixed(2)]),
  ),
);

if (process.argv.includes('page')) {
  const { ensure } = await import('../scripts/browsers/find');
  const { measurePage } = await import('./page');
  ensure(['chromium']);
  await measurePage();
}
