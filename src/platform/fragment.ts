/**
 * Links that open a page at a stretch of its text (URL fragment text directives, wicg.github.io/scroll-to-text-fragment).
 */
import type { Span } from '../analysis/model';
import { safeUrl } from './url';

/** A short stretch is given whole; of a longer one its first and last words. */
const WHOLE = 120;
const WORDS = 5;
/** Words around the stretch, by which the right one of several is found. */
const AROUND = 3;

// "-", "&" and "," divide the parts of a directive; half of a surrogate pair cannot be encoded.
const encode = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');
const words = (text: string) => text.split(/\s+/).filter(w => w !== '');

/** The rest of the paragraph before and after: a directive's parts may not go over a block's edge. */
const blockBefore = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
const blockAfter = (text: string, at: number) => text.slice(at).split('\n', 1)[0]!;

/**
 * @param address the page's; where it is not http(s), there is no link.
 * @param span of the text that the link is to open at, in UTF-16 units; cut inside a word, it is widened to the whole word.
 */
export function textFragmentLink(address: string, text: string, span: Span): string | undefined {
  const url = safeUrl(address);
  if (!url) return undefined;
  const start = span[0] - /\S*$/.exec(blockBefore(text, span[0]))![0].length;
  const end = span[1] + /^\S*/.exec(blockAfter(text, span[1]))![0].length;
  const target = text.slice(start, end).trim();
  if (target === '') return undefined;
  const prefix = words(blockBefore(text, start)).slice(-AROUND).join(' ');
  const suffix = words(blockAfter(text, end)).slice(0, AROUND).join(' ');
  const all = words(target);
  const whole = target.length <= WHOLE && !target.includes('\n');
  const middle = whole
    ? [all.join(' ')]
    : [
        words(target.split('\n', 1)[0]!).slice(0, WORDS).join(' '),
        words(target.split('\n').at(-1)!).slice(-WORDS).join(' '),
      ];
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...middle.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  url.hash = '';
  return `${url.href}#:~:text=${parts.join(',')}`;
}
