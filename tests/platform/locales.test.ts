/** The tables of words: complete in every language, nothing left over, the same values, and no word that judges. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TONGUES } from '../../src/platform/languages';

const ROOT = join(import.meta.dirname, '../..');
const FORMS = /_(zero|one|two|few|many|other)$/;

type Table = Record<string, { message: string; description?: string }>;
const tables = Object.fromEntries(
  TONGUES.map(l => [l, JSON.parse(readFileSync(join(ROOT, `_locales/${l}/messages.json`), 'utf8')) as Table]),
) as Record<(typeof TONGUES)[number], Table>;

/** Keys, with the plural forms of a counted word as one: "claims_*". */
const stems = (table: Table): string[] => [...new Set(Object.keys(table).map(key => key.replace(FORMS, '_*')))];
const valuesIn = (sentence: string): string => [...new Set(sentence.match(/\$\d/g))].sort().join(' ');

/** Every string of the sources, and the fixed parts of every template, as patterns of keys. */
function stringsInSources(): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(f => /\.tsx?$/.test(f) && !/^analysis.(?!model)/.test(f));
  for (const file of [...sources.map(f => join('src', f)), 'manifest.json']) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, a, b] of text.matchAll(/'(\w+)'|"(\w+)"/g)) whole.add((a ?? b)!);
    for (const [, key] of text.matchAll(/__MSG_(\w+)__/g)) whole.add(key!);
    for (const [, key] of text.matchAll(/`((?:\w|\$\{[^}`]*\})*\$\{[^}`]*\}(?:\w|\$\{[^}`]*\})*)`/g)) {
      if (/\w_|_\w/.test(key!.replace(/\$\{[^}]*\}/g, ''))) {
        patterns.push(new RegExp(`^${key!.replace(/\$\{[^}]*\}/g, '\\w+')}$`));
      }
    }
  }
  return { whole, patterns };
}

it('are those that the browsers find', () => {
  expect(readdirSync(join(ROOT, '_locales')).sort()).toEqual([...TONGUES].sort());
});

it('hold no word that nothing says', () => {
  const { whole, patterns } = stringsInSources();
  const idle = stems(tables.en).filter(key => {
    const stem = key.replace(/_\*$/, '');
    return !whole.has(stem) && !patterns.some(p => p.test(stem));
  });
  expect(idle).toEqual([]);
});

describe.each(TONGUES)('%s', language => {
  const table = tables[language];

  it('has every word that English has, and no other', () => {
    expect(stems(table)).toEqual(stems(tables.en));
  });

  it('says its own name', () => {
    expect(table.interface_language?.message).toBe(language);
  });

  it('has every plural form that its numbers want, and no other', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(c => `_${c}`);
    for (const stem of stems(table).filter(key => key.endsWith('_*'))) {
      const forms = Object.keys(table).filter(key => key.replace(FORMS, '_*') === stem);
      const ends = forms.map(key => key.slice(stem.length - 2)).sort();
      expect(ends, stem).toEqual([...wanted].sort());
    }
  });

  it('leaves a place for every value, and for no other', () => {
    for (const [key, { message }] of Object.entries(table)) {
      const english = tables.en[key] ?? tables.en[key.replace(FORMS, '_other')];
      expect(valuesIn(message), key).toBe(valuesIn(english!.message));
      expect(message.replace(/\$[1-9]/g, ''), key).not.toContain('$');
    }
  });

  it('says something for every word, without stray space', () => {
    for (const [key, { message }] of Object.entries(table)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).toMatch(/\S/);
      expect(message, key).not.toMatch(/ {2}| [,.;:]|["']|\.\.\./); // typographic marks only
    }
  });

  it('keeps the store’s limit for a description', () => {
    expect(table.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

/** Words that judge, or that make a speaker sound as though he lied. The promise alone may say what it does not judge. */
const JUDGING: Record<(typeof TONGUES)[number], RegExp> = {
  en: /\b(true|truth|false|lies?|lying|bias\w*|reliab\w*|scores?|trust\w*|alleg\w+|admits?|admitted|fails? to|credib\w*|fake)\b/i,
  uk: /правд|брех|хибн|упередж|надійн|оцінк|довір|визна[єв]|достовірн|фейк|нібито/i,
  ru: /правд|лож[ьн]|лж[её]|врать|вр[её]т|предвзят|над[её]жн|оценк|довери|призна[её]т|достоверн|фейк|якобы/i,
};
const PROMISES = ['promise', 'export_note'];

it.each(TONGUES)('judge nobody (%s)', language => {
  const judging = Object.entries(tables[language]).filter(
    ([key, { message }]) => !PROMISES.includes(key) && JUDGING[language].test(message),
  );
  expect(judging).toEqual([]);
  for (const key of PROMISES) expect(tables[language][key]?.message).toMatch(JUDGING[language]);
});

it('are told from one another by their letters', () => {
  for (const { message } of Object.values(tables.uk)) expect(message).not.toMatch(/[ыэёъ]/i);
  for (const { message } of Object.values(tables.ru)) expect(message).not.toMatch(/[іїєґ]/i);
});
