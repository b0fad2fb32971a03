/** What the popup says of pages that are not annotated: stubs, other languages, translations, pages that never rest. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import { inBrowsers, marked, painted, pause, serialised } from '../reader';
import { articlePage, FRENCH } from '../sample';
import { articlePageOf, hasRead, marks, neverRest, SITE, stateWhen, switchOff, unpainted } from './pages';
import { CANAL } from './stories';

/** Reported, with claims, and neither political nor diplomatic. */
const FOOTBALL = {
  ...CANAL,
  slug: 'football',
  title: 'Anders Town Win the Cup After a Goal in the Last Minute',
  paragraphs: [
    'Anders Town won the cup on Sunday after a goal in the last minute, and striker Oda Brix said that she had never played a better match.',
    '“We ran until our legs were gone,” Brix told reporters after the final whistle. “The goal was for the fans behind the net.”',
    'Coach Per Lund said that the team had trained the corner for weeks and that the keeper had no chance to reach the ball.',
    'The club’s doctor said that two players had hurt their knees and would miss the first matches of the season.',
    'Rovers goalkeeper Ines Falk said she had seen the ball too late. “The sun was low, and the shot was good,” Falk said.',
  ],
};
/** In code that runs in the extension. */
declare const browser: Browser;

const frozen = (name: string) => readFileSync(new URL(`../../pages/${name}`, import.meta.url), 'utf8');

inBrowsers(desk => {
  let count = 0;
  const open = (html: string) =>
    desk.browser.open(desk.web.serve(`${SITE}/2031/05/03/message-${count++}-a81234`, html));

  /** The popup's sentence and what it offers; the page's icon bears no number, and nothing of ours stays in the page. */
  async function said(page: Page, words: RegExp): Promise<{ sentence: string; buttons: string[] }> {
    const popup = await desk.browser.popup(page);
    const sentence = await popup.waitFor((source: string) => {
      const text = document.querySelector('.notice .sentence')?.textContent ?? '';
      return new RegExp(source).test(text) && text;
    }, words.source);
    const buttons = await popup.evaluate(() =>
      [...document.querySelectorAll('.notice button')].map(button => button.textContent ?? ''),
    );
    await popup.close();
    expect(await painted(page)).toBe(0);
    expect(await desk.browser.badge(page)).toBe('');
    return { sentence: String(sentence), buttons };
  }

  it('how many paragraphs of an article are on the page, where the rest is behind a wall', async () => {
    const html = frozen('stub.html');
    const page = await open(html);
    const before = await serialised(page);
    const state = await stateWhen(desk, page, s => s.status === 'refused');
    const lines = frozen('stub.txt').split('\n').filter(Boolean);
    expect(state).toEqual({ status: 'refused', reason: 'stub', detail: String(lines.length) });
    const { sentence, buttons } = await said(page, /on the page/);
    expect(sentence).toBe(`Only the first ${lines.length} paragraphs of this article are on the page.`);
    expect(buttons).toEqual(['Read again']);
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  it('which language a page is in, by what it declares and by its text', async () => {
    const declared = await open(frozen('other-language.html'));
    expect((await said(declared, /this page is in/)).sentence).toBe('Whence reads English; this page is in Ukrainian.');
    await declared.close();
    const undeclared = await open(articlePage({ lang: 'en', paragraphs: FRENCH }));
    const before = await serialised(undeclared);
    expect((await said(undeclared, /this page is in/)).sentence).toBe('Whence reads English; this page is in French.');
    expect(await serialised(undeclared)).toBe(before);
    await undeclared.close();
  });

  it('that an article is of another kind, which is read when the reader asks, or has chosen to have every article read', async () => {
    const page = await open(articlePageOf(FOOTBALL));
    const state = await stateWhen(desk, page, s => s.status === 'refused');
    expect(state).toEqual({ status: 'refused', reason: 'not-our-kind' });
    expect(await painted(page)).toBe(0);
    const popup = await desk.browser.popup(page);
    await hasRead(desk, page, FOOTBALL.title);
    await marked(page);
    await Promise.all([popup.close(), page.close()]);
    const choose = (scope: string) =>
      desk.browser.extension((to: string) => browser.storage.local.set({ settings: { scope: to } }), scope);
    await choose('every-article');
    const unasked = await open(articlePageOf(FOOTBALL));
    await hasRead(desk, unasked, FOOTBALL.title);
    await marked(unasked);
    expect((await marks(unasked)).join()).toContain('Per Lund');
    await choose('our-kind');
    await unasked.close();
  });

  it('that a page was translated as a whole; and reads it again when the original is shown', async () => {
    const page = await open(articlePageOf(CANAL));
    await marked(page);
    const first = await hasRead(desk, page, CANAL.title);
    const marksBefore = await painted(page);
    // As Chrome's translator does: each text node in two elements of its own, the root marked, the original kept aside.
    const original = await page.evaluate((french: string[]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const kept = nodes.filter(node => node.data.trim() !== '');
      kept.forEach((node, i) => {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.dir = 'auto';
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = node.data.length > 60 ? french[i % french.length]! : 'Le port';
        outer.append(inner);
        node.replaceWith(outer);
      });
      document.documentElement.lang = 'fr';
      document.documentElement.classList.add('translated-ltr');
      Object.assign(window, { originals: kept });
      return kept.length;
    }, FRENCH);
    expect(original).toBeGreaterThan(10);
    expect(await unpainted(page)).toBe(0);
    const translated = await serialised(page);
    expect((await said(page, /this page is in/)).sentence).toBe('Whence reads English; this page is in French.');
    await pause(500);
    expect(await serialised(page)).toBe(translated);
    await page.evaluate(() => {
      const { originals } = window as unknown as { originals: Text[] };
      for (const [i, font] of [...document.querySelectorAll('font[dir]')].entries()) font.replaceWith(originals[i]!);
      document.documentElement.lang = 'en';
      document.documentElement.classList.remove('translated-ltr');
    });
    const again = await hasRead(desk, page, CANAL.title);
    for (let i = 0; (await painted(page)) !== marksBefore && i < 100; i++) await pause(50);
    expect(await painted(page)).toBe(marksBefore);
    expect((await marks(page)).join()).toContain('Petra Holm');
    if (first.status !== 'read' || again.status !== 'read') throw new Error(again.status);
    expect(again.articles[0]!.analysis.claims).toEqual(first.articles[0]!.analysis.claims);
    const html = await serialised(page);
    expect(await switchOff(desk, page)).toEqual({ highlights: 0, sheets: 0 });
    expect(await serialised(page)).toBe(html);
    await page.close();
  });

  it('that a page never stops changing, so that it is no longer followed', async () => {
    const page = await open(articlePageOf(CANAL));
    await marked(page);
    await hasRead(desk, page, CANAL.title);
    await neverRest(page);
    await stateWhen(desk, page, s => s.status === 'refused');
    expect(await unpainted(page)).toBe(0);
    const { sentence, buttons } = await said(page, /never stops/);
    expect(sentence).toBe('This page never stops changing, so Whence stopped following it.');
    expect(buttons).toEqual(['Read again']);
    await page.close();
  });

  // In Firefox alone: Chromium's reading mode stands beside the page, which stays as it is.
  it('that no extension may read what the browser’s own reader mode shows; the page itself is marked again after it', async () => {
    const page = await open(articlePageOf(CANAL));
    await marked(page);
    if (desk.browser.name === 'firefox') {
      const address = await page.url();
      await page.goto(`about:reader?url=${encodeURIComponent(address)}`);
      await page.waitFor(() => document.body.textContent?.includes('Petra Holm'));
      expect((await said(page, /does not let/)).buttons).toEqual([]);
      await page.goto(address);
      await marked(page);
    }
    expect((await marks(page)).join()).toContain('Petra Holm');
    await page.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
