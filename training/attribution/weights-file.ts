/** The weights as a source file: bytes in base64, scales and small tables as numbers. */
import type { Learned } from '../../src/analysis/attribution/learned';

export function encode({ network, verbs, nouns }: Learned): string {
  const numbers = (a: Float32Array) => `[${Array.from(a, x => Number(x.toPrecision(5))).join(',')}]`;
  return `/** Made by training/attribution.ts from PolNeAR (Newell, Margolin and Ruths 2018); do not edit. */
export const TABLE =
  '${Buffer.from(network.table.buffer).toString('base64')}';
export const SCALE = ${numbers(network.scale)};
export const BIAS = ${numbers(network.bias)};
export const OUT = ${numbers(network.out)};
export const VERBS = '${[...verbs].join(' ')}';
export const NOUNS = '${[...nouns].join(' ')}';
`;
}
