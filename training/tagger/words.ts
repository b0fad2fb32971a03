/** The words that are met often, each with the tags that it has had. */
import { TAGS } from '../../src/analysis/text/tagger';
import type { Tagged } from './silver';

/** A word counts as known when it was met so often; a tag is one of its own with this share. */
const OFTEN = 4;
const LEAST_SHARE = 0.004;

export function knownWords(paragraphs: readonly Tagged[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { words, tags } of paragraphs)
    for (const [i, { text }] of words.entries()) {
      if (tags[i]! < 0 || /\s/.test(text) || text.length > 24) continue;
      const own = counts.get(text) ?? TAGS.map(() => 0);
      own[tags[i]!]!++;
      counts.set(text, own);
    }
  const known = new Map<string, number[]>();
  for (const [word, own] of counts) {
    const all = own.reduce((sum, n) => sum + n, 0);
    if (all >= OFTEN)
      known.set(
        word,
        [...own.keys()].filter(tag => own[tag]! >= Math.max(1, all * LEAST_SHARE)),
      );
  }
  return known;
}

/** "NOUN VERB" → the words that may be either, in order of the alphabet. */
export function packWords(known: ReadonlyMap<string, readonly number[]>): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const [word, tags] of known) {
    const names = tags.map(tag => TAGS[tag]).join(' ');
    const group = groups.get(names);
    if (group) group.push(word);
    else groups.set(names, [word]);
  }
  return Object.fromEntries([...groups].sort().map(([names, words]) => [names, words.sort().join(' ')]));
}
