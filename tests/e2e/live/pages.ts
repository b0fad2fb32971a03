/** Structures of pages that live: what publishers build, with stories of our own, and what a reader's browser does to them. */
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import type { TabState } from '../../../src/platform/messages';
import { type Desk, painted, pause } from '../reader';
import { prose, type Story, TEASER } from './stories';

/** In code that runs in the extension. */
declare const browser: Browser;

/** A host of the table of outlets. */
export const SITE = 'http://www.themoscowtimes.com';

const CSS_OF_PAGE =
  'body{margin:0;font:19px/1.6 Georgia,"DejaVu Serif",serif;color:#222;background:#fff}main{max-width:40em;margin:0 auto;padding:16px 24px}';

/** A page of a news site around a body. */
export function shell(title: string, body: string, { head = '', type = 'article' } = {}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - The Harbour Post</title>
<meta property="og:type" content="${type}"><meta property="og:site_name" content="The Harbour Post">
<style>${CSS_OF_PAGE}</style>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main id="main">${body}</main>
<footer>© The Harbour Post</footer></body></html>`;
}

export const newsData = (story: Story): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: '2031-05-06T08:00:00Z',
    publisher: { '@type': 'Organization', name: 'The Harbour Post' },
  })}</script>`;

/** One article of an endless page: wrapper, article, blocks with a teaser between them. */
export const endless = (story: Story, number: number): string => {
  const half = Math.ceil(story.paragraphs.length / 2);
  const block = (paragraphs: readonly string[]) =>
    `<div class="article__block article__block--html">${prose({ ...story, paragraphs })}</div>`;
  return `<div class="article-container" data-next-id="${number}" data-url="/2031/05/06/${story.slug}"><article class="article article--news">
<header class="article__header"><h1>${story.title}</h1></header>
<div class="article__byline byline">By <a href="/una">Una Marsh</a><time datetime="2031-05-06T08:00:00Z">May 6, 2031</time></div>
<div class="article__content">${block(story.paragraphs.slice(0, half))}
<aside class="article__related-article"><a href="#related"><h3>Read more: a lighthouse is for sale</h3><p>${TEASER}</p></a></aside>
${block(story.paragraphs.slice(half))}</div>
<div class="newsletter"><form><label>Get the newsletter <input type="email"></label></form></div></article></div>`;
};

export const endlessPage = (story: Story): string =>
  shell(story.title, `<article id="feed">${endless(story, 0)}</article>`, { head: newsData(story) });

export const articleHtml = (story: Story): string =>
  `<article class="story"><h1>${story.title}</h1><p class="byline">By Una Marsh · <time datetime="2031-05-06">May 6</time></p>${prose(story)}</article>`;

export const articlePageOf = (story: Story): string =>
  shell(story.title, articleHtml(story), { head: newsData(story) });

export const sectionHtml = (stories: readonly Story[]): string =>
  `<h1>World</h1><ul>${stories.map(s => `<li><a href="/2031/05/06/${s.slug}">${s.title}</a></li>`).join('')}</ul>`;

/** What the background knows of the tab. */
export const stateOf = (desk: Desk, page: Page): Promise<TabState> =>
  desk.browser.extension(
    (tab: number) => browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } }) as Promise<TabState>,
    page.tab,
  );

/** What the background knows of the tab, as soon as it is as it should be; what it is at last after ten seconds. */
export async function stateWhen(desk: Desk, page: Page, good: (state: TabState) => boolean): Promise<TabState> {
  let state = await stateOf(desk, page);
  for (let i = 0; !good(state) && i < 200; i++) {
    await pause(50);
    state = await stateOf(desk, page);
  }
  return state;
}

/** Headlines of the articles that were read; the state's name where none was. */
export const titlesOf = (state: TabState): string[] =>
  state.status === 'read' ? state.articles.map(a => a.analysis.article.title) : [state.status];

export const hasRead = (desk: Desk, page: Page, ...titles: string[]): Promise<TabState> =>
  stateWhen(desk, page, state => titlesOf(state).join('|') === titles.join('|'));

/** The words under every range that is painted, in the page's own world. */
export const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap(h => [...h].map(range => String(range))));

/** Waits until nothing is painted; says how many marks are left after five seconds. */
export async function unpainted(page: Page): Promise<number> {
  for (let i = 0; (await painted(page)) > 0 && i < 100; i++) await pause(50);
  return painted(page);
}

/**
 * Switches Whence off, waits for the page to be clean, and on again.
 * @param look at the page while it is off
 * @returns what was left of it.
 */
export async function switchOff(
  desk: Desk,
  page: Page,
  look: () => Promise<void> = async () => {},
): Promise<{ highlights: number; sheets: number }> {
  await desk.browser.extension(() => browser.storage.local.set({ settings: { enabled: false } }));
  for (let i = 0; (await page.evaluate(() => CSS.highlights.size)) > 0 && i < 100; i++) await pause(50);
  const left = await page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
  await look();
  await desk.browser.extension(() => browser.storage.local.set({ settings: { enabled: true } }));
  return left;
}

/** Has the page change one of its paragraphs again and again. */
export const neverRest = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const p = document.querySelector('article p:last-of-type')!;
    let i = 0;
    setInterval(() => {
      p.textContent = `The shipowners’ association said on Tuesday that round ${i++} of the talks would begin.`;
    }, 30);
  });
