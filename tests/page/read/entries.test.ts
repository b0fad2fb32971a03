/** Which pages are live blogs, and where their entries begin and end. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/html';
import { LIVE } from '../../../src/page/read/entries';
import { BORDER, CANAL, GRAIN, prose, type Story } from '../../e2e/live/stories';

const stretches = (html: string, url = 'https://www.example.com/world/a-day-of-talks-a77') => {
  const [read] = readHtml(html, url).reading.articles;
  return read!.entries.map(([start, end]) => read!.article.text.slice(start, end));
};
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A day of talks - The Post</title>${head}</head><body><main><h1>A day of talks</h1>${body}</main></body></html>`;
const entry = (story: Story, number: number) =>
  `<article class="entry"><header><time datetime="2031-05-06T0${number}:00">0${number}:00</time><h2>${story.slug}</h2></header>${prose(story)}</article>`;
const lead =
  'Three ministers met in the capital on Tuesday, and each of them left by another door, their spokesmen said.';
const texts = [CANAL, GRAIN, BORDER].map(story => [story.slug, ...story.paragraphs].join('\n\n'));
const entries = [CANAL, GRAIN, BORDER].map(entry).join('');
const DATA = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"A day of talks"}</script>';

describe('the entries of a live blog', () => {
  it.each([
    ['by its data', page(`<p>${lead}</p><div>${entries}</div>`, DATA), undefined],
    ['by its address', page(`<p>${lead}</p><div>${entries}</div>`), 'https://www.example.com/world/live/2031/a-day'],
    ['by the names of its parts', page(`<p>${lead}</p><div class="live-stream">${entries}</div>`), undefined],
  ])('are found %s', (_, html, url) => {
    expect(stretches(html, url)).toEqual([lead, ...texts]);
  });

  it('are found in a frozen page of a publisher', () => {
    const found = stretches(readFileSync(new URL('../../pages/live-blog.html', import.meta.url), 'utf8'));
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(
      found.some(text => text.includes('Anything is better than letters') && text.includes('Denmark welcomed')),
    ).toBe(true);
    expect(found.filter(text => text.includes('Anything') && text.includes('According to a letter'))).toEqual([]);
  });

  it.each([
    ['an article', page(prose(CANAL))],
    ['an article with boxes that are dated', page(`<div>${entries}</div>`)],
    ['a live page without times', page(`<div class="live-stream">${entries.replaceAll('<time', '<span')}</div>`)],
    ['a live page with one entry', page(`<p>${lead}</p><div class="live-stream">${entry(CANAL, 1)}</div>`, DATA)],
  ])('are not found in %s', (_, html) => {
    expect(stretches(html)).toEqual([]);
  });

  it('cover the text without gaps', () => {
    const [read] = readHtml(page(`${entries}<p>${lead}</p>`, DATA)).reading.articles;
    const all = read!.entries;
    expect(all[0]![0]).toBe(0);
    expect(all.at(-1)![1]).toBe(read!.article.text.length);
    for (const [i, [start]] of all.slice(1).entries()) expect(start - all[i]![1]).toBe(2);
  });
});

it.each(LIVE)('$example says that a page is live', ({ pattern, example }) => {
  expect(pattern.test(example)).toBe(true);
});
