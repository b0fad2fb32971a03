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
export function subjectBefore({ index, sentence }: Word, scene: Scene): Reference | undefined {
  const { words } = scene;
  let end = index;
  while (end > 0 && words[end - 1]!.sentence === sentence) end--;
  const before = words[end - 1]?.sentence;
  if (before === undefined || words[end - 1]!.paragraph !== words[index]!.paragraph) return undefined;
  let from = end;
  while (from > 0 && words[from - 1]!.sentence === before && end - from < LONGEST) from--;
  const verb = words.slice(from, from + REACH).find(w => w.tag === 'VERB' || w.tag === 'AUX');
  const head = verb && words[verb.index - 1];
  if (!head || head.capital || singular(head.lower) === head.lower || !isPerson(head)) return undefined;
  let start = head.index;
  while (start > from && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[start - 1]!.tag)) start--;
  const found = readNouns(readPhrase(words.slice(start, head.index + 1)), scene, () => undefined);
  return found.plural ? found : undefined;
}
