/**
 * `npm start`: builds, and opens a browser with Whence on a sample article. `-- URL-or-FILE` opens another, `--firefox` uses
 * Firefox. Where there is no display, it writes screenshots of page, card and popup, of both browsers, into artifacts/ and
 * prints the claims.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { toDocument } from '../src/cli/html';
import { BROWSER_NAMES, type BrowserName, type Driver, launch, type Page, startWeb, type Web } from './browsers';
import { ensure } from './browsers/find';
import { BROWSERS, hostPatterns } from './manifest';
import { claimsTable, takePictures } from './pictures';
import { build, ROOT } from './steps';

/** In code that runs in the extension. */
declare const browser: Browser;

/** Where an article of the reader's own seems to be published, if it names no listed host itself. */
const SAMPLE_ADDRESS = 'http://www.themoscowtimes.com/2025/04/23/sample-article-a1';

const args = process.argv.slice(2);
const wanted = args.find(arg => !arg.startsWith('--'));
const online = wanted !== undefined && /^https?:/.test(wanted);

/** The file that holds the article: the one that was asked for, or the first sample. Ends the program where there is none. */
function articleFile(): string {
  const samples = `${ROOT}tests/articles/`;
  const first = readdirSync(samples)
    .filter(file => file.endsWith('.html'))
    .sort()[0]!;
  if (wanted === undefined) return samples + first;
  if (existsSync(wanted) && statSync(wanted).isFile()) return resolve(wanted);
  console.error(`${wanted}: there is no such file. Give a file or an address that begins with http.`);
  process.exit(2);
}

/** The address that the page gives as its own, if Whence runs there by itself; http, because this machine serves it. */
function addressOf(html: string): string {
  const canonical = toDocument(html).querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  if (!URL.canParse(canonical)) return SAMPLE_ADDRESS;
  const { host, pathname } = new URL(canonical);
  const listed = hostPatterns().some(pattern => `.${host}`.endsWith(pattern.slice('*://*'.length, -2)));
  return listed ? `http://${host}${pathname}` : SAMPLE_ADDRESS;
}

/** Opens the article in a browser with Whence: an address of the web, or a page that this machine serves. */
async function open(name: BrowserName, html: string | undefined, headed: boolean) {
  const web: Web | undefined = html === undefined ? undefined : await startWeb();
  const browser = await launch(name, { headed, ...(web ? { web } : {}) });
  const page = await browser.open(web && html !== undefined ? web.serve(addressOf(html), html) : wanted!);
  return { browser, page, close: async () => Promise.all([browser.close(), web?.close()]) };
}

/** Closes the tabs that only the driver needed; its own is among them, so nothing comes back. */
function leaveOnly(driver: Driver, page: Page): void {
  const closeOthers = async (id: number) => {
    const others = (await browser.tabs.query({})).filter(tab => tab.id !== id);
    await browser.tabs.remove(others.map(tab => tab.id!));
  };
  driver.extension(closeOthers, page.tab).catch(() => undefined);
}

const html = online ? undefined : readFileSync(articleFile(), 'utf8');
const display =
  process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
ensure();
console.error('Whence: building …');
await build(BROWSERS);

if (display) {
  const { browser, page, close } = await open(args.includes('--firefox') ? 'firefox' : 'chromium', html, true);
  leaveOnly(browser, page);
  console.log('Whence is open on the article. Close the browser, or press Ctrl+C, to end.');
  await Promise.race([browser.closed(), new Promise(done => process.once('SIGINT', done))]);
  await close();
} else {
  let source = html;
  for (const name of BROWSER_NAMES) {
    const { browser, page, close } = await open(name, html, false);
    const files = await takePictures(browser, page, `${ROOT}artifacts`);
    console.error(`${browser.version}: ${files.join(', ')}`);
    source ??= await page.evaluate(() => document.documentElement.outerHTML);
    await close();
  }
  console.log(claimsTable(source!, online ? wanted : addressOf(source!)));
}
