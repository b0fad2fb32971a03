/** Hard structures of publishers, each annotated, scrolled, navigated, extended, translated, and left as it was. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TabState } from '../../../src/platform/messages';
import { inBrowsers, marked, painted, pause, serialised } from '../reader';
import { articleHtml, hasRead, marks, newsData, SITE, stateOf, stateWhen, titlesOf, unpainted } from './pages';
import { CANAL } from './stories';

/** In code that runs in the extension. */
declare const browser: Browser;

const STRUCTURES = [
  'amp',
  'comments',
  'cookie-wall',
  'drop-cap',
  'embeds',
  'line-breaks',
  'live-blog',
  'many-parents',
  'nested-articles',
  'no-paragraphs',
  'related-inline',
  'shadow-root',
];
const file = (name: string) => readFileSync(new URL(`../../pages/${name}`, import.meta.url), 'utf8');
const plain = (text: string) => text.replace(/[\s\u00AD\u200B]+/g, '');
const FRENCH =
  'Le gouvernement a déclaré lundi que les droits de passage seraient doublés dès le mois de juin, et que les pays voisins en avaient été informés par la presse de la capitale.';
const ADDED = 'Senator Ilse Vang said on Friday that the harbour of Vell would stay open for the whole of the winter.';

/** In the page: every text node, those in open shadow roots too. */
const TEXTS = `(() => {
  const all = [];
  const into = root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) all.push(node);
      else if (node.shadowRoot) into(node.shadowRoot);
    }
  };
  into(document.body);
  return all;
})()`;

/** All claims without their links, of which those within the page follow its address. */
const claimsOf = (state: TabState) =>
  state.status === 'read'
    ? state.articles.map(({ analysis }) => analysis.claims.map(({ link: _, ...claim }) => claim))
    : [state.status];

inBrowsers(desk => {
  it.each(STRUCTURES)('%s', async name => {
    const page = await desk.browser.open(desk.web.serve(`${SITE}/2031/05/03/${name}-a81234`, file(`${name}.html`)));
    const before = await serialised(page);
    await desk.browser.extension(
      (tab: number) => browser.runtime.sendMessage({ kind: 'panel.read', message: { tab } }),
      page.tab,
    );
    const state = (await stateWhen(desk, page, s => s.status === 'read')) as Extract<TabState, { status: 'read' }>;
    expect(state.status).toBe('read');
    const { text } = state.articles[0]!.analysis.article;
    await marked(page);
    const painting = await painted(page);
    expect(painting).toBeGreaterThan(5);
    const whole = plain(state.articles.map(a => a.analysis.article.text).join(''));
    for (const words of await marks(page)) expect(whole).toContain(plain(words));
    expect(await serialised(page)).toBe(before);

    // Scrolled, step by step, and under another address.
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      history.replaceState({}, '', '?seen=1');
    });
    await pause(1300);
    expect(await stateOf(desk, page)).toEqual(state);
    expect(await painted(page)).toBe(painting);

    // Navigated within itself to another article, and back: as an app does, that keeps what it has shown.
    await page.evaluate(
      ([body, head]: string[]) => {
        history.pushState({}, '', '/2031/05/06/canal-toll-dispute-a10001');
        const kept = [...document.body.childNodes];
        const data = [...document.querySelectorAll('script[type*="ld+json"], meta')];
        const title = document.title;
        for (const node of data) node.remove();
        document.body.replaceChildren();
        document.head.insertAdjacentHTML('beforeend', head!);
        document.title = 'Orlavia - The Harbour Post';
        document.body.insertAdjacentHTML('beforeend', body!);
        const added = [...document.head.querySelectorAll('script[type*="ld+json"]')];
        addEventListener(
          'popstate',
          () => {
            for (const node of added) node.remove();
            document.head.append(...data);
            document.title = title;
            document.body.replaceChildren(...kept);
          },
          { once: true },
        );
      },
      [`<main>${articleHtml(CANAL)}</main>`, newsData(CANAL)],
    );
    await hasRead(desk, page, CANAL.title);
    expect(titlesOf(await stateOf(desk, page))).toEqual([CANAL.title]);
    await marked(page);
    expect((await marks(page)).join()).toContain('Petra Holm');
    await page.evaluate(() => history.back());
    const back = await hasRead(desk, page, ...titlesOf(state));
    expect(claimsOf(back)).toEqual(claimsOf(state));
    for (let i = 0; (await painted(page)) !== painting && i < 100; i++) await pause(50);
    expect(await painted(page)).toBe(painting);
    for (const words of await marks(page)) expect(whole).toContain(plain(words));

    // Extended after its last line.
    const last = text.slice(text.lastIndexOf('\n') + 1).slice(-25);
    await page.evaluate(
      `((last, added) => {
        const node = ${TEXTS}.findLast(text => text.data.replace(/\\s+/g, ' ').includes(last));
        const line = node.parentElement.closest('p, li, div') ?? node.parentElement;
        const more = document.createElement('p');
        more.textContent = added;
        line.after(more);
      })(${JSON.stringify(last)}, ${JSON.stringify(ADDED)})`,
    );
    const longer = await stateWhen(desk, page, s => JSON.stringify(s).includes('Ilse Vang'));
    expect(JSON.stringify(longer)).toContain('Ilse Vang');
    for (let i = 0; (await painted(page)) <= painting && i < 60; i++) await pause(50);
    expect((await marks(page)).join()).toContain('Ilse Vang');

    // Translated as a whole, as Chrome's translator does it: each text stands in two elements of its own.
    await page.evaluate(
      `(french => {
        for (const text of ${TEXTS}) {
          if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
          inner.textContent = text.data.trim().length > 20 ? french : 'Le port';
          outer.append(inner);
          text.replaceWith(outer);
        }
        document.documentElement.lang = 'fr';
        document.documentElement.classList.add('translated-ltr');
      })(${JSON.stringify(FRENCH)})`,
    );
    expect(await unpainted(page)).toBe(0);
    const french = await stateWhen(desk, page, s => s.status === 'refused');
    expect(french).toEqual({ status: 'refused', reason: 'other-language', detail: 'fr' });

    // Left clean.
    const after = await serialised(page);
    // Where nothing is left of the article, our script has ended by itself.
    await desk.browser.extension(
      (tab: number) => browser.tabs.sendMessage(tab, { kind: 'tab.stop', message: {} }).catch(() => undefined),
      page.tab,
    );
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await serialised(page)).toBe(after);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
