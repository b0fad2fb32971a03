/** Pages with more than one article, and pages that only look as if they had. */
import { describe, expect, it, vi } from 'vitest';
import { readHtml } from '../../../src/cli/html';
import { MAX_ARTICLES, MAX_NODES } from '../../../src/platform/limits';
import { BORDER, CANAL, GRAIN, prose, type Story, TEASER } from '../../e2e/live/stories';

const ADDRESS = `https://www.example.com/2031/05/06/${CANAL.slug}`;
const read = (body: string, head = `<title>${CANAL.title} - The Post</title>`) =>
  readHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, ADDRESS).reading.articles;
const titles = (body: string) => read(body).map(({ article }) => article.title);

/** An article inside the wrapper of an endless page, which is an article too. */
const nested = (story: Story, number: number) =>
  `<div class="article-container" data-next-id="${number}"><article class="article article--news">
  <header><h1>${story.title}</h1></header><div class="byline">By Una Marsh <time datetime="2031-05-0${number + 1}">May ${number + 1}</time></div>
  <div class="article__content"><div class="block">${prose(story)}</div><aside><h3>Read more</h3><p>${TEASER}</p></aside></div>
  <div class="newsletter"><form><label>Get the newsletter <input></label></form></div></article></div>`;

describe('a page of several articles', () => {
  it('is read as several, each with its own headline, date and text', () => {
    const found = read(`<main><article>${[CANAL, GRAIN, BORDER].map(nested).join('')}</article></main>`);
    expect(found.map(({ article }) => article.title)).toEqual([CANAL.title, GRAIN.title, BORDER.title]);
    expect(found.map(({ article }) => article.published)).toEqual(['2031-05-01', '2031-05-02', '2031-05-03']);
    expect(found.map(({ article }) => article.text.split('\n\n'))).toEqual(
      [CANAL, GRAIN, BORDER].map(story => [...story.paragraphs]),
    );
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  it('gives the first the same text as when it stood alone', () => {
    const alone = read(`<main><article>${nested(CANAL, 0)}</article></main>`);
    const first = read(`<main><article>${nested(CANAL, 0)}${nested(GRAIN, 1)}</article></main>`);
    expect(alone).toHaveLength(1);
    expect(first[0]!.article.text).toBe(alone[0]!.article.text);
  });

  it.each([
    ['data-url', (url: string, story: Story) => `<div data-url="${url}"><article><h1>${story.title}</h1>`],
    [
      'a link on the headline',
      (url: string, story: Story) => `<div><article><h1><a href="${url}">${story.title}</a></h1>`,
    ],
    [
      'a link element',
      (url: string, story: Story) => `<div><article><link itemprop="url" href="${url}"><h1>${story.title}</h1>`,
    ],
  ])('knows the address of the second by %s, on the same site alone', (_, open) => {
    const second = (url: string) =>
      read(`${nested(CANAL, 0)}${open(url, GRAIN)}${prose(GRAIN)}</article></div>`)[1]!.article.url;
    expect(second(`/2031/${GRAIN.slug}`)).toBe(`https://www.example.com/2031/${GRAIN.slug}`);
    expect(second('https://elsewhere.example/x')).toBeUndefined();
    expect(second('javascript:alert(1)')).toBeUndefined();
  });

  it('knows later articles by their make where only the first has a main heading', () => {
    const post = (story: Story, number: number, tag: string) =>
      `<article class="post post-${number} entry"><${tag}>${story.title}</${tag}>${prose(story)}</article>`;
    expect(titles(post(CANAL, 1, 'h1') + post(GRAIN, 2, 'h2'))).toEqual([CANAL.title, GRAIN.title]);
  });

  it('reads the next one whatever the site calls its box', () => {
    expect(titles(`${nested(CANAL, 0)}<div class="next-article related">${nested(GRAIN, 1)}</div>`)).toHaveLength(2);
  });
});

describe('a page of one article', () => {
  const chapter = (story: Story) => `<section><h1>${story.title}</h1>${prose(story)}</section>`;
  const entry = (text: string) => `<article class="entry"><h2>10:0${text.length % 10}</h2><p>${text}</p></article>`;
  it.each([
    ['chapters with main headings', `<article>${chapter(CANAL)}${chapter(GRAIN)}</article>`],
    [
      'main headings among its paragraphs',
      `<article><h1>${CANAL.title}</h1>${prose(CANAL)}<h1>Later</h1>${prose(GRAIN)}</article>`,
    ],
    [
      'entries',
      `<article><h1>${CANAL.title}</h1>${[...CANAL.paragraphs, ...GRAIN.paragraphs].map(entry).join('')}</article>`,
    ],
    [
      'teasers',
      `<article><h1>${CANAL.title}</h1>${prose(CANAL)}</article>${[GRAIN, BORDER].map(s => `<article><h1>${s.title}</h1><p>${s.paragraphs[0]}</p></article>`).join('')}`,
    ],
    [
      'a name that is a main heading',
      `<header><h1><a href="/">The Post</a></h1></header><main><article><h1>${CANAL.title}</h1>${prose(CANAL)}</article></main>`,
    ],
    [
      'comments',
      `<article class="story"><h1>${CANAL.title}</h1>${prose(CANAL)}</article><div id="comments">${GRAIN.paragraphs.map(p => `<article class="comment"><h2>A reader</h2><p>${p}</p><p>${p}</p><p>${p}</p></article>`).join('')}</div>`,
    ],
  ])('is read as one, with %s', (_, body) => {
    expect(read(body)).toHaveLength(1);
  });
});

describe('hostile numbers', () => {
  it('takes as long for many headings as their number allows, and no more articles than the limit', () => {
    const many = Array.from({ length: 400 }, (_, i) => nested({ ...GRAIN, title: `${GRAIN.title} ${i}` }, 1)).join('');
    const began = performance.now();
    expect(read(many).length).toBeLessThanOrEqual(MAX_ARTICLES);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('says so where a page has more nodes than are visited', () => {
    vi.spyOn(Date, 'now').mockReturnValue(0); // however long it takes
    const body = `<article><h1>${CANAL.title}</h1>${prose(CANAL)}</article><div>${'<!---->'.repeat(MAX_NODES)}</div>`;
    const [first] = read(body);
    vi.restoreAllMocks();
    expect(first!.cuts).toEqual(['nodes']);
    expect(first!.article.text).toContain(CANAL.paragraphs[1]);
  });
});
