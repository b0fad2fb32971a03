/** One peer in a process of its own, started by `analysis.ts`: the time of its first use, then of the text on standard input. */
import { readFileSync } from 'node:fs';
import type { Peer, PEERS as Peers } from './peers';

const [bundle, name] = process.argv.slice(2) as [string, Peer];
const { PEERS } = (await import(bundle)) as { PEERS: typeof Peers };
const text = readFileSync(0, 'utf8');
const started = performance.now();
const run = PEERS[name]();
run('Warm.');
const ready = performance.now();
run(text);
console.log(JSON.stringify([ready - started, performance.now() - ready]));
