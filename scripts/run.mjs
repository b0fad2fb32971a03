// Sets up what is missing (the packages of the lock file), then runs a TypeScript file of ours: `node scripts/run.mjs FILE ARGS…`.
// Plain JavaScript, because it runs before anything is installed. What set-up prints goes to standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const stamp = `${root}node_modules/.whence-lock`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Whence: installing the packages of package-lock.json (once) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'Whence: npm could not install the packages. Check the network and that Node is 20.19 or newer, then try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const [file, ...args] = process.argv.slice(2);
const run = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}${file}`, ...args], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
