/** An extension with a clock: a script that runs before all of its own notes when the browser called the document idle. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLOCK = 'idle.js';

/**
 * @param folder of an unpacked extension with content scripts.
 * @returns a copy, in which `idle` of the content scripts' world is the time at which the first of them could run, ms of its page.
 */
export function clocked(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'whence-clocked-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const scripts of manifest.content_scripts) scripts.js.unshift(CLOCK);
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(copy, CLOCK), 'globalThis.idle ??= performance.now();\n');
  return copy;
}
