/** Endless pages: the next article comes while the reader scrolls. */
import { expect, it } from 'vitest';
import { inBrowsers, marked, painted, pause, serialised } from '../reader';
import { endless, endlessPage, hasRead, marks, SITE, stateWhen, switchOff, titlesOf } from './pages';
import { BORDER, CANAL, GRAIN, type Story, TEASER } from './stories';

inBrowsers(desk => {
  const open = async () => {
    const page = await desk.browser.open(desk.web.serve(`${SITE}/2031/05/06/${CANAL.slug}`, endlessPage(CANAL)));
    await marked(page);
    return page;
  };
  const append = (html: string) => {
    document.querySelector('#feed')!.insertAdjacentHTML('beforeend', html);
  };
  const scrollTo = (number: number, slug: string) => {
    document.querySelector(`[data-next-id="${number}"]`)!.scrollIntoView({ block: 'start', behavior: 'instant' });
    history.replaceState({}, '', `/2031/05/06/${slug}`);
  };

  it('gives each appended article a list and marks of its own, and leaves those of the others', async () => {
    const page = await open();
    const first = await hasRead(desk, page, CANAL.title);
    const before = await painted(page);
    await page.evaluate(append, endless(GRAIN, 1));
    const both = await hasRead(desk, page, CANAL.title, GRAIN.title);
    expect(titlesOf(both)).toEqual([CANAL.title, GRAIN.title]);
    if (first.status !== 'read' || both.status !== 'read') throw new Error('not read');
    expect(both.articles[0]).toEqual(first.articles[0]);
    expect(both.articles[1]!.analysis.article.url).toBe(`${SITE}/2031/05/06/${GRAIN.slug}`);
    expect(both.articles[1]!.analysis.claims.length).toBeGreaterThan(3);
    for (let i = 0; (await painted(page)) <= before && i < 60; i++) await pause(50);
    const words = (await marks(page)).join('\n');
    expect(words).toContain('Petra Holm');
    expect(words).toContain('Calder');
    expect(words).not.toContain(TEASER.slice(0, 20));
    await page.close();
  });

  it('follows the article in view in panel and badge, whatever the address bar says', async () => {
    const page = await open();
    await page.evaluate(append, endless(GRAIN, 1) + endless(BORDER, 2));
    await hasRead(desk, page, CANAL.title, GRAIN.title, BORDER.title);
    const panel = await desk.browser.extensionPage(`src/panel/index.html?tab=${page.tab}`);
    const headline = () => panel.waitFor(() => document.querySelector('.title h1')?.textContent);
    const inPanel = async (story: Story) => {
      for (let i = 0; (await headline()) !== story.title && i < 60; i++) await pause(50);
      return headline();
    };
    expect(await inPanel(CANAL)).toBe(CANAL.title);
    expect(await panel.evaluate(() => document.querySelectorAll('.chooser option').length)).toBe(3);
    await page.activate();
    for (const [number, story] of [
      [1, GRAIN],
      [2, BORDER],
      [0, CANAL],
    ] as const) {
      await page.evaluate(scrollTo, number, story.slug);
      const state = await stateWhen(
        desk,
        page,
        s => s.status === 'read' && s.articles.find(a => a.key === s.viewed)?.analysis.article.title === story.title,
      );
      if (state.status !== 'read') throw new Error(state.status);
      expect(titlesOf(state)).toEqual([CANAL.title, GRAIN.title, BORDER.title]);
      expect(await inPanel(story)).toBe(story.title);
      const claims = state.articles.find(a => a.key === state.viewed)!.analysis.claims.length;
      for (let i = 0; (await desk.browser.badge(page)) !== String(claims) && i < 40; i++) await pause(50);
      expect(await desk.browser.badge(page)).toBe(String(claims));
    }
    await Promise.all([panel.close(), page.close()]);
  });

  it('forgets an article that the page takes away at the top', async () => {
    const page = await open();
    await page.evaluate(append, endless(GRAIN, 1));
    await hasRead(desk, page, CANAL.title, GRAIN.title);
    await page.evaluate(() => document.querySelector('[data-next-id="0"]')!.remove());
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    expect((await marks(page)).join('\n')).not.toContain('Petra Holm');
    await page.close();
  });

  it('leaves the page as it was', async () => {
    const page = await open();
    await page.evaluate(append, endless(GRAIN, 1));
    await hasRead(desk, page, CANAL.title, GRAIN.title);
    const before = await serialised(page);
    expect(await switchOff(desk, page)).toEqual({ highlights: 0, sheets: 0 });
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
