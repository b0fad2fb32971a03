/** Every hostile page, in one browser (a file for each, so that they run side by side): no fault, no frozen page, no request, nothing changed, nothing reached. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, launch, startWeb } from '../../scripts/browsers';
import { type Desk, pause } from '../e2e/reader';
import { type Hostile, visit } from './kit';
import { IMPOSTERS } from './pages/imposters';
import { RESTLESS } from './pages/restless';
import { SIZE } from './pages/size';
import { TREE } from './pages/tree';
import { WORDS } from './pages/words';

const PAGES: Record<string, Hostile[]> = {
  words: WORDS,
  tree: TREE,
  size: SIZE,
  restless: RESTLESS,
  imposters: IMPOSTERS,
};

export function hostile(name: BrowserName): void {
  const desk = {} as Desk;
  beforeAll(async () => {
    desk.web = await startWeb();
    desk.browser = await launch(name, { web: desk.web, audit: true });
  });
  afterAll(async () => {
    await desk.browser?.close();
    await desk.web?.close();
  });

  describe.each(Object.entries(PAGES))('%s', (_, pages) => {
    it.each(pages.map(page => [page.tries, page] as const))('%s', (_, page) => visit(desk, page));
  });

  it('lets no request leave, to any host', async () => {
    // Opened last: once the browser's notes hold it, they hold everything before it.
    const last = 'http://last.example/';
    desk.web.serve(last, '<!doctype html><link rel="icon" href="data:,"><p>The end.');
    for (let i = 0; !(await desk.browser.asked()).some(a => a.url.startsWith(last)) && i < 20; i++) {
      const page = await desk.browser.open(`${last}?${i}`);
      await pause(100);
      await page.close();
    }
    const asked = await desk.browser.asked();
    expect(asked.filter(a => a.url.includes('/hostile-')).length).toBeGreaterThan(20);
    // Pages may ask for what the tests serve; neither they nor the extension for anything else.
    const served = (url: string) => /^(data|blob|about|(chrome|moz)-extension):/.test(url) || desk.web.serves(url);
    expect(asked.filter(a => a.by !== '' && !served(a.url))).toEqual([]);
    expect(asked.filter(a => /-extension:/.test(a.by) && /^https?:/.test(a.url))).toEqual([]);
    expect(desk.web.strays()).toEqual([]);
  });

  it('would have seen a fault and a request of the extension', async () => {
    const faults = (await desk.browser.errors()).length;
    await desk.browser.extension(() => {
      setTimeout(() => {
        throw new Error('made for a test');
      });
      fetch('http://leak.example/').catch(() => undefined);
      new Image().src = 'http://leak.example/';
    });
    await pause(500);
    const said = (await desk.browser.errors()).slice(faults).join('\n');
    expect(said).toContain('made for a test');
    expect(said).toMatch(/img-src/); // refused by our own policy, before it was a request
    expect((await desk.browser.asked()).filter(a => a.url.includes('leak.example'))).toEqual([]);
  });
}
