/**
 * What the script for showing leaves for the one that reads, which is brought after it: in two, neither keeps the page's thread
 * for long.
 */
import type { createShowing } from './showing';

/** A symbol: an element of the page with a name of ours could stand for a plain property of the window. */
export const SHOWING = Symbol.for('showing');

export const brought = globalThis as { [SHOWING]?: typeof createShowing };
