/** Features are 0..1 and have names, by which `weights.ts` weighs them. One that is missing is 0. */
export type Features = Record<string, number>;

export const yes = (x: unknown): number => (x ? 1 : 0);
/** `n` of `full`, at most 1. */
export const share = (n: number, full: number): number => (full > 0 ? Math.min(1, n / full) : 0);
