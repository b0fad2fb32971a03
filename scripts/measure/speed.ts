/**
 * The time of step one in Chromium, on saved real pages: each is loaded without its own scripts, and the detector, fresh as in
 * any page, is run on it once. Programs beside it on the machine lengthen the times.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { loadPage } from '../../src/cli/read';
import { launch, startWeb } from '../browsers';
import { dataPath, type GoldDocument, readLines } from './data';
import { table } from './table';

type Saved = GoldDocument & { path: string };

/** Nothing of a page but its own markup and styles: no script, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** The detector as one expression, whose value is the milliseconds of a run. */
async function detectorSource(): Promise<string> {
  const entry = fileURLToPath(new URL('./step-one.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome128', lib: { entry, formats: ['iife'], name: 'whence' } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The detector was not built.');
  return `(() => { ${bundle.output[0].code}; return whence.stepOne(); })()`;
}

const at = (times: readonly number[], share: number): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
};

/** @returns a table of times in ms. Needs the extension to be built: the driver of browsers loads it. */
export async function measureSpeed(): Promise<string> {
  const pages = readLines<Saved>('pages/manifest.jsonl');
  const folder = dirname(dataPath('pages/manifest.jsonl'));
  const source = await detectorSource();
  const web = await startWeb();
  const driver = await launch('chromium', { web });
  const times: number[] = [];
  try {
    const page = await driver.open(web.serve('http://pages.example/', '<!doctype html><title>First</title>'));
    for (const [i, saved] of pages.entries()) {
      const html = loadPage(join(folder, saved.path));
      await page.goto(web.serve(`http://pages.example/${i}`, html, { 'content-security-policy': POLICY }));
      const ms = await page.evaluate<number>(source);
      times.push(ms);
      if (process.env.WHENCE_SLOW_PAGES && ms > 8) console.log(`${ms.toFixed(1)} ms ${saved.id}`);
    }
  } finally {
    await driver.close();
    await web.close();
  }
  const row = (name: string, share: number) => [name, at(times, share)];
  return table(
    [`step one in Chromium on ${times.length} pages, ms`, ''],
    [row('median', 0.5), row('nine of ten are below', 0.9), row('longest', 1)],
  );
}
