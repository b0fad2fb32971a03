/** Sentence ends: full stops that are not part of an abbreviation, with closing quotation marks kept to the sentence. */
import { hasLetter, startsWithCapital } from './letters';
import type { Token } from './tokens';

export interface Sentence {
  index: number;
  start: number;
  end: number;
  /** Token range [first, end). */
  first: number;
  last: number;
  paragraph: number;
}

/** Titles and the like: a name follows, never a new sentence. */
const BEFORE_NAME = new Set(
  'mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. maj. capt. sgt. adm. cmdr. prof. rev. hon. pres. st. messrs. sens. reps. gens. supt. det. insp. cpl. const. amb. vs. v. op. cf. e.g. i.e.'.split(
    ' ',
  ),
);
/** May end a sentence, or not: the next word decides. */
const ABBREVIATION =
  /^(?:\p{L}\.)+$|^(?:inc|corp|co|ltd|bros|assn|assoc|govt|jr|sr|etc|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|a\.m|p\.m|ph\.d|approx|est|dept|ave|blvd)\.$/iu;
const ENDERS = new Set(['.', '!', '?', '…', '...', '?!', '!?', '!!', '??', '....']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', "''"]);

/** Cuts the tokens of one paragraph into sentences and writes each token's sentence index. */
export function splitSentences(tokens: Token[], text: string, paragraph: number, firstIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (end: number) => {
    if (end <= first) return;
    const index = firstIndex + sentences.length;
    for (let k = first; k < end; k++) tokens[k]!.sentence = index;
    sentences.push({
      index,
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      first: tokens[first]!.index,
      last: tokens[end - 1]!.index + 1,
      paragraph,
    });
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!endsHere(tokens, i, text)) continue;
    let end = i + 1;
    while (end < tokens.length && CLOSERS.has(tokens[end]!.text) && closes(tokens, end, text)) end++;
    const next = tokens[end];
    if (next && !startsSentence(tokens, end)) continue;
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return sentences;
}

/** Does a word with its full stop stand for a longer one? "No. 5" does, "said no." does not. */
const isShort = (word: string, next: Token | undefined): boolean =>
  NUMBER.test(word) ? /^[\d#]/.test(next?.text ?? '') : BEFORE_NAME.has(word);
const NUMBER = /^nos?\.$/;

function endsHere(tokens: Token[], i: number, text: string): boolean {
  const t = tokens[i]!;
  if (!t.isWord && ENDERS.has(t.text)) {
    const previous = tokens[i - 1];
    const glued = t.text === '.' && previous && previous.end === t.start;
    if (glued && isShort(`${previous.lower}.`, tokens[i + 1])) return false;
    if (glued && /^\p{Lu}$/u.test(previous.text) && tokens[i - 2]?.tag === 'PROPN') return false; // "John F. Kennedy"
    if (t.end < text.length && tokens[i + 1]?.start === t.end && hasLetter(text[t.end]!)) return false;
    return true;
  }
  if (!t.text.endsWith('.') || t.text.length < 2 || isShort(t.lower, tokens[i + 1])) return false;
  if (NUMBER.test(t.lower)) return true;
  if (!ABBREVIATION.test(t.text)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  // "U.S. officials", "U.S. President": only a word that begins sentences ends one here.
  return (
    /^(?:the|a|an|he|she|it|they|we|i|but|and|in|on|at|as|that|this|these|those|his|her|their|its|there|when|while|after|before|if|for|meanwhile|however)$/.test(
      next.lower,
    ) && startsWithCapital(next.text)
  );
}

/** A closing mark stands against the word before it, not against the one after. */
function closes(tokens: Token[], i: number, text: string): boolean {
  const t = tokens[i]!;
  if (tokens[i - 1]!.end === t.start) return t.end >= text.length || !hasLetter(text[t.end]!);
  return t.text === '”' || t.text === '»';
}

function startsSentence(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (/^[\p{Lu}\p{Lt}\p{N}\p{Lo}$£€#@•*–—-]/u.test(t.text)) return true;
  if (/^["“”‘'«([]/u.test(t.text)) {
    const n = tokens[i + 1];
    return !n || /^[\p{Lu}\p{N}["“‘'«…(.]/u.test(n.text);
  }
  return false;
}
