/** How often a pronoun as the source is resolved to the right speaker, where a corpus knows the speakers. */
import type { Analysis, Span } from '../../src/analysis/model';
import { type GoldDocument, letters } from './data';

export type SpokenDocument = GoldDocument & {
  attributions: { content: Span[]; speaker?: string; aliases?: string[] }[];
};

const PRONOUN = /^(?:he|she|it|they|we|his|her|its|their)$/i;

/** @returns share of the matched claims (content shared by half, Jaccard) whose source is a pronoun; undefined: none */
export function pronouns(gold: readonly SpokenDocument[], analyses: readonly Analysis[]): number | undefined {
  let right = 0;
  let all = 0;
  gold.forEach((d, i) => {
    for (const { content, speaker, aliases = [] } of d.attributions) {
      if (!speaker) continue;
      const best = analyses[i]!.claims.map(c => ({ c, j: jaccard(content, c.content) })).sort((a, b) => b.j - a.j)[0];
      const source = best?.c.source[0];
      if (!best || !source || best.j < 0.5 || !PRONOUN.test(d.text.slice(...source))) continue;
      all++;
      if ([speaker, ...aliases].some(name => alike(name, best.c.speaker))) right++;
    }
  });
  return all ? right / all : undefined;
}

/** One name holds all the words of the other. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)];
  return x.length && y.length ? x.every(w => y.includes(w)) || y.every(w => x.includes(w)) : x.length === y.length;
}

const length = (spans: readonly Span[]) => spans.reduce((n, [a, b]) => n + b - a, 0);
const shared = (x: readonly Span[], y: readonly Span[]) =>
  x.reduce((n, [a, b]) => n + y.reduce((m, [c, d]) => m + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0), 0);
/** How much two contents share, 0..1, by their characters. */
export const jaccard = (x: readonly Span[], y: readonly Span[]): number =>
  shared(x, y) / (length(x) + length(y) - shared(x, y));
