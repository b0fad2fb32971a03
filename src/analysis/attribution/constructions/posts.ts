/** Social posts that the article embeds: by the reader's marks, or, in plain text, by their signature line. */
import type { Article, Attribution, Span } from '../../model';
import type { Document } from '../../text/document';

/** "— Ida Okafor (@ida_okafor) April 23, 2025" */
const SIGNATURE = /^[—–-]{1,2}\s?([^()]{2,80}?)\s?\(@[\w.@-]{2,60}\)/;
/** A post has at most so many paragraphs. */
const MOST_PARAGRAPHS = 6;

export function embeddedPosts(document: Document, article: Article): Attribution[] {
  const posts = article.embeds?.length
    ? article.embeds.map(({ content, author }) => ({ content, author }))
    : signed(document);
  return posts.flatMap(({ content, author }) => paragraphsIn(document, content).map(span => said(span, author)));
}

const said = (content: Span, author: Span): Attribution => ({
  content: [content],
  cue: [],
  source: author[1] > author[0] ? [author] : [],
  quote: 'direct',
  construction: 'embedded-post',
  confidence: 0.98,
});

function paragraphsIn({ text, paragraphs }: Document, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (const p of paragraphs) {
    if (p.start < start || p.end > end) continue;
    const words = text
      .slice(p.start, p.end)
      .replace(/(?:\s*(?:https?:\/\/|pic\.)\S+)+$/, '')
      .replace(/[.…]$/, '');
    if (/\p{L}{2}/u.test(words)) spans.push([p.start, p.start + words.length]);
  }
  return spans;
}

/** Posts told by their signature alone: the paragraphs before it, back to the last line that is no part of a post. */
function signed({ text, paragraphs }: Document): { content: Span; author: Span }[] {
  const found: { content: Span; author: Span }[] = [];
  for (const [i, p] of paragraphs.entries()) {
    const line = text.slice(p.start, Math.min(p.end, p.start + 240));
    const match = SIGNATURE.exec(line);
    if (!match || i === 0) continue;
    const at = p.start + line.indexOf(match[1]!);
    let first = i - 1;
    while (first > 0 && i - first < MOST_PARAGRAPHS && postLike(text, paragraphs[first]!, paragraphs[first - 1]!))
      first--;
    found.push({ content: [paragraphs[first]!.start, paragraphs[i - 1]!.end], author: [at, at + match[1]!.length] });
  }
  return found;
}

/** Does the paragraph before belong to the same post? Only where this one cannot stand alone: handles and tags in both. */
function postLike(text: string, here: { start: number; end: number }, before: { start: number; end: number }): boolean {
  const mine = text.slice(here.start, here.end);
  const other = text.slice(before.start, before.end);
  const lineBreak = !/\n\s*\n/.test(text.slice(before.end, here.start));
  return lineBreak || /[@#]\w/.test(mine)
    ? !/["“”]|\bsaid\b/.test(other) && /\b(?:we|our|my|I|you|today|us)\b/i.test(other)
    : false;
}
