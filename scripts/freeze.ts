/**
 * `npm run freeze -- URL-or-FILE [NAME] [--language uk]`: writes tests/pages/NAME.html, the page's structure (tags, classes,
 * nesting) with all text replaced by text of our own, and tests/pages/NAME.txt, the article that the reader finds in it.
 * Look through both by hand: the .txt must say what is right, not what was found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadPage } from '../src/cli/read';
import { freeze } from './freeze/freeze';
import { STORIES } from './freeze/words';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' }, out: { type: 'string' } },
});
const [from, given] = positionals;
const story = STORIES[values.language];
if (!from || !story) {
  console.error(
    `Usage: npm run freeze -- URL-or-FILE [NAME] [--language ${Object.keys(STORIES).join('|')}] [--out FOLDER]`,
  );
  process.exit(2);
}

const isAddress = /^https?:/.test(from);
async function source(place: string): Promise<string> {
  if (!isAddress) return loadPage(place);
  const answer = await fetch(place, { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}`);
  return answer.text();
}

const name = (given ?? basename(isAddress ? new URL(from).hostname : from)).replace(/\.html(?:\.gz)?$|[^\w.-]+/g, '');
const folder = values.out ?? fileURLToPath(new URL('../tests/pages/', import.meta.url));
try {
  const frozen = freeze(await source(from), isAddress ? from : '', story);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.html`, frozen.html);
  writeFileSync(`${folder}/${name}.txt`, `${frozen.text}\n`);
  console.log(
    `${name}.html: ${frozen.html.length} characters; ${name}.txt: ${frozen.text.split('\n').length} paragraphs`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
