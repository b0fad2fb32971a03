/** Is only the beginning of an article on the page, the rest behind a paywall? */
import { attr } from '../dom';
import { hintBit } from './hints';
import type { Line } from './line';
import type { Metadata } from './metadata';
import { NOISE, noiseOf } from './noise';
import type { Walk } from './walk';

/** A text longer than this is worth reading even if more is behind the wall. */
const FULL = 1500;
const WALLED = 1 << NOISE.findIndex(n => n.name === 'walled');
const PROMOTION = hintBit('promotion');

/**
 * @param chosen the article's lines
 * @returns true for a short text on a page that says it is for subscribers, in its structured data or in words
 */
export function isStub(metadata: Metadata, chosen: readonly Line[], { lines, boxes }: Walk): boolean {
  const length = chosen.reduce((sum, l) => sum + l.text.length, 0);
  if (length === 0 || length > FULL) return false;
  if (metadata.things.some(t => t.free === false)) return true;
  if (lines.some(l => (noiseOf(l.text) & WALLED) !== 0)) return true;
  return boxes.some(b => (b.hints & PROMOTION) !== 0 && /paywall|regwall|subscriber-only/i.test(attr(b.el, 'class')));
}
