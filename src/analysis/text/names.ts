/** Names that the tagger takes for verbs: "Moor urged", "Rice said". */
import { startsWithSmall } from './letters';
import type { Token } from './tokens';

/** A sentence with fewer small words than this share is a headline, where capitals tell nothing. */
const LEAST_SMALL = 0.4;
const SAYS = new Set('said says told tells added adds wrote asked urged warned replied called'.split(' '));

/** Capitalised words inside a sentence that were tagged as verbs, adverbs or interjections become names. In place. */
export function mendNames(tokens: Token[]): void {
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (last < tokens.length && tokens[last]!.sentence === tokens[first]!.sentence) last++;
    mendSentence(tokens, first, last);
    first = last;
  }
}

function mendSentence(tokens: Token[], first: number, last: number): void {
  let words = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!;
    const c = text.charCodeAt(0);
    if (c >= 97 && c <= 122) small++;
    else if (c > 127 ? !/^\p{L}/u.test(text) : c < 65 || c > 90) continue;
    else if (c > 127 && startsWithSmall(text)) small++;
    words++;
  }
  if (small < words * LEAST_SMALL) return;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (t.tag !== 'VERB' && t.tag !== 'ADV' && t.tag !== 'INTJ') continue;
    if (!/^\p{Lu}\p{Ll}/u.test(t.text)) continue;
    const before = i > first ? tokens[i - 1] : undefined;
    const inside = before !== undefined && /^[\p{L}\p{N},]/u.test(before.text);
    const speaks = SAYS.has(tokens[i + 1]?.lower ?? '');
    if (t.tag === 'VERB' ? inside || speaks : speaks && before?.tag === 'PROPN') t.tag = 'PROPN';
  }
}
