/** The table of weights and the sums over it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS, row } from '../../../../src/analysis/attribution/learned/hash';
import { COLUMNS, emptyNetwork, HEADS, scoreOf, WIDTH } from '../../../../src/analysis/attribution/learned/network';
import { shipped } from '../../../../src/analysis/attribution/learned/shipped';

describe('a feature', () => {
  it('is a row of the table, the same each time', () => {
    fc.assert(
      fc.property(fc.nat(599), fc.integer(), fc.integer(), (template, a, b) => {
        const at = row(template, a, b);
        expect(row(template, a, b)).toBe(at);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(ROWS);
      }),
    );
  });

  it('differs by template and by either value', () => {
    expect(new Set([row(1, 5, 9), row(2, 5, 9), row(1, 6, 9), row(1, 5, 8)]).size).toBe(4);
  });
});

describe('a score', () => {
  it('is the plain weights and bias, and what the rectified units count', () => {
    const network = emptyNetwork();
    const head = 2;
    network.table.set([1, 2, -3], 7 * COLUMNS);
    network.table.set([0.5, 1, 0], 9 * COLUMNS);
    network.bias.set([0.25, 1, 1], head * COLUMNS);
    network.out.set([10, 100], head * WIDTH);
    const f = { rows: Int32Array.of(7, 9), count: 2 };
    // plain 1 + 0.5 + 0.25; first unit 2 + 1 + 1 = 4; second -3 + 0 + 1 = -2, which counts nothing
    expect(scoreOf(network, head, f)).toBeCloseTo(1.75 + 40);
    expect(scoreOf(network, 0, f)).toBeCloseTo(1.5);
  });

  it('reads bytes in units of their column', () => {
    const bytes = {
      ...emptyNetwork(),
      table: new Int8Array(ROWS * COLUMNS),
      scale: new Float32Array(COLUMNS).fill(0.5),
    };
    bytes.table[3 * COLUMNS] = -4;
    expect(scoreOf(bytes, 0, { rows: Int32Array.of(3), count: 1 })).toBe(-2);
  });
});

describe('the weights that ship', () => {
  it('fill the table and every head', () => {
    const { network, verbs, nouns } = shipped();
    expect(network.table.length).toBe(ROWS * COLUMNS);
    expect(network.scale.length).toBe(COLUMNS);
    expect(network.bias.length).toBe(HEADS.length * COLUMNS);
    expect(network.out.length).toBe(HEADS.length * WIDTH);
    expect([...network.bias, ...network.out, ...network.scale].every(Number.isFinite)).toBe(true);
    expect(verbs.has('say')).toBe(true);
    expect(nouns.size).toBeGreaterThan(10);
  });
});
