/** Features as rows of one table: a template and two values are mixed to a row number. */

/** Rows of the table: a power of two. */
export const ROWS = 1 << 15;

/** A list of row numbers that is filled again and again. */
export interface Features {
  rows: Int32Array;
  count: number;
}

export const newFeatures = (): Features => ({ rows: new Int32Array(96), count: 0 });

/** The row of a template with up to two values. Mixing: the finaliser of MurmurHash3 (Appleby 2011, public domain). */
export function row(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  h ^= h >>> 16;
  return h & (ROWS - 1);
}
