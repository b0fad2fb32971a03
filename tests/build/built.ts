/** What `npm run build` made: these tests look at nothing else. `npm test` builds first. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../../scripts/zip';

export { BROWSERS, type Browser } from '../../scripts/manifest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of an unpacked extension. Throws where there is none. */
export function dist(browser: string): string {
  const folder = `${ROOT}dist/${browser}`;
  if (!existsSync(`${folder}/manifest.json`)) throw new Error('Nothing is built: run `npm run build` first.');
  return folder;
}

export interface BuiltManifest {
  [key: string]: unknown;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { js: string[]; matches: string[]; run_at: string }[];
  content_security_policy: { extension_pages: string };
}

/** The manifest that the browser gets. */
export const manifest = (browser: string): BuiltManifest =>
  JSON.parse(readFileSync(`${dist(browser)}/manifest.json`, 'utf8')) as BuiltManifest;

/** Every script of the extension, by its name in the folder. */
export const scripts = (browser: string): [name: string, source: string][] =>
  filesUnder(dist(browser))
    .filter(file => file.endsWith('.js'))
    .map(file => [file, readFileSync(`${dist(browser)}/${file}`, 'utf8')]);
