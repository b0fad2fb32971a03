/**
 * `npm run bench -- interaction`: from an event to the next paint, by the browsers' own event timing, with Chromium's processor
 * slowed four times. Writes the chapter of docs/performance.md. Where other work is on the machine, give this the precedence:
 * `chrt -r 1 npm run bench -- interaction`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BROWSER_NAMES, launch, startWeb } from '../scripts/browsers';
import { BROWSERS } from '../scripts/manifest';
import { build, ROOT } from '../scripts/steps';
import { measureInteractions } from './browser/interaction';

const TITLE = '## Interactions';
const SLOW = 4;

/** The chapter, line by line. Needs a build. */
export async function interactions(): Promise<string[]> {
  const columns: { head: string; ms: Map<string, number> }[] = [];
  for (const name of BROWSER_NAMES) {
    const web = await startWeb();
    const driver = await launch(name, { web });
    const slow = name === 'chromium' ? SLOW : 1;
    const found = await measureInteractions({ web, driver }, slow);
    const head = `${driver.version}${slow > 1 ? `, processor slowed ${slow}×` : ''}, ms`;
    columns.push({ head, ms: new Map(found.map(({ where, what, ms }) => [`${where}: ${what}`, ms])) });
    await driver.close();
    await web.close();
  }
  const rows = [...(columns[0]?.ms.keys() ?? [])].map(
    what => `| ${[what, ...columns.map(({ ms }) => told(ms.get(what)))].join(' | ')} |`,
  );
  return [
    TITLE,
    '',
    'From an event to the next paint, by the browser’s own event timing (steps of 8 ms; below 16 nothing is noted), the longest of some:',
    'a page with 500 claims, 20,000 words long, and the panel with 2,000 claims in one list. The aim is 100 ms with the processor slowed',
    'four times. Made by `npm run bench -- interaction`, with precedence over other programs (`chrt -r 1`).',
    '',
    `| interaction | ${columns.map(({ head }) => head).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...rows,
    '',
  ];
}

const told = (ms: number | undefined) => (ms === undefined ? '–' : ms <= 16 ? '≤ 16' : String(ms));

/** Puts the chapter into the document, in the place of the old one or at its end. */
export function withChapter(document: string, lines: readonly string[]): string {
  const from = document.indexOf(`${TITLE}\n`);
  const head = from < 0 ? document : document.slice(0, from);
  const rest = from < 0 ? '' : document.slice(from + TITLE.length).replace(/^[\s\S]*?(?=\n## |$)/, '');
  return `${head.trimEnd()}\n\n${lines.join('\n').trim()}\n${rest}`;
}

export async function writeInteractions(): Promise<void> {
  await build(BROWSERS);
  const file = `${ROOT}docs/performance.md`;
  const lines = await interactions();
  console.log(lines.join('\n'));
  writeFileSync(file, withChapter(readFileSync(file, 'utf8'), lines));
}
