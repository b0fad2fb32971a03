/** What the shape of the text and the parts around it say a page is. Quick: no layout, no walk of the whole tree. */
import { bodyOf, select, selectAll, shadowsIn, textContent } from '../../dom';
import { type Features, share, yes } from './feature';

/** Paragraphs that are looked at, and UTF-16 units of each: a page may be a book. */
const MOST_PARAGRAPHS = 80;
const MOST_UNITS = 2000;
/** UTF-16 units: shorter paragraphs are menus, captions, bylines. */
const PROSE = 80;

/** Paragraphs; a page with fewer is looked at more closely. */
const FEW = 4;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const SAYING =
  /\b(?:said|says|told|according to|announced|warned|claimed|denied|accused|added|reported|stated|сказал\w*|заявил\w*|сообщил\w*|повідоми\w*|sagte|selon|dijo|disse)\b/gi;
const FIRST_PERSON = /\b(?:I|I'm|I’m|I've|I’ve|my|me|we|our|you|your|you'll|let's)\b/g;
const DAYS = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g;
const PUBLIC =
  /\b(?:government|minister|president|police|officials?|spokes(?:man|woman|person)|authorities|court|election|parliament|lawmakers?|military|attack|killed|million|percent|per cent|country|agency|statement)\b/gi;

/** The paragraphs' texts, white space joined: at most `MOST_PARAGRAPHS`, each cut. */
function paragraphsOf(body: Element): { text: string; linked: number }[] {
  const plain = selectAll(body, 'p');
  // Next to none: a page may be built of components, with its text in their open shadow roots.
  const all =
    plain.length < FEW ? [...plain, ...shadowsIn(body).flatMap(root => [...root.querySelectorAll('p')])] : plain;
  return all.slice(0, MOST_PARAGRAPHS).map(p => {
    const text = (textContent(p) ?? '').slice(0, MOST_UNITS).replace(/\s+/g, ' ').trim();
    const linked =
      text.length >= PROSE ? selectAll(p, 'a').reduce((sum, a) => sum + (textContent(a) ?? '').length, 0) : 0;
    return { text, linked };
  });
}

export function ofText(document: Document): Features {
  const body = bodyOf(document);
  const has = (selector: string) => yes(select(body, selector));
  const number = (selector: string) => selectAll(body, selector).length;
  const paragraphs = paragraphsOf(body);
  const prose = paragraphs.filter(p => p.text.length >= PROSE && p.linked < p.text.length / 2);
  const text = prose.map(p => p.text).join('\n');
  const kilo = Math.max(0.5, text.length / 1000);
  const links = number('a[href]');
  const headings = number('h1');
  return {
    'text: none': yes(prose.length === 0),
    'text: little': yes(prose.length < 4),
    'text: paragraphs': share(prose.length, 15),
    'text: many paragraphs': yes(prose.length > 45),
    'text: saying': share(count(text, SAYING) / kilo, 3),
    'text: some saying': yes(count(text, SAYING) >= 2),
    'text: quotation marks': share(count(text, /[“"«„]/g) / kilo, 4),
    'text: first person': share(count(text, FIRST_PERSON) / kilo, 10),
    'text: no first person': yes(count(text, FIRST_PERSON) / kilo < 2),
    'text: days': share(count(text, DAYS) / kilo, 1),
    'text: public life': share(count(text, PUBLIC) / kilo, 5),
    'text: code': share(number('pre, code'), 6),
    'text: links to prose': share(links / kilo, 60),
    'text: many links': yes(links > 250),
    'text: one heading': yes(headings === 1),
    'text: many headings': yes(headings > 2),
    'text: subheadings': share(number('h2, h3'), 30),
    'part: byline': has('[class*="byline" i], [class*="author" i], [rel~="author"], [itemprop~="author"]'),
    'part: time': has(
      'time[datetime], [itemprop~="datePublished"], [class*="timestamp" i], [class*="pubdate" i], [class*="dateline" i]',
    ),
    'part: article body': has(
      '[itemprop~="articleBody"], [class*="article-body" i], [class*="article__body" i], [class*="story-body" i], [class*="articlebody" i], [class*="article_body" i], [class*="article-text" i], [class*="story-content" i], [class*="article-content" i]',
    ),
    'part: blog post': has(
      '[class*="entry-content" i], [class*="post-content" i], [class*="post-body" i], [class*="blog-post" i]',
    ),
    'part: figure with words': has('figure figcaption'),
    'part: related': has('[class*="related" i], [class*="trending" i], [class*="most-read" i], [class*="recommend" i]'),
    'part: newsletter': has('[class*="newsletter" i], [class*="subscribe" i], [class*="paywall" i]'),
    'part: advertising': has(
      '[class*="advert" i], [id*="google_ads" i], [class*="ad-slot" i], [id^="div-gpt" i], [class*="dfp" i]',
    ),
    'part: reply': has(
      '[class*="post-reply" i], [class*="postbody" i], [class*="message-body" i], [class*="thread" i] [class*="reply" i], [class*="votecell" i], [class*="upvote" i]',
    ),
    'part: cart': has(
      '[class*="add-to-cart" i], [class*="addtocart" i], [class*="basket" i], [itemprop~="price"], [class*="price" i]',
    ),
    'part: docs': has(
      '[class*="toctree" i], [class*="docs-sidebar" i], [class*="theme-doc" i], [class*="breadcrumb" i] ~ [class*="edit" i], [id="toc"], .toc, [role="doc-toc"], .sphinxsidebar',
    ),
    'part: share': has('[class*="share" i], [class*="social" i]'),
  };
}
