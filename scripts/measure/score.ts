/** Calls the scorers that come with the data, each on a file of gold and a file of predictions. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataPath } from './data';

const lines = (rows: readonly unknown[]) => rows.map(r => JSON.stringify(r)).join('\n');

/**
 * Runs one scorer.
 * @param scorer path inside the data folder
 * @returns the scorer's JSON, and what it printed
 */
export function score(scorer: string, gold: readonly unknown[], predicted: readonly unknown[], flags: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'whence-measure-'));
  try {
    const file = (name: string) => join(folder, name);
    writeFileSync(file('gold.jsonl'), lines(gold));
    writeFileSync(file('predicted.jsonl'), lines(predicted));
    const run = spawnSync(
      process.execPath,
      [dataPath(scorer), file('gold.jsonl'), file('predicted.jsonl'), '--json', file('out.json'), ...flags],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`);
    return { json: JSON.parse(readFileSync(file('out.json'), 'utf8')), printed: run.stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
