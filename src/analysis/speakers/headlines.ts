/** Names in lines whose words all begin with capitals: there a name has no border but what the rest of the text tells. */
import type { Name } from './name';
import { plainOf, type Word } from './words';

/** Such a line has so many words at least, and so great a share of its longer ones begin with capitals. */
const LEAST = 4;
const MOSTLY = 0.75;

/**
 * Takes each run of words in such a line for the names among it that the text has elsewhere: of "Hale Slams Anna Morel" Hale and Anna
 * Morel are left. A text that is nothing else keeps what it has.
 */
export function asNamedElsewhere(names: Name[], words: readonly Word[]): Name[] {
  const lines = new Map<number, boolean>();
  const above = names.filter(({ words: own, first }) => {
    if (own.length < 2) return false;
    const { paragraph } = words[first]!;
    const known = lines.get(paragraph) ?? isHeadline(words, first);
    lines.set(paragraph, known);
    return known;
  });
  if (above.length === 0) return names;
  const inHeadlines = new Set(above);
  const elsewhere = new Map<string, Name>();
  for (const name of names) {
    if (inHeadlines.has(name)) continue;
    elsewhere.set(plainOf(name.words), name);
    elsewhere.set(name.words.at(-1)!.text, name);
  }
  if (!elsewhere.size) return names;
  return names.flatMap(n => (inHeadlines.has(n) && !elsewhere.has(plainOf(n.words)) ? namesIn(n, elsewhere) : [n]));
}

/** The longest known names in a run, from left to right. */
function namesIn(run: Name, known: ReadonlyMap<string, Name>): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < run.words.length; ) {
    let end = run.words.length;
    while (end > i && !known.has(plainOf(run.words.slice(i, end)))) end--;
    const own = run.words.slice(i, end);
    const same = own.length ? known.get(plainOf(own)) : undefined;
    if (same) found.push({ ...same, words: own, first: own[0]!.index, last: own.at(-1)!.index + 1, descriptions: [] });
    i = Math.max(end, i + 1);
  }
  return found;
}

/** No full stop ends the line, and nearly all its longer words begin with a capital. */
function isHeadline(words: readonly Word[], at: number): boolean {
  const { paragraph } = words[at]!;
  let last = at;
  while (words[last + 1]?.paragraph === paragraph) last++;
  if (/^[.!?…”"]$/.test(words[last]!.text)) return false;
  let long = 0;
  let capitals = 0;
  let i = last;
  for (; words[i]?.paragraph === paragraph; i--) {
    const w = words[i]!;
    if (!w.isWord || w.text.length < 4) continue;
    long++;
    if (w.capital) capitals++;
  }
  return last - i >= LEAST && capitals >= MOSTLY * long;
}
