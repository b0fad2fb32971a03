/** Pages whose text changes under the marks: live blogs, reader modes, translations, other extensions. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers';
import type { TabState } from '../../../src/platform/messages';
import { inBrowsers, marked, painted, pause, serialised } from '../reader';
import { articlePageOf, hasRead, marks, SITE, stateWhen, switchOff, titlesOf, unpainted } from './pages';
import { CANAL } from './stories';

const claimsOf = (state: TabState) => (state.status === 'read' ? state.articles.flatMap(a => a.analysis.claims) : []);
const says = (text: string) => (state: TabState) => JSON.stringify(state).includes(text);

/** French words for an English paragraph, as many as a reader's translator would put there. */
const FRENCH =
  'Le gouvernement a déclaré lundi que les droits de passage sur le canal seraient doublés dès le mois de juin, et que les pays voisins en avaient été informés par la presse de la capitale.';

inBrowsers(desk => {
  let count = 0;
  const open = async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${SITE}/2031/05/06/changes-${count++}-a2031`, articlePageOf(CANAL)),
    );
    await marked(page);
    await hasRead(desk, page, CANAL.title);
    return page;
  };
  /** Nothing is marked that the analysis has not found in the text that stands there now. */
  const marksAreRight = async (page: Page) => {
    const state = await stateWhen(desk, page, s => s.status === 'read');
    if (state.status !== 'read') throw new Error(state.status);
    const { text } = state.articles[0]!.analysis.article;
    for (const words of await marks(page)) expect(text).toContain(words.replace(/\s+/g, ' '));
  };

  it('adds a new entry of a live blog, and replaces one that was updated', async () => {
    const html = readFileSync(new URL('../../pages/live-blog.html', import.meta.url), 'utf8');
    const page = await desk.browser.open(desk.web.serve(`${SITE}/2031/05/03/live-blog-a81234`, html));
    const before = await stateWhen(desk, page, s => claimsOf(s).length > 8);
    await marked(page);
    await page.evaluate(() => {
      const stream = document.querySelector('.live__stream')!;
      const entry = stream.querySelector('.live-entry')!.cloneNode(true) as Element;
      entry.id = 'entry-6';
      entry.querySelector('h2')!.textContent = 'Word from Ottawa';
      entry.querySelector('.live-entry__body')!.innerHTML =
        '<p>Canadian Minister Odile Roque said that the harbour of Vell was open.</p>';
      stream.prepend(entry);
    });
    const more = await stateWhen(desk, page, says('Odile Roque'));
    expect(claimsOf(more)).toHaveLength(claimsOf(before).length + 1);
    const at = claimsOf(more).findIndex(c => c.speaker === 'Odile Roque');
    const rest = (state: TabState, from: number) =>
      claimsOf(state)
        .slice(from)
        .map(c => [c.speaker, c.construction]);
    expect(rest(more, at + 1)).toEqual(rest(before, at));
    for (let i = 0; !(await marks(page)).join().includes('Odile Roque') && i < 60; i++) await pause(50);
    expect((await marks(page)).join()).toContain('Odile Roque');
    await page.evaluate(() => {
      document.querySelector('#entry-6 p')!.firstChild!.nodeValue =
        'Canadian Minister Odile Roque denied that the harbour of Vell was open.';
    });
    const now = await stateWhen(
      desk,
      page,
      s => says('denied that the harbour')(s) && !says('said that the harbour')(s),
    );
    expect(claimsOf(now)).toHaveLength(claimsOf(more).length);
    await marksAreRight(page);
    await page.close();
  });

  it('follows the words into the text that a reader mode puts in their place', async () => {
    const page = await open();
    const before = await painted(page);
    await page.evaluate(() => {
      const words = [...document.querySelectorAll('article p:not(.byline)')].map(p => p.textContent);
      const title = document.querySelector('h1')!.textContent;
      document.body.replaceChildren();
      const reader = document.createElement('div');
      reader.id = 'simple-reader';
      reader.append(Object.assign(document.createElement('h1'), { textContent: title }));
      for (const text of words) reader.append(Object.assign(document.createElement('p'), { textContent: text }));
      document.body.append(reader);
    });
    for (let i = 0; (await painted(page)) !== before && i < 100; i++) await pause(50);
    expect(await painted(page)).toBe(before);
    await marksAreRight(page);
    await page.close();
  });

  it('marks nothing in a page that was translated paragraph by paragraph, neither then nor while it is', async () => {
    const page = await open();
    const translate = (from: number, to: number, french: string) => {
      // As Google's translator does: every text node becomes two nested elements with the text in another language.
      for (const p of [...document.querySelectorAll('article p')].slice(from, to)) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = french;
        outer.append(inner);
        p.replaceChildren(outer);
      }
    };
    await page.evaluate(translate, 1, 3, FRENCH);
    await pause(1000);
    expect((await marks(page)).join()).not.toContain('canal seraient');
    await page.evaluate(translate, 3, 99, FRENCH);
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
    expect(await unpainted(page)).toBe(0);
    const state = await stateWhen(desk, page, s => s.status !== 'read');
    expect(titlesOf(state)).not.toContain(CANAL.title);
    await page.close();
  });

  it('takes marks away at once where words are changed in place', async () => {
    const page = await open();
    const left = await page.evaluate((french: string) => {
      for (const p of document.querySelectorAll('article p')) p.firstChild!.nodeValue = french;
      // Before anybody could read again.
      return [...CSS.highlights.values()].flatMap(h => [...h].map(String)).filter(Boolean);
    }, FRENCH);
    expect(left).toEqual([]);
    expect(await unpainted(page)).toBe(0);
    await page.close();
  });

  it('stays right when another extension wraps words in elements, and when it takes them out again', async () => {
    const page = await open();
    const before = await painted(page);
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('article p:not(.byline)')) {
        const node = p.firstChild as Text;
        const middle = node.splitText(12);
        middle.splitText(20);
        const mark = document.createElement('mark');
        middle.replaceWith(mark);
        mark.append(middle);
      }
    });
    for (let i = 0; (await painted(page)) <= before && i < 100; i++) await pause(50);
    expect(await painted(page)).toBeGreaterThan(before);
    await marksAreRight(page);
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('article mark')) mark.replaceWith(...mark.childNodes);
      document.querySelector('article')!.normalize();
    });
    for (let i = 0; (await painted(page)) !== before && i < 100; i++) await pause(50);
    expect(await painted(page)).toBe(before);
    await marksAreRight(page);
    const html = await serialised(page);
    expect(await switchOff(desk, page)).toEqual({ highlights: 0, sheets: 0 });
    expect(await serialised(page)).toBe(html);
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
