/** Pages that become other pages without being loaded. */
import { expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers';
import { inBrowsers, marked, pause, serialised, UNLISTED } from '../reader';
import {
  articleHtml,
  articlePageOf,
  hasRead,
  marks,
  newsData,
  SITE,
  sectionHtml,
  shell,
  stateOf,
  stateWhen,
  switchOff,
  titlesOf,
  unpainted,
} from './pages';
import { BORDER, CANAL, GRAIN, type Story } from './stories';

/** As an app of one page does: the address at once, head and body when they have been fetched. */
function go(address: string, title: string, head: string, body: string, after: number): void {
  history.pushState({}, '', address);
  setTimeout(() => {
    document.title = title;
    for (const data of document.querySelectorAll('script[type*=json]')) data.remove();
    document.head.insertAdjacentHTML('beforeend', head);
    document.querySelector('#main')!.innerHTML = body;
    scrollTo(0, 0);
  }, after);
}
const toArticle = (page: Page, story: Story, after = 300) =>
  page.evaluate(
    go,
    `/2031/05/06/${story.slug}`,
    `${story.title} - The Harbour Post`,
    newsData(story),
    articleHtml(story),
    after,
  );
const toSection = (page: Page) =>
  page.evaluate(go, '/world', 'World - The Harbour Post', '', sectionHtml([CANAL, GRAIN, BORDER]), 300);

inBrowsers(desk => {
  const open = async (story = CANAL, site = SITE) => {
    const page = await desk.browser.open(desk.web.serve(`${site}/2031/05/06/${story.slug}`, articlePageOf(story)));
    return page;
  };

  it('reads the next article anew, and forgets the last', async () => {
    const page = await open();
    await marked(page);
    await hasRead(desk, page, CANAL.title);
    await toArticle(page, GRAIN);
    const state = await hasRead(desk, page, GRAIN.title);
    expect(titlesOf(state)).toEqual([GRAIN.title]);
    if (state.status !== 'read') throw new Error(state.status);
    expect(state.articles[0]!.analysis.article.url).toBe(`${SITE}/2031/05/06/${GRAIN.slug}`);
    await marked(page);
    const words = (await marks(page)).join('\n');
    expect(words).toContain('Calder');
    expect(words).not.toContain('Holm');
    const before = await serialised(page);
    expect(await switchOff(desk, page)).toEqual({ highlights: 0, sheets: 0 });
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  it('goes from a section to an article, and back to the section', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${SITE}/world`, shell('World', sectionHtml([CANAL, GRAIN, BORDER]), { type: 'website' })),
    );
    await pause(1500);
    expect(await stateOf(desk, page)).toEqual({ status: 'idle' });
    await toArticle(page, BORDER, 1200);
    expect(titlesOf(await hasRead(desk, page, BORDER.title))).toEqual([BORDER.title]);
    await marked(page);
    await toSection(page);
    expect(await unpainted(page)).toBe(0);
    expect(titlesOf(await stateWhen(desk, page, s => s.status === 'idle'))).toEqual(['idle']);
    expect(await desk.browser.badge(page)).toBe('');
    await toArticle(page, CANAL, 100);
    expect(titlesOf(await hasRead(desk, page, CANAL.title))).toEqual([CANAL.title]);
    await page.close();
  });

  it('sees an article that is built after the page has loaded', async () => {
    const page = await desk.browser.open(
      desk.web.serve(
        `${SITE}/2031/05/06/${GRAIN.slug}`,
        shell(
          GRAIN.title,
          `<div class="spinner"></div><script>setTimeout(() => { document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(newsData(GRAIN)).replace(/</g, '\\u003c')}); document.querySelector('#main').innerHTML = ${JSON.stringify(articleHtml(GRAIN)).replace(/</g, '\\u003c')}; }, 1500)</script>`,
        ),
      ),
    );
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    await page.close();
  });

  it('stays away from what a page becomes that was read because the reader asked', async () => {
    const page = await open(CANAL, new URL(UNLISTED).origin);
    const popup = await desk.browser.popup(page);
    expect(titlesOf(await hasRead(desk, page, CANAL.title))).toEqual([CANAL.title]);
    await popup.close();
    await toArticle(page, GRAIN);
    expect(await unpainted(page)).toBe(0);
    expect(titlesOf(await stateWhen(desk, page, s => s.status === 'idle'))).toEqual(['idle']);
    await pause(1500);
    expect(await marks(page)).toEqual([]);
    await page.close();
  });

  it('keeps an article whose page only changes its address', async () => {
    const page = await open();
    await marked(page);
    const before = await hasRead(desk, page, CANAL.title);
    await page.evaluate(() => history.replaceState({}, '', `${location.pathname}?seen=1`));
    await pause(1500);
    expect(await stateOf(desk, page)).toEqual(before);
    expect((await marks(page)).length).toBeGreaterThan(5);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
