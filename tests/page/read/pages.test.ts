// @vitest-environment jsdom
/** Frozen pages: the structures of real publishers in words of our own. Beside each stands the text that must be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { astray, goThrough } from '../../../scripts/measure/safe';
import { isNewsArticle } from '../../../src/page/detect';
import { readPage } from '../../../src/page/read';
import { liveDocument } from './live-document';

const folder = join(import.meta.dirname, '../../pages/');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.html'))
  .map(file => file.replace('.html', ''));
const URL_OF_PAGE = 'https://www.example.com/2031/05/03/a-cable-81234';
const load = (name: string) => liveDocument(readFileSync(`${folder}${name}.html`, 'utf8'));
const lines = (text: string) => text.split('\n').filter(Boolean);

describe.each(names)('%s', name => {
  const document = load(name);
  const [read] = readPage(document, URL_OF_PAGE).articles;

  it('is read whole and alone', () => {
    expect(lines(read!.article.text)).toEqual(lines(readFileSync(`${folder}${name}.txt`, 'utf8')));
  });

  it('is a news article', () => {
    expect(isNewsArticle(document, URL_OF_PAGE)).toBe(true);
    expect(isNewsArticle(document, '')).toBe(true);
  });

  it('says what it is called, where and when it was published', () => {
    expect(read!.article).toMatchObject({
      title: expect.stringMatching(/^(?:Chile and Denmark Quarrel|Чилі та Данія)/),
      publisher: expect.stringMatching(/^(?:The Example Courier|example\.com)$/),
      published: expect.stringMatching(/^2031-05-03/),
    });
  });

  it('goes through without an exception and stays as it was', () => {
    expect(goThrough(document, URL_OF_PAGE)).toMatchObject({ changed: false, astray: 0 });
  });

  it('ties every block to live ranges of the same words', () => {
    expect(astray(read!)).toEqual([]);
    for (const { span } of read!.article.blocks!) {
      const live = read!.ranges(span).map(String).join('');
      expect(live.replace(/[\s\u00AD]+/g, '')).toBe(read!.article.text.slice(...span).replace(/\s+/g, ''));
    }
  });
});
