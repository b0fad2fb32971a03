/** The annotated pages hold what a scorer may rely on, whether or not their texts are at hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/analysis/model';

interface Marked {
  id: string;
  claims: { id: string; content: Span[]; cue: Span[]; source: Span[]; speaker: string | Span; kind: string }[];
  responses: { from: string; to: string[]; stance: string }[];
}
const pages: Marked[] = readFileSync(new URL('../../training/attribution/pages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line));
const KINDS = /^(?:person|body|outlet|document|group|unnamed|hedge)$/;
const STANCES = /^(?:denies|rejects|dismisses|confirms|supports|conditions|counters)$/;

describe('the annotated pages', () => {
  it('are each there once', () => {
    expect(new Set(pages.map(p => p.id)).size).toBe(pages.length);
  });

  it('have spans that are some, and kinds and stances that we know', () => {
    for (const page of pages) {
      for (const claim of page.claims) {
        const at = `${page.id} ${claim.id}`;
        expect(claim.content.length, at).toBeGreaterThan(0);
        for (const [start, end] of [...claim.content, ...claim.cue, ...claim.source])
          expect(start, at).toBeLessThan(end);
        expect(claim.kind, at).toMatch(KINDS);
        expect(claim.speaker === '', at).toBe(claim.kind === 'hedge');
      }
      for (const { stance } of page.responses) expect(stance, page.id).toMatch(STANCES);
    }
  });

  it('hold no words of the texts beyond a name', () => {
    const words = pages.flatMap(p =>
      p.claims.map(c => (typeof c.speaker === 'string' ? c.speaker.split(' ').length : 0)),
    );
    expect(Math.max(...words)).toBeLessThan(12);
  });

  it('have answers that lead from one claim to others', () => {
    for (const page of pages) {
      const ids = new Set(page.claims.map(c => c.id));
      expect(ids.size, page.id).toBe(page.claims.length);
      for (const { from, to } of page.responses) {
        expect(ids, page.id).toContain(from);
        expect(to.length, page.id).toBeGreaterThan(0);
        for (const target of to)
          expect(
            [...ids].filter(id => id !== from),
            page.id,
          ).toContain(target);
      }
    }
  });
});
