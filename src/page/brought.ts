/**
 * What the page's scripts leave for one another. There are three, since a page's thread stands still while a script is compiled:
 * the session and its reader are brought side by side, a task each; the third, for marks and cards, while the background analyses
 * what was read and the thread has nothing else to do.
 */
import type { readLive } from './read/live';
import type { createShowing } from './showing';

/** Symbols: an element of the page with a name of ours could stand for a plain property of the window. */
export const READING = Symbol.for('reading');
export const SHOWING = Symbol.for('showing');
/** Called by each that is there: the session may have come before it, or long after. */
export const ARRIVED = Symbol.for('arrived');

export const brought = globalThis as {
  [READING]?: typeof readLive;
  [SHOWING]?: typeof createShowing;
  [ARRIVED]?: () => void;
};
