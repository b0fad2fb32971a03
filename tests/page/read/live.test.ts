// @vitest-environment jsdom
/** A page that changes between two turns of its reading. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readPage } from '../../../src/page/read';
import { readLive } from '../../../src/page/read/live';
import { CANAL, GRAIN, prose } from '../../e2e/live/stories';

const ADDRESS = 'https://www.example.com/2031/05/06/canal';

/** So that every step ends a turn. */
let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));

/** The change comes after so many pauses. */
function readMeanwhile(change: () => void, pauses = 3) {
  const wait = (left: number) => setTimeout(() => (left > 0 ? wait(left - 1) : change()));
  const reading = readLive(document, ADDRESS);
  wait(pauses);
  return reading;
}
const texts = () => readPage(document, ADDRESS).articles.map(a => a.article.text);

beforeEach(() => {
  document.body.innerHTML = `<main><article><h1>${CANAL.title}</h1>${prose(CANAL)}</article><aside>Menu</aside></main>`;
});

it('is read as at once where nothing changes', async () => {
  const { articles } = await readLive(document, ADDRESS);
  expect(articles.map(a => a.article.text)).toEqual(texts());
  expect(articles[0]!.article.text).toContain(CANAL.paragraphs[1]);
});

it.each([
  ['has a paragraph taken away', () => document.querySelector('p')!.remove()],
  ['has a few words more', () => document.querySelector('h1 + p')!.append(' It rained.')],
  [
    'has other words in an old node',
    () => {
      document.querySelector('p')!.firstChild!.nodeValue = GRAIN.paragraphs[0]!;
    },
  ],
  [
    'is another one',
    () => {
      document.querySelector('article')!.innerHTML = `<h1>${GRAIN.title}</h1>${prose(GRAIN)}`;
    },
  ],
])('that %s is read as it is at the end', async (_, change) => {
  const before = texts();
  const { articles } = await readMeanwhile(change);
  expect(articles.map(a => a.article.text)).toEqual(texts());
  expect(texts()).not.toEqual(before);
  const [{ article, ranges }] = articles as [(typeof articles)[number]];
  const [start, end] = article.blocks![0]!.span;
  expect(ranges([start, end]).map(String).join('')).toBe(article.text.slice(start, end));
});

it('that changes inside a shadow tree is read as it is at the end', async () => {
  const host = document.querySelector('article')!;
  host.innerHTML = '';
  const tree = host.attachShadow({ mode: 'open' });
  tree.innerHTML = `<h1>${CANAL.title}</h1>${prose(CANAL)}`;
  const { articles } = await readMeanwhile(() => tree.querySelector('p')!.remove());
  expect(articles.map(a => a.article.text)).toEqual(texts());
  expect(articles[0]!.article.text).not.toContain(CANAL.paragraphs[0]);
});
