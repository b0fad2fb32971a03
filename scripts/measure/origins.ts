/**
 * `npx tsx scripts/measure/origins.ts [--found] [field…]`: each claim of the articles that may be read whose speaker, kind,
 * named, party or via is not the annotators', with their spans; `--found`: with the spans as found.
 */
import type { Claim, Origin, Span } from '../../src/analysis/model';
import { type GoldDocument, readLines } from './data';
import { type GoldClaim, predict, predictOnGold } from './predict';

type Gold = GoldDocument & { claims: GoldClaim[] };

const flags = process.argv.slice(2);
const FIELDS = ['speaker', 'kind', 'named', 'party', 'via'] as const;
const fields = FIELDS.filter(f => flags.filter(x => !x.startsWith('--')).every((_, __, all) => all.includes(f)));

const letters = (s: string) =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/zelenskyy|zelenskiy/g, 'zelensky')
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter(w => w !== 'the') ?? [];
const alike = (a: string, b: string) => {
  const [x, y] = [letters(a), letters(b)];
  return x.length && y.length ? x.every(w => y.includes(w)) || y.every(w => x.includes(w)) : x.length === y.length;
};
const right: Record<(typeof FIELDS)[number], (g: Origin, c: Origin) => boolean> = {
  speaker: (g, c) => alike(g.speaker, c.speaker),
  kind: (g, c) => g.kind === c.kind,
  named: (g, c) => g.named === c.named,
  party: (g, c) => letters(g.party).join() === letters(c.party).join(),
  via: (g, c) => g.via.length === c.via.length && g.via.every((v, i) => alike(v, c.via[i]!)),
};

const length = (spans: readonly Span[]) => spans.reduce((n, [a, b]) => n + b - a, 0);
const shared = (x: readonly Span[], y: readonly Span[]) =>
  x.reduce((n, [a, b]) => n + y.reduce((m, [c, d]) => m + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0), 0);
const jaccard = (x: readonly Span[], y: readonly Span[]) => shared(x, y) / (length(x) + length(y) - shared(x, y));
const bestFor = (g: GoldClaim, claims: readonly Claim[]) =>
  claims.map(c => ({ c, j: jaccard(g.content, c.content) })).sort((a, b) => b.j - a.j)[0];

for (const d of readLines<Gold>('diplomacy/dev.jsonl')) {
  const text = (spans: readonly Span[]) => spans.map(([a, b]) => d.text.slice(a, b)).join(' … ');
  const claims = flags.includes('--found') ? predict(d).claims : predictOnGold(d).claims;
  for (const [i, g] of d.claims.entries()) {
    const found = flags.includes('--found') ? bestFor(g, claims) : { c: claims[i]!, j: 1 };
    if (!found || found.j < 0.5) continue;
    const wrong = fields.filter(f => !right[f](g, found.c));
    if (wrong.length === 0) continue;
    const at = Math.min(...[...g.cue, ...g.source, ...g.content].map(s => s[0]));
    console.log(`${d.id} ${g.id} [${text(g.source)}] ${text(g.cue)} :: ${text(g.content).slice(0, 90)}`);
    console.log(`     << ${d.text.slice(Math.max(0, at - 140), at).replaceAll('\n', '¶')}`);
    if (text(found.c.source) !== text(g.source)) console.log(`     found source: [${text(found.c.source)}]`);
    for (const f of wrong) console.log(`     ${f}: ${JSON.stringify(g[f])}, not ${JSON.stringify(found.c[f])}`);
  }
}
