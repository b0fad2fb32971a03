/** Each sample article through the whole way: HTML as saved → text → claims, against what people wrote down. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis';
import { readHtml } from '../../src/cli/html';
import { articleFile, expectedOf, f1, jaccard, locate, match } from './expected';

/** Shares that each article must reach at least, and how many silences; a better analysis raises them. */
const LEAST = {
  'ferry-accord': {
    claims: 0.95,
    exact: 0.8,
    speaker: 0.9,
    party: 0.9,
    kind: 0.9,
    via: 0.85,
    responses: 0.5,
    silences: 0,
  },
  'harbor-deal': {
    claims: 0.85,
    exact: 0.8,
    speaker: 0.89,
    party: 0.9,
    kind: 0.85,
    via: 0.85,
    responses: 0.3,
    silences: 1,
  },
  'lake-annex': {
    claims: 0.9,
    exact: 0.8,
    speaker: 0.85,
    party: 0.85,
    kind: 0.75,
    via: 0.85,
    responses: 0.5,
    silences: 2,
  },
};

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|two|u\.s\.) /, '');

describe.each(Object.keys(LEAST) as (keyof typeof LEAST)[])('%s', slug => {
  const least = LEAST[slug];
  const { isArticle, article } = readHtml(articleFile(slug), 'https://www.themoscowtimes.com/2025/a-sample');
  const analysis = analyze(article);
  const expected = expectedOf(slug);
  const matched = match(analysis, expected.claims);
  const pairs = [...matched];
  const share = (right: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(right).length / pairs.length;

  it('is an article of our kind, read without what stands around it', () => {
    expect(isArticle).toBe(true);
    expect(analysis.article.isOurKind).toBe(true);
    for (const outside of [
      'Most viewed',
      'parrot',
      'Read next',
      'Read more',
      'Subscribe',
      '©',
      'coffee',
      'Photograph:',
    ])
      expect(article.text).not.toContain(outside);
    for (const claim of expected.claims)
      for (const words of [...claim.source, ...claim.cue]) expect(article.text).toContain(words);
  });

  it('finds the claims, and few that are none', () => {
    const missed = expected.claims.filter(claim => !matched.has(claim)).map(claim => claim.content.join(' … '));
    expect(f1(pairs.length, analysis.claims.length, expected.claims.length), missed.join('\n')).toBeGreaterThanOrEqual(
      least.claims,
    );
  });

  it('finds their exact words', () => {
    const wanted = new Map(locate(article.text, expected.claims).map((spans, i) => [expected.claims[i]!, spans]));
    expect(share(([claim, found]) => jaccard(wanted.get(claim)!, found.content) === 1)).toBeGreaterThanOrEqual(
      least.exact,
    );
  });

  it('knows who spoke, what kind of source it is, for which side, and through whom', () => {
    const wrong = (field: 'speaker' | 'party' | 'kind') =>
      pairs
        .filter(([c, f]) => plain(c[field]) !== plain(f[field]))
        .map(([c, f]) => `${c.id}: ${c[field]} ≠ ${f[field]}`);
    for (const field of ['speaker', 'party', 'kind'] as const)
      expect(1 - wrong(field).length / pairs.length, wrong(field).join('\n')).toBeGreaterThanOrEqual(least[field]);
    expect(share(([c, f]) => c.via.map(plain).join() === f.via.map(plain).join())).toBeGreaterThanOrEqual(least.via);
  });

  it('never gives a name to a source that has none, nor takes one away', () => {
    for (const [claim, found] of pairs)
      if (claim.kind === 'unnamed') expect([claim.id, found.named]).toEqual([claim.id, false]);
  });

  it('sees who answers whom', () => {
    const idOf = (id: string) => matched.get(expected.claims.find(claim => claim.id === id)!)?.id;
    const right = expected.responses.filter(({ from, to }) =>
      analysis.responses.some(found => found.from === idOf(from) && to.some(t => found.to.includes(idOf(t) ?? ''))),
    );
    expect(f1(right.length, analysis.responses.length, expected.responses.length)).toBeGreaterThanOrEqual(
      least.responses,
    );
  });

  it('names those who kept silent', () => {
    for (const { speaker } of analysis.silences) expect(expected.silences.map(plain)).toContain(plain(speaker));
    expect(analysis.silences.length).toBeGreaterThanOrEqual(least.silences);
  });

  it('keeps the page’s own links on the claims that carry them', () => {
    const links = analysis.claims.flatMap(claim => (claim.link ? [new URL(claim.link).protocol] : []));
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set(['https:']));
  });
});
