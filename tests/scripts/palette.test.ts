import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteDocument } from '../../scripts/palette/document';
import { distance, SIGHTS, type Sight, seenAs } from '../../scripts/palette/simulate';
import { CATEGORIES } from '../../src/analysis/model';
import { LOOKS } from '../../src/platform/palette';

describe('the simulation', () => {
  it('leaves greys grey, and full colour as it is', () => {
    for (const sight of Object.keys(SIGHTS) as Sight[]) {
      const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(seenAs('#808080', sight).slice(at, at + 2), 16));
      expect(Math.max(r!, g!, b!) - Math.min(r!, g!, b!)).toBeLessThanOrEqual(1);
    }
    expect(seenAs('#0072b2', 'full colour')).toBe('#0072b2');
  });
  it('brings red and green together for those who cannot tell them apart', () => {
    for (const sight of ['protanopia', 'deuteranopia'] as const) {
      const full = distance('#c8501e', '#7a8c1e', 'full colour');
      expect(distance('#c8501e', '#7a8c1e', sight)).toBeLessThan((full * 2) / 3);
    }
  });
});

describe.each(['light', 'dark'] as const)('on %s paper', theme => {
  it.each(Object.keys(SIGHTS) as Sight[])(
    '%s tells the hues apart, but for two blues that differ in thickness',
    sight => {
      for (const [i, a] of CATEGORIES.entries()) {
        for (const b of CATEGORIES.slice(i + 1)) {
          const blues = a === 'named' && b === 'reply';
          const apart = distance(LOOKS[a][theme], LOOKS[b][theme], sight);
          if (!blues) expect(apart, `${a}, ${b}`).toBeGreaterThan(4); // twice what is just seen
        }
      }
    },
  );
});

it('is in the documents as it is: run `node scripts/run.mjs scripts/palette/index.ts` after a change', () => {
  const written = readFileSync(new URL('../../docs/palette.md', import.meta.url), 'utf8');
  expect(written).toBe(paletteDocument());
});
