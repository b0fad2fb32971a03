/**
 * What the script for showing leaves for the one that reads. That one is brought first: while the background analyses what it
 * has reported, the page's thread has nothing else to do than to take the other in.
 */
import type { createShowing } from './showing';

/** A symbol: an element of the page with a name of ours could stand for a plain property of the window. */
export const SHOWING = Symbol.for('showing');

export const brought = globalThis as { [SHOWING]?: typeof createShowing };
