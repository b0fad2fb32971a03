/** `npx tsx scripts/measure/responses.ts`: each response found or missed on the articles that may be read, with the annotators' claims. */

import { findAnswers } from '../../src/analysis/responses';
import { readText } from '../../src/analysis/text/document';
import { type GoldDocument, readLines } from './data';
import { type GoldClaim, predictOnGoldOrigins } from './predict';

type R = { from: string; to: string[]; stance: string; explicit: boolean };
type Gold = GoldDocument & { claims: GoldClaim[]; responses: R[] };

for (const d of readLines<Gold>('diplomacy/dev.jsonl')) {
  const ids = new Map(d.claims.map((c, i) => [`c${i + 1}`, c.id]));
  const responses = findAnswers(readText(d.text), predictOnGoldOrigins(d).claims).map(a => ({
    ...a,
    from: ids.get(a.from.claim.id)!,
    to: a.to.map(b => ids.get(b.claim.id)!),
  }));
  const text = (spans: readonly (readonly [number, number])[]) => spans.map(([a, b]) => d.text.slice(a, b)).join(' … ');
  const say = (id: string) => {
    const c = d.claims.find(x => x.id === id)!;
    return `${id} ${c.speaker}/${c.party} [${text(c.cue)}] ${text(c.content).slice(0, 130)}`;
  };
  const print = (mark: string, r: R) => {
    const c = d.claims.find(x => x.id === r.from)!;
    const at = Math.min(...[...c.cue, ...c.source, ...c.content].map(s => s[0]));
    console.log(
      `${mark} ${d.id} ${r.stance} ${r.explicit}\n   ${say(r.from)}   << ${d.text.slice(Math.max(0, at - 90), at).replaceAll('\n', '¶')}`,
    );
    for (const t of r.to) console.log(`     → ${say(t)}`);
  };
  const right = (a: R, b: R) => a.from === b.from && a.to.some(t => b.to.includes(t));
  for (const r of responses) print(`${d.responses.some(g => right(r, g)) ? 'right' : 'WRONG'} ${r.rule}`, r);
  for (const g of d.responses) if (!responses.some(r => right(r, g))) print('MISSED', g);
}
