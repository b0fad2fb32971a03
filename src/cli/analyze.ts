/**
 * `npm run --silent analyze -- FILE…`: the claims of articles, .html or .txt, `-` for standard input, as tables.
 * `--json` prints each `Analysis`; `--jsonl` reads lines {id, text, title?, publisher?, published?, url?} from standard input
 * and writes one `Analysis` a line. A file that cannot be analysed is told in one line on standard error, and the exit status
 * is 2; the others are still done.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyze } from '../analysis';
import type { Article } from '../analysis/model';
import { readHtml } from './html';
import { printAnalysis } from './table';

const USAGE = `Usage: npm run --silent analyze -- [--json] FILE…
       npm run --silent analyze -- --jsonl < ARTICLES.jsonl
FILE is .html or .txt, or - for standard input.`;

/** The article in a file. Throws an Error with the reason in a few words. */
function articleOf(file: string): Article {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : String(error),
    );
  }
  if (bytes.subarray(0, 8000).includes(0)) throw new Error('this is a binary file, not an article');
  const source = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!source.trim()) throw new Error('the file is empty');
  if (!/\.html?$/i.test(file) && !/^\s*<(?:!doctype|html|head|body)\b/i.test(source)) return { text: source };
  const { isArticle, article } = readHtml(source);
  if (!isArticle || !article.text.trim()) throw new Error('this page is not an article');
  return article;
}

/** The optional fields of a line that are strings. */
function articleOfLine(line: string): Article {
  const d = JSON.parse(line) as Record<string, unknown>;
  if (typeof d.text !== 'string') throw new Error('a line needs a text');
  const article: Article = { text: d.text };
  for (const key of ['id', 'title', 'publisher', 'published', 'url', 'language'] as const) {
    const value = d[key];
    if (typeof value === 'string') article[key] = value;
  }
  return article;
}

async function analyseLines(): Promise<void> {
  let n = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    n++;
    if (!line.trim()) continue;
    try {
      process.stdout.write(`${JSON.stringify(analyze(articleOfLine(line)))}\n`);
    } catch (error) {
      fail(`line ${n}`, error);
    }
  }
}

function fail(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
}

const args = process.argv.slice(2);
const files = args.filter(a => !a.startsWith('--'));
const unknown = args.find(a => a.startsWith('--') && !['--json', '--jsonl', '--help'].includes(a));
if (args.includes('--help')) console.log(USAGE);
else if (args.includes('--jsonl')) await analyseLines();
else if (unknown || !files.length) {
  console.error(unknown ? `${unknown} is no option.\n${USAGE}` : USAGE);
  process.exitCode = 2;
} else {
  for (const [i, file] of files.entries()) {
    try {
      const analysis = analyze(articleOf(file));
      if (i && !args.includes('--json')) console.log('');
      console.log(args.includes('--json') ? JSON.stringify(analysis, null, 1) : printAnalysis(analysis));
    } catch (error) {
      fail(file, error);
    }
  }
}
