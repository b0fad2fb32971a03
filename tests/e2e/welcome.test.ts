/** The page that is shown once, after the installation. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { type Desk, inBrowsers, isMarked, LISTED, marked, painted, pause, UNLISTED } from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension, and what `hearCards` leaves in the page. */
declare const browser: Browser;
declare const cards: { root?: ShadowRoot };

const WELCOME = 'src/welcome/index.html';

/** How many tabs show it. */
const open = ({ browser: driver }: Desk) =>
  driver.extension(
    async (address: string) => (await browser.tabs.query({})).filter(tab => tab.url === address).length,
    driver.base + WELCOME,
  );

/** The card stands in a closed shadow root: kept as it is made. */
function hearCards(): void {
  const { attachShadow } = Element.prototype;
  const kept: { root?: ShadowRoot } = {};
  Object.assign(globalThis, { cards: kept });
  Element.prototype.attachShadow = function (init) {
    kept.root = attachShadow.call(this, init);
    return kept.root;
  };
}
const card = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('html > [popover]') ? cards.root?.querySelector('.card')?.textContent : '',
  );
async function waitForCard(page: Page, words: RegExp): Promise<string> {
  for (let i = 0; i < 80; i++) {
    const text = (await card(page)) ?? '';
    if (words.test(text)) return text;
    await pause(50);
  }
  throw new Error(`No card that says ${words}: ${await card(page)}`);
}

async function start(desk: Desk): Promise<Page> {
  const page = await desk.browser.extensionPage(WELCOME);
  await page.waitFor(() => document.querySelectorAll('.kind').length === 5);
  // the example is painted after the page has been drawn
  for (let i = 0; (await painted(page)) === 0 && i < 100; i++) await pause(50);
  await page.evaluate(hearCards);
  await page.press('Escape'); // the card that is open from the start was not heard of
  return page;
}
const title = (page: Page, words: string) =>
  page.waitFor((words: string) => document.querySelector('h1')?.textContent === words, words);

inBrowsers(
  desk => {
    it('opens by itself after an installation, once', async () => {
      for (let i = 0; (await open(desk)) === 0 && i < 100; i++) await pause(50);
      await pause(500);
      expect(await open(desk)).toBe(1);
      // Started again, a test's browser installs the extension anew.
      await desk.browser.restart();
      await pause(1500);
      expect(await open(desk)).toBe(0);
    });
  },
  { welcome: true },
);

inBrowsers(desk => {
  it('shows what each mark means on an example that behaves as a page does', async () => {
    const page = await start(desk);
    expect(await painted(page)).toBeGreaterThan(8);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    const middle = await page.evaluate(() => {
      const node = document.querySelector('.text')!.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('A senior official'));
      range.setEnd(node, node.data.indexOf('A senior official') + 17);
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.move(5, 5);
    await page.move(middle.x, middle.y);
    const text = await waitForCard(page, /Senior official, unnamed/);
    expect(text).toMatch(/involved in the work/);
    expect(text).toMatch(/official\s*→\s*Reuters\s*→\s*this article/);
    expect(text).toMatch(/Ilsa Varn counters\s*“Every bill is paid”/);
    await page.click('[data-category=relayed] .kind');
    await waitForCard(page, /Financial Times/);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('html > [popover]') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^relayed/);
    await page.press('Tab');
    await page.press('Enter');
    await waitForCard(page, /Senior official/);
    await page.close();
  });

  it('is done in three clicks, and keeps what was chosen', async () => {
    const page = await start(desk);
    await page.click('.main');
    await title(page, 'Where should Whence read?');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await page.evaluate(() => document.querySelectorAll('.known li').length)).toBeGreaterThan(50);
    await page.click('label:last-of-type input');
    await page.click('.main');
    await title(page, 'What you can count on');
    const words = await page.evaluate(() => document.body.textContent ?? '');
    expect(words).toContain('Whence does not judge whether it is true.');
    expect(words).toContain('Nothing leaves your browser.');
    const commands = await desk.browser.extension(() => browser.commands.getAll());
    const keys = commands.find(c => c.name === '_execute_action')!.shortcut;
    expect(words).toContain(keys);
    page.click('.main').catch(() => undefined); // the page goes, and answers no more
    for (let i = 0; (await open(desk)) > 0 && i < 60; i++) await pause(50);
    expect(await open(desk)).toBe(0);
    const article = await desk.browser.open(desk.web.serve(`${LISTED}/welcome-2025-03-04/`, articlePage()));
    await pause(1000);
    expect(await isMarked(article)).toBe(false);
    await desk.browser.extension(() => browser.storage.local.set({ settings: {} }));
    await article.close();
  });

  it('lets Whence read every site where the browser’s question is answered so, and shows what holds where it is not', async () => {
    const page = await start(desk);
    await page.click('.main');
    await title(page, 'Where should Whence read?');
    const [known, every] = ['label:nth-of-type(1) input', 'label:nth-of-type(2) input'];
    const holds = (choice: string) =>
      page.waitFor((choice: string) => document.querySelector<HTMLInputElement>(choice)?.checked, choice);
    await page.click(every);
    await desk.browser.answer(false);
    await holds(known);
    await page.click(every);
    await desk.browser.answer(true);
    await holds(every);
    const article = await desk.browser.open(desk.web.serve(`${UNLISTED}/every-site`, articlePage()));
    await marked(article);
    await page.activate();
    await page.click(known);
    await holds(known);
    await article.waitFor(() => CSS.highlights.size === 0);
    await Promise.all([article.close(), page.close()]);
  });

  it('can be skipped at once, by key', async () => {
    const page = await start(desk);
    await page.evaluate(() => document.querySelector<HTMLElement>('.steps .link')!.focus());
    page.press('Enter').catch(() => undefined);
    for (let i = 0; (await open(desk)) > 0 && i < 60; i++) await pause(50);
    expect(await open(desk)).toBe(0);
  });

  it('speaks the language of the reader', async () => {
    const page = await start(desk);
    for (const [language, words] of [
      ['uk', 'Хто це сказав?'],
      ['ru', 'Кто это сказал?'],
      ['auto', 'Who said it?'],
    ] as const) {
      await desk.browser.extension(
        (language: string) => browser.storage.local.set({ settings: { language } }),
        language,
      );
      await title(page, words);
    }
    await page.close();
  });

  it('stays away after an update', async () => {
    await desk.browser.update();
    await pause(1500);
    expect(await open(desk)).toBe(0);
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
