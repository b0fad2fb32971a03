/** Addresses of pages reach the interface through one gate, and no source of ours writes markup. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './built';

const SRC = join(ROOT, 'src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('analysis/'))
  .map(file => [file, readFileSync(join(SRC, file), 'utf8')] as const);
const whereIs = (pattern: RegExp) => sources.filter(([, source]) => pattern.test(source)).map(([file]) => file);

it('a link is made in the card alone, and where a file is saved', () => {
  expect(whereIs(/\bhref=\{|\.href = |setAttribute\('href'/).sort()).toEqual([
    'page/card/view.ts',
    'platform/download.ts',
  ]);
  // What the card links to has passed the gate in its model.
  expect(readFileSync(join(SRC, 'page/card/model.ts'), 'utf8')).toMatch(/= safeUrl\(/);
});

it('nothing of a page is ever opened: only pages of ours, and the browser’s own for keys', () => {
  const open = whereIs(/tabs\.create\(|window\.open\(|location\.(assign|replace)\(|location\.href = /);
  expect(open.sort()).toEqual(['background/welcome.ts', 'options/browser-host.ts', 'panel/browser-host.ts']);
  for (const file of open)
    expect(readFileSync(join(SRC, file), 'utf8')).toMatch(/runtime\.getURL\(|url: 'chrome:\/\/extensions\/shortcuts'/);
});

it('no source writes markup, evaluates text or listens to messages of pages', () => {
  expect(whereIs(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/)).toEqual([]);
  expect(whereIs(/\beval\(|new Function\(/)).toEqual([]);
  expect(
    whereIs(/addEventListener\(\s*'message'|onmessage\s*=|onMessageExternal|onConnectExternal|onConnect\b/),
  ).toEqual([]);
});
