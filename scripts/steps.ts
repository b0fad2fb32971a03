/** The steps that the commands share. Each throws an Error with one readable sentence, or returns. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licences } from './licences';
import type { Browser } from './manifest';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The program `name` (of its package's `bin`), as a path that node can run. */
export function program(packageName: string, name = packageName): string {
  // By its path: not every package exports its package.json.
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]!);
}

export interface Ran {
  status: number;
  output: string;
}

/** Runs a program of a package. With `quiet`, what it prints is kept and only given back. */
export function run(
  script: string,
  args: string[],
  { quiet = false, env = {} as NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', data => (output += data));
    child.stderr?.on('data', data => (output += data));
    child.once('error', reject);
    child.once('close', status => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Builds FOLDER/BROWSER for each, side by side, one process each: crxjs keeps its state in the process.
 * The same bytes whatever NODE_ENV the caller runs under.
 */
export async function build(browsers: readonly Browser[], folder = 'dist'): Promise<void> {
  const vite = program('vite');
  await Promise.all(
    browsers.map(async browser => {
      const args = ['build', '--mode', browser, '--outDir', join(folder, browser), '--logLevel', 'warn'];
      const { status, output } = await run(vite, args, { quiet: true, env: { NODE_ENV: 'production' } });
      if (status !== 0) throw new Error(`The build for ${browser} failed:\n${output}`);
      writeFileSync(resolve(ROOT, folder, browser, 'licenses.txt'), licences());
    }),
  );
}
