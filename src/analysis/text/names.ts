/** Names that the tagger takes for verbs: "Moor urged", "Rice said". */
import type { Token } from './tokens';

/** A sentence with fewer small words than this share is a headline, where capitals tell nothing. */
const LEAST_SMALL = 0.4;
const SAYS = /^(?:said|says|told|tells|added|adds|wrote|asked|urged|warned|replied|called)$/;

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
    if (!/^\p{L}/u.test(tokens[i]!.text)) continue;
    words++;
    if (/^\p{Ll}/u.test(tokens[i]!.text)) small++;
  }
  if (small < words * LEAST_SMALL) return;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (!/^(?:VERB|ADV|INTJ)$/.test(t.tag) || !/^\p{Lu}\p{Ll}/u.test(t.text)) continue;
    const before = i > first ? tokens[i - 1] : undefined;
    const inside = before !== undefined && /^[\p{L}\p{N},]/u.test(before.text);
    const speaks = SAYS.test(tokens[i + 1]?.lower ?? '');
    if (t.tag === 'VERB' ? inside || speaks : speaks && before?.tag === 'PROPN') t.tag = 'PROPN';
  }
}
