/** Finds Chromium and Firefox on this machine, or installs them where that needs nobody's leave. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from './types';

const PLACES: Record<BrowserName, { variable: string; files: string[]; names: string[]; debian: string }> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    files: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    files: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    names: ['firefox-esr', 'firefox'],
    debian: 'firefox-esr',
  },
};

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap(folder => (folder ? [join(folder, name)] : []));

/**
 * The browser's program: what the environment variable CHROMIUM_BIN or FIREFOX_BIN says, else Debian's and macOS's place,
 * else the PATH; undefined where there is none. Throws if the variable names what cannot be run.
 */
export function find(browser: BrowserName): string | undefined {
  const { variable, files, names } = PLACES[browser];
  const said = process.env[variable];
  if (said) {
    if (!canRun(said)) throw new Error(`${variable} is ${said}, and no program is there.`);
    return said;
  }
  return [...files, ...names.flatMap(onPath)].find(canRun);
}

/** Installs Debian packages. Throws with what apt-get said. */
function install(packages: string[]): void {
  console.error(`Whence: installing ${packages.join(' and ')} from Debian (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu-core', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/**
 * The programs of the browsers; on Debian, and as root, what is missing is installed first.
 * Throws an Error that says what to install where something is missing still.
 */
export function ensure(browsers: readonly BrowserName[] = BROWSER_NAMES): Record<BrowserName, string> {
  const missing = () => browsers.filter(browser => !find(browser));
  const packages = missing().map(browser => PLACES[browser].debian);
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (packages.length > 0 && canInstall) install(packages);
  const still = missing();
  if (still.length > 0) {
    const variables = still.map(browser => PLACES[browser].variable).join(' and ');
    throw new Error(
      `No ${still.join(' and no ')} found. On Debian: sudo apt-get install ${packages.join(' ')}. ` +
        `Elsewhere install it and set ${variables} to its program.`,
    );
  }
  return Object.fromEntries(browsers.map(browser => [browser, find(browser)])) as Record<BrowserName, string>;
}
