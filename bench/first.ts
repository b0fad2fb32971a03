/** One peer in a process of its own, started by `analysis.ts`: the time of its first use, then of the text on standard input. */
import { readFileSync } from 'node:fs';
import { PEERS, type Peer } from './peers';

const text = readFileSync(0, 'utf8');
const started = performance.now();
const run = PEERS[process.argv[2] as Peer]();
run('Warm.');
const ready = performance.now();
run(text);
console.log(JSON.stringify([ready - started, performance.now() - ready]));
