/** An article's claims as Markdown: a numbered list in reading order, the answers under each claim. */
import type { Analysis, Claim } from '../analysis/model';
import { safeUrl } from '../platform/url';
import { say } from '../platform/words';
import { type AnswerLine, exchanges } from './exchange';
import { capital, chainOf, linkTo, plain, toldOf } from './quote';

/** Text of the page as text, whatever signs of Markdown or HTML it holds. */
export const literal = (text: string): string => plain(text).replace(/[\\`*_[\]<>|~#&]/g, '\\$&');

/** Parentheses and white space would end a link's address. */
const address = (href: string): string =>
  href.replace(/[()\s]/g, c => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

function originOf(claim: Claim): string {
  const [first = say('who_hedge'), ...outlets] = chainOf(claim);
  const withheld = claim.degree === 'described' || claim.degree === 'bare';
  const who = `**${literal(capital(first))}**`;
  return [withheld ? say('who_described', who) : who, ...outlets.map(literal)].join(' → ');
}

function answerOf(line: AnswerLine): string {
  const name = (speaker: string) => `**${literal(speaker || say('who_hedge'))}**`;
  if (line.kind === 'none') return say('no_answer', name(line.party));
  if (line.kind === 'silence') return say('silence', name(line.speaker));
  return `${say(line.stance, name(line.speaker))}: ${literal(line.words)}`;
}

/** @returns a document that ends with a line break. */
export function toMarkdown(analysis: Analysis): string {
  const { article, claims } = analysis;
  const all = exchanges(analysis);
  const where = [literal(article.publisher), article.published.slice(0, 10), safeUrl(article.url)?.href];
  const items = claims.map((claim, i) => {
    const link = linkTo(analysis, claim);
    const place = link ? ` ([${say('in_the_text')}](${address(link)}))` : '';
    const lines = all.get(claim.id)?.lines ?? [];
    const item = `${i + 1}. ${originOf(claim)}: ${literal(toldOf(claim, article.text))}${place}`;
    return [item, ...lines.map(line => `   - ${answerOf(line)}`)].join('\n');
  });
  const parts = [
    `# ${literal(article.title)}`,
    literal(article.standfirst ?? ''),
    article.byline ? say('byline', literal(article.byline)) : '',
    where.filter(Boolean).join(', '),
    items.join('\n'),
    `*${say('export_note')}*`,
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
