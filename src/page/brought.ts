/**
 * What the script for showing leaves for the one that reads. That one is brought first: while the background analyses what it
 * has reported, the page's thread has nothing else to do than to take the other in.
 */
import type { createShowing } from './showing';

/** Symbols: an element of the page with a name of ours could stand for a plain property of the window. */
export const SHOWING = Symbol.for('showing');
/** Called once it is there: whoever reads may have its answer before, or long after. */
export const ARRIVED = Symbol.for('arrived');

export const brought = globalThis as { [SHOWING]?: typeof createShowing; [ARRIVED]?: () => void };
