// @vitest-environment jsdom
/** Pages of our own writing, as news sites, shops, forums and others build them. */
import { describe, expect, it } from 'vitest';
import { isNewsArticle } from '../../../src/page/detect';
import { featuresOf } from '../../../src/page/detect/features';
import { BIAS, LEAST_OF_NAMES, MOST_OF_NAMES, WEIGHTS } from '../../../src/page/detect/weights';

const PARAGRAPHS = [
  'The harbour authority will close the northern quay in May, the transport minister said on Monday, after three accidents in a year.',
  '“Nobody asked the islanders,” said Marta Quell, the mayor of Port Anders, who called for a vote before the summer begins.',
  'A spokesman for the government told reporters on Tuesday that the decision was final and that the money had been set aside.',
  'According to the agency, four million tonnes pass through the harbour in a year, more than in any other port of the country.',
  'Police said that two people were still in hospital after the last accident. The authorities announced an inquiry in March.',
  'The opposition denied on Wednesday that it had known of the plan, and accused the minister of hiding a report from parliament.',
];
const prose = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('');
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

const ADDRESS = 'https://www.anders-courier.com/news/2025/03/04/harbour-authority-closes-northern-quay-81234';
const META =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04T10:00:00Z"><meta name="author" content="Una Marsh">';
const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Quay closes',
  datePublished: '2025-03-04',
};
const article = `<main><article><h1>Harbour authority closes northern quay</h1><p class="byline">By Una Marsh</p><time datetime="2025-03-04">4 March</time>${prose(PARAGRAPHS)}</article></main>`;

/** A part of each kind that speaks for an article. */
const EVERY_PART =
  '<figure><figcaption>The quay</figcaption></figure><div class="share"></div><div class="related"></div><div class="advert"></div><div class="story-body"></div><div class="byline"></div><time datetime="2025-03-04"></time>';

/** What every feature together says. */
const logOdds = (document: Document, url: string): number =>
  Object.entries(featuresOf(document, url)).reduce((sum, [name, x]) => sum + x * (WEIGHTS[name] ?? 0), BIAS);

describe('a news article', () => {
  it.each([
    ['with structured data', ld(NEWS) + META],
    [
      'in a graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle', 'Article'], datePublished: '2025-03-04' }] }) +
        META,
    ],
    [
      'with structured data that is broken',
      `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-04", oh}</script>${META}`,
    ],
    ['with metadata alone', META],
  ])('is one %s', (_, head) => {
    expect(isNewsArticle(page(head, article), ADDRESS)).toBe(true);
  });

  it('is one where the address is not known', () => {
    expect(isNewsArticle(page(ld(NEWS) + META, article), '')).toBe(true);
  });

  it('is surer the more a page says', () => {
    const bare = logOdds(page('', article), ADDRESS);
    const meta = logOdds(page(META, article), ADDRESS);
    const all = logOdds(page(ld(NEWS) + META, article), ADDRESS);
    expect(bare).toBeLessThan(meta);
    expect(meta).toBeLessThan(all);
    expect(all).toBeGreaterThan(2);
  });
});

const teasers = PARAGRAPHS.map(
  text => `<article><h2><a href="/news/a">${text.slice(0, 40)}</a></h2><p>${text.slice(0, 60)}</p></article>`,
)
  .join('')
  .repeat(6);
const posts = PARAGRAPHS.map(
  text =>
    `<div class="post thread"><div class="postbody"><p>I think you are wrong, my friend. ${text}</p><a class="reply" href="#">Reply</a></div></div>`,
).join('');

describe('a page that is none', () => {
  it.each([
    [
      'the front page of a paper',
      'https://www.anders-courier.com/',
      '<meta property="og:type" content="website">',
      teasers,
    ],
    [
      'a section of a paper',
      'https://www.anders-courier.com/world/',
      `<meta property="og:type" content="website">${ld({ '@type': 'CollectionPage' })}`,
      teasers,
    ],
    [
      'a shop',
      'https://shop.example.com/products/lamp',
      '<meta property="og:type" content="product">' +
        ld({ '@type': 'Product', offers: { '@type': 'Offer', price: '10.00' } }),
      '<h1>Lamp</h1><p class="price">$10.00</p><p>You will love our lamp: it stands on your desk and lights your whole room, whatever you do there.</p><button class="add-to-cart">Buy</button>',
    ],
    ['a forum', 'https://forum.example.org/threads/quay.123/', ld({ '@type': 'DiscussionForumPosting' }), posts],
    [
      'documentation',
      'https://docs.example.dev/guide/install',
      '<meta name="generator" content="Docusaurus">',
      `<h1>Install</h1>${'<p>You need our package manager, and you run it in your shell before you open your editor or your browser.</p><pre><code>npm i</code></pre>'.repeat(8)}`,
    ],
    [
      'a blog',
      'https://anna.blogspot.com/my-garden',
      `<meta name="generator" content="WordPress 6.1">${ld({ '@type': 'BlogPosting' })}`,
      `<div class="entry-content">${'<p>I love my garden, and I think you would too: we sat there all evening and I told my children about our old house.</p>'.repeat(9)}</div>`,
    ],
    [
      'a page of a video',
      'https://www.anders-courier.com/video/quay-closes-81234',
      `<meta property="og:type" content="video.other">${ld({ '@type': 'VideoObject', name: 'Quay closes', uploadDate: '2025-03-04' })}`,
      `<div class="player"><video></video></div><h1>Quay closes</h1><p>Watch how the last ferry leaves.</p><ul>${'<li><a href="/video/b">More videos of the harbour</a></li>'.repeat(12)}</ul>`,
    ],
    [
      'a gallery',
      'https://www.anders-courier.com/pictures/the-harbour-at-night',
      `<meta property="og:type" content="website">${ld({ '@type': 'ImageGallery', name: 'The harbour at night' })}`,
      `<h1>The harbour at night</h1>${'<figure><img><figcaption>The quay under snow. Anton Rey</figcaption></figure>'.repeat(14)}`,
    ],
    [
      'a live score',
      'https://www.anders-courier.com/sport/football/live-scores',
      ld({ '@type': 'SportsEvent', name: 'Anders Town – Vell Rovers', startDate: '2025-03-04' }),
      `<h1>Live scores</h1><table>${'<tr><td><a href="/m">Anders Town</a></td><td>2 – 1</td><td><a href="/n">Vell Rovers</a></td><td>78’</td></tr>'.repeat(20)}</table>`,
    ],
    [
      'a wiki',
      'https://en.wikipedia.org/wiki/Port_Anders',
      `<meta name="generator" content="MediaWiki 1.44"><meta property="og:type" content="website">`,
      `<h1 id="firstHeading">Port Anders</h1><div class="mw-parser-output">${`<p>Port Anders is a <a href="/wiki/Town">town</a> and a <a href="/wiki/Harbour">harbour</a> on the northern coast of the island, founded in the <a href="/wiki/X">twelfth century</a>, with a population of four thousand.<sup><a href="#1">[1]</a></sup></p><h2>History <a href="/edit">edit</a></h2>`.repeat(9)}</div>`,
    ],
    [
      'a press release',
      'https://www.anders-ferries.com/press/press-releases/anders-ferries-opens-new-line',
      `<meta property="og:type" content="website"><meta name="generator" content="WordPress 6.1">`,
      `<h1>Anders Ferries opens a new line</h1><p>PORT ANDERS, March 4 /HarbourWire/ -- Anders Ferries, your partner on the water, is proud to announce a new line to our second island.</p><p>“We are delighted to bring our guests even closer to the sea,” said Ada Brink, our chief executive. “Our team has worked hard for you.”</p><h2>About Anders Ferries</h2><p>Anders Ferries is the leading provider of solutions for travellers. For more information visit our website or contact our press office.</p><p>Contact: press@anders-ferries.com</p>`,
    ],
    ['nothing', 'about:blank', '', ''],
  ])('%s', (_, url, head, body) => {
    expect(isNewsArticle(page(head, body), url)).toBe(false);
  });
});

describe('the names of a page’s parts', () => {
  it.each([
    ['for', 1, MOST_OF_NAMES],
    ['against', -1, LEAST_OF_NAMES],
  ])('speak %s an article by no more than is said', (_, sign, said) => {
    const names = Object.entries(WEIGHTS).filter(([name, weight]) => name.startsWith('part: ') && weight * sign > 0);
    expect(names.reduce((sum, [, weight]) => sum + weight, 0)).toBeCloseTo(said, 6);
  });

  it.each([
    ['an article that says all of itself', ADDRESS, page(ld(NEWS) + META, prose(PARAGRAPHS))],
    ['an article with a price', ADDRESS, page('', `${prose(PARAGRAPHS)}<p class="price cart upvote">2</p>`)],
    ['a page without prose', 'https://www.anders-courier.com/', page('', '<div class="share byline advert">x</div>')],
    ['an article without an address', '', page('', prose(PARAGRAPHS))],
    ['a page that its names alone make one', ADDRESS, page('', `<p>${PARAGRAPHS[0]}</p>${EVERY_PART}`)],
  ])('change nothing where they are not asked: %s', (_, url, document) => {
    expect(isNewsArticle(document, url)).toBe(logOdds(document, url) > 0);
  });

  it('decide by themselves between one page and another', () => {
    const text = `<p>${PARAGRAPHS[0]}</p>`;
    expect(isNewsArticle(page('', text), ADDRESS)).toBe(false);
    expect(isNewsArticle(page('', text + EVERY_PART), ADDRESS)).toBe(true);
  });
});

describe('a hostile page', () => {
  it.each([
    ['clobbers what it can', '<form name="body"><input name="querySelectorAll"><input name="getAttribute"></form>'],
    ['nests without end', '<div>'.repeat(4000)],
    ['is one endless paragraph', `<p>${'said “a” '.repeat(120_000)}</p>`],
    [
      'poisons prototypes',
      ld(
        JSON.parse(
          '{"__proto__":{"isArticle":true},"constructor":{"prototype":1},"@type":["NewsArticle",{"a":1},null]}',
        ),
      ),
    ],
  ])('that %s stops nothing and is not changed', (_, body) => {
    const document = page('', body + article);
    const before = document.documentElement.outerHTML;
    const began = performance.now();
    expect(() => isNewsArticle(document, 'https://[not an address')).not.toThrow();
    expect(performance.now() - began).toBeLessThan(5000);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(({} as Record<string, unknown>).isArticle).toBeUndefined();
  });
});
