/** The source package for the reviewers of the stores: the same each time, and the packages are made from it alone. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourcePackage, sources } from '../../scripts/source';
import { run } from '../../scripts/steps';
import { zip } from '../../scripts/zip';
import { BROWSERS, dist, ROOT } from './built';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-source-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds what git knows, and nothing that was made or installed', () => {
  const files = sources();
  for (const wanted of ['package.json', 'package-lock.json', 'LICENSE', 'README.md', 'src/background/index.ts'])
    expect(files).toContain(wanted);
  expect(files.filter(file => /^(dist|artifacts|node_modules)\//.test(file))).toEqual([]);
});

it('is the same each time', async () => {
  expect((await sourcePackage()).equals(await sourcePackage())).toBe(true);
});

it('makes the packages that are here, byte for byte', { timeout: 180_000 }, async () => {
  for (const file of sources()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  // As `npm ci` installs them; a copy would take longer than the build.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const { status, output } = await run(join(folder, 'scripts/run.mjs'), ['scripts/build.ts'], {
    quiet: true,
  });
  expect(status, output).toBe(0);
  for (const browser of BROWSERS)
    expect((await zip(join(folder, 'dist', browser))).equals(await zip(dist(browser)))).toBe(true);
});
