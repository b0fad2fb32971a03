/**
 * What colour-blind readers see of a hue, and how far two hues are apart. Simulation: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG 2009), their matrices for severity 1.0, on
 * linear RGB. Distance: Euclidean in OKLab (Ottosson 2020), times 100; about 2 is the least difference that is seen.
 */
import { rgbOf } from '../../src/platform/contrast';

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

export const SIGHTS = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
export type Sight = keyof typeof SIGHTS;

const times = (m: Matrix, v: Vector): Vector => m.map(row => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as never;
const linear = (hex: string): Vector =>
  rgbOf(hex).map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as never;

/** A hue as it is seen, "#rrggbb". */
export function seenAs(hex: string, sight: Sight): string {
  const gamma = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
  const channels = times(SIGHTS[sight], linear(hex)).map(c => Math.round(gamma(Math.min(1, Math.max(0, c))) * 255));
  return `#${channels.map(c => c.toString(16).padStart(2, '0')).join('')}`;
}

function oklab(hex: string): Vector {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear(hex),
  ).map(Math.cbrt) as unknown as Vector;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

/** How far two hues are apart for a sight. */
export function distance(a: string, b: string, sight: Sight): number {
  const [x, y] = [oklab(seenAs(a, sight)), oklab(seenAs(b, sight))];
  return 100 * Math.hypot(...x.map((c, i) => c - y[i]!));
}
