/** Hard structures of publishers, each read, scrolled, moved, extended, translated, and left as it was. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TabState } from '../../../src/platform/messages';
import { inBrowsers, marked, painted, pause, serialised } from '../reader';
import { marks, SITE, stateOf, stateWhen, unpainted } from './pages';

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

    // Scrolled, and under another address.
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      history.replaceState({}, '', '?seen=1');
    });
    await pause(1300);
    expect(await stateOf(desk, page)).toEqual(state);
    expect(await painted(page)).toBe(painting);

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

    // Translated in place.
    await page.evaluate(
      `(french => { for (const text of ${TEXTS}) if (text.data.trim().length > 20) text.data = french; })(${JSON.stringify(FRENCH)})`,
    );
    expect(await unpainted(page)).toBe(0);

    const after = await serialised(page);
    // Where nothing is left of the article, our script has ended by itself.
    await desk.browser.extension(
      (tab: number) => browser.tabs.sendMessage(tab, { kind: 'tab.stop', message: {} }).catch(() => undefined),
      page.tab,
    );
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await serialised(page)).toBe(after);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
