import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/panel/map/graph';
import { place } from '../../../src/panel/map/layout';
import { analysis, CLAIMS } from '../fixture';

const band = (from: string, to: string) => graphOf(analysis()).bands.find(b => b.from === from && b.to === to);

describe('the graph of ways', () => {
  it('leads from speakers through outlets to the article', () => {
    expect(band('speaker Velmark official involved in the talks', 'outlet 0 Harbour Post')?.claims).toEqual([
      'c1',
      'c2',
    ]);
    expect(band('outlet 0 Harbour Post', 'article')?.claims).toEqual(['c1', 'c2']);
    expect(band('speaker Ilse Tamm', 'article')?.claims).toEqual(['c12', 'c13']);
    expect(band('speaker ', 'article')).toMatchObject({ category: 'hedged', claims: ['c9'] });
  });

  it('brings every claim to the article once', () => {
    const arrived = graphOf(analysis())
      .bands.filter(b => b.to === 'article')
      .flatMap(b => b.claims);
    expect(arrived.sort()).toEqual(CLAIMS.map(c => c.id).sort());
  });

  it('draws the sources with the fewest claims as one', () => {
    const claims = Array.from({ length: 40 }, (_, i) => ({ ...CLAIMS[0]!, id: `c${i}`, speaker: `Speaker ${i}` }));
    const { nodes } = graphOf({ claims });
    expect(nodes.find(n => n.kind === 'rest')).toMatchObject({ sources: 26 });
    expect(nodes.length).toBeLessThan(20);
  });

  it('has a place for everything, whatever came through whom', () => {
    const outlets = fc.constantFrom('The Gazette', 'Harbour Post', 'Strand Radio', 'constructor');
    const claim = fc.record({ speaker: outlets, via: fc.array(outlets, { maxLength: 4 }) });
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 288, max: 900 }),
        (parts, width) => {
          const claims = parts.map((part, i) => ({ ...CLAIMS[0]!, ...part, id: `c${i}` }));
          const graph = graphOf({ claims });
          const { nodes, bands, height } = place(graph, width);
          expect(bands).toHaveLength(graph.bands.length);
          for (const b of bands) expect(b.path).toMatch(/^M[-\d.,e]+C[-\d.,e]+$/i);
          for (const n of nodes) {
            expect(n.x).toBeGreaterThanOrEqual(0);
            expect(n.x).toBeLessThanOrEqual(width);
            expect(n.y + n.height).toBeLessThanOrEqual(height + 1);
            expect(n.label.room).toBeGreaterThan(50);
            expect(n.label.y).toBeGreaterThan(6);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names sources outside of the bands, and outlets and the article above them', () => {
    const { nodes } = place(graphOf(analysis()), 368);
    for (const { kind, label, x, y } of nodes) {
      if (kind === 'outlet' || kind === 'article') expect(label.y).toBeLessThan(y);
      else expect(label).toMatchObject({ end: true, x: x - 6 });
    }
  });
});
