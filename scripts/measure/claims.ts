/** The diplomacy articles: claims, origins, responses. `check` is for totals only. */
import { type GoldDocument, readLines } from './data';
import { readMarkedPages } from './marked-pages';
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
export function measureClaims(options: Options): string {
  const dev = readLines<Gold>('diplomacy/dev.jsonl');
  return tableOf('diplomacy', options, 'dev', [
    ['the seed article', dev.filter(d => d.id.startsWith('seed'))],
    ['dev, other articles', dev.filter(d => !d.id.startsWith('seed'))],
    ['dev', dev],
    ['check', readLines<Gold>('diplomacy/check.jsonl')],
  ]);
}

/** The same for the saved pages that we annotated ourselves. */
export function measureMarkedPages(options: Options): string {
  const pages = readMarkedPages();
  return tableOf('saved pages', options, 'read first', [
    ['read first', pages.filter(d => !d.kept)],
    ['read last', pages.filter(d => d.kept)],
  ]);
}

/** @param readable the part whose errors may be listed */
function tableOf(
  title: string,
  { goldSpans, goldOrigins, errors }: Options,
  readable: string,
  parts: readonly [string, Gold[]][],
): string {
  const printed: string[] = [];
  const rows = parts.map(([name, gold]) => {
    const predicted = gold.map(goldOrigins ? predictOnGoldOrigins : goldSpans ? predictOnGold : predict);
    const { json: s, printed: p } = score(
      'diplomacy/score.mjs',
      gold,
      predicted,
      errors && name === readable ? ['--errors'] : [],
    );
    if (errors && name === readable) printed.push(p);
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
    title,
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
