/** The weights that ship, decoded at their first use. */
import type { Learned } from '.';
import { BIAS, NOUNS, OUT, SCALE, TABLE, VERBS } from './weights';

let learned: Learned | undefined;

/** The network and the words that it judges. */
export function shipped(): Learned {
  learned ??= { network: decode(), verbs: new Set(VERBS.split(' ')), nouns: new Set(NOUNS.split(' ')) };
  return learned;
}

function decode(): Learned['network'] {
  const bytes = atob(TABLE);
  const table = new Int8Array(bytes.length);
  for (let i = 0; i < table.length; i++) table[i] = bytes.charCodeAt(i);
  return { table, scale: Float32Array.from(SCALE), bias: Float32Array.from(BIAS), out: Float32Array.from(OUT) };
}
