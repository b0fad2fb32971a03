/** The command line, run as a user runs it: what it prints, where, and with which exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/model';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROSE = `The ferry line will close in May, the Ruthenian transport minister, Ilya Brandt, said on Monday.

“Nobody asked the islanders,” said Marta Quell, the mayor of Port Anders. She called for a vote before the summer.

A senior official told Reuters that the decision could still be changed.`;

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function analyze(args: string[], input = '') {
  const command = ['--import', import.meta.resolve('tsx'), `${ROOT}src/cli/analyze.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const textOf = ({ article }: Analysis, spans: readonly (readonly [number, number])[]) =>
  spans.map(([from, to]) => article.text.slice(from, to)).join(' … ');

describe('analyze FILE…', () => {
  it('prints the claims of a text as a table', () => {
    const { status, stdout, stderr } = analyze([file('ferry.txt', PROSE)]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/claims · \d+ sources · 1 unnamed/);
    expect(stdout).toMatch(/^c\d+ +named +.*Ilya Brandt.* The ferry line will close in May$/m);
    expect(stdout).toMatch(/^c\d+ +unnamed +senior official.*→ Reuters/im);
  });

  it('prints the analysis itself with --json', () => {
    const { status, stdout } = analyze(['--json', file('ferry.txt', PROSE)]);
    expect(status).toBe(0);
    const analysis = JSON.parse(stdout) as Analysis;
    expect(analysis.article.text).toBe(PROSE);
    const quoted = analysis.claims.find(claim => claim.quote === 'direct');
    expect(quoted?.speaker).toBe('Marta Quell');
    expect(textOf(analysis, quoted!.content)).toBe('“Nobody asked the islanders,”');
  });

  it('reads a page of HTML, and standard input', () => {
    const paragraphs = PROSE.split('\n\n').map(text => `<p>${text}</p>`);
    const head =
      '<title>Ferry line</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry line"}</script>';
    const page = `<!doctype html><html lang="en"><head>${head}</head><body><nav>Home</nav><article><h1>Ferry line</h1>${paragraphs.join('')}</article></body></html>`;
    const fromFile = analyze(['--json', file('ferry.html', page)]);
    expect(fromFile.status, fromFile.stderr).toBe(0);
    const analysis = JSON.parse(fromFile.stdout) as Analysis;
    expect(analysis.article.text).toContain('Nobody asked the islanders');
    expect(analysis.article.text).not.toContain('Home');
    expect(analysis.claims.length).toBeGreaterThanOrEqual(4);
    expect(analyze(['--json', '-'], page).stdout).toBe(fromFile.stdout);
  });

  it('tells in one line what it cannot analyse, does the others, and ends with status 2', () => {
    const paths = [
      join(folder, 'missing.txt'),
      folder,
      file('empty.txt', ' \n'),
      file('picture.html', new Uint8Array([137, 80, 78, 71, 0, 0, 1])),
      file(
        'shop.html',
        '<!doctype html><title>Shop</title><body><ul><li><a href="/a">Lamp</a><li><a href="/b">Chair</a></ul>',
      ),
    ];
    const { status, stdout, stderr } = analyze([...paths, file('ferry.txt', PROSE)]);
    expect(status).toBe(2);
    expect(stdout).toContain('Ilya Brandt');
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${paths[0]}: there is no such file`,
      `${paths[1]}: this is a folder`,
      `${paths[2]}: the file is empty`,
      `${paths[3]}: this is a binary file, not an article`,
      `${paths[4]}: this page is not an article`,
    ]);
  });

  it('shows its usage where nothing or something unknown is asked for', () => {
    expect(analyze([])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage: /) });
    expect(analyze(['--xml'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^--xml is no option\.\nUsage: /),
    });
    expect(analyze(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Usage: /) });
  });
});

describe('analyze --jsonl', () => {
  it('writes an analysis a line, with the id and the spans of the text that was given', () => {
    const text = `\u{1F6A2} ${PROSE}`;
    const lines = [
      JSON.stringify({ id: 'a', text, publisher: 'The Anders Courier' }),
      '',
      JSON.stringify({ id: 'b', text: '' }),
    ];
    const { status, stdout, stderr } = analyze(['--jsonl'], lines.join('\n'));
    expect(status, stderr).toBe(0);
    const [a, b, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Analysis);
    expect(rest).toEqual([]);
    expect(a).toMatchObject({ id: 'a', article: { text, publisher: 'The Anders Courier' } });
    expect(b).toMatchObject({ id: 'b', claims: [] });
    const quoted = a!.claims.find(claim => claim.quote === 'direct')!;
    expect(text.slice(...(quoted.content[0] as [number, number]))).toBe('“Nobody asked the islanders,”');
  });

  it('names a broken line, and does the others', () => {
    const { status, stdout, stderr } = analyze(
      ['--jsonl'],
      `{"id":"a","text":"He said no."}\n{broken\n{"id":"c"}\n{"id":"d","text":""}`,
    );
    expect(status).toBe(2);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => (JSON.parse(line) as Analysis).id),
    ).toEqual(['a', 'd']);
    const told = stderr.trimEnd().split('\n');
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^line 2: /);
    expect(told[1]).toBe('line 3: a line needs a text');
  });
});
