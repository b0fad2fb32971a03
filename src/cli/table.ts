/** An analysis as a table for a terminal. */
import type { Analysis, Claim, Span } from '../analysis/model';

const WIDTH = 108;

/** Title, one claim a row with its origin, then who answers whom and who kept silent. */
export function printAnalysis(analysis: Analysis): string {
  const { article, claims, responses, silences } = analysis;
  const text = (spans: readonly Span[]) => spans.map(([a, b]) => article.text.slice(a, b)).join(' … ');
  const byId = new Map(claims.map(c => [c.id, c]));
  const lines = [
    [article.title, article.publisher].filter(Boolean).join(' – ') || 'Untitled',
    `${claims.length} claims · ${new Set(claims.map(c => c.speaker).filter(Boolean)).size} sources · ${claims.filter(c => c.category === 'unnamed' || c.category === 'hedged').length} unnamed`,
    '',
    ...claims.map(
      c =>
        `${c.id.padEnd(4)} ${`${c.category}${c.reply ? ', reply' : ''}`.padEnd(15)} ${shorten(origin(c), 40).padEnd(40)} ${shorten(oneLine(text(c.content)), WIDTH - 62)}`,
    ),
  ];
  if (responses.length) lines.push('', 'Answers');
  for (const r of responses) {
    const from = byId.get(r.from)!;
    lines.push(
      `${r.from.padEnd(4)} ${from.speaker} ${r.stance} ${r.to.join(', ')}${r.explicit ? '' : ' (not marked by the text)'}`,
    );
  }
  if (silences.length) lines.push('', 'Silent');
  for (const s of silences) lines.push(`     ${s.speaker || text(s.source)}: ${oneLine(text(s.cue))}`);
  return lines.join('\n');
}

const origin = (c: Claim): string =>
  [c.speaker || 'no source given', ...[...c.via].reverse()].join(' → ') + (c.party ? ` (${c.party})` : '');
const oneLine = (s: string): string => s.replace(/\s+/g, ' ');
const shorten = (s: string, n: number): string => (s.length > n ? `${s.slice(0, n - 1)}…` : s);
