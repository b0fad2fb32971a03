/** The full name of an organisation that a text calls in short: "DA" and "Energy Commission" after "the Lake Energy Commission". */
import { NOT_NAME, ORGANISATION } from '../lexicon/name-words';
import { natureOf, SITUATED } from './organisation';
import type { Scene } from './scene';
import type { Word } from './words';

/** Short names by text, gathered when the first is asked about. */
const gathered = new WeakMap<readonly Word[], ReadonlyMap<string, string>>();

/** The fullest name that the article has for a short one; itself where it has none, or several. */
export function fullNameOf(name: string, { words, abbreviations }: Pick<Scene, 'words' | 'abbreviations'>): string {
  const told = abbreviations.get(name);
  if (told) return told;
  // letters, or what an organisation is called by: a firm's name stands for itself
  if (!/^\p{Lu}{2,8}$/u.test(name) && natureOf(name) === undefined) return name;
  let names = gathered.get(words);
  if (!names) {
    names = shortNamesIn(words);
    gathered.set(words, names);
  }
  return names.get(name) || name;
}

/** Linear: every run of capitals is looked at once. */
function shortNamesIn(words: readonly Word[]): Map<string, string> {
  const found = new Map<string, string>();
  const note = (short: string, full: string) => {
    const before = found.get(short);
    // two of them: nobody knows which is meant
    found.set(short, before === undefined || before === full ? full : '');
  };
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    if (!first.capital) continue;
    const end = endOfRun(words, i);
    if (end - i < 2 || NOT_NAME.has(first.lower) || SITUATED.test(first.lower)) continue;
    const run = words.slice(i, end);
    i = end - 1;
    if (!run.some(w => ORGANISATION.test(w.lower) || natureOf(w.lower))) continue;
    const name = run.map(w => w.text).join(' ');
    note(run.map(w => (w.capital ? w.text[0] : '')).join(''), name);
    // "the Energy Commission", of "the Lake Energy Commission"
    for (let k = 1; k < run.length - 1; k++) if (run[k]!.capital) note(name.split(' ').slice(k).join(' '), name);
  }
  return found;
}

function endOfRun(words: readonly Word[], start: number): number {
  let end = start + 1;
  while (
    end < words.length &&
    end - start < 8 &&
    !words[end - 1]!.possessive &&
    (words[end]!.capital || (/^(?:of|for|and|&)$/.test(words[end]!.lower) && words[end + 1]?.capital)) &&
    words[end]!.sentence === words[start]!.sentence
  )
    end++;
  return end;
}
