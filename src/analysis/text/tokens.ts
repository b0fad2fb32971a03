/** Tokens of a text, tied to their place in it. */
import { lemmaOf } from './lemma';
import { type Lexeme, lexemeOf } from './lexemes';
import { splitWords } from './split';
import { TAGS, type Tag, tagWords } from './tagger';

export interface Token {
  /** Position in `Document.tokens`. */
  index: number;
  /** UTF-16 offsets in the whole text. */
  start: number;
  end: number;
  /** As it stands in the text. */
  text: string;
  lower: string;
  lemma: string;
  tag: Tag;
  /** Letters or digits, no mere punctuation. */
  isWord: boolean;
  /** Index of its sentence and of its paragraph. */
  sentence: number;
  paragraph: number;
}

/**
 * Tokens of one paragraph.
 * @param text the whole text
 * @param start,end UTF-16 offsets of the paragraph
 * @returns tokens with whole-text offsets; `sentence` is still 0
 */
export function tokenise(text: string, start: number, end: number, paragraph: number, firstIndex: number): Token[] {
  const cuts = splitWords(text, start, end);
  const words: Lexeme[] = [];
  for (let i = 0; i < cuts.length; i += 2) words.push(lexemeOf(text.slice(cuts[i], cuts[i + 1])));
  const tags = tagWords(words);
  return words.map((word, i) => {
    const tag = tags[i]!;
    return {
      index: firstIndex + i,
      start: cuts[2 * i]!,
      end: cuts[2 * i + 1]!,
      text: word.text,
      lower: word.lower,
      lemma: lemmaUnder(word, tag),
      tag: TAGS[tag]!,
      isWord: word.isWord,
      sentence: 0,
      paragraph,
    };
  });
}

/** The lemma of a word under a tag, worked out anew only where it had another tag before. */
function lemmaUnder(word: Lexeme, tag: number): string {
  if (word.lemmaTag !== tag) {
    word.lemma = lemmaOf(word.lower, TAGS[tag]!);
    word.lemmaTag = tag;
  }
  return word.lemma;
}
