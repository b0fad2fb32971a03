/**
 * Quotation marks paired into quotations. A quotation ends at its closing mark, or with its paragraph; where the next
 * paragraph opens with a mark again, it goes on there (the convention of print: every paragraph opens, the last closes).
 */

import type { Paragraph } from './document';
import { hasLetter } from './letters';
import type { Token } from './tokens';

export interface Quotation {
  index: number;
  /** UTF-16 offsets, marks included. */
  start: number;
  end: number;
  /** Token range [first, last), marks included. */
  first: number;
  last: number;
  paragraph: number;
  /** False where the closing mark is missing: the paragraph's end closes it. */
  closed: boolean;
  /** True where the next paragraph takes the same quotation up again. */
  goesOn: boolean;
  /** Words of letters or digits in it. */
  words: number;
  /** Starts with a capital and reads as speech of its own, not as a phrase inside the sentence. */
  whole: boolean;
}

interface Pair {
  start: number;
  end: number;
  closed: boolean;
}

/** Two single marks side by side are typed for a double one. */
const DOUBLE = /["“”„«»‟]|''|``|‘‘|’’/g;

/** The outermost quotations of a text, in order. Linear in its length. */
export function findQuotations(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  const marks = [...text.matchAll(DOUBLE)];
  let mark = 0;
  // a quotation in single marks that the paragraph before left open
  let open = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    const next = paragraphs[p + 1];
    const firstMark = mark;
    while (mark < marks.length && marks[mark]!.index < paragraph.end) mark++;
    const doubles = pairDoubles(text, paragraph.start, paragraph.end, marks.slice(firstMark, mark));
    const opensSingle = (at: number | undefined) => at !== undefined && /^['‘]/.test(text[at] ?? '');
    const takenUp = opensSingle(next?.start) || (open && opensSingle(paragraph.start));
    const pairs: Pair[] = [...doubles, ...pairSingles(text, paragraph.start, paragraph.end, doubles, takenUp)];
    pairs.sort((a, b) => a.start - b.start);
    const last = pairs.at(-1);
    open = last !== undefined && !last.closed && opensSingle(last.start);
    let token = paragraph.first;
    for (const pair of pairs) {
      while (token < paragraph.last && tokens[token]!.start < pair.start) token++;
      const first = token;
      while (token < paragraph.last && tokens[token]!.end <= pair.end) token++;
      if (token <= first) continue;
      const body = tokens.slice(first, token).filter(t => t.isWord);
      if (!body.length) continue;
      const goesOn = !pair.closed && next !== undefined && /^["“„«‘'`]/.test(text.slice(next.start, next.start + 1));
      found.push({
        index: found.length,
        start: pair.start,
        end: pair.end,
        first,
        last: token,
        paragraph: p,
        closed: pair.closed,
        goesOn,
        words: body.length,
        whole: isWhole(text, pair, body),
      });
    }
  }
  return found;
}

/** For every token the index of the quotation it stands in, or -1. */
export function quotationOfToken(count: number, quotations: readonly Quotation[]): Int32Array {
  const map = new Int32Array(count).fill(-1);
  for (const q of quotations) map.fill(q.index, q.first, q.last);
  return map;
}

function pairDoubles(text: string, start: number, end: number, marks: readonly RegExpExecArray[]): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (const { index: at, 0: mark } of marks) {
    const after = at + mark.length;
    if (opens(text, at, after, mark, open >= 0, start, end)) {
      if (open >= 0) pairs.push({ start: open, end: trimEnd(text, open, at), closed: false });
      open = at;
    } else if (open >= 0) {
      pairs.push({ start: open, end: after, closed: true });
      open = -1;
    }
  }
  if (open >= 0) pairs.push({ start: open, end: trimEnd(text, open, end), closed: false });
  return pairs;
}

/** Does this mark open a quotation? Where the mark itself does not tell, the space beside it does, then the state. */
function opens(
  text: string,
  at: number,
  after: number,
  mark: string,
  open: boolean,
  start: number,
  end: number,
): boolean {
  const before = at > start ? text[at - 1]! : ' ';
  const behind = after < end ? text[after]! : ' ';
  const spaceBefore = /[\s([{—–-]/.test(before);
  const spaceBehind = /[\s.,;:!?)\]}]/.test(behind);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``' || mark === '‘‘')
    return !(open && spaceBehind && !spaceBefore);
  if (mark === '»' || mark === '”' || mark === '’’') return !open && spaceBefore && !spaceBehind;
  if (spaceBefore && !spaceBehind) return !open || /\s/.test(before);
  if (!spaceBefore && spaceBehind) return false;
  return !open;
}

/**
 * Single marks, outside double ones: ‘…’ or '…', told from apostrophes by what stands on either side.
 * @param takenUp whether the next paragraph begins with such a mark, so that a quotation of this one may go on there
 */
function pairSingles(text: string, start: number, end: number, doubles: readonly Pair[], takenUp: boolean): Pair[] {
  const pairs: Pair[] = [];
  let d = 0;
  for (let i = start; i < end; i++) {
    while (d < doubles.length && doubles[d]!.end <= i) d++;
    const inside = doubles[d];
    if (inside && i >= inside.start) {
      i = inside.end - 1;
      continue;
    }
    const c = text.charCodeAt(i);
    if (c !== STRAIGHT && c !== CURLED) continue;
    if (i > start && /[\p{L}\p{N}'’]/u.test(text[i - 1]!)) continue;
    if (i + 1 >= end || !/[\p{L}\p{N}[…$£€"“]/u.test(text[i + 1]!)) continue;
    const stop = inside ? inside.start : end;
    const close = closingSingle(text, i + 1, Math.min(stop, i + MAX_SINGLE));
    if (close < 0) {
      if ((c === CURLED || takenUp) && /[\p{Lu}]/u.test(text[i + 1]!) && !inside) {
        pairs.push({ start: i, end: trimEnd(text, i, end), closed: false });
        break;
      }
      continue;
    }
    if (/^(?:\d0s|em\b|til\b|cause\b)/.test(text.slice(i + 1, i + 7))) continue;
    pairs.push({ start: i, end: close + 1, closed: true });
    i = close;
  }
  return pairs;
}

const STRAIGHT = 0x27;
const CURLED = 0x2018;

/** A quotation in single marks is no longer than this (UTF-16 units): beyond it an apostrophe is likelier. */
const MAX_SINGLE = 1500;

function closingSingle(text: string, from: number, to: number): number {
  let possessive = -1;
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c === '‘') break;
    if (c !== "'" && c !== '’') continue;
    if (/\s/.test(text[i - 1]!)) {
      if (c === "'" && hasLetter(text[i + 1] ?? ' ')) break;
      continue;
    }
    if (hasLetter(text[i + 1] ?? ' ')) continue;
    const plural = text[i - 1] === 's' && /^[ \u00a0]\p{Ll}/u.test(text.slice(i + 1, i + 3));
    if (!plural) return i;
    if (possessive < 0) possessive = i;
  }
  return possessive;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** Where the marks at its end begin. */
function closingFrom(inner: string): number {
  let i = inner.length;
  while (i > 0 && /['"”’»`]/.test(inner[i - 1]!)) i--;
  return i;
}

function isWhole(text: string, pair: Pair, words: readonly Token[]): boolean {
  const first = words[0]!;
  const inner = text.slice(pair.start, pair.end);
  if (!/^\W*(?:\p{Lu}|\p{N}|…|\.\.\.)/u.test(inner)) return false;
  if (/[,.?!…—–-]/u.test(inner[closingFrom(inner) - 1] ?? '')) return words.length > 1 || /[.?!,]/.test(inner);
  if (!pair.closed) return true;
  return words.length >= 4 && (first.tag !== 'PROPN' || words.some(w => w.tag === 'VERB' || w.tag === 'AUX'));
}
