/** The reader of pages on saved real pages: detection and body text. */
import { dirname, join } from 'node:path';
import { toDocument } from '../../src/cli/html';
import { loadPage, readSaved } from '../../src/cli/read';
import { dataPath, type GoldDocument, readLines } from './data';
import { goThrough } from './safe';
import { score } from './score';
import { table } from './table';

type Saved = GoldDocument & { path: string };

/** @returns a table: detection, our kind, and body text, each by language */
export async function measurePages(): Promise<string> {
  const pages = readLines<Saved>('pages/manifest.jsonl');
  const folder = dirname(dataPath('pages/manifest.jsonl'));
  const predicted = pages.map(p => readSaved(p.id, loadPage(join(folder, p.path)), p.url ?? undefined));
  const safe = pages.map(p => goThrough(toDocument(loadPage(join(folder, p.path))), p.url ?? ''));
  const sum = (of: (s: (typeof safe)[number]) => number) => safe.reduce((total, s) => total + of(s), 0);
  const { json: s } = score('pages/score.mjs', pages, predicted);
  const rate = (name: string, x: { p: number | null; r: number | null; f: number }) => [
    name,
    three(x.p),
    three(x.r),
    three(x.f),
  ];
  return table(
    ['pages', 'P', 'R', 'F1'],
    [
      rate('news article or not, English', s.detection.English),
      rate('news article or not, all languages', s.detection.overall),
      rate('our kind or not, English', s.ourKind.English),
      rate('body, English news', s.body.English),
      rate('body, our kind in English', s.body['English, our kind']),
      rate('body, news in all languages', s.body['news, independent truth']),
      ['unwanted snippets leaked', '', '', three(s.snippets.leaked / s.snippets.mustnot)],
      ['pages gone through', '', '', String(safe.length)],
      ['of them, pages with an exception', '', '', String(sum(x => Number(x.threw !== undefined)))],
      ['of them, documents changed', '', '', String(sum(x => Number(x.changed)))],
      ['blocks whose live nodes hold other words', '', '', `${sum(x => x.astray)} of ${sum(x => x.blocks)}`],
    ],
  );
}

const three = (x: number | null | undefined): string => (x === null || x === undefined ? '–' : x.toFixed(3));
