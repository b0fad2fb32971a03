/** Hedges inside claims: "The board allegedly sold it, the Gazette reported" is one claim. */
import type { Candidate } from './candidate';
import type { Range } from './scene';

/** "for allegedly closing the road": only the act is reported. */
const isAct = ({ anchor, content }: Candidate): boolean => content.length === 1 && content[0]![0] === anchor + 1;

/** "“It will hold,” Holm | reportedly said": frames of a claim whose words are given, so that its adverb reports nothing more. */
const GIVEN = new Set(['q', 't', 's', 'nt']);

/**
 * A hedge inside the content of a claim with an outlet's cue is one more cue of it, as is one right before a verb of saying;
 * elsewhere inside a claim only an act stays.
 */
export function hedgesInside(taken: readonly Candidate[]): Candidate[] {
  const adverbs = taken.filter(c => c.construction === 'hedge-adverb');
  const gone = new Set<Candidate>();
  const cut = new Map<Candidate, Range>();
  const more = new Map<Candidate, Range>();
  for (const hedge of adverbs) {
    const at = hedge.anchor;
    const saying = taken.find(
      c => GIVEN.has(c.frame) && c.cue.some(([first, last]) => at >= first - 1 && at < last - 1),
    );
    if (saying) {
      gone.add(hedge);
      more.set(saying, [at, at + 1]);
      continue;
    }
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
      const adverb = more.get(c);
      if (adverb) return { ...c, cue: [...c.cue.flatMap(r => without(r, adverb)), adverb].sort((a, b) => a[0] - b[0]) };
      const hole = cut.get(c);
      if (!hole) return c;
      const content = c.content.flatMap(r => without(r, hole));
      return { ...c, content, cue: [hole, ...c.cue].sort((a, b) => a[0] - b[0]) };
    });
}

/** What a hole leaves of a range. */
function without([first, last]: Range, hole: Range): Range[] {
  if (hole[0] < first || hole[0] >= last) return [[first, last]];
  const parts: Range[] = [
    [first, hole[0]],
    [hole[1], last],
  ];
  return parts.filter(([a, b]) => b > a);
}
