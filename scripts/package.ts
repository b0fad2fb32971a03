/**
 * `npm run package`: builds both and writes dist/whence-chrome.zip and dist/whence-firefox.zip for the stores, and
 * dist/whence-source.zip for the reviewers of the Firefox store: `npm ci && npm run package` in it makes the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { BROWSERS } from './manifest';
import { sourcePackage } from './source';
import { build, ROOT } from './steps';
import { zip } from './zip';

await build(BROWSERS);
const packages: [string, Buffer][] = [];
for (const browser of BROWSERS) packages.push([browser, await zip(`${ROOT}dist/${browser}`)]);
// Unpacked from the source package there is no git, and no need of another.
if (existsSync(`${ROOT}.git`)) packages.push(['source', await sourcePackage()]);
for (const [name, bytes] of packages) {
  const file = `dist/whence-${name}.zip`;
  writeFileSync(`${ROOT}${file}`, bytes);
  console.log(`${file}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
