/**
 * Which language a text is in: by script, then by its commonest little words. Whence need only know English from the rest, and
 * name the rest (docs/decisions/011).
 */
import { LITTLE_WORDS, SCRIPTS } from './languages.table';

/** Little word → the languages in which it is one. */
const LANGUAGES = new Map<string, string[]>();
for (const [tag, words] of Object.entries(LITTLE_WORDS)) {
  for (const word of new Set(words.split(' '))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), tag]);
}
/** UTF-16 units that are looked at. */
const SAMPLE = 4000;
/** Fewer words than this say nothing. */
const FEW = 25;
/** So much of a text are little words of its language; of letters are in the script of its own. Japanese has Chinese ones too. */
const LEAST_WORDS = 0.08;
const LEAST_LETTERS = { ja: 0.15, other: 0.4 };

/**
 * @param text prose
 * @returns the BCP 47 tag of its language; "" where the text is too short or no table fits
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= FEW && !/^[\p{Script=Latin}\P{L}]*$/u.test(sample)) {
    for (const [tag, script] of SCRIPTS) {
      const share = (sample.match(script)?.length ?? 0) / letters;
      if (share > (tag === 'ja' ? LEAST_LETTERS.ja : LEAST_LETTERS.other)) return tag;
    }
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}ʻ‘]+/gu) ?? [];
  if (words.length < FEW) return '';
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const tag of LANGUAGES.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  // Of equals the one that stands first in the table, where the languages of most pages do.
  const count = (tag: string) => counts.get(tag) ?? 0;
  const best = Object.keys(LITTLE_WORDS).reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(best) > LEAST_WORDS * words.length ? best : '';
}

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The language of an article. That it is English, or not, the text itself tells, where it is long enough: pages are made in
 * templates of other languages. Which other language it is, a page that declares one knows better than a table.
 */
export function languageOfArticle(text: string, declared: string): string {
  const found = languageOf(text);
  const [base, isEnglish] = [baseOf(declared), found === 'en'];
  if (found === '' || (base !== '' && isEnglish === (base === 'en'))) return declared;
  return found;
}
