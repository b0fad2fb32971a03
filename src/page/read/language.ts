/**
 * Which language a text is in: by script, then by its commonest little words. Whence need only know English from the rest, and
 * name the rest (docs/decisions/011).
 */
import { LITTLE_WORDS, SCRIPTS } from './languages.table';

/** A letter of another script than Latin may be among these. Letters by their properties are dear, and asked for only then. */
const BEYOND_LATIN = /[^\0-\u036F\u1E00-\u1EFF\u2000-\u2BFF]/;
const WORD = /[\p{L}\p{M}ʻ‘]+/gu;
const LATIN_WORD = /(?:[a-zß-öø-ʯḁ-ỿʻ‘]|[\u0300-\u036F])+/g;
/** UTF-16 units that are looked at. */
const SAMPLE = 4000;
/** Fewer words than this say nothing. */
const FEW = 25;
/** So much of a text are little words of its language; of letters are in the script of its own. Japanese has Chinese ones too. */
const LEAST_WORDS = 0.08;
const LEAST_LETTERS = { ja: 0.15, other: 0.4 };

/** How much less of a text may speak for the language that its page declares than for the best, and the page still be right. */
const NEAR = 0.75;

interface Found {
  /** "" where the text is too short or no table fits. */
  best: string;
  /** How many little words of each language stand in the text; none where the script has told. */
  counts: ReadonlyMap<string, number>;
}

/** What matches every letter of some scripts, made only for a text that may be in one. */
export const lettersOf = (scripts: readonly string[]): RegExp =>
  new RegExp(`[${scripts.map(script => `\\p{Script=${script}}`).join('')}]`, 'gu');

function find(text: string): Found {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const counts = new Map<string, number>();
  const isLatin = !BEYOND_LATIN.test(sample);
  const letters = isLatin ? 0 : (sample.match(/\p{L}/gu)?.length ?? 0);
  if (letters >= FEW) {
    for (const [tag, ...scripts] of SCRIPTS) {
      const share = (sample.match(lettersOf(scripts))?.length ?? 0) / letters;
      if (share > (tag === 'ja' ? LEAST_LETTERS.ja : LEAST_LETTERS.other)) return { best: tag, counts };
    }
  }
  const words = sample.toLowerCase().match(isLatin ? LATIN_WORD : WORD) ?? [];
  if (words.length < FEW) return { best: '', counts };
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  for (const [tag, little] of Object.entries(LITTLE_WORDS)) {
    let sum = 0;
    for (const word of new Set(little.split(' '))) sum += times.get(word) ?? 0;
    counts.set(tag, sum);
  }
  // Of equals the one that stands first in the table, where the languages of most pages do.
  const count = (tag: string) => counts.get(tag) ?? 0;
  const best = Object.keys(LITTLE_WORDS).reduce((a, b) => (count(b) > count(a) ? b : a));
  return { best: count(best) > LEAST_WORDS * words.length ? best : '', counts };
}

/**
 * @param text prose
 * @returns the BCP 47 tag of its language; "" where the text is too short or no table fits
 */
export const languageOf = (text: string): string => find(text).best;

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
const isKnown = (tag: string): boolean => tag in LITTLE_WORDS || SCRIPTS.some(([known]) => known === tag);

/**
 * The language of an article: the text tells it, where it is long enough, since pages are made in templates of other languages.
 * A page is believed that declares one of which there is no table, or a neighbour of what the text seems to be in; but never that
 * a text in another language is English, or an English one in another.
 */
export function languageOfArticle(text: string, declared: string): string {
  const { best, counts } = find(text);
  const base = baseOf(declared);
  if (best === '' || base === best) return declared;
  if (base === '' || base === 'en' || best === 'en') return best;
  const mayBe = !isKnown(base) || (counts.get(base) ?? 0) >= NEAR * (counts.get(best) ?? Number.POSITIVE_INFINITY);
  return mayBe ? declared : best;
}
