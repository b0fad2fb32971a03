/** What the gallery shows: each picture by its name, and how it comes to be seen. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import type { Driver, Page, Point, Web } from '../browsers';
import { ROOT } from '../steps';

/** In code that runs in the extension. */
declare const browser: Browser;

/** A listed host, served by this machine. */
const ADDRESS = 'http://www.themoscowtimes.com/2025/09/09/a-harbor-deal';
const ARTICLE = `${ROOT}tests/articles/harbor-deal.html`;

/** The sample article at night, as a site with a dark theme shows it. */
const DARK = `body { background: #0f1114; color: #d6d8db; } .page { background: #17191d; } a { color: #8ab8e6; }
  .keypoints { background: #1f2329; } #top { background: #0b1a2a; } blockquote { border-color: #333a43; } .byline, .tagline, .tease, #bottom { color: #98a1ac; }`;

export interface Setting {
  driver: Driver;
  web: Web;
  dark: boolean;
  /** Of the interface. */
  language: 'en' | 'uk' | 'ru';
  /** Writes a picture. */
  keep(page: Page, name: string): Promise<void>;
}

export const settle = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

export const setSettings = (driver: Driver, settings: object) =>
  driver.extension((settings: object) => browser.storage.local.set({ settings }), settings);

export async function openArticle({ driver, web, dark }: Setting): Promise<Page> {
  const html = readFileSync(ARTICLE, 'utf8').replace('</style>', `${dark ? DARK : ''}</style>`);
  const page = await driver.open(web.serve(ADDRESS, html));
  await page.waitFor(() => CSS.highlights.size > 0);
  return page;
}

/** Runs in the page: the middle of the first of these words, brought to a third of the screen's height. */
function middleOfWords(words: string): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0 || !node.parentElement?.checkVisibility()) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}

/** Opens the card on some words of the page. */
export async function openCard(page: Page, words: string): Promise<void> {
  const point = await page.evaluate(middleOfWords, words);
  if (!point) throw new Error(`The page has no "${words}".`);
  await page.click(point);
  await page.waitFor(() => document.querySelector('html > [popover]') !== null);
  await settle(300); // until it has faded in
}

/** A page of ours, as tall as what is in it. */
async function whole(page: Page, width: number): Promise<void> {
  await page.resize(width, 800);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.resize(width, Math.min(height, 4000));
}

async function panelShots({ driver, keep }: Setting, page: Page): Promise<void> {
  const address = `src/panel/index.html?tab=${page.tab}`;
  const panel = await driver.extensionPage(address);
  await panel.resize(400, 720);
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length > 0);
  for (const tab of ['claims', 'sources', 'responses', 'positions', 'map']) {
    await panel.click(`#tab-${tab}`);
    await settle(200);
    await keep(panel, `panel-${tab}`);
  }
  const key = await driver.extension(
    async (tab: number) =>
      (
        (await browser.runtime.sendMessage({ kind: 'panel.state', message: { tab } })) as {
          articles: { key: string }[];
        }
      ).articles[0]?.key,
    page.tab,
  );
  await panel.close();
  const paper = await driver.extensionPage(`${address}&print=${encodeURIComponent(key ?? '')}`);
  await paper.waitFor(() => document.querySelector('.printed') !== null);
  await paper.resize(800, 1130); // A4
  await keep(paper, 'print');
  await paper.close();
}

/** The first page with its card open, as it is from the start. */
export async function openWelcome(driver: Driver): Promise<Page> {
  const welcome = await driver.extensionPage('src/welcome/index.html');
  await welcome.resize(1100, 760);
  await welcome.waitFor(() => document.querySelectorAll('.kind').length > 0);
  await settle(500);
  return welcome;
}

/** Its three steps. */
async function welcomeShots({ driver, keep }: Setting): Promise<void> {
  const welcome = await openWelcome(driver);
  await keep(welcome, 'welcome-1');
  for (const step of [2, 3]) {
    await welcome.click('.steps .main');
    await settle(200);
    await keep(welcome, `welcome-${step}`);
  }
  await welcome.close();
}

/** Every picture of one browser in one look and language. */
export async function takeAll(setting: Setting): Promise<void> {
  const { driver, keep } = setting;
  const page = await openArticle(setting);
  await page.resize(1000, 1100);
  await settle(200);
  await keep(page, 'page');
  const popup = await driver.popup(page);
  await popup.waitFor(() => document.querySelectorAll('[data-row]').length > 0);
  await settle(200);
  await keep(popup, 'popup');
  await popup.close();
  await panelShots(setting, page);
  await page.activate();
  for (const [name, words] of [
    ['card-unnamed', 'involved in the drafting'],
    ['card-relayed', 'La Tercera'],
    ['card-accusation', 'accused Chile'],
    ['card-reply', 'denied that it'],
  ] as const) {
    await page.resize(1000, 640);
    await openCard(page, words);
    await keep(page, name);
    await page.press('Escape');
  }
  const options = await driver.extensionPage('src/options/index.html');
  await options.waitFor(() => document.querySelectorAll('input').length > 3);
  await whole(options, 760);
  await keep(options, 'settings');
  await options.close();
  await welcomeShots(setting);
  await page.close();
}
