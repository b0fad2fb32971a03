/** The sample articles' claims as people wrote them down, laid beside what the analysis finds. */
import { readFileSync } from 'node:fs';
import type { Analysis, Claim, Kind, Quote, Span, Stance } from '../../src/analysis/model';

export interface ExpectedClaim {
  id: string;
  /** Each span as the words that it covers. */
  source: string[];
  cue: string[];
  content: string[];
  quote: Quote;
  speaker: string;
  kind: Kind;
  named: boolean;
  party: string;
  via: string[];
}

export interface Expected {
  claims: ExpectedClaim[];
  responses: { from: string; to: string[]; stance: Stance; explicit: boolean }[];
  /** Who kept silent. */
  silences: string[];
}

export const articleFile = (slug: string): string => readFileSync(new URL(`${slug}.html`, import.meta.url), 'utf8');

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(new URL(`${slug}.expected.json`, import.meta.url), 'utf8')) as Expected;

/**
 * Where the expected contents stand in the text, one list a claim. Contents are written down in reading order, so each
 * is looked for from the beginning of the one before; the parts of one stand close together.
 * @throws Error naming the words that the text does not have
 */
export function locate(text: string, claims: readonly ExpectedClaim[]): Span[][] {
  let from = 0;
  return claims.map(claim => {
    let at = from;
    const spans = claim.content.map((words): Span => {
      const start = text.indexOf(words, at);
      if (start < 0) throw new Error(`The article's text has no "${words}" (${claim.id})`);
      at = start + words.length;
      return [start, at];
    });
    from = spans[0]![0];
    return spans;
  });
}

/** Length of the overlap of two lists of spans over the length of both together. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const [s, e] of a) for (const [t, f] of b) both += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return both / (size(a) + size(b) - both || 1);
}

/** The found claim for each expected one: contents that overlap by half or more, the best pairs first. */
export function match(analysis: Analysis, expected: readonly ExpectedClaim[]): Map<ExpectedClaim, Claim> {
  const contents = locate(analysis.article.text, expected);
  const pairs = expected.flatMap((claim, i) =>
    analysis.claims.map(found => ({ claim, found, overlap: jaccard(contents[i]!, found.content) })),
  );
  const matched = new Map<ExpectedClaim, Claim>();
  const taken = new Set<Claim>();
  for (const { claim, found, overlap } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < 0.5 || matched.has(claim) || taken.has(found)) continue;
    matched.set(claim, found);
    taken.add(found);
  }
  return matched;
}

export const f1 = (hits: number, found: number, wanted: number): number => (2 * hits) / (found + wanted || 1);
