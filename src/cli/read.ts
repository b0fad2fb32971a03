/**
 * `npm run --silent read -- MANIFEST.jsonl`: reads saved pages with the code that reads a page in the browser.
 * Lines in: {id, path, url?}, paths relative to the manifest, .html or .html.gz.
 * Lines out: {id, isArticle, ourKind, body}. A page that cannot be read is named on standard error, and the exit
 * status is 2; the others are still done.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../analysis';
import { readHtml } from './html';

export interface PageResult {
  id: string;
  isArticle: boolean;
  ourKind: boolean;
  body: string;
}

/** The source of a saved page. Throws where the file cannot be read or unpacked. */
export function loadPage(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads one saved page. */
export function readSaved(id: string, html: string, url?: string): PageResult {
  const { isArticle, article } = readHtml(html, url);
  return { id, isArticle, ourKind: isArticle && analyze(article).article.isOurKind, body: article.text };
}

function entryOf(line: string): { id: string; path: string; url?: string } {
  const entry = JSON.parse(line) as Record<string, unknown>;
  if (typeof entry.id !== 'string' || typeof entry.path !== 'string') throw new Error('a line needs an id and a path');
  return { id: entry.id, path: entry.path, ...(typeof entry.url === 'string' ? { url: entry.url } : {}) };
}

function main(manifest: string | undefined): void {
  if (!manifest) {
    console.error('Usage: npm run --silent read -- MANIFEST.jsonl');
    process.exitCode = 2;
    return;
  }
  let lines: string[];
  try {
    lines = readFileSync(manifest, 'utf8').split('\n');
  } catch (error) {
    console.error(`${manifest}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
    return;
  }
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const { id, path, url } = entryOf(line);
      process.stdout.write(`${JSON.stringify(readSaved(id, loadPage(resolve(dirname(manifest), path)), url))}\n`);
    } catch (error) {
      console.error(`${manifest}:${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 2;
    }
  });
}

if (process.argv[1] && import.meta.url.endsWith('/cli/read.ts') && resolve(process.argv[1]).endsWith('/cli/read.ts'))
  main(process.argv[2]);
