/** Hedges inside claims: "The board allegedly sold it, the Gazette reported" is one claim. */
import type { Candidate } from './candidate';
import type { Range } from './scene';

/** "for allegedly closing the road": only the act is reported. */
const isAct = ({ anchor, content }: Candidate): boolean => content.length === 1 && content[0]![0] === anchor + 1;

/** A hedge inside the content of a claim with an outlet's cue is one more cue of it; elsewhere inside a claim only an act stays. */
export function hedgesInside(taken: readonly Candidate[]): Candidate[] {
  const adverbs = taken.filter(c => c.construction === 'hedge-adverb');
  const gone = new Set<Candidate>();
  const cut = new Map<Candidate, Range>();
  for (const hedge of adverbs) {
    const at = hedge.anchor;
    const outer = taken.find(
      c => c !== hedge && c.construction !== 'hedge-adverb' && c.content.some(r => r[0] <= at && at < r[1]),
    );
    if (!outer || isAct(hedge)) continue;
    gone.add(hedge);
    if (outer.construction.endsWith('citing')) cut.set(outer, [at, at + 1]);
  }
  return taken
    .filter(c => !gone.has(c))
    .map(c => {
      const hole = cut.get(c);
      if (!hole) return c;
      const content = c.content
        .flatMap(([a, b]): Range[] =>
          hole[0] >= a && hole[0] < b
            ? [
                [a, hole[0]],
                [hole[1], b],
              ]
            : [[a, b]],
        )
        .filter(r => r[1] > r[0]);
      return { ...c, content: content as Range[], cue: [hole, ...c.cue].sort((a, b) => a[0] - b[0]) };
    });
}
