/** What we promise in SECURITY.md and PRIVACY.md: every promise names the test that holds us to it, and the test is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from './built';

const text = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');
const named = (source: string) =>
  [...source.matchAll(/`((?:tests|platform|page)\/[\w./-]+)`/g)].map(found => found[1]!);
const placeOf = (file: string) => (file.startsWith('tests/') ? file : `src/${file}`);

describe.each(['SECURITY.md', 'PRIVACY.md'])('%s', file => {
  const source = text(file);

  it('names tests and sources that are there', () => {
    expect(named(source).length).toBeGreaterThan(5);
    expect(named(source).filter(name => !existsSync(`${ROOT}${placeOf(name)}`))).toEqual([]);
  });

  it('fits its readers', () => {
    expect(source.split('\n').length).toBeLessThanOrEqual(file === 'PRIVACY.md' ? 40 : 80);
  });
});

it('every row of the threat table says what stands against it, and what tries it', () => {
  const rows = text('SECURITY.md')
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (a page|---)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(13);
  for (const row of rows) {
    const [, threat, against, by] = row.split(' | ').join('|').split('|');
    expect(threat!.trim().length, row).toBeGreaterThan(15);
    expect(against!.trim().length, row).toBeGreaterThan(30);
    expect(by, row).toMatch(/`tests\/[\w./-]+`|the same/);
  }
});

it('the number of packages that ship is the one that is told', () => {
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
  expect(text('SECURITY.md')).toContain(`${words[Object.keys(packageJson.dependencies).length]} packages`);
});
