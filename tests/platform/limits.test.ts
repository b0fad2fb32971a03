/** Every limit stands in one file with its reason, and what a reader loses by it is told in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as limits from '../../src/platform/limits';
import { CUTS } from '../../src/platform/messages';

const ROOT = join(import.meta.dirname, '../..');
const source = readFileSync(join(ROOT, 'src/platform/limits.ts'), 'utf8');
const words = (language: string) =>
  JSON.parse(readFileSync(join(ROOT, `_locales/${language}/messages.json`), 'utf8')) as Record<
    string,
    { message: string } | undefined
  >;

describe('every limit', () => {
  it.each(Object.keys(limits))('%s has its reason beside it', name => {
    const reason = new RegExp(`/\\*\\*([^/]+)\\*/\nexport const ${name} `).exec(source)?.[1] ?? '';
    expect(reason.trim().length).toBeGreaterThan(40);
  });

  it('that cuts names a cut that there is', () => {
    const named = [...source.matchAll(/Cut: (\w+)\./g)].map(found => found[1]!);
    expect(named.filter(cut => !(CUTS as readonly string[]).includes(cut))).toEqual([]);
    // "still" is no limit of ours: what was read is whole, and has gone on changing.
    expect([...new Set(named)].sort()).toEqual(CUTS.filter(cut => cut !== 'still').sort());
  });

  it('is used', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(f => /\.tsx?$/.test(f));
    const sources = files.map(f => readFileSync(join(ROOT, 'src', f), 'utf8'));
    const unused = Object.keys(limits).filter(
      name => !sources.some(s => s !== source && new RegExp(`\\b${name}\\b`).test(s)),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(['en', 'uk', 'ru'])('in %s', language => {
  it.each(CUTS)('the cut "%s" is told', cut => {
    expect(words(language)[`cut_${cut}`]?.message.length).toBeGreaterThan(30);
  });

  it('a page that never holds still is told', () => {
    expect(words(language).restless?.message.length).toBeGreaterThan(30);
  });
});
