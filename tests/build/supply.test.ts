/** What comes from others: exact versions, few of them in the package, each with its licence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { licences, shipped } from '../../scripts/licences';
import { BROWSERS, dist, ROOT, scripts } from './built';

/** Those that we chose, and what they bring: d3-sankey brings four. */
const MOST_SHIPPED = 10;

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
}

describe('the dependencies', () => {
  it('are named by exact versions', () => {
    const all = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('come from the registry, with the hash of each in the lock file', () => {
    const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as Lock;
    const installed = Object.entries(packages).filter(([name]) => name !== '');
    expect(installed.length).toBeGreaterThan(100);
    for (const [name, { resolved, integrity }] of installed) {
      if (resolved === undefined) continue; // inside another package
      expect(resolved, name).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, name).toMatch(/^sha512-/);
    }
  });

  it('of what ships are few', () => {
    expect(shipped().length).toBeLessThanOrEqual(MOST_SHIPPED);
  });
});

describe.each(BROWSERS)('the package for %s', browser => {
  it('has the licences of all that is in it', () => {
    const text = readFileSync(`${dist(browser)}/licenses.txt`, 'utf8');
    expect(text).toBe(licences());
    for (const { name, version } of shipped()) expect(text).toContain(`${name} ${version}`);
  });

  it('hears no messages of pages or of other extensions', () => {
    for (const [name, source] of scripts(browser)) {
      expect(source, name).not.toMatch(/onMessageExternal\s*\.\s*addListener|onConnectExternal\s*\.\s*addListener/);
      expect(source, name).not.toMatch(
        /addEventListener\(\s*["'`]message["'`]|\bwindow\.onmessage\b|\bself\.onmessage\b/,
      );
    }
  });
});
