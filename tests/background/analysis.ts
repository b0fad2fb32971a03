import type { Analysis, Claim } from '../../src/analysis/model';

/** A claim by a woman who never lived, over the letters 0 to 3. */
export const claimOf = (id: string, parts: Partial<Claim> = {}): Claim => ({
  id,
  content: [[0, 3]],
  cue: [],
  source: [],
  quote: 'indirect',
  speaker: 'Halla Brekkan',
  kind: 'person',
  named: true,
  degree: 'person',
  party: 'Iceland',
  via: [],
  category: 'named',
  reply: false,
  topics: [],
  construction: 'that-clause',
  confidence: 1,
  ...parts,
});

/** An analysis with so many claims, or with these. */
export function analysisOf(claims: number | Claim[], text = 'abc', parts: Partial<Analysis> = {}): Analysis {
  return {
    article: {
      title: 'Tea',
      publisher: 'The Harbour Post',
      url: 'https://news.example/tea',
      published: '2025-03-04',
      language: 'en',
      text,
      words: 1,
      isNews: true,
      isOurKind: true,
    },
    claims: typeof claims === 'number' ? Array.from({ length: claims }, (_, i) => claimOf(`c${i + 1}`)) : claims,
    responses: [],
    silences: [],
    speakers: [],
    positions: [],
    ...parts,
  };
}
