/**
 * `npx tsx scripts/measure/origins.ts [--found] [field…]`: each claim of the articles that may be read whose speaker, kind,
 * named, party or via is not the annotators', with their spans; `--found`: with the spans as found.
 */
import type { Claim, Origin, Span } from '../../src/analysis/model';
import { type GoldDocument, letters, readLines } from './data';
import { type GoldClaim, predict, predictOnGold } from './predict';
import { alike, jaccard } from './pronouns';

type Gold = GoldDocument & { claims: GoldClaim[] };

const flags = process.argv.slice(2);
const FIELDS = ['speaker', 'kind', 'named', 'party', 'via'] as const;
const fields = FIELDS.filter(f => flags.filter(x => !x.startsWith('--')).every((_, __, all) => all.includes(f)));

const right: Record<(typeof FIELDS)[number], (g: Origin, c: Origin) => boolean> = {
  speaker: (g, c) => alike(g.speaker, c.speaker),
  kind: (g, c) => g.kind === c.kind,
  named: (g, c) => g.named === c.named,
  party: (g, c) => letters(g.party).join() === letters(c.party).join(),
  via: (g, c) => g.via.length === c.via.length && g.via.every((v, i) => alike(v, c.via[i]!)),
};

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
