/** `npm run package`: builds both and writes dist/whence-chrome.zip and dist/whence-firefox.zip, for the stores. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { BROWSERS } from './manifest';
import { build, ROOT } from './steps';
import { zip } from './zip';

await build(BROWSERS);
for (const browser of BROWSERS) {
  const file = `dist/whence-${browser}.zip`;
  const bytes = await zip(`${ROOT}dist/${browser}`);
  writeFileSync(`${ROOT}${file}`, bytes);
  console.log(`${file}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
