/**
 * Parts of speech: an averaged perceptron (Collins 2002), from left to right. Its weights are trained by `training/tagger`;
 * see docs/decisions/010.
 * A listed word may have only the tags that it was met with, which for most is one.
 */
import { CONTEXT, contextRows, ownRows } from './features';
import type { Alone, Lexeme } from './lexemes';
import { TABLE, WORDS } from './tagger.weights';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), in the order of the table's columns. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Tag = (typeof TAGS)[number];
/** In place of a tag before the first word. */
export const NO_TAG: number = TAGS.length;

const COLUMNS: number = TAGS.length;
/** Tags of words that nobody has listed: those of closed classes are all known. */
export const OPEN: readonly number[] = (
  ['ADJ', 'ADV', 'INTJ', 'NOUN', 'NUM', 'PROPN', 'PUNCT', 'SYM', 'VERB', 'X'] as const
).map(tag => TAGS.indexOf(tag));

/** What is trained. */
export interface Model {
  /** A row of weights for each feature, a column for each tag. */
  table: Int8Array;
  /** The tags that a known word may have, by its spelling. */
  tagsOf: ReadonlyMap<string, readonly number[]>;
}

let model: Model | undefined;

/** Unpacks what ships (a few ms); the first use does it otherwise. */
export function warmUp(): Model {
  model ??= { table: bytesOf(TABLE), tagsOf: unpackWords(WORDS) };
  return model;
}

/** Takes another model than the one that ships: for training. */
export function useModel(other: Model): void {
  model = other;
}

function bytesOf(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** "NOUN VERB" → the words that may be either. */
function unpackWords(words: Readonly<Record<string, string>>): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const [names, list] of Object.entries(words)) {
    const tags = names.split(' ').map(name => TAGS.indexOf(name as Tag));
    for (const word of list.split(' ')) found.set(word, tags);
  }
  return found;
}

const rows = new Int32Array(CONTEXT);

/** The tag of each word of a paragraph, as its place in TAGS. Linear. */
export function tagWords(words: readonly Lexeme[]): Uint8Array {
  const known = warmUp();
  const { table } = known;
  const found = new Uint8Array(words.length);
  let tag1: number = NO_TAG;
  let tag2: number = NO_TAG;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    word.alone ??= alone(word, known);
    const { tags, sums } = word.alone;
    let best = tags[0]!;
    if (tags.length > 1) {
      contextRows(words, i, tag1, tag2, rows);
      let most = -Infinity;
      for (let k = 0; k < tags.length; k++) {
        const tag = tags[k]!;
        let score = sums[k]!;
        for (let r = 0; r < CONTEXT; r++) score += table[rows[r]! * COLUMNS + tag]!;
        if (score > most) {
          most = score;
          best = tag;
        }
      }
    }
    found[i] = best;
    tag2 = tag1;
    tag1 = best;
  }
  return found;
}

/** The tags that a word may have, and what speaks for each without its neighbours. */
function alone(word: Lexeme, { table, tagsOf }: Model): Alone {
  const tags = tagsOf.get(word.text) ?? OPEN;
  const own = ownRows(word);
  return { tags, sums: tags.map(tag => own.reduce((sum, row) => sum + table[row * COLUMNS + tag]!, 0)) };
}
