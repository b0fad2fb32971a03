/** What a perfect choice could reach: the annotated attributions for which some candidate comes close enough. */
import {
  CORPORA,
  type Comparison,
  type Corpus,
  compare,
  type Found,
  type Gold,
  jaccard,
  overlaps,
  readCorpus,
  sameSource,
  toSpans,
  wordsIn,
} from './matching';
import { table } from './table';

/** Is there a candidate with content Jaccard of at least a half, and an overlapping source? Found ones count as well. */
export function covered({ document, scene, candidates, found }: Comparison, gold: Gold): boolean {
  const words = wordsIn(document.text, gold.content);
  const close = (c: Pick<Found, 'content' | 'source'>) =>
    overlaps(gold.content, c.content) &&
    sameSource(document, gold, c) &&
    jaccard(words, wordsIn(document.text, c.content)) >= 0.5;
  return (
    found.some(close) ||
    candidates.some(c => close({ content: toSpans(scene, c.content), source: toSpans(scene, c.source) }))
  );
}

/** @returns for each corpus what is found and what could be, of reporting cues where the corpus tells them apart */
export function measureOracle(): string {
  const rows = (Object.keys(CORPORA) as Corpus[]).map(name => {
    let gold = 0;
    let found = 0;
    let matched = 0;
    let full = 0;
    let reachable = 0;
    let candidates = 0;
    let exact = 0;
    for (const d of readCorpus(name)) {
      const c = compare(d, CORPORA[name].nested);
      const speech = (g: Gold) => (g.cueClass ?? 'speech') === 'speech';
      const other = new Set(c.match.filter((_, i) => !speech(d.gold[i]!)));
      candidates += c.candidates.length;
      found += c.found.filter(
        (f, j) =>
          !other.has(j) &&
          !d.gold.some(
            (g, i) =>
              !speech(g) &&
              c.match.indexOf(j) !== i &&
              c.match.indexOf(j) < 0 &&
              jaccard(wordsIn(d.text, g.content), wordsIn(d.text, f.content)) > 0.1,
          ),
      ).length;
      d.gold.forEach((g, i) => {
        if (!speech(g)) return;
        gold++;
        const f = c.found[c.match[i]!];
        if (f) matched++;
        if (f && sameSource(d, g, f)) full++;
        if (f && jaccard(wordsIn(d.text, g.content), wordsIn(d.text, f.content)) === 1) exact++;
        if (covered(c, g)) reachable++;
      });
    }
    const f1 = (hits: number) => (200 * hits) / (found + gold || 1);
    const exhaustive = CORPORA[name].exhaustive;
    return [
      name,
      gold,
      exhaustive ? (100 * matched) / found : undefined,
      (100 * matched) / gold,
      exhaustive ? f1(matched) : undefined,
      exhaustive ? f1(exact) : undefined,
      exhaustive ? f1(full) : undefined,
      (100 * reachable) / gold,
      candidates / gold,
    ];
  });
  return table(
    ['reporting cues', 'gold', 'P', 'R', 'F1', 'exact', 'full', 'coverage of candidates', 'candidates a gold one'],
    rows,
  );
}
