/** Tokens of a text, tied to their place in it. */
import { type Tag, tagWords } from './tagger';

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
  /** Index of its sentence and of its paragraph. */
  sentence: number;
  paragraph: number;
}

/** A longer paragraph is tagged in pieces, cut at white space, so that no table of the library overflows. */
const PIECE = 20_000;
/** So much without white space ends a piece as well: the library's patterns for addresses take the square of its length. */
const LONGEST_WORD = /\S{300}/g;

/**
 * Tokens of one paragraph.
 * @param text the whole text
 * @param start,end UTF-16 offsets of the paragraph
 * @returns tokens with whole-text offsets; `sentence` is still 0
 */
export function tokenise(text: string, start: number, end: number, paragraph: number, firstIndex: number): Token[] {
  const tokens: Token[] = [];
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    let cursor = from;
    for (const word of tagWords(text.slice(from, to))) {
      if (!word.value.trim()) continue;
      const at = locate(text, word.value, cursor, to);
      if (!at) continue;
      const surface = text.slice(at[0], at[1]);
      tokens.push({
        index: firstIndex + tokens.length,
        start: at[0],
        end: at[1],
        text: surface,
        lower: surface.toLowerCase().replaceAll('’', "'"),
        lemma: word.lemma.replaceAll('’', "'"),
        tag: word.tag,
        sentence: 0,
        paragraph,
      });
      cursor = at[1];
    }
    from = to;
  }
  return tokens;
}

function pieceEnd(text: string, from: number, end: number): number {
  LONGEST_WORD.lastIndex = from;
  const [word] = LONGEST_WORD.exec(text.slice(0, Math.min(end, from + PIECE))) ?? [];
  if (word !== undefined) return betweenCharacters(text, LONGEST_WORD.lastIndex);
  if (end - from <= PIECE) return end;
  for (let i = from + PIECE; i > from + PIECE / 2; i--) if (/\s/.test(text[i]!)) return i;
  return betweenCharacters(text, from + PIECE);
}

const betweenCharacters = (text: string, cut: number) => (/[\uDC00-\uDFFF]/.test(text[cut] ?? '') ? cut + 1 : cut);

/** Where a word of the library stands: at the cursor or a little after it. */
function locate(text: string, value: string, cursor: number, to: number): [number, number] | undefined {
  let i = cursor;
  while (i < to && /\s/.test(text[i]!)) i++;
  if (text.startsWith(value, i)) return [i, i + value.length];
  const later = text.slice(i, Math.min(to, i + 40 + value.length)).indexOf(value);
  return later < 0 ? undefined : [i + later, i + later + value.length];
}
