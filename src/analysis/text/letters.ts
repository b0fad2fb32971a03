/** What a word is made of, asked of every token many times: the quick way for ASCII, the tables of Unicode for the rest. */

const LETTER = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** Has the text a letter or a digit? */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)) return true;
    if (c > 127) return LETTER.test(text);
  }
  return false;
}

/** Does the text begin with a capital letter? */
export function startsWithCapital(text: string): boolean {
  const c = text.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : CAPITAL.test(text);
}

/** Does the text begin with a digit (0-9)? */
export function startsWithDigit(text: string): boolean {
  const c = text.charCodeAt(0);
  return c >= 48 && c <= 57;
}

/** Does the text begin with a small letter? */
export function startsWithSmall(text: string): boolean {
  const c = text.charCodeAt(0);
  return c < 128 ? c >= 97 && c <= 122 : SMALL.test(text);
}
