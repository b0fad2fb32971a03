/** Several whom the sentence before is about and who have not spoken: "Scientists compared the two. They found …". */
import { readNouns } from './nouns';
import { readPhrase } from './phrase';
import type { Reference } from './reference';
import type { Scene } from './scene';
import { isPerson } from './widen';
import { singular, type Word } from './words';

/** Words of the sentence before in which its subject must have come. */
const REACH = 12;
/** Words of a sentence that are gone back over. */
const LONGEST = 80;

/** People in the plural who are the subject of the sentence before a word's; undefined where it has none. */
export function subjectBefore(word: Word, scene: Scene): Reference | undefined {
  const before = sentenceBefore(word, scene);
  const verb = before.slice(0, REACH).find(w => w.tag === 'VERB' || w.tag === 'AUX');
  const head = verb && scene.words[verb.index - 1];
  return head && isPlural(head) ? several(head, before, scene) : undefined;
}

/** "The envoy met with port officials. They said …": the only people in the plural of the sentence before. */
export function onlyPluralBefore(word: Word, scene: Scene): Reference | undefined {
  const before = sentenceBefore(word, scene);
  const [one, other] = before.filter((w, i) => isPlural(w) && w.tag === 'NOUN' && before[i + 1]?.tag !== 'NOUN');
  return one && !other ? several(one, before, scene) : undefined;
}

/** Words of the sentence before a word's, in the same paragraph; none where a paragraph begins. */
function sentenceBefore({ index, sentence, paragraph }: Word, { words }: Scene): Word[] {
  let end = index;
  while (end > 0 && words[end - 1]!.sentence === sentence) end--;
  let from = end;
  while (from > 0 && words[from - 1]!.sentence === words[end - 1]!.sentence && end - from < LONGEST) from--;
  return words[end - 1]?.paragraph === paragraph ? words.slice(from, end) : [];
}

/** "scientists", no name. */
const isPlural = (w: Word): boolean => !w.capital && singular(w.lower) !== w.lower && isPerson(w);

/** The people whom a noun of that sentence names, with all before it in its phrase. */
function several(head: Word, sentence: readonly Word[], scene: Scene): Reference | undefined {
  let start = sentence.indexOf(head);
  const last = start;
  while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(sentence[start - 1]!.tag)) start--;
  const found = readNouns(readPhrase(sentence.slice(start, last + 1)), scene, () => undefined);
  return found.plural ? found : undefined;
}
