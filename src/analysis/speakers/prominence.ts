/** How prominent the place of a name in its sentence is: who speaks, who is spoken to, who only owns something. */
import type { Word } from './words';

const SPEECH =
  /^(?:interview|conversation|speech|address|remarks|testimony|appearance|talk|call|briefing|statement|visit|meeting|explanations?|account|comments?|letter|tweet|post|words|description)$/;

/** Speaking without a word reported: who does so goes on as "he". */
const TAKES_THE_WORD =
  /^(?:disagree[ds]|agree[ds]|objects|objected|demurs|demurred|interjects|interjected|interrupts|interrupted)$/;

/** 5 for who takes the word, 3 for the subject of a clause, 2 for an object, 1 inside a prepositional phrase or as a possessor. */
export function weightAt(words: readonly Word[], first: number, last: number): number {
  // "in Hale's interview with the Courier": it is Hale who speaks there
  if (words[last - 1]!.possessive) return SPEECH.test(words[last]?.lower ?? '') ? 3 : 1.4;
  let low = first;
  while (
    low > 0 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[low - 1]!.tag) &&
    words[low - 1]!.sentence === words[first]!.sentence &&
    first - low < 8
  )
    low--;
  const before = words[low - 1];
  let after = last;
  if (words[after]?.text === ',') {
    // past an apposition
    let i = after + 1;
    while (
      i < words.length &&
      i - after < 26 &&
      words[i]!.text !== ',' &&
      words[i]!.sentence === words[first]!.sentence
    )
      i++;
    if (words[i]?.text === ',') after = i + 1;
  }
  while (words[after]?.tag === 'ADV') after++;
  const verb = words[after];
  if (before?.lower === 'to' && words[low - 2]?.lower === 'according') return 3;
  if (before?.tag === 'ADP' && before.sentence === words[first]!.sentence) return 1.6;
  if (verb && (verb.tag === 'VERB' || verb.tag === 'AUX') && verb.sentence === words[first]!.sentence)
    return TAKES_THE_WORD.test(verb.lower) ? 5 : 3;
  if (before?.tag === 'VERB' && /^(?:said|says|added|wrote|told)$/.test(before.lower)) return 3;
  return 2;
}
