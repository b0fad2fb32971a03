/** Which of the claims the reader looks for. */
import type { Claim } from '../analysis/model';
import { plain, textOf } from '../export/quote';

/** Every part narrows the list; an empty one lets everything through. */
export interface Filter {
  /** Each of these words stands in the claim, its speaker or the way it came. */
  words: string;
  speaker: string;
  party: string;
  topic: string;
  /** Some claims by their ids, with what they have in common, as a ribbon of the map does. */
  only?: { label: string; claims: readonly string[] };
}

export const EVERYTHING: Filter = { words: '', speaker: '', party: '', topic: '' };

export const isEverything = ({ words, speaker, party, topic, only }: Filter): boolean =>
  words.trim() + speaker + party + topic === '' && only === undefined;

/** A claim by two sides ("A; B") is each side's. */
export const partiesOf = ({ party }: Pick<Claim, 'party'>): string[] => party.split('; ').filter(Boolean);

const known = new WeakMap<Claim, string>();

/** Case and accents make no difference. */
const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What the words are looked for in, folded; made once for each claim. @param text the article's. */
export function haystack(claim: Claim, text: string): string {
  let words = known.get(claim);
  if (words === undefined) {
    words = fold([claim.speaker, claim.party, ...claim.via, textOf(text, claim.content)].map(plain).join('\n'));
    known.set(claim, words);
  }
  return words;
}

/** @param text the article's. @returns whether a claim is one of those looked for. */
export function finder(filter: Filter, text: string): (claim: Claim) => boolean {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  const only = filter.only && new Set(filter.only.claims);
  return claim =>
    (filter.speaker === '' || claim.speaker === filter.speaker) &&
    (filter.party === '' || partiesOf(claim).includes(filter.party)) &&
    (filter.topic === '' || claim.topics.includes(filter.topic)) &&
    (only === undefined || only.has(claim.id)) &&
    words.every(word => haystack(claim, text).includes(word));
}

export interface Facet {
  value: string;
  claims: number;
}

function facet(claims: readonly Claim[], valuesOf: (claim: Claim) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const v of valuesOf(claim)) if (v) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, claims: n })).sort((a, b) => b.claims - a.claims);
}

/** What there is to choose from: speakers, parties and topics, most claims first. */
export const facetsOf = (claims: readonly Claim[]) => ({
  speaker: facet(claims, c => [c.speaker]),
  party: facet(claims, partiesOf),
  topic: facet(claims, c => c.topics),
});
