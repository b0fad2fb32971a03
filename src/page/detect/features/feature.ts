/** Features are 0..1 and have names, by which `weights.ts` weighs them. One that is missing is 0. */
export type Features = Record<string, number>;

export const yes = (x: unknown): number => (x ? 1 : 0);
/** `n` of `full`, at most 1. */
export const share = (n: number, full: number): number => (full > 0 ? Math.min(1, n / full) : 0);
/** Is the text one of the words? A plain search: a pattern that runs once costs most of its time for being made ready. */
export const isOne = (words: string, text: string): boolean => ` ${words} `.includes(` ${text} `);
