/** Long work in short turns: a page that is being read goes on scrolling and answering meanwhile. */

/**
 * Work that may be left at each `yield` and taken up again. What it yields is a tree of the page into which it goes from
 * there, or nothing.
 */
export type Steps<T> = Generator<ShadowRoot | undefined, T, void>;

/** Ms of one turn. A slow machine does a quarter as much in it, and has its turn back as soon. */
const TURN_MS = 8;

/** All of it, in one turn. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** In the isolated world, where the page's own scripts have put nothing. */
const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };

/** Lets the browser do what waits, input and painting first (Chrome 129, Firefox 142; elsewhere a timer). */
const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));

/** In turns, one after the other. @param enters told of every tree into which the work goes, before it does. */
export async function inTurns<T>(steps: Steps<T>, enters: (tree: ShadowRoot) => void): Promise<T> {
  for (let end = performance.now() + TURN_MS; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value) enters(value);
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + TURN_MS;
  }
}
