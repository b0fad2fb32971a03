/** An article's claims as a table (RFC 4180): a row a claim, lines ended by CR LF. */
import type { Analysis, Claim } from '../analysis/model';
import { linkTo, textOf } from './quote';

/** A spreadsheet runs a cell that starts so as a formula (OWASP, "CSV Injection"); an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Column = (claim: Claim, analysis: Analysis) => string;

/** Lists within a cell are divided by "; ". Offsets: UTF-16 units of the article's text as Whence read it. */
const COLUMNS: Record<string, Column> = {
  id: c => c.id,
  speaker: c => c.speaker,
  category: c => c.category,
  reply: c => String(c.reply),
  kind: c => c.kind,
  degree: c => c.degree,
  party: c => c.party,
  via: c => c.via.join('; '),
  quote: c => c.quote,
  content: (c, a) => textOf(a.article.text, c.content),
  cue: (c, a) => textOf(a.article.text, c.cue),
  source: (c, a) => textOf(a.article.text, c.source),
  answers: (c, a) =>
    a.responses
      .filter(r => r.from === c.id)
      .flatMap(r => r.to.map(id => `${r.stance} ${id}`))
      .join('; '),
  when: c => c.when ?? '',
  topics: c => c.topics.join('; '),
  start: c => String(Math.min(...c.content.map(([start]) => start))),
  end: c => String(Math.max(...c.content.map(([, end]) => end))),
  link: (c, a) => linkTo(a, c) ?? '',
};

export function toCsv(analysis: Analysis): string {
  const rows = analysis.claims.map(claim => Object.values(COLUMNS).map(column => column(claim, analysis)));
  return [Object.keys(COLUMNS), ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
