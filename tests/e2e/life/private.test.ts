/** Private windows: they are read as others are where the reader has allowed it, and nothing of them is kept. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBrowsers, LISTED, marked, pause } from '../reader';
import { articlePage, PARAGRAPHS } from '../sample';
import { choose, closeWindow, openWindow, paintedIn, settings, soon, stateOf } from './tabs';

/** In code that runs in the extension. */
declare const browser: Browser;

/** A word of the article that no browser writes down for a reason of its own, as it stands in no address and no title. */
const SECRET = 'Quillermotte';
const secretPage = () =>
  articlePage({ paragraphs: [...PARAGRAPHS, `Mayor Ada Lund said that the ${SECRET} boat was hers.`] });

/** Files of a profile in which a text stands, in one of the ways in which browsers write texts. */
function filesWith(folder: string, text: string): string[] {
  const ways = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => {
    const file = join(folder, name);
    try {
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file);
      return ways.some(way => bytes.includes(way));
    } catch {
      return false; // gone meanwhile, or a lock
    }
  });
}

const everythingStored = (desk: Parameters<typeof stateOf>[0]) =>
  desk.browser.extension(async () =>
    JSON.stringify([
      await browser.storage.local.get(null),
      await browser.storage.session.get(null),
      await browser.storage.sync.get(null).catch(() => ({})),
    ]),
  );

inBrowsers(
  desk => {
    it('are read, and nothing of them is stored, neither while they are open nor afterwards', async () => {
      await choose(desk, { density: 'sources' });
      const { window, tab } = await openWindow(desk, desk.web.serve(`${LISTED}/in-private`, secretPage()), true);
      await soon(async () => expect(await paintedIn(desk, tab)).toBeGreaterThan(5));
      expect(JSON.stringify(await stateOf(desk, tab))).toContain(SECRET);
      expect(await everythingStored(desk)).not.toContain(SECRET);
      expect(await everythingStored(desk)).not.toContain('in-private');
      // A background that was put to sleep has forgotten it: the page is read again when it is asked for.
      await desk.browser.stopBackground();
      expect((await stateOf(desk, tab)).status).toBe('idle');
      const again = await desk.browser.extension(
        (tab: number) => browser.runtime.sendMessage({ kind: 'panel.read', message: { tab } }),
        tab,
      );
      expect(JSON.stringify(again)).toContain(SECRET);
      expect(await everythingStored(desk)).not.toContain(SECRET);
      await closeWindow(desk, window);
      await soon(async () => expect((await stateOf(desk, tab)).status).toBe('idle'));
      expect(await settings(desk)).toMatchObject({ density: 'sources' });
      await pause(500);
      expect(filesWith(desk.browser.profile, SECRET)).toEqual([]);
    });

    it('beside which an ordinary window is read as ever', async () => {
      const page = await desk.browser.open(desk.web.serve(`${LISTED}/ordinary`, articlePage()));
      await marked(page);
      await soon(async () => expect(await everythingStored(desk)).toContain('ordinary'));
      await page.close();
    });
  },
  { private: true },
);

it('a text in a file would be found', () => {
  expect(filesWith('tests/e2e/life', 'a text in a file would be found')).toEqual(['private.test.ts']);
});
