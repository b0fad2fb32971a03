import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toCsv } from '../../src/export/csv';
import { FORMATS, fileName } from '../../src/export/formats';
import { literal, toMarkdown } from '../../src/export/markdown';
import { toWebAnnotation } from '../../src/export/web-annotation';
import { analysis, CLAIMS, TEXT } from '../panel/fixture';

const titled = (title: string) => {
  const a = analysis();
  return { ...a, article: { ...a.article, title } };
};

describe('Markdown', () => {
  const lines = toMarkdown(analysis()).split('\n');
  it('opens with title, publisher, date and address', () => {
    expect(lines.slice(0, 3)).toEqual([
      '# Why Were the Ferry Talks Put Off?',
      '',
      'The Meridian Courier, 2026-03-11, https://www.meridian-courier.example/2026/03/ferry-talks',
    ]);
  });
  it('tells who signed the article and what stands above its text, where the page says so', () => {
    const a = analysis();
    const signed = { ...a, article: { ...a.article, standfirst: 'A *short* word.', byline: 'Una Marsh, Anton Rey' } };
    expect(toMarkdown(signed).split('\n').slice(0, 6)).toEqual([
      '# Why Were the Ferry Talks Put Off?',
      '',
      'A \\*short\\* word.',
      '',
      'By Una Marsh, Anton Rey',
      '',
    ]);
  });
  it('lists each claim with its way and its answers', () => {
    const at = lines.findIndex(l => l.startsWith('3. '));
    expect(lines[at]).toMatch(
      /^3\. \*\*People familiar with the matter\*\*, unnamed → The Strand Gazette: Norland had offered to pay for two new ferries \(\[in the text\]\(https:/,
    );
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '   - **Marta Vell** rejects: the report',
      '   - **Marta Vell** dismisses: “A lot of timetables are being invented these days”',
      '   - **Velmark transport ministry** gave no comment.',
    ]);
  });
  it('leaves no sign of Markdown or HTML in force', () => {
    expect(literal('<img src=x> [a](b) *c* &lt;')).toBe('\\<img src=x\\> \\[a\\](b) \\*c\\* \\&lt;');
    expect(toMarkdown(titled('# <script>\n## two')).split('\n')[0]).toBe('# \\# \\<script\\> \\#\\# two');
  });
});

/** A plain reader of RFC 4180, written apart from the writer. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0 || rows.at(-1)?.at(-1) === '\r\n') rows.push([]);
    const row = rows.at(-1)!;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') row.push('\r\n');
  }
  return rows.map(row => row.slice(0, -1));
}

describe('CSV', () => {
  const [head = [], ...rows] = parseCsv(toCsv(analysis()));
  it('has a row for each claim and as many cells in each', () => {
    expect(rows.length).toBe(CLAIMS.length);
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([head.length]));
  });
  it('keeps the words and their place', () => {
    const row = Object.fromEntries(head.map((name, i) => [name, rows[5]?.[i]]));
    expect(row).toMatchObject({ id: 'c6', speaker: 'Marta Vell', answers: 'dismisses c3; dismisses c4' });
    expect(TEXT.slice(Number(row.start), Number(row.end))).toBe('"A lot of timetables are being invented these days,"');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes text of %j', value => {
    expect(parseCsv(`${cell(value)}\r\n`)).toEqual([[`'${value}`]]);
  });
  it('never lets a cell out of its place', () => {
    fc.assert(
      fc.property(fc.string(), value => {
        const [[back = ''] = []] = parseCsv(`${cell(value)},end\r\n`);
        expect(/^[=+\-@\t\r]/.test(value) ? back.replace(/^'/, '') : back).toBe(value);
      }),
    );
  });
});

describe('Web Annotation', () => {
  const page = toWebAnnotation(analysis());
  const points = Array.from(TEXT);

  it('is a page of annotations, each with an identity, a body and a target', () => {
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.type).toBe('AnnotationPage');
    expect(page.items.length).toBe(CLAIMS.length + 2);
    expect(new Set(page.items.map(i => i.id)).size).toBe(page.items.length);
    for (const item of page.items) {
      expect(item.type).toBe('Annotation');
      expect(['describing', 'replying']).toContain(item.motivation); // of the model's list of motivations
      expect(() => new URL(item.id)).not.toThrow();
      expect(item.body.length).toBeGreaterThan(0);
      expect(item.target.length).toBeGreaterThan(0);
    }
  });

  it('selects by quotation and by position the same words', () => {
    for (const target of page.items.flatMap(i => i.target)) {
      if (typeof target === 'string') continue;
      const [quote, position] = target.selector;
      expect(quote?.type).toBe('TextQuoteSelector');
      expect(position?.type).toBe('TextPositionSelector');
      if (!quote || !position || !('exact' in quote) || !('start' in position))
        throw new Error('Selectors are missing');
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(TEXT).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    }
  });

  it('counts code points, and cuts none in two', () => {
    const text = `${'🛳'.repeat(40)} said ${'⚓️'.repeat(3)}🛳${'🛳'.repeat(40)}`;
    const start = text.indexOf('⚓');
    const a = analysis();
    const claims = [{ ...CLAIMS[0]!, content: [[start, start + 2] as const] }];
    const { items } = toWebAnnotation({ ...a, article: { ...a.article, text }, claims, responses: [] });
    const [target] = items[0]?.target ?? [];
    if (typeof target !== 'object') throw new Error('No target');
    expect(target.selector[1]).toMatchObject({ start: 46, end: 48 });
    expect(JSON.stringify(target)).not.toMatch(/\\ud[89a-f]/i); // lone surrogates are what JSON.stringify escapes
  });

  it('joins an answer to what it answers', () => {
    const reply = page.items.find(i => i.motivation === 'replying');
    expect(reply?.target).toEqual([expect.stringMatching(/#whence=c3$/)]);
  });
});

describe('formats', () => {
  it('JSON is the analysis itself', () => {
    const json = FORMATS.find(f => f.extension === 'json')?.write(analysis()) ?? '';
    expect(JSON.parse(json)).toEqual(analysis());
  });
  it('names files after the title', () => {
    const [markdown] = FORMATS;
    expect(fileName(analysis(), markdown!)).toBe('why-were-the-ferry-talks-put-off.md');
    expect(fileName(titled('../ «» '), markdown!)).toBe('claims.md');
    expect(fileName(titled('Ж'.repeat(200)), markdown!)).toBe(`${'ж'.repeat(60)}.md`);
  });
  it('writes articles without claims, too', () => {
    const empty = analysis({ claims: [], responses: [], silences: [] });
    for (const format of FORMATS) expect(format.write(empty).length).toBeGreaterThan(0);
  });
});
