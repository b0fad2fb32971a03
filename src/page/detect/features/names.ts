/** What the names that a page gives its parts say it is. Names are gathered in one pass: a selector for each would be a pass each. */
import { attr, bodyOf, select, selectAll } from '../../dom';
import { type Features, yes } from './feature';

/** Elements whose names are looked at. */
const MOST = 500;

/** Parts of the page's classes, in lower case. Plain strings, because a pattern is slow where it is met for the first time. */
const NAMES: readonly (readonly [feature: string, parts: string])[] = [
  ['part: byline', 'byline author'],
  ['part: time', 'timestamp pubdate dateline'],
  [
    'part: article body',
    'article-body article__body story-body articlebody article_body article-text story-content article-content',
  ],
  ['part: blog post', 'entry-content post-content post-body blog-post'],
  ['part: related', 'related trending most-read recommend'],
  ['part: newsletter', 'newsletter subscribe paywall'],
  ['part: advertising', 'advert ad-slot dfp'],
  ['part: reply', 'post-reply postbody message-body votecell upvote'],
  ['part: cart', 'add-to-cart addtocart basket price'],
  ['part: share', 'share social'],
];
/** What only an attribute says. */
const MARKS: readonly (readonly [feature: string, selector: string])[] = [
  ['part: byline', '[rel~="author"], [itemprop~="author"]'],
  ['part: time', 'time[datetime], [itemprop~="datePublished"]'],
  ['part: article body', '[itemprop~="articleBody"]'],
  ['part: advertising', '[id*="google_ads" i], [id^="div-gpt" i]'],
  ['part: cart', '[itemprop~="price"]'],
  ['part: figure with words', 'figure figcaption'],
];

function namesIn(body: Element): string {
  const names = new Set<string>();
  for (const el of selectAll(body, '[class]', MOST)) names.add(attr(el, 'class'));
  return [...names].join('\n').toLowerCase();
}

export function ofNames(document: Document): Features {
  const body = bodyOf(document);
  const names = namesIn(body);
  const out: Features = {};
  for (const [feature, parts] of NAMES) out[feature] = yes(parts.split(' ').some(part => names.includes(part)));
  for (const [feature, selector] of MARKS) out[feature] ||= yes(select(body, selector));
  // Only pages with both names are looked through for a reply in a thread.
  if (names.includes('thread') && names.includes('reply'))
    out['part: reply'] ||= yes(select(body, '[class*="thread" i] [class*="reply" i]'));
  return out;
}
