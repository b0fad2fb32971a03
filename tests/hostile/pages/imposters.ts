/** Pages that pretend to be Whence, speak in its name, or try to find out whether it is there. */
import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { FROM_PANEL, TO_PAGE, TO_PANEL } from '../../../src/platform/shapes';
import { cardText, pause, pointOf, waitForCard } from '../../e2e/reader';
import { type Hostile, hostilePage, reachable, script, settled } from '../kit';
import { PROBE } from '../probe';

/** In the world of our content scripts. */
declare const browser: Browser;
declare const shadow: (host: Element) => ShadowRoot;

const PRIVILEGED = Object.keys({ ...FROM_PANEL, ...TO_PAGE, ...TO_PANEL });
const envelopes = (kinds: readonly string[], tab: number) =>
  kinds.map(kind => ({
    kind,
    message: {
      tab,
      key: 'a',
      claim: 'c1',
      asked: true,
      by: 1,
      settings: { enabled: false },
      state: { status: 'idle' },
    },
  }));

const messages: Hostile = {
  tries: 'to send messages in the name of Whence',
  slug: 'messages',
  html: () =>
    hostilePage({
      after: script(
        (all: object[]) => {
          const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (...a: unknown[]) => void } } }).chrome
            ?.runtime;
          setInterval(() => {
            for (const message of all) {
              window.postMessage(message, '*');
              document.dispatchEvent(new CustomEvent('message', { detail: message }));
              window.dispatchEvent(new MessageEvent('message', { data: message, origin: 'null' }));
              try {
                runtime?.sendMessage?.('whence@whence.example', message);
              } catch {}
            }
          }, 100);
        },
        envelopes([...PRIVILEGED, 'page.refused', 'page.gone'], 1),
      ),
    }),
};

const renderer: Hostile = {
  tries: 'to ask for privileges from the world of our own content scripts',
  slug: 'renderer',
  html: () => hostilePage(),
  async check({ desk, page }) {
    const before = await reachable(desk);
    const state = await settled(desk, page.tab);
    const answers = await page.inside(
      async (all: object[]) => {
        const ask = (message: object) =>
          Promise.race([
            browser.runtime.sendMessage(message).then(
              x => x ?? null,
              () => null,
            ),
            new Promise(resolve => setTimeout(() => resolve(null), 1500)),
          ]);
        return Promise.all(all.map(ask));
      },
      envelopes(PRIVILEGED, page.tab),
    );
    expect(answers).toEqual(PRIVILEGED.map(() => null));
    // Broken reports: dropped, each of them.
    await page.inside(async () => {
      const bad = [
        null,
        7,
        [],
        {},
        { key: 1 },
        { key: 'x'.repeat(1e6), asked: true },
        { article: { text: { length: 3 } } },
      ];
      for (const kind of ['page.article', 'page.refused', 'page.gone', 'page.chosen', 'page.detected', '__proto__'])
        for (const message of bad) browser.runtime.sendMessage({ kind, message }).catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, 300));
    });
    expect(await settled(desk, page.tab)).toEqual(state);
    expect(await reachable(desk)).toEqual(before);
    const able = await page.inside(() =>
      [
        browser.tabs?.query,
        browser.scripting?.executeScript,
        browser.permissions?.request,
        browser.action?.openPopup,
      ].map(f => typeof f),
    );
    expect(able).toEqual(able.map(() => 'undefined'));
  },
};

const fake: Hostile = {
  tries: 'a card of its own that looks like ours, over the article and over our card',
  slug: 'fake',
  html: () =>
    hostilePage({
      css: '.fake { position: fixed; inset: 0; z-index: 2147483647; opacity: 0; }',
      after: `<div class="fake" popover="manual"><button id="panel">Show in panel</button></div>${script(() => {
        const fake = document.querySelector<HTMLElement>('.fake')!;
        // Events of its own making, over all of the page, for ever.
        setInterval(() => {
          for (const type of ['pointermove', 'click', 'keydown'])
            document
              .elementFromPoint(300, 300)
              ?.dispatchEvent(
                type === 'keydown'
                  ? new KeyboardEvent(type, { key: 'Enter', bubbles: true })
                  : new PointerEvent(type, { clientX: 300, clientY: 300, bubbles: true, pointerType: 'mouse' }),
              );
        }, 50);
        document.addEventListener('cover', () => fake.showPopover());
      })}`,
    }),
  async check({ desk, page, popup }) {
    await pause(500);
    expect(await cardText(page)).toBe('');
    await popup.close().catch(() => undefined);
    const before = await settled(desk, page.tab);
    await page.click(await pointOf(page, 'senior Portuguese official'));
    await waitForCard(page);
    // What the page sends into the card does not count: nothing of ours reacts.
    await page.evaluate(() => {
      const host = document.querySelector('html > [popover]')!;
      for (const type of ['click', 'pointerdown', 'pointerup'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    });
    expect(await page.evaluate(() => document.querySelector('html > [popover]')!.shadowRoot)).toBe(null);
    // With the page's own sheet over it, a click lands in the page, and opens nothing of ours.
    await page.evaluate(() => document.dispatchEvent(new Event('cover')));
    const box = await page.inside(() => {
      const button = [...shadow(document.documentElement.lastElementChild!).querySelectorAll('button')].at(-2)!;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.click(box);
    await pause(300);
    const after = await settled(desk, page.tab);
    expect(after).toEqual({ ...before, chosen: (after as { chosen?: object }).chosen });
    await page.press('Escape');
    await page.evaluate(() => document.querySelector<HTMLElement>('.fake')!.hidePopover());
    await page.waitFor(() => document.querySelector('html > [popover]') === null);
  },
};

/** Runs in a page: everything by which it could tell that Whence is in the browser. */
async function look(base: string): Promise<string[]> {
  const found: string[] = [];
  const files = [
    'manifest.json',
    'src/page/page.iife.js',
    'src/page/read.iife.js',
    'src/page/show.iife.js',
    'src/page/detect.iife.js',
    'icons/whence-16.png',
    'src/panel/index.html',
  ];
  for (const file of files) {
    const image = new Image();
    const loaded = new Promise<boolean>(resolve => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      setTimeout(() => resolve(false), 1000);
    });
    image.src = base + file;
    const fetched = fetch(base + file).then(
      () => true,
      () => false,
    );
    if ((await loaded) || (await fetched)) found.push(file);
  }
  const entries = performance.getEntriesByType('resource').filter(e => /whence/i.test(e.name));
  if (entries.length > 0) found.push('timing');
  if (CSS.highlights.size > 0) found.push('highlights');
  if (document.adoptedStyleSheets.length > 0 || document.styleSheets.length > 1) found.push('style');
  if (document.querySelectorAll('[popover]').length > 0) found.push('element');
  if (/whence/i.test(document.documentElement.outerHTML.replace(/hostile/g, ''))) found.push('name');
  const names = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
  if (names.some(name => /whence|session\)/i.test(name))) found.push('global');
  return found;
}

const probing: Hostile = {
  tries: 'to find out whether Whence is there, on a page that is no article',
  slug: 'probing',
  claims: 0,
  html: () =>
    `<!doctype html><html lang="en"><head><title>Kettles</title>${PROBE}<style>p { color: #222 }</style></head><body><h1>Kettles</h1><p>Buy one, get one.</p></body></html>`,
  async check({ desk, page }) {
    // Before a click on the icon, as the detector alone has looked.
    const quiet = await desk.browser.open(await page.url());
    await pause(500);
    expect(await quiet.evaluate(look, desk.browser.base)).toEqual([]);
    await quiet.close();
  },
};

const probingArticle: Hostile = {
  tries: 'to find out more than that something is highlighted, on an article that is marked',
  slug: 'probing-article',
  html: () => hostilePage(),
  async check({ desk, page }) {
    expect(await page.evaluate(look, desk.browser.base)).toEqual(['highlights']);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.filter(name => !/^_\d+$/.test(name))).toEqual([]);
  },
};

export const IMPOSTERS: Hostile[] = [messages, renderer, fake, probing, probingArticle];
