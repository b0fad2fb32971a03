/**
 * `npm start`: builds, and opens a browser with Whence on a sample article. `-- URL-or-FILE` opens another, `--firefox` uses
 * Firefox. Where there is no display, it writes screenshots of page and popup, of both browsers, into artifacts/ and prints
 * the claims.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyze } from '../src/analysis';
import { readHtml } from '../src/cli/html';
import { printAnalysis } from '../src/cli/table';
import { BROWSER_NAMES, launch, startWeb } from './browsers';
import { ensure } from './browsers/find';
import { BROWSERS } from './manifest';
import { build, ROOT } from './steps';

/** Where the sample article seems to be published: a listed host, served from this machine. */
const SAMPLE_ADDRESS = 'http://www.themoscowtimes.com/2025/04/23/sample-article-a1';

const args = process.argv.slice(2);
const wanted = args.find(a => !a.startsWith('--'));
const samples = `${ROOT}tests/articles/`;
const sample =
  samples +
  readdirSync(samples)
    .filter(f => f.endsWith('.html'))
    .sort()[0];
const display =
  process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

if (wanted && !/^https?:/.test(wanted) && !existsSync(wanted)) {
  console.error(`${wanted}: there is no such file. Give a file or an address that begins with http.`);
  process.exit(2);
}
ensure();
console.error('Whence: building …');
await build(BROWSERS);

const online = wanted !== undefined && /^https?:/.test(wanted);
const html = online ? '' : readFileSync(wanted ? resolve(wanted) : sample, 'utf8');

if (display) {
  const web = online ? undefined : await startWeb();
  const browser = await launch(args.includes('--firefox') ? 'firefox' : 'chromium', {
    headed: true,
    ...(web ? { web } : {}),
  });
  await browser.open(web ? web.serve(SAMPLE_ADDRESS, html) : wanted!);
  console.log('Whence is open on the article. Close with Ctrl+C.');
  await new Promise(done => process.once('SIGINT', done));
  await browser.close();
  await web?.close();
} else {
  mkdirSync(`${ROOT}artifacts`, { recursive: true });
  for (const name of BROWSER_NAMES) {
    const web = online ? undefined : await startWeb();
    const browser = await launch(name, { ...(web ? { web } : {}) });
    const page = await browser.open(web ? web.serve(SAMPLE_ADDRESS, html) : wanted!);
    await page.waitFor(() => CSS.highlights.size > 0).catch(() => console.error(`${name}: nothing was highlighted`));
    await page.screenshot(`${ROOT}artifacts/${name}-page.png`);
    const popup = await browser.popup(page);
    await popup.waitFor(() => (document.body.textContent ?? '').trim().length > 80).catch(() => undefined);
    await popup.screenshot(`${ROOT}artifacts/${name}-popup.png`);
    console.error(`${browser.version}: artifacts/${name}-page.png, artifacts/${name}-popup.png`);
    await browser.close();
    await web?.close();
  }
  if (html) console.log(printAnalysis(analyze(readHtml(html, SAMPLE_ADDRESS).article)));
}
