/** What the detector leaves for its next run in the same page, in the world of our scripts. */
export interface Looking {
  /** That it looked at, or is looking at; "" after the page has become another one under the same address. */
  address: string;
  /** False once the page has been taken for a new article again and again. */
  mayReport(now: number): boolean;
  stop(): void;
  /** It has found an article and said so: whoever is brought now is brought for it. */
  found?: boolean;
}

/** A symbol: an element of the page with a name of ours could stand for a plain property of the window. */
export const LOOKING = Symbol.for('looking');

export const looking = globalThis as { [LOOKING]?: Looking };
