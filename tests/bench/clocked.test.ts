import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { clocked } from '../../bench/browser/clocked';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

it('is a copy whose clock runs before all other scripts; what was copied stays as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
  cpSync('icons/whence-16.png', join(folder, 'icon.png'));
  const manifest = { name: 'X', content_scripts: [{ js: ['a.js', 'b.js'], matches: ['*://*/*'] }] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const copy = clocked(folder);
  made.push(folder, copy);
  const read = (where: string) => JSON.parse(readFileSync(join(where, 'manifest.json'), 'utf8'));
  expect(read(copy).content_scripts).toEqual([{ js: ['idle.js', 'a.js', 'b.js'], matches: ['*://*/*'] }]);
  expect(read(folder)).toEqual(manifest);
  expect(readFileSync(join(copy, 'icon.png'))).toEqual(readFileSync(join(folder, 'icon.png')));
  const world: { idle?: number } = {};
  const run = () => new Function('globalThis', readFileSync(join(copy, 'idle.js'), 'utf8'))(world);
  run();
  const first = world.idle;
  run();
  expect(first).toBeGreaterThan(0);
  expect(world.idle).toBe(first);
});
