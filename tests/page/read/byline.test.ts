/** Who signed an article, and the sentence above its text, as publishers write them. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { merge } from '../../../src/background/merge';
import { readHtml } from '../../../src/cli/html';
import { cleaned } from '../../../src/page/read/byline';
import { CANAL, GRAIN, prose } from '../../e2e/live/stories';

const ADDRESS = 'https://www.example.com/2031/05/06/canal';
const read = (body: string, head = '') =>
  readHtml(
    `<!doctype html><html lang="en"><head><title>${CANAL.title}</title>${head}</head><body><main>${body}</main></body></html>`,
    ADDRESS,
  ).reading.articles;
const story = (above: string) =>
  `<article><h1>${CANAL.title}</h1>${above}<div class="text">${prose(CANAL)}</div></article>`;
const bylineOf = (above: string, head = '') => read(story(above), head)[0]!.article.byline;
const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: CANAL.title, author })}</script>`;

describe('a byline', () => {
  it.each([
    ['a person', { '@type': 'Person', name: 'Una Marsh' }, 'Una Marsh'],
    ['several', [{ name: 'Una Marsh' }, { name: 'Anton Rey' }, { name: 'una marsh' }], 'Una Marsh, Anton Rey'],
    ['a name alone', 'By Una Marsh', 'Una Marsh'],
    ['an address', { '@id': 'https://www.example.com/una' }, undefined],
  ])('comes from the data of the page: %s', (_, author, byline) => {
    expect(bylineOf('', ld(author))).toBe(byline);
  });

  it.each([
    ['<meta name="author" content="Una Marsh">'],
    ['<meta property="article:author" content="https://social.example/una"><meta name="byl" content="By Una Marsh">'],
  ])('comes from its metadata: %s', head => {
    expect(bylineOf('', head)).toBe('Una Marsh');
  });

  it.each([
    ['<p class="byline">By Una Marsh · May 6, 2031</p>'],
    ['<div class="byline">By <a rel="author" href="/una">Una Marsh</a>, Harbour Desk</div>'],
    ['<div class="article__author-name">Una Marsh</div><time>May 6</time>'],
    ['<span itemprop="author"><span itemprop="name">Una Marsh</span></span>'],
  ])('comes from where the page shows it: %s', above => {
    expect(bylineOf(above)).toBe('Una Marsh');
  });

  it('is none where nobody signed', () => {
    expect(bylineOf('<p>Nobody wrote this.</p>')).toBeUndefined();
    expect(bylineOf('', ld(''))).toBeUndefined();
  });

  it.each([
    ['Written by: Una Marsh', 'Una Marsh'],
    ['Von Una Marsh', 'Una Marsh'],
    ['Автор: Уна Марш', 'Уна Марш'],
    ['Una Marsh | Published 14:20', 'Una Marsh'],
    ['Una Marsh and Anton Rey 3 May 2031', 'Una Marsh and Anton Rey'],
    ['Una Marsh@unamarsh', 'Una Marsh'],
    ['3:02 p.m.', ''],
    ['Author', ''],
    ['una@harbour.example', ''],
    ['https://www.example.com/una', ''],
    [`Una ${'and Una '.repeat(40)}`, ''],
  ])('%s: %s', (line, name) => {
    expect(cleaned(line)).toBe(name);
  });

  it('is each article’s own on a page of several', () => {
    const one = (s: typeof CANAL, name: string) =>
      `<div><article><h1>${s.title}</h1><p class="byline">By ${name}</p>${prose(s)}</article></div>`;
    const found = read(one(CANAL, 'Una Marsh') + one(GRAIN, 'Anton Rey'));
    expect(found.map(({ article }) => article.byline)).toEqual(['Una Marsh', 'Anton Rey']);
  });
});

describe('a standfirst', () => {
  const WORDS = 'Both neighbours say that the other one has broken a promise, and neither shows the paper.';

  it.each([
    ['by its name', `<p class="article__standfirst">${WORDS}</p>`, ''],
    ['by the page’s description', `<div><p>${WORDS}</p></div>`, `<meta property="og:description" content="${WORDS}">`],
  ])('is known %s, and is part of the text too', (_, above, head) => {
    const { article } = read(story(above), head)[0]!;
    expect(article.standfirst).toBe(WORDS);
    expect(article.text.startsWith(WORDS)).toBe(true);
  });

  it('is not the first paragraph of a text that has none', () => {
    expect(read(story(''))[0]!.article.standfirst).toBeUndefined();
    const dateline = `<div class="intro"><p>LUND, May 6 (Reuters) — ${WORDS}</p></div>`;
    expect(read(story(dateline))[0]!.article.standfirst).toBeUndefined();
  });

  it('is in the analysis with the byline, of one piece and of entries', () => {
    const { article } = read(story(`<p class="standfirst">${WORDS}</p><p class="byline">By Una Marsh</p>`))[0]!;
    const signed = { standfirst: WORDS, byline: 'Una Marsh' };
    const analysis = analyze(article);
    expect(analysis.article).toMatchObject(signed);
    expect(merge(article, [{ at: 0, analysis }]).article).toMatchObject(signed);
    expect(Object.keys(analyze({ text: article.text }).article)).not.toContain('byline');
  });
});
