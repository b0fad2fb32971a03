/**
 * The learned part: rows of one table are summed, once as plain weights and once as small vectors that pass one layer of
 * rectified units ("wide and deep", Cheng et al. 2016). Heads share the table; a template belongs to one head alone.
 */
import { type Features, ROWS } from './hash';

/** Numbers a row: its plain weight, then its vector. */
export const COLUMNS = 8;
/** Size of the vectors. */
export const WIDTH = COLUMNS - 1;

/** What is asked: is it a cue, where does its content start and end, do the two fit, who says it, is it a claim. */
export const HEADS = ['cue', 'start', 'end', 'pair', 'source', 'claim'] as const;
export type Head = (typeof HEADS)[number];
export const HEAD_INDEX = Object.fromEntries(HEADS.map((head, i) => [head, i])) as Record<Head, number>;

export interface Network {
  /** ROWS × COLUMNS, in units of `scale`: bytes in what ships, so that the table stays in the processor's cache. */
  table: Float32Array | Int8Array;
  /** One unit a column. */
  scale: Float32Array;
  /** HEADS × COLUMNS: bias of the sum, then of each unit. */
  bias: Float32Array;
  /** HEADS × WIDTH: what each unit counts. */
  out: Float32Array;
}

export const emptyNetwork = (): Network & { table: Float32Array } => ({
  table: new Float32Array(ROWS * COLUMNS),
  scale: new Float32Array(COLUMNS).fill(1),
  bias: new Float32Array(HEADS.length * COLUMNS),
  out: new Float32Array(HEADS.length * WIDTH),
});

/** The score of a list of features under a head: log-odds, or one of several that a softmax compares. */
export function scoreOf({ table, scale, bias, out }: Network, head: number, { rows, count }: Features): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  for (let i = 0; i < count; i++) {
    const at = rows[i]! * COLUMNS;
    s0 += table[at]!;
    s1 += table[at + 1]!;
    s2 += table[at + 2]!;
    s3 += table[at + 3]!;
    s4 += table[at + 4]!;
    s5 += table[at + 5]!;
    s6 += table[at + 6]!;
    s7 += table[at + 7]!;
  }
  const b = head * COLUMNS;
  const o = head * WIDTH;
  return (
    s0 * scale[0]! +
    bias[b]! +
    unit(s1 * scale[1]! + bias[b + 1]!) * out[o]! +
    unit(s2 * scale[2]! + bias[b + 2]!) * out[o + 1]! +
    unit(s3 * scale[3]! + bias[b + 3]!) * out[o + 2]! +
    unit(s4 * scale[4]! + bias[b + 4]!) * out[o + 3]! +
    unit(s5 * scale[5]! + bias[b + 5]!) * out[o + 4]! +
    unit(s6 * scale[6]! + bias[b + 6]!) * out[o + 5]! +
    unit(s7 * scale[7]! + bias[b + 7]!) * out[o + 6]!
  );
}

const unit = (x: number): number => Math.max(x, 0);
