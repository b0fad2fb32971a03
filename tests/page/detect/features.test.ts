// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/page/detect/features';
import { WEIGHTS } from '../../../src/page/detect/weights';

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');

/** Features of one group that a page has, by what follows the group's name. */
const found = (group: string, document: Document, url = ''): string[] =>
  Object.entries(featuresOf(document, url))
    .filter(([name, value]) => name.startsWith(`${group}: `) && value > 0)
    .map(([name]) => name.slice(group.length + 2));

it('has a weight for no feature that no page has', () => {
  const all = page('', '<script type="application/ld+json">{"@type":"Article"}</script>');
  all.body.setAttribute('itemtype', 'https://schema.org/Product');
  const names = new Set(
    [all, page('')].flatMap(p => ['', 'https://a.example/'].flatMap(url => Object.keys(featuresOf(p, url)))),
  );
  expect(Object.keys(WEIGHTS).filter(name => !names.has(name))).toEqual([]);
});

describe('the parts of a page', () => {
  it.each([
    ['figure with words', '<figure><figcaption>The quay</figcaption></figure>'],
    ['share', '<div class="tools SocialBar"></div>'],
    ['related', '<aside class="most-read"></aside>'],
    ['article body', '<div class="c-article__body"></div>'],
    ['article body', '<div itemprop="articleBody"></div>'],
    ['advertising', '<div class="dfp-top"></div>'],
    ['advertising', '<div id="google_ads_1"></div>'],
    ['byline', '<p class="Byline"></p>'],
    ['byline', '<a rel="author nofollow"></a>'],
    ['time', '<p class="dateline"></p>'],
    ['time', '<time datetime="2025-03-04"></time>'],
    ['cart', '<button class="add-to-cart"></button>'],
    ['cart', '<b itemprop="price"></b>'],
    ['reply', '<div class="votecell"></div>'],
    ['reply', '<div class="thread"><a class="reply"></a></div>'],
    ['newsletter', '<form class="subscribe"></form>'],
    ['blog post', '<div class="entry-content"></div>'],
  ])('%s: %s', (name, html) => {
    expect(found('part', page(html))).toEqual([name]);
  });

  it.each([
    ['a time without a date', '<time>Tuesday</time>'],
    ['a reply outside a thread', '<div class="thread"></div><a class="reply"></a>'],
    ['words of a name in the text', '<p>Share this with the author</p>'],
  ])('%s is none', (_, html) => {
    expect(found('part', page(html))).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['', ['unknown']],
    ['no address', ['unknown']],
    ['https://[broken', ['no words']],
    [
      'https://me:secret@docs.example.org:8080/guide/start?from=/news/#/2025/03/',
      ['words', 'no words', 'not news', 'host of others', 'org'],
    ],
    [
      'https://anders-courier.com/news/2025/03/04/northern-quay-81234.html',
      ['words', 'day', 'month', 'number', 'news', 'page', 'com'],
    ],
  ])('%s', (url, names) => {
    expect(found('address', page(''), url)).toEqual(names);
  });
});

describe('microdata', () => {
  it.each([
    ['https://schema.org/NewsArticle', ['news']],
    ['https://schema.org/Article https://schema.org/Report', ['article']],
    ['https://schema.org/BlogPosting', ['blog']],
    ['https://schema.org/Product', ['other']],
    ['https://schema.org/ProductGroup', []],
  ])('%s', (type, names) => {
    expect(found('microdata', page(`<div itemscope itemtype="${type}"></div>`))).toEqual(names);
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['name="parsely-title"', ['analytics of newsrooms']],
    ['property="product:price"', ['shop']],
    ['name="twitter:label1"', ['shop']],
    ['name="twitter:label10"', []],
  ])('<meta %s>', (name, names) => {
    expect(found('meta', page('', `<meta ${name} content="x">`))).toEqual(names);
  });

  it.each([
    ['Hugo 0.140', ['tools of writers']],
    ['WordPress 6.1', ['blog tools']],
    ['Hand', []],
  ])('made by %s', (generator, names) => {
    expect(found('meta', page('', `<meta name="generator" content="${generator}">`))).toEqual(names);
  });
});
