/** The words of a text as names and titles need them: "Jean-Noël" and "O'Hara" are one word, "Novak's" is "Novak". */

import type { Side } from '../lexicon/sides';
import type { Span } from '../model';
import { startingIn } from '../text/bisect';
import type { Document } from '../text/document';
import { startsWithCapital } from '../text/letters';
import type { Token } from '../text/tokens';

export interface Word extends Omit<Token, 'index'> {
  /** Position in the list of words. */
  index: number;
  /** Ends in 's or s' (the ending is not part of `text`, `start`, `end`). */
  possessive: boolean;
  /** Begins with a capital letter, or is written like "eNCA". */
  capital: boolean;
  /** First word of its sentence; quotation marks before it do not count. */
  opens: boolean;
  /** What it stands for in this article, whatever the tables know by that name. */
  meant: Side | undefined;
}

/** "eNCA". */
const NAMED_SO = /^\p{Ll}\p{Lu}{3}$/u;
const APOSTROPHE = /^['’´`‘]$/;

/** Joins what the tokeniser split inside a word. Linear. */
export function wordsOf({ tokens }: Document): Word[] {
  const words: Word[] = [];
  let sentence = -1;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const last = words.at(-1);
    const glued = last?.isWord && last.end === t.start && !last.possessive;
    if (glued && isPossessiveMark(tokens, i)) {
      last.possessive = true;
      if (APOSTROPHE.test(t.text)) i += tokens[i + 1]?.lower === 's' && tokens[i + 1]!.start === t.end ? 1 : 0;
      continue;
    }
    const next = tokens[i + 1];
    const joiner = glued && !t.isWord && (t.text === '-' || t.text === '‐' || APOSTROPHE.test(t.text));
    if (joiner && next?.start === t.end && next.isWord && next.lower !== 's') {
      extend(last, next, t.text);
      i++;
      continue;
    }
    const { start, end, text, lower, lemma, tag, isWord, paragraph } = t;
    words.push({
      index: words.length,
      start,
      end,
      text,
      lower,
      lemma,
      tag,
      sentence: t.sentence,
      paragraph,
      possessive: false,
      capital: startsWithCapital(text) || (text.length === 4 && NAMED_SO.test(text)),
      opens: isWord && t.sentence !== sentence,
      isWord,
      meant: undefined,
    });
    if (isWord) sentence = t.sentence;
  }
  return words;
}

function isPossessiveMark(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.lower === "'s" || t.lower === '´s' || t.lower === '`s')
    return t.tag !== 'AUX' || !/^(?:he|she|it|that|there|what|who)$/.test(tokens[i - 1]!.lower);
  if (!APOSTROPHE.test(t.text)) return false;
  const next = tokens[i + 1];
  if (next?.lower === 's' && next.start === t.end) return true;
  return /s$/i.test(tokens[i - 1]!.text) && next !== undefined && next.start > t.end && /^[\p{L}]/u.test(next.text);
}

function extend(word: Word, next: Token, joiner: string): void {
  word.text += joiner + next.text;
  word.lower += joiner + next.lower;
  word.lemma = word.lower;
  word.end = next.end;
  if (next.tag !== 'PROPN' && word.tag === 'PROPN' && !startsWithCapital(next.text)) word.tag = next.tag;
}

/** Words that begin inside a span. */
export const wordsIn = (words: readonly Word[], span: Span): Word[] => startingIn(words, span);

/** Words of several spans, one after the other. */
export const wordsOfAll = (words: readonly Word[], spans: readonly Span[]): Word[] =>
  spans.length === 1 ? wordsIn(words, spans[0]!) : spans.flatMap(s => wordsIn(words, s));

const OPENING = /[“‘«]/;

/** Words as they stand, a space between each two. */
export const plainOf = (words: readonly Word[]): string => words.map(w => w.text).join(' ');

/** Text of a stretch of words, possessive endings left out, brackets and what is in them as well. */
export const textOf = (words: readonly Word[]): string => {
  let depth = 0;
  const kept = words.filter(w => {
    if (w.text === '(') depth++;
    const keep = depth === 0;
    if (w.text === ')') depth--;
    return keep;
  });
  let text = '';
  for (let i = 0; i < kept.length; i++) {
    const w = kept[i]!;
    text += (i > 0 && w.isWord ? ' ' : '') + (w.possessive && i < kept.length - 1 ? possessiveOf(w.text) : w.text);
  }
  return (OPENING.test(text) ? text.replace(/ ?([“‘«]) ?/g, ' $1') : text).trim();
};

/** "Novak's", "the drivers'". */
export const possessiveOf = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`);

const PLURALS = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    spokespeople: 'spokesperson',
    congressmen: 'congressman',
    businessmen: 'businessman',
    media: 'media',
  }),
);

/** "ministers" → "minister", "allies" → "ally", "spokesmen" → "spokesman". */
export function singular(lower: string): string {
  const irregular = PLURALS.get(lower);
  if (irregular) return irregular;
  if (!lower.endsWith('s'))
    return lower.endsWith('men') && lower.length > 5 && !NO_MEN.has(lower) ? `${lower.slice(0, -2)}an` : lower;
  if (lower.length < 3 || /(?:ss|us|is|'s)$/.test(lower)) return lower;
  if (lower.length > 4 && /[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** No men: "specimen". */
const NO_MEN = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'bitumen']);
