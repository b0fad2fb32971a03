/** Which of the articles read now is which of those read before: a page may move, redraw or rename them. */
import type { Article } from '../analysis/model';
import { DIVIDER } from './read/assemble';

/** So many of the paragraphs of the shorter one stand in the other. */
const SHARED = 0.3;

const paragraphsOf = (text: string) => new Set(text.split(DIVIDER));

/** Is it one article at two times? Its headline is the same, or a good part of its paragraphs. */
export function isSameArticle(a: Article, b: Article): boolean {
  if (a.text === b.text) return true;
  if (a.title !== undefined && a.title === b.title) return true;
  const [one, other] = [paragraphsOf(a.text), paragraphsOf(b.text)];
  const shared = [...one].filter(p => p !== '' && other.has(p)).length;
  return shared > 0 && shared >= SHARED * Math.min(one.size, other.size);
}

/**
 * Keeps the keys of articles over readings: the address that a reader proposes as a key may change while an endless page is
 * scrolled.
 * @param before key → article at the last reading
 * @param now the articles of this reading with the keys that are proposed for them
 * @returns the keys of `now`, in its order, each once
 */
export function keep(
  before: ReadonlyMap<string, Article>,
  now: readonly { key: string; article: Article }[],
): string[] {
  const free = new Map(before);
  const kept = now.map(({ article }) => {
    const [key] = [...free].find(([, known]) => isSameArticle(known, article)) ?? [];
    if (key !== undefined) free.delete(key);
    return key;
  });
  const taken = new Set([...before.keys(), ...kept]);
  return now.map(({ key }, i) => {
    const known = kept[i];
    if (known !== undefined) return known;
    let own = key;
    for (let n = 2; taken.has(own); n++) own = `${key} ${n}`;
    taken.add(own);
    return own;
  });
}
