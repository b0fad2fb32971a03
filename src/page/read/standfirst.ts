/** The sentence that a page sets between headline and text, told from the first paragraph of a text that has none. */

import type { Weighed } from './container';
import { hintBit } from './hints';
import type { Metadata } from './metadata';

const STANDFIRST = hintBit('standfirst');
/** "LISBON, March 4 (Reuters) — ": so begins a text. Latin and Cyrillic letters by name, as in noise.ts. */
const DATELINE =
  /^(?:[A-ZÀ-ÖØ-ÞĀ-ɏЀ-Я][A-ZÀ-ÖØ-ÞĀ-ɏЀ-Я !-/:;?@‐-‧]{2,}|.{2,40}\([a-zA-ZÀ-ɏЀ-ӿ ]{2,20}\))[^.]{0,40}\s[-–—]{1,2}\s/;
/** UTF-16 units of the beginning in which a line and the page's description of itself must agree. */
const ALIKE = 50;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * @param found what stands between headline and text, or begins the text in a box of its own
 * @returns its text where its name or the page's description of itself says that it is a standfirst; else ""
 */
export function standfirstOf(found: Weighed | undefined, { title, description }: Metadata): string {
  if (!found || DATELINE.test(found.line.text)) return '';
  const text = plain(found.line.text);
  if (plain(title) !== '' && text.includes(plain(title))) return '';
  const named = ((found.around | found.line.box.hints) & STANDFIRST) !== 0;
  const described = plain(description).slice(0, ALIKE);
  return named || (described.length >= ALIKE / 2 && text.startsWith(described)) ? found.line.text : '';
}
