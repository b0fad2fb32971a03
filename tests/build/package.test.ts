/** The packages: the same bytes each time, small, and nothing in them that could run or fetch what is not in them. */
import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/steps';
import { filesUnder, zip } from '../../scripts/zip';
import { BROWSERS, dist, scripts } from './built';

/** Bytes. Of a zip as the stores get it, and of the script that runs on every page of a listed host. */
const PACKAGE_LIMIT = 2_000_000;
const DETECT_LIMIT = 12_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('the package for %s', browser => {
  it('is the same, built again', { timeout: 120_000 }, async () => {
    await build([browser], folder);
    const again = join(folder, browser);
    expect(filesUnder(again)).toEqual(filesUnder(dist(browser)));
    expect((await zip(again)).equals(await zip(dist(browser)))).toBe(true);
  });

  it('is the same from files of another age', async () => {
    const copy = join(folder, `copy-${browser}`);
    cpSync(dist(browser), copy, { recursive: true });
    for (const file of filesUnder(copy)) utimesSync(join(copy, file), new Date(2001, 1, 2), new Date(2001, 1, 2));
    expect((await zip(copy)).equals(await zip(dist(browser)))).toBe(true);
  });

  it('stays within its size', async () => {
    expect((await zip(dist(browser))).length).toBeLessThanOrEqual(PACKAGE_LIMIT);
    const detect = scripts(browser).find(([name]) => name === 'src/page/detect.iife.js');
    expect(Buffer.byteLength(detect![1])).toBeLessThanOrEqual(DETECT_LIMIT);
    expect(scripts(browser).reduce((sum, [, source]) => sum + gzipSync(source).length, 0)).toBeLessThan(PACKAGE_LIMIT);
  });

  it('holds no code that evaluates text, loads code from elsewhere, or connects', () => {
    for (const [name, source] of scripts(browser)) {
      expect(source, name).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
      expect(source, name).not.toMatch(/\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|\bsendBeacon\b|\bfetch\(/);
      expect(source, name).not.toMatch(/\bimport\(\s*["'`]https?:/);
    }
  });

  it('holds content scripts that stand alone and write no markup', () => {
    const inPages = scripts(browser).filter(([name]) => name.startsWith('src/page/'));
    expect(inPages.map(([name]) => name).sort()).toEqual([
      'src/page/detect.iife.js',
      'src/page/page.iife.js',
      'src/page/read.iife.js',
      'src/page/show.iife.js',
    ]);
    for (const [name, source] of inPages) {
      expect(source, name).not.toMatch(/^\s*import\b|\bimport\(/m);
      expect(source, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
    }
  });
});
