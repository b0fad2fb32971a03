/** What the names that a page gives its parts say it is. Names are gathered in one pass: a selector for each would be a pass each. */
import { attr, bodyOf, select, selectAll } from '../../dom';
import { type Features, yes } from './feature';

/** Elements whose names are looked at. */
const MOST = 500;

/** One thing that a page may have. */
export interface Part {
  feature: string;
  /** Parts of the page's classes, in lower case. Plain strings, because a pattern is slow where it is met for the first time. */
  names?: string;
  /** What only an attribute says, or an element within another. */
  mark?: string;
  /** The mark is looked for on pages that have all these names. */
  only?: string;
}

/** Those first that decide most for what it costs to look for them: one search, then what is found in all names. */
export const PARTS: readonly Part[] = [
  { feature: 'part: figure with words', mark: 'figure figcaption' },
  { feature: 'part: share', names: 'share social' },
  { feature: 'part: related', names: 'related trending most-read recommend' },
  {
    feature: 'part: article body',
    names: 'article-body article__body story-body articlebody article_body article-text story-content article-content',
    mark: '[itemprop~="articleBody"]',
  },
  {
    feature: 'part: advertising',
    names: 'advert ad-slot dfp',
    mark: '[id*="google_ads" i], [id^="div-gpt" i]',
  },
  { feature: 'part: byline', names: 'byline author', mark: '[rel~="author"], [itemprop~="author"]' },
  {
    feature: 'part: time',
    names: 'timestamp pubdate dateline',
    mark: 'time[datetime], [itemprop~="datePublished"]',
  },
  { feature: 'part: cart', names: 'add-to-cart addtocart basket price', mark: '[itemprop~="price"]' },
  {
    feature: 'part: reply',
    names: 'post-reply postbody message-body votecell upvote',
    mark: '[class*="thread" i] [class*="reply" i]',
    only: 'thread reply',
  },
  { feature: 'part: newsletter', names: 'newsletter subscribe paywall' },
  { feature: 'part: blog post', names: 'entry-content post-content post-body blog-post' },
];

function namesIn(body: Element): string {
  const names = new Set<string>();
  for (const el of selectAll(body, '[class]', MOST)) names.add(attr(el, 'class'));
  return [...names].join('\n').toLowerCase();
}

/** @returns tells of each part whether the page has it; names are gathered when they are first asked for */
export function partsOf(document: Document): (part: Part) => boolean {
  const body = bodyOf(document);
  let gathered: string | undefined;
  const has = (name: string) => {
    gathered ??= namesIn(body);
    return gathered.includes(name);
  };
  return ({ names, mark, only }) =>
    names?.split(' ').some(has) || (!!mark && (only?.split(' ').every(has) ?? true) && !!select(body, mark));
}

/** All parts of a page, as features. */
export function ofNames(document: Document): Features {
  const has = partsOf(document);
  return Object.fromEntries(PARTS.map(part => [part.feature, yes(has(part))]));
}
