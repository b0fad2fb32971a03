/**
 * What Whence says to its readers: whole sentences and labels, each by its key in `_locales/…/messages.json`, so that each
 * can be translated whole. A counted word has one key for each plural category of its language (`claims_one`,
 * `claims_few` …), as `Intl.PluralRules` names them.
 *
 * The browser chooses the language, and hands out single messages (`i18n.getMessage`): content scripts carry no table.
 * Where the reader chose another language than the browser's, or there is no browser, `speak` sets the whole vocabulary.
 */
import type english from '../../_locales/en/messages.json';

export type Word = keyof typeof english;
/** Words that come in plural forms, by the part of the key before `_one` and `_other`. */
export type Counted = { [K in Word]: K extends `${infer Stem}_other` ? Stem : never }[Word];

/** All words of one language. */
export interface Vocabulary {
  /** BCP 47: numbers, plurals and names of languages follow it. */
  language: string;
  words: Readonly<Record<string, string>>;
}

interface I18n {
  getMessage(key: string, substitutions: string[]): string;
}

/** A value made once for each key: what is said in every row of a list is dear to ask for anew. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return key => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const pluralsOf = once(language => new Intl.PluralRules(language));
const numbersOf = once(language => new Intl.NumberFormat(language));
const percentsOf = once(language => new Intl.NumberFormat(language, { style: 'percent' }));

/** `$1` … `$9` as themselves: the browser would drop them, and knows nothing of how a language writes numbers. */
const HOLES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

let chosen: Vocabulary | undefined;

/** From now on everything is said in this vocabulary; without one, in the browser's language. */
export function speak(vocabulary: Vocabulary | undefined): void {
  chosen = vocabulary;
}

/** What a browser has said it will always say. */
const messages = new WeakMap<I18n, (key: string) => string>();

/** The browser's own message; '' where there is none, or no browser. Without the polyfill, as content scripts are. */
function messageOf(key: string): string {
  const scope = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  const i18n = (scope.browser ?? scope.chrome)?.i18n;
  if (!i18n) return '';
  const known = messages.get(i18n) ?? once(word => i18n.getMessage(word, HOLES) ?? '');
  messages.set(i18n, known);
  return known(key);
}

function template(key: string): string {
  if (!chosen) return messageOf(key);
  return Object.hasOwn(chosen.words, key) ? chosen.words[key]! : '';
}

/** The language (BCP 47) that the browser took from `_locales` for its reader; '' where there is no browser. */
export const browserLanguage = (): string => messageOf('interface_language');

/** The language that is spoken (BCP 47). */
export const language = (): string => chosen?.language ?? (browserLanguage() || 'en');

/** A sentence cut at `$1` … `$9`: its own words, and the number of each value where it stands. */
export const pieces = (key: Word): (string | number)[] =>
  template(key)
    .split(/\$([1-9])/)
    .map((piece, i) => (i % 2 === 0 ? piece : Number(piece)))
    .filter(piece => piece !== '');

/** Values stand in for `$n` once: a "$2" inside a page's name stays what it is. */
const fill = (sentence: string, values: readonly (string | number)[]): string =>
  sentence.replace(/\$([1-9])/g, (_, digit: string) => {
    const value = values[Number(digit) - 1] ?? '';
    return typeof value === 'number' ? numbersOf(language()).format(value) : value;
  });

/**
 * The sentence of a key.
 * @param values stand in for `$1`, `$2` …; numbers as the language writes them.
 */
export const say = (key: Word, ...values: (string | number)[]): string => fill(template(key), values);

/** A counted word in the plural form that `n` wants; `$1` is `n`, the other values follow. */
export function count(key: Counted, n: number, ...values: (string | number)[]): string {
  const form = pluralsOf(language()).select(n);
  return fill(template(`${key}_${form}`) || template(`${key}_other`), [n, ...values]);
}

/** A share, 0..1, in hundredths as the language writes them. */
export const percent = (share: number): string => percentsOf(language()).format(share);
