/** Articles that a page shows in a frame, and frames that are none of ours. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import { BROWSER_NAMES, launch, startWeb } from '../../../scripts/browsers';
import { type Desk, inBrowsers, pause, serialised, UNLISTED } from '../reader';
import { articlePageOf, hasRead, SITE, shell, stateOf, stateWhen, switchOff, titlesOf } from './pages';
import { CANAL, GRAIN, type Story } from './stories';

const frame = (attributes: string) =>
  `<iframe ${attributes} style="width:640px;height:700px;border:0" title="story"></iframe>`;
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** In code that runs in the extension. */
declare const browser: Browser;

/** In the page: how many highlights its first frame has. */
const inFrame = () =>
  (document.querySelector('iframe')!.contentWindow as Window & typeof globalThis).CSS.highlights.size;
const painted = (page: Page) => page.waitFor(inFrame);
/** In the page: the middle of some words in its first frame. */
function pointInFrame(words: string): { x: number; y: number } {
  const outer = document.querySelector('iframe')!;
  const inner = outer.contentDocument!;
  const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = inner.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const [box, edge] = [range.getClientRects()[0]!, outer.getBoundingClientRect()];
    return { x: edge.left + box.left + box.width / 2, y: edge.top + box.top + box.height / 2 };
  }
  throw new Error(`No "${words}" in the frame.`);
}

/** Another origin of a listed site, on which Whence runs by itself as on the site. */
const AMP_SITE = 'http://amp.themoscowtimes.com';
/** Where a cache keeps its copies of that site. */
const CACHE = 'http://www-themoscowtimes-com.cdn.ampproject.org';
/** Another one: of the first the browsers know that it speaks https alone, which nobody here does. */
const COPIES = 'http://copies.example';
const ADVERTS = 'http://adverts.example';

/** A story as AMP: the root says so, and its data that it is an article. */
const ampOf = (story: Story, mark = '⚡') => articlePageOf(story).replace('<html lang', `<html ${mark} lang`);

inBrowsers(desk => {
  let count = 0;
  const open = async (body: string, site = SITE) =>
    desk.browser.open(
      desk.web.serve(
        `${site}/stories/framed-${count++}`,
        shell('Stories', `<h1>Stories</h1>${body}`, { type: 'website' }),
      ),
    );
  const served = (story: Story, site = SITE) => desk.web.serve(`${site}/amp/${story.slug}`, articlePageOf(story));

  it('reads an article of the same site in a frame by itself, and explains it there', async () => {
    const page = await open(frame(`src="${served(CANAL)}"`));
    expect(titlesOf(await hasRead(desk, page, CANAL.title))).toEqual([CANAL.title]);
    await painted(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const html = () =>
      page.evaluate(() => new XMLSerializer().serializeToString(document.querySelector('iframe')!.contentDocument!));
    const before = [await serialised(page), await html()];
    await page.click(await page.evaluate(pointInFrame, 'no such paper'));
    await page.waitFor(() => document.querySelector('iframe')!.contentDocument!.querySelector('html > [popover]'));
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('iframe')!.contentDocument!.querySelector('html > [popover]'));
    const left = await switchOff(desk, page, async () => {
      for (let i = 0; (await page.evaluate(inFrame)) > 0 && i < 60; i++) await pause(50);
      expect(await page.evaluate(inFrame)).toBe(0);
      expect([await serialised(page), await html()]).toEqual(before);
    });
    expect(left).toEqual({ highlights: 0, sheets: 0 });
    await page.close();
  });

  it('reads an article that the page has written into a frame, when the reader asks', async () => {
    const site = new URL(UNLISTED).origin;
    const page = await open(frame(`srcdoc="${quoted(articlePageOf(GRAIN))}"`), site);
    const popup = await desk.browser.popup(page);
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    await painted(page);
    await popup.close();
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    expect(titlesOf(await stateWhen(desk, page, s => s.status === 'idle'))).toEqual(['idle']);
    await page.close();
  });

  it('reads an AMP article from another origin of a listed site by itself, paints and explains it, and leaves it clean', async () => {
    const page = await open(frame(`src="${desk.web.serve(`${AMP_SITE}/${CANAL.slug}`, ampOf(CANAL))}"`));
    expect(await page.evaluate(() => document.querySelector('iframe')!.contentDocument)).toBeNull();
    const state = await hasRead(desk, page, CANAL.title);
    expect(titlesOf(state)).toEqual([CANAL.title]);
    if (state.status !== 'read') throw new Error(state.status);
    // Where it truly is, as the browser knows it.
    expect(state.articles[0]!.analysis.article.url).toBe(`${AMP_SITE}/${CANAL.slug}`);
    const before = await serialised(page);
    await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ block: 'start' }));
    /** Runs in the frame, where no script of the page comes: what is looked at, and where some words stand. */
    const inFrames = <T>(what: 'painted' | 'html' | 'card' | 'point', words = '') =>
      desk.browser.extension(
        async (tab: number, wanted: string, text: string) => {
          const found = await browser.scripting.executeScript({
            target: { tabId: tab, allFrames: true },
            args: [wanted, text],
            func: (of: string, sought: string) => {
              if (window === window.top) return null;
              if (of === 'html') return new XMLSerializer().serializeToString(document);
              if (of === 'painted') return CSS.highlights.size;
              if (of === 'card') return document.querySelectorAll('html > [popover]').length;
              const p = [...document.querySelectorAll('p')].find(at => at.textContent?.includes(sought))!;
              p.scrollIntoView({ block: 'center', behavior: 'instant' });
              const range = document.createRange();
              const node = p.firstChild as Text;
              range.setStart(node, node.data.indexOf(sought));
              range.setEnd(node, node.data.indexOf(sought) + sought.length);
              const { left, top, width, height } = range.getClientRects()[0]!;
              return { x: left + width / 2, y: top + height / 2 };
            },
          });
          return found.map(({ result }) => result).find(result => result !== null) as T;
        },
        page.tab,
        what,
        words,
      );
    const cards = async (count: number) => {
      for (let i = 0; (await inFrames<number>('card')) !== count && i < 60; i++) await pause(50);
      return inFrames<number>('card');
    };
    expect(await inFrames('painted')).toBeGreaterThan(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const inner = await inFrames<{ x: number; y: number }>('point', 'no such paper');
    const outer = await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().toJSON());
    await page.click({ x: outer.x + inner.x, y: outer.y + inner.y });
    expect(await cards(1)).toBe(1);
    await page.press('Escape');
    expect(await cards(0)).toBe(0);
    const html = await inFrames('html');
    await switchOff(desk, page, async () => {
      for (let i = 0; (await inFrames('painted')) !== 0 && i < 60; i++) await pause(50);
      expect(await inFrames('painted')).toBe(0);
      expect(await inFrames('html')).toBe(html);
      expect(await serialised(page)).toBe(before);
    });
    await page.close();
  });

  it('says whose frame it is where an AMP article stands on a site that is not allowed, and reads nothing', async () => {
    const page = await open(frame(`src="${desk.web.serve(`${CACHE}/v/s/${CANAL.slug}`, ampOf(CANAL))}"`));
    await pause(1500);
    expect(await stateOf(desk, page)).toEqual({ status: 'idle' });
    const popup = await desk.browser.popup(page);
    const state = await stateWhen(desk, page, s => s.status === 'refused' && s.reason === 'framed');
    expect(state).toEqual({ status: 'refused', reason: 'framed', detail: new URL(CACHE).hostname });
    expect(await popup.waitFor(() => document.querySelector('.notice .sentence')?.textContent)).toContain(
      'www-themoscowtimes-com.cdn.ampproject.org',
    );
    expect(
      await popup.evaluate(() => [...document.querySelectorAll('.notice button')].map(b => b.textContent)),
    ).toContain('Always read www-themoscowtimes-com.cdn.ampproject.org');
    await Promise.all([popup.close(), page.close()]);
  });

  it('reads no frame of another site', async () => {
    const advert = desk.web.serve('http://adverts.example/slot', articlePageOf(CANAL));
    const page = await open(frame(`src="${advert}"`));
    await pause(2000);
    expect(await stateOf(desk, page)).toEqual({ status: 'idle' });
    const popup = await desk.browser.popup(page);
    const state = await stateWhen(desk, page, s => s.status === 'refused');
    expect(state).toEqual({ status: 'refused', reason: 'not-an-article' });
    await Promise.all([popup.close(), page.close()]);
  });

  it('leaves frames alone where the page itself has the article', async () => {
    const page = await desk.browser.open(
      desk.web.serve(
        `${SITE}/2031/05/06/with-frame-${GRAIN.slug}`,
        articlePageOf(GRAIN).replace('</main>', `${frame(`src="${served(CANAL)}"`)}</main>`),
      ),
    );
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    await pause(1000);
    expect(await page.evaluate(inFrame)).toBe(0);
    await page.close();
  });
});

/** A reader who has allowed every site: then the browser lets us into every frame, and we know which are no articles. */
describe.each(BROWSER_NAMES)('%s, on every site', name => {
  const desk = {} as Desk;
  const folder = mkdtempSync(join(tmpdir(), 'whence-frames-'));
  beforeAll(async () => {
    cpSync(`dist/${name === 'chromium' ? 'chrome' : name}`, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: ['*://*/*'] }));
    desk.web = await startWeb();
    desk.browser = await launch(name, { web: desk.web, extension: folder, welcome: false });
  });
  afterAll(async () => {
    await desk.browser?.close();
    await desk.web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let count = 0;
  const open = (body: string) =>
    desk.browser.open(
      desk.web.serve(
        `${SITE}/stories/all-${count++}`,
        shell('Stories', `<h1>Stories</h1>${body}`, { type: 'website' }),
      ),
    );

  it('reads an AMP article in a cache’s frame by itself, however late it comes', async () => {
    const address = desk.web.serve(`${COPIES}/amp/${GRAIN.slug}`, ampOf(GRAIN));
    const page = await open(frame(`src="${address}"`));
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    await page.close();
    const late = await open('<div id="later"></div>');
    await pause(1000);
    await late.evaluate(
      (html: string) => {
        document.querySelector('#later')!.innerHTML = html;
      },
      frame(`src="${address}"`),
    );
    expect(titlesOf(await hasRead(desk, late, GRAIN.title))).toEqual([GRAIN.title]);
    await late.close();
  });

  it.each([
    ['from elsewhere', () => frame(`src="${desk.web.serve(`${ADVERTS}/slot`, articlePageOf(CANAL))}"`)],
    ['in AMP', () => frame(`src="${desk.web.serve(`${ADVERTS}/amp/slot`, ampOf(CANAL, '⚡4ads'))}"`)],
    ['of the page’s own origin', () => frame(`id="google_ads_iframe_1" srcdoc="${quoted(articlePageOf(CANAL))}"`)],
  ])('reads no advertisement %s, whatever it says of itself', async (_, advert) => {
    const page = await open(advert());
    await pause(1500);
    expect(titlesOf(await stateOf(desk, page))).toEqual(['idle']);
    const popup = await desk.browser.popup(page);
    expect(await stateWhen(desk, page, s => s.status === 'refused')).toMatchObject({ reason: 'not-an-article' });
    await Promise.all([popup.close(), page.close()]);
  });
});
