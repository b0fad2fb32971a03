/** The diplomacy articles: claims, origins, responses. `check` is for totals only. */
import { type GoldDocument, readLines } from './data';
import { type GoldClaim, predict, predictOnGold, predictOnGoldOrigins } from './predict';
import { score } from './score';
import { table } from './table';

interface Options {
  goldSpans: boolean;
  goldOrigins: boolean;
  errors: boolean;
}

type Gold = GoldDocument & { claims: GoldClaim[] };

/** @returns a table, and with `errors` the misses on the articles that may be read */
export function measureClaims({ goldSpans, goldOrigins, errors }: Options): string {
  const dev = readLines<Gold>('diplomacy/dev.jsonl');
  const parts: [string, Gold[]][] = [
    ['the seed article', dev.filter(d => d.id.startsWith('seed'))],
    ['dev, other articles', dev.filter(d => !d.id.startsWith('seed'))],
    ['dev', dev],
    ['check', readLines<Gold>('diplomacy/check.jsonl')],
  ];
  const printed: string[] = [];
  const rows = parts.map(([name, gold]) => {
    const predicted = gold.map(goldOrigins ? predictOnGoldOrigins : goldSpans ? predictOnGold : predict);
    const { json: s, printed: p } = score(
      'diplomacy/score.mjs',
      gold,
      predicted,
      errors && name === 'dev' ? ['--errors'] : [],
    );
    if (errors && name === 'dev') printed.push(p);
    const m = s.onMatched;
    return [
      name,
      s.claims.P,
      s.claims.R,
      s.claims.F1,
      s.exactContent.F1,
      s.claimWithRightSource.F1,
      m.speaker,
      m.kind,
      m.named,
      m.party,
      m.via,
      m.quote,
      s.unnamedOrHedged.F1,
      s.responses.F1,
      s.responses.P,
      s.responses.explicitRecall,
      s.responses.stanceRight,
    ];
  });
  const head = [
    'diplomacy',
    'P',
    'R',
    'F1',
    'exact',
    '+source',
    'speaker',
    'kind',
    'named',
    'party',
    'via',
    'quote',
    'unnamed',
    'resp F1',
    'resp P',
    'marked R',
    'stance',
  ];
  return `${goldSpans ? 'with the annotators’ spans\n' : ''}${table(head, rows)}\n${printed.join('\n')}`;
}
