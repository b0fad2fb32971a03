/** The licences of everything of others that is in the packages: found from package.json, written beside the extension. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

const folderOf = (name: string) => join(ROOT, 'node_modules', name);
const manifestOf = (name: string) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Manifest;

/** What ships: the dependencies and theirs, each once, by name. What only builds and tests is not among them. */
export function shipped(): Manifest[] {
  const found = new Map<string, Manifest>();
  const add = (names: string[]) => {
    for (const name of names) {
      if (found.has(name)) continue;
      const manifest = manifestOf(name);
      found.set(name, manifest);
      add(Object.keys(manifest.dependencies ?? {}));
    }
  };
  add(Object.keys(packageJson.dependencies));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of a package's own licence file. @throws where there is none: then nobody may ship it. */
function licenceOf(name: string): string {
  const file = readdirSync(folderOf(name)).find(f => /^licen[cs]e(\.\w+)?$/i.test(f));
  if (!file || !existsSync(join(folderOf(name), file))) throw new Error(`${name} has no licence file.`);
  return readFileSync(join(folderOf(name), file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** All of it as one text. */
export function licences(): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const parts = shipped().map(
    ({ name, version, license = 'no licence named' }) => `${name} ${version} (${license})\n\n${licenceOf(name)}`,
  );
  return [`Whence ${packageJson.version}\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
}
