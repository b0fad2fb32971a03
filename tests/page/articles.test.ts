// @vitest-environment jsdom
/** What a page's script reports while its page lives. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/analysis/model';
import { type Articles, createArticles, type Wanted } from '../../src/page/articles';
import { brought, SHOWING } from '../../src/page/brought';
import { readLive } from '../../src/page/read/live';
import { analysisOf } from '../background/analysis';
import { BORDER, CANAL, GRAIN, prose, type Story } from '../e2e/live/stories';

type Sent = { key?: string; article?: Article; cuts?: string[]; reason?: string; bare?: boolean };
const sent: [string, Sent][] = [];
let refused: string | undefined;
vi.mock('../../src/platform/send', () => ({
  send: async (kind: string, message: { article?: Article }) => {
    sent.push([kind, message]);
    if (kind !== 'page.article') return undefined;
    return refused ? { refused } : { analysis: analysisOf(2, message.article!.text), settings: {} };
  },
}));

const html = (story: Story) =>
  `<article><h1>${story.title}</h1><p>By Una Marsh <time datetime="2031-05-06"></time></p>${prose(story)}</article>`;
const put = (...stories: Story[]) => {
  document.body.innerHTML = `<main>${stories.map(s => `<div class="holder">${html(s)}</div>`).join('')}</main>`;
};
const UNASKED: Wanted = { asked: false, again: false, stay: false, cuts: [] };
const AGAIN: Wanted = { ...UNASKED, again: true, stay: true };
const said = () => sent.splice(0).map(([kind, { key, article, reason }]) => [kind, article?.title ?? key ?? reason]);

let life: AbortController;
let articles: Articles;
let found: number;
beforeEach(() => {
  document.documentElement.lang = 'en';
  sent.length = 0;
  refused = undefined;
  found = 0;
  life = new AbortController();
  articles = createArticles(document, life.signal, () => found++, readLive);
});
afterEach(() => life.abort());

it('reports an article once, and again only when it is asked to or the text has changed', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  expect(said()).toEqual([['page.article', CANAL.title]]);
  expect(await articles.read(UNASKED)).toEqual({ changed: false });
  expect(said()).toEqual([]);
  document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>${GRAIN.paragraphs[0]}</p>`);
  expect(await articles.read(UNASKED)).toMatchObject({ changed: true });
  expect(said()).toEqual([['page.article', CANAL.title]]);
  await articles.read(AGAIN);
  expect(said()).toEqual([['page.article', CANAL.title]]);
  expect(found).toBe(4);
});

it('says that nothing is there to show it with, as long as that is so', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  brought[SHOWING] = vi.fn();
  await articles.read(AGAIN);
  delete brought[SHOWING];
  expect(sent.map(([, { bare }]) => bare)).toEqual([true, undefined]);
});

it('reports of several articles only those that are new, changed or gone', async () => {
  put(CANAL, GRAIN);
  await articles.read(AGAIN);
  said();
  document.querySelector('main')!.insertAdjacentHTML('beforeend', `<div class="holder">${html(BORDER)}</div>`);
  await articles.read(UNASKED);
  expect(said()).toEqual([['page.article', BORDER.title]]);
  const [first, ...rest] = articles.shown.keys();
  expect(rest).toHaveLength(2);
  document.querySelector('.holder')!.remove();
  await articles.read(UNASKED);
  expect(said()).toEqual([['page.gone', first]]);
  expect([...articles.shown.keys()]).toEqual(rest);
});

it('has the same words in new nodes without a word to the background', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  said();
  put(CANAL);
  await articles.read(UNASKED);
  expect(said()).toEqual([]);
  const { read } = [...articles.shown.values()][0]!;
  expect(read.ranges([0, 10]).map(String)).toEqual([CANAL.paragraphs[0]!.slice(0, 10)]);
});

it('keeps key and address of an article while the address bar moves on', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  const [key] = articles.shown.keys();
  history.replaceState({}, '', '/another');
  document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>${GRAIN.paragraphs[0]}</p>`);
  await articles.read(UNASKED);
  expect([...articles.shown.keys()]).toEqual([key]);
  expect(sent.map(([, { article }]) => article?.url)).toEqual([key, key]);
  history.replaceState({}, '', '/');
});

it('reports nothing of a page that has become another one, unless it is to stay', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  said();
  put(GRAIN);
  expect(await articles.read(UNASKED)).toEqual({ changed: true, left: true });
  expect(said()).toEqual([]);
  const [key] = articles.shown.keys();
  await articles.read({ ...UNASKED, stay: true });
  expect(said()).toEqual([
    ['page.gone', key],
    ['page.article', GRAIN.title],
  ]);
});

it('takes the list away of an article that is no longer to be read, and says why', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  const [key] = articles.shown.keys();
  said();
  const french =
    'Le gouvernement a dit lundi que les droits de passage sur le canal seraient doublés dès le mois de juin, et que les pays voisins en avaient été informés par la presse de la capitale.';
  for (const p of document.querySelectorAll('p')) p.textContent = french;
  const result = await articles.read(UNASKED);
  expect(result.refusal).toEqual({ reason: 'other-language', detail: 'fr' });
  expect(said()).toEqual([
    ['page.gone', key],
    ['page.refused', 'other-language'],
  ]);
  expect(articles.shown.size).toBe(0);
});

it('knows a page whose headline was translated too, and another page in that language under another address', async () => {
  const french =
    'Le gouvernement a dit lundi que les droits de passage sur le canal seraient doublés dès le mois de juin, et que les pays voisins en avaient été informés par la presse de la capitale.';
  const translate = () => {
    for (const line of document.querySelectorAll('h1, p')) line.textContent = french;
  };
  put(CANAL);
  await articles.read(AGAIN);
  const [key] = articles.shown.keys();
  said();
  translate();
  await articles.read(UNASKED);
  expect(said()).toEqual([
    ['page.gone', key],
    ['page.refused', 'other-language'],
  ]);
  put(GRAIN);
  await articles.read(AGAIN);
  said();
  translate();
  history.replaceState({}, '', '/elsewhere');
  expect(await articles.read(UNASKED)).toEqual({ changed: true, left: true });
  expect(said()).toEqual([]);
  history.replaceState({}, '', '/');
});

it('shows nothing that the background refuses, and tells what is cut', async () => {
  refused = 'not-our-kind';
  put(CANAL);
  const result = await articles.read({ ...AGAIN, cuts: ['still'] });
  expect(result.refusal).toEqual({ reason: 'not-our-kind' });
  expect(sent[0]![1].cuts).toEqual(['still']);
  expect(articles.shown.size).toBe(0);
});

it('gives no place in the page for words that have changed since they were read', async () => {
  put(CANAL);
  await articles.read(AGAIN);
  const { read } = [...articles.shown.values()][0]!;
  const whole: [number, number] = [0, read.article.text.length];
  const all = read.ranges(whole).length;
  const node = document.querySelectorAll('article p')[1]!.firstChild as Text;
  expect(read.offsetOf(node, 3)).toBe(3);
  node.insertData(0, 'On Monday, ');
  expect(read.ranges(whole)).toHaveLength(all - 1);
  expect(read.offsetOf(node, 3)).toBeUndefined();
  node.deleteData(0, 11);
  expect(read.ranges(whole)).toHaveLength(all);
});
