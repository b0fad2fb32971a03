/** What the card copies: a quotation with its origin, and a note about a wrong mark. */
import type { Analysis, Claim, Span } from '../../analysis/model';
import { textFragmentLink } from '../../platform/fragment';
import { hostOf } from '../../platform/url';
import { say } from '../../platform/words';
import { elementFor } from '../dom';

const hull = (spans: readonly Span[]): Span => [Math.min(...spans.map(s => s[0])), Math.max(...spans.map(s => s[1]))];
const words = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');

/** “words” — speaker, through outlet. Publisher (host), date. Address that opens at the claim. */
export function quotationOf({ article }: Analysis, claim: Claim): string {
  const content = words(article.text, claim.content);
  const quoted = /^["“«'‘]/.test(content) ? content : say('quoted', content);
  const speaker = claim.speaker === '' ? say('who_hedge') : claim.speaker;
  const origin = [speaker, ...claim.via.toReversed()].join(' → ');
  const where = [article.title, article.publisher || hostOf(article.url), article.published.slice(0, 10)];
  const link = textFragmentLink(article.url, article.text, hull(claim.content)) ?? article.url;
  return [quoted, `— ${origin}`, where.filter(part => part !== '').join(', '), link]
    .filter(line => line !== '')
    .join('\n');
}

/** The sentence around the claim and what we made of it; nothing of the reader. */
export function reportOf({ article }: Analysis, claim: Claim): string {
  const [start, end] = hull([...claim.content, ...claim.cue, ...claim.source]);
  const from = article.text.lastIndexOf('\n', start) + 1;
  const to = article.text.indexOf('\n', end);
  const { content, cue, source, category, degree, kind, speaker, party, via, construction, confidence } = claim;
  const shift = (spans: Span[]) => spans.map(([s, e]): Span => [s - from, e - from]);
  const made = { content: shift(content), cue: shift(cue), source: shift(source) };
  const known = { category, degree, kind, speaker, party, via, construction, confidence };
  return [
    say('report_title'),
    article.url,
    article.text.slice(from, to < 0 ? undefined : to),
    JSON.stringify({ ...made, ...known }),
  ].join('\n\n');
}

/**
 * @param near where a helper may stand for a moment, inside our own shadow root.
 * @returns whether the text is in the clipboard now; a page's permissions policy may keep the first way shut.
 */
export async function copy(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = elementFor(document, 'textarea');
    area.value = text;
    near.append(area);
    area.select();
    const done = Document.prototype.execCommand.call(document, 'copy');
    area.remove();
    return done;
  }
}
