// @vitest-environment jsdom
/** Pages that reach the limits of reading: what is cut off is named, and nothing else is lost. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../src/page/read';
import {
  MAX_ARTICLES,
  MAX_DEPTH,
  MAX_LINKS,
  MAX_PAGE_TEXT,
  MAX_READ_TEXT,
  MAX_READING,
} from '../../../src/platform/limits';
import { CANAL, prose, type Story } from '../../e2e/live/stories';

const ADDRESS = 'https://www.example.com/2031/05/06/canal';
const document = window.document.implementation.createHTMLDocument('Canal');
const read = () => readPage(document, ADDRESS);
const cutsOf = () => [...new Set(read().articles.flatMap(({ cuts }) => cuts))];

/** The page with one article of the canal, and what is added to it. */
function page(paragraphs: readonly string[] = CANAL.paragraphs): HTMLElement {
  document.body.replaceChildren();
  const article = document.createElement('article');
  for (const text of [CANAL.title, ...paragraphs]) {
    const p = document.createElement(text === CANAL.title ? 'h1' : 'p');
    p.textContent = text;
    article.append(p);
  }
  document.body.append(article);
  return article;
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a page', () => {
  it('within all limits loses nothing', () => {
    page();
    expect(cutsOf()).toEqual([]);
  });

  it('with a longer article than is read keeps the beginning: whole paragraphs', () => {
    const paragraph = `${CANAL.paragraphs[0]} `.repeat(20).trim();
    page(Array.from({ length: Math.ceil((1.2 * MAX_READ_TEXT) / paragraph.length) }, () => paragraph));
    const [first] = read().articles;
    expect(first!.cuts).toContain('text');
    expect(first!.article.text.length).toBeLessThanOrEqual(MAX_READ_TEXT);
    expect(first!.article.text.length).toBeGreaterThan(MAX_READ_TEXT - 2 * paragraph.length);
    expect(first!.article.text.endsWith(paragraph.slice(-40))).toBe(true);
  });

  it('with more text than is looked at is read as far as that', () => {
    const article = page();
    const menu = document.createElement('p');
    menu.textContent = 'boats '.repeat(MAX_PAGE_TEXT / 12);
    for (let i = 0; i < 3; i++) article.after(menu.cloneNode(true));
    expect(cutsOf()).toContain('text');
    expect(read().articles[0]!.article.text).toContain(CANAL.paragraphs[1]);
  });

  it('with elements deeper within one another than real pages have skips what is below, and says so', () => {
    const article = page();
    let inner: Element = article;
    for (let i = 0; i < MAX_DEPTH + 20; i++) {
      const next = document.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Nobody reads this.';
    expect(cutsOf()).toEqual(['nodes']);
    expect(read().articles[0]!.article.text).not.toContain('Nobody');
    expect(read().articles[0]!.article.text).toContain(CANAL.paragraphs[1]);
  });

  it('that takes too long is read as far as the time allows', () => {
    const article = page();
    const after = document.createElement('div');
    for (let i = 0; i < 5000; i++) after.append(document.createElement('b'));
    article.after(after);
    let now = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += MAX_READING));
    const { articles } = read();
    expect(articles[0]!.cuts).toEqual(['time']);
    expect(articles[0]!.article.text).toContain(CANAL.paragraphs[0]);
  });

  it('with more articles than are kept has its last ones, and says so', () => {
    const one = (story: Story, i: number) =>
      `<div><article><header><h1>${story.title} ${i}</h1></header><p>By Una Marsh</p>${prose(story)}</article></div>`;
    const parsed = new DOMParser().parseFromString(
      `<main>${Array.from({ length: MAX_ARTICLES + 3 }, (_, i) => one(CANAL, i)).join('')}</main>`,
      'text/html',
    );
    const { articles } = readPage(parsed, ADDRESS);
    expect(articles).toHaveLength(MAX_ARTICLES);
    expect(articles.at(-1)!.article.title).toBe(`${CANAL.title} ${MAX_ARTICLES + 2}`);
    for (const { cuts } of articles) expect(cuts).toEqual(['articles']);
  });

  it('with more links than are kept keeps all of its text', () => {
    const article = page();
    const p = document.createElement('p');
    p.textContent = `${CANAL.paragraphs[0]} ${CANAL.paragraphs[1]} `.repeat(90);
    for (let i = 0; i < MAX_LINKS + 50; i++) {
      const a = document.createElement('a');
      a.href = `https://www.example.com/${i}`;
      a.textContent = 'x';
      p.append(a);
    }
    article.append(p);
    const { links, text } = read().articles[0]!.article;
    expect(links).toHaveLength(MAX_LINKS);
    expect(text.endsWith('x'.repeat(MAX_LINKS + 50))).toBe(true);
  });
});
