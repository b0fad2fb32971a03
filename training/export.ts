/**
 * Writes what the training reads: `node scripts/run.mjs training/export.ts DATA OUT`.
 * DATA holds the corpora (attribution/*.jsonl, diplomacy/dev.jsonl); OUT gets one file a corpus, a JSON document a line:
 * the features of its tokens and, per attribution, its token indices in each role.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Span } from '../src/analysis/model';
import { readText } from '../src/analysis/text/document';
import type { Token } from '../src/analysis/text/tokens';
import { readFeatures } from './features';

interface Gold {
  content: Span[];
  cue: Span[];
  source: Span[];
  cueClass?: string;
  nested?: boolean;
}
interface GoldDocument {
  id: string;
  text: string;
  attributions?: Gold[];
  claims?: Gold[];
}

const FILES = [
  'attribution/polnear.train',
  'attribution/polnear.dev',
  'attribution/seer.dev',
  'diplomacy/dev',
] as const;

const [data, out] = process.argv.slice(2);
if (!data || !out) {
  console.error('usage: export.ts DATA OUT');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const file of FILES) {
  const documents = readFileSync(`${data}/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as GoldDocument);
  writeFileSync(`${out}/${file.replace('/', '.')}.jsonl`, documents.map(d => `${JSON.stringify(row(d))}\n`).join(''));
  console.error(`${file}: ${documents.length} documents`);
}

function row(d: GoldDocument) {
  const document = readText(d.text);
  const f = readFeatures(document);
  const list = (a: Uint8Array | Uint16Array) => Array.from(a);
  return {
    id: d.id,
    held: createHash('sha1').update(d.id).digest().readUInt32BE(0) % 3 === 0,
    words: f.words,
    ending: list(f.ending),
    tag: list(f.tag),
    shape: list(f.shape),
    quote: list(f.quote),
    place: list(f.place),
    starts: document.tokens.map(t => t.start),
    ends: document.tokens.map(t => t.end),
    sentence: document.tokens.map(t => t.sentence),
    attributions: (d.attributions ?? d.claims ?? []).map(a => ({
      content: covered(document.tokens, a.content),
      cue: covered(document.tokens, a.cue),
      source: covered(document.tokens, a.source),
      speech: (a.cueClass ?? 'speech') === 'speech',
      nested: a.nested === true,
    })),
  };
}

/** Token ranges [first, last) of the tokens that lie at least half inside the spans. */
function covered(tokens: readonly Token[], spans: readonly Span[]): [number, number][] {
  return spans.flatMap(([start, end]) => {
    const inside = tokens.filter(t => 2 * (Math.min(end, t.end) - Math.max(start, t.start)) >= t.end - t.start);
    return inside.length ? [[inside[0]!.index, inside.at(-1)!.index + 1] as [number, number]] : [];
  });
}
