/** Which lines of a page are its article: pages of our own writing, as publishers build them. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/html';

const PROSE = [
  'The minister said on Monday that the harbour would close in May, after three accidents within a single year.',
  'The mayor of the island told reporters that nobody had asked the people who live from the ferry and its visitors.',
  'The government said that a report on the accidents would be sent to the parliament before the summer began.',
];
const prose = PROSE.map(text => `<p>${text}</p>`).join('');
const POST =
  '<blockquote class="twitter-tweet"><p>Our port will not be closed by people who have never seen it from the sea side.</p>&mdash; Marta Quell (@martaquell) <a href="https://twitter.com/martaquell/status/1234567890">March 4, 2025</a></blockquote>';

const read = (body: string) =>
  readHtml(
    `<!doctype html><html lang="en"><head><title>Quay closes</title></head><body><main>${body}</main></body></html>`,
    'https://www.example.com/a',
  ).article;
const linesOf = (body: string) => read(body).text.split('\n').filter(Boolean);

describe('the body of an article', () => {
  it('is its prose without its headline', () => {
    expect(linesOf(`<article><h1>Quay closes</h1>${prose}</article>`)).toEqual(PROSE);
  });

  it('holds short sentences, items of lists and subheadings among its prose', () => {
    const list = '<ul><li>a new quay</li><li>a second ferry</li></ul>';
    const body = `<article>${prose}<h2>What comes next</h2><p>Nobody knows.</p>${list}${prose}</article>`;
    expect(linesOf(body)).toEqual([
      ...PROSE,
      'What comes next',
      'Nobody knows.',
      'a new quay',
      'a second ferry',
      ...PROSE,
    ]);
  });

  it('is without what a class hides, where no layout says otherwise', () => {
    const line = 'The bishop said that nobody should be able to read this line on any screen there is.';
    for (const name of ['hidden', 'hidden md:block', 'sr-only', 'print-only'])
      expect(linesOf(`<article>${prose}<p class="${name}">${line}</p></article>`)).toEqual(PROSE);
    expect(linesOf(`<article>${prose}<p class="overflow-hidden">${line}</p></article>`)).toEqual([...PROSE, line]);
  });

  it('ends with its prose, not with a heading after it', () => {
    expect(linesOf(`<article>${prose}<h2>More of the world</h2></article>`)).toEqual(PROSE);
  });

  it.each([
    ['in a figure', '<figure><img><figcaption>@</figcaption></figure>'],
    ['in a box of that name', '<div class="image-caption"><p>@</p></div>'],
    ['with a credit', '<p>The harbour of Port Anders, seen from the fort. Anton Rey/Getty Images</p>'],
  ])('has no captions: %s', (_, caption) => {
    const words = 'The harbour of Port Anders on the morning of the second accident, seen from the old fort above it.';
    expect(linesOf(`<article>${prose}${caption.replace('@', words)}${prose}</article>`)).toEqual([...PROSE, ...PROSE]);
  });

  it.each([
    ['alone', '@'],
    [
      'in a figure',
      '<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">@</div></figure>',
    ],
    ['in a box of media', '<div class="media-embed">@</div>'],
  ])('keeps posts: %s', (_, wrap) => {
    const article = read(`<article>${prose}${wrap.replace('@', POST)}${prose}</article>`);
    expect(article.text).toContain('Our port will not be closed');
    expect(article.embeds).toHaveLength(1);
  });

  it('leaves out what names itself something else', () => {
    const teaser = `<div class="related-articles">${PROSE.map(text => `<p>Elsewhere: ${text}</p>`).join('')}</div>`;
    expect(linesOf(`<article>${prose}${prose}</article>${teaser}`)).toEqual([...PROSE, ...PROSE]);
  });

  it('is found where every paragraph of the site bears such a name', () => {
    const boxes = PROSE.map(text => `<div class="sidebar-grid"><p>${text}</p></div>`).join('');
    expect(linesOf(`<article>${boxes}${boxes}</article>`)).toEqual([...PROSE, ...PROSE]);
  });

  const STANDFIRST = 'Both sides say that the other one has begun.';
  it.each([
    ['by its name', `<p class="article__standfirst">${STANDFIRST}</p>`],
    ['by its place', `<div class="k3x9"><p>${STANDFIRST} Nobody else says so.</p></div>`],
  ])('begins with its standfirst, known %s', (_, first) => {
    const body = `<div><h1>Quay closes</h1><div class="x1">${first}</div></div><div class="x2">${prose}${prose}</div>`;
    expect(linesOf(body)[0]).toMatch(new RegExp(`^${STANDFIRST}`));
  });

  it('begins with all points of its summary, the shortest of them too', () => {
    const points = ['Norland shuts its port', 'Its neighbours call that a breach of the treaty'];
    const list = `<ul class="key-points">${points.map(text => `<li>${text}</li>`).join('')}</ul>`;
    const body = `<div><h1>Quay closes</h1>${list}</div><div class="x2">${prose}${prose}</div>`;
    expect(linesOf(body)).toEqual([...points, ...PROSE, ...PROSE]);
  });

  it('has no fact box, however long it is', () => {
    const long = `<div class="post-factbox"><h2>The speech in full</h2>${prose}${prose}${prose}</div>`;
    expect(linesOf(`<article><div class="article-body">${prose}${long}${prose}</div></article>`)).toEqual([
      ...PROSE,
      ...PROSE,
    ]);
  });

  it('keeps a sentence that is nearly all link, and drops a headline that is one', () => {
    const sentence = '<p>According to him, <a href="/b">every ferry in the harbour was checked in the spring</a>.</p>';
    const teaser = '<h4>Read more</h4><h3><a href="/c">Old fort gets a new flag</a></h3>';
    const lines = linesOf(`<article>${prose}${sentence}${teaser}${prose}</article>`);
    expect(lines).toContain('According to him, every ferry in the harbour was checked in the spring.');
    expect(lines).not.toContain('Old fort gets a new flag');
  });

  it('has no headings of nothing', () => {
    const lines = linesOf(`<article>${prose}<h2>Key points</h2><h2>What comes next</h2>${prose}</article>`);
    expect(lines).toContain('What comes next');
    expect(lines).not.toContain('Key points');
  });

  it('is not taken for related by the names of layouts', () => {
    expect(linesOf(`<article><div class="relative flex inset-0">${prose}</div><div>${prose}</div></article>`)).toEqual([
      ...PROSE,
      ...PROSE,
    ]);
  });
});
