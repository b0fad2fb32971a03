/** The languages of the interface, for background and our own pages: content scripts are told what they need. */
import en from '../../_locales/en/messages.json';
import ru from '../../_locales/ru/messages.json';
import uk from '../../_locales/uk/messages.json';
import type { Language } from './settings';
import { browserLanguage, speak, type Vocabulary } from './words';

type Table = Record<string, { message: string }>;
/** A language that there is a table of. */
export type Tongue = Exclude<Language, 'auto'>;

const TABLES: Record<Tongue, Table> = { en, uk, ru };
export const TONGUES = Object.keys(TABLES) as Tongue[];

/** Every word of a language. */
export const vocabularyOf = (language: Tongue): Vocabulary => ({
  language,
  words: Object.fromEntries(Object.entries(TABLES[language]).map(([key, { message }]) => [key, message])),
});

/**
 * The vocabulary that a choice wants beyond what the browser hands out by itself; undefined where that is enough. Where there
 * is no browser, nothing is, and English stands for its language.
 */
export function vocabularyFor(choice: Language): Vocabulary | undefined {
  const own = browserLanguage();
  if (own === '') return vocabularyOf(choice === 'auto' ? 'en' : choice);
  return choice === 'auto' || choice === own ? undefined : vocabularyOf(choice);
}

/** From now on everything is said in the language of the reader's choice. */
export const speakAs = (choice: Language): void => speak(vocabularyFor(choice));

/** Name of a language in another ("fr-CA" in "en" → "French"); undefined for a tag that names none. */
export function languageName(tag: string, language: string): string | undefined {
  try {
    const [base = ''] = tag.split('-'); // "French", not "French (Canada)"
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(base);
  } catch {
    return undefined;
  }
}
