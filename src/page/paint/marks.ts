/** Which stretch of the text carries which mark: from claims and settings, in offsets of the text. Pure. */
import type { Category, Claim, Span } from '../../analysis/model';
import type { Settings } from '../../platform/settings';

export interface Mark {
  span: Span;
  claim: string;
  look: Category;
  strength: 'source' | 'content';
}

type Shown = Pick<Settings, 'categories' | 'density'>;

/** The look of a claim: its category, or "reply" where only that is switched on; `undefined` where it is hidden. */
export function lookOf(claim: Claim, categories: Settings['categories']): Category | undefined {
  if (categories[claim.category]) return claim.category;
  return claim.reply && categories.reply ? 'reply' : undefined;
}

/** What stands for the source: its phrase, else the cue ("reportedly"); nothing where a quotation goes on. */
export const sourceOf = (claim: Claim): Span[] => (claim.source.length > 0 ? claim.source : claim.cue);

/** Every span of a claim. */
export const spansOf = (claim: Claim): Span[] => [...claim.content, ...claim.cue, ...claim.source];

/** The marks of one claim, weakest first. A reply carries its own line on the word that answers. */
function marksOfClaim(claim: Claim, { categories, density }: Shown): Mark[] {
  const look = lookOf(claim, categories);
  if (!look || density === 'pointer') return [];
  const mark =
    (look: Category, strength: Mark['strength']) =>
    (span: Span): Mark => ({ span, claim: claim.id, look, strength });
  const marks = density === 'both' ? claim.content.map(mark(look, 'content')) : [];
  marks.push(...sourceOf(claim).map(mark(look, 'source')));
  if (claim.reply && categories.reply && look !== 'reply') {
    marks.push(
      ...(claim.cue.length > 0 ? claim.cue.map(mark('reply', 'source')) : claim.content.map(mark('reply', 'content'))),
    );
  }
  return marks;
}

const reach = (claim: Claim) => spansOf(claim).reduce((sum, [start, end]) => sum + end - start, 0);

/**
 * The marks of all claims, none over another: where claims stand in one another the inner one's mark is seen, and a source
 * before a content, as two lines in one place would read as neither. Looks at borders of marks alone, not at every letter.
 */
export function marksOf(claims: readonly Claim[], shown: Shown): Mark[] {
  const outerFirst = claims.map(claim => ({ claim, size: reach(claim) })).sort((a, b) => b.size - a.size);
  const layers = outerFirst.flatMap(({ claim }) => marksOfClaim(claim, shown));
  layers.sort((a, b) => Number(a.strength === 'source') - Number(b.strength === 'source'));
  const borders = [...new Set(layers.flatMap(mark => mark.span))].sort((a, b) => a - b);
  const at = new Map(borders.map((border, i) => [border, i]));
  const top = new Int32Array(borders.length);
  layers.forEach(({ span: [start, end] }, i) => {
    top.fill(i + 1, at.get(start), at.get(end));
  });
  const seen: Mark[] = [];
  for (let from = 0; from < borders.length; ) {
    const layer = top[from]!;
    let to = from + 1;
    while (to < borders.length && top[to] === layer) to++;
    if (layer > 0) seen.push({ ...layers[layer - 1]!, span: [borders[from]!, borders[to]!] });
    from = to;
  }
  return seen;
}

/** Words between the parts of a claim still belong to it for a pointer, where they are this few; UTF-16 units. */
const MAX_GAP = 60;

/** A claim's spans with the short gaps between them ("told *the paper* that …"). */
export function reachOf(claim: Claim): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spansOf(claim).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start - last[1] <= MAX_GAP) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const holds = (spans: readonly Span[], offset: number) => spans.some(([start, end]) => start <= offset && offset < end);

const covers = ({ content, cue, source }: Claim, offset: number) =>
  holds(content, offset) || holds(cue, offset) || holds(source, offset);

/** Is the offset between the first and the last letter of a claim? Asked of every claim, before anything dearer. */
function isAround(claim: Claim, offset: number): boolean {
  let [before, after] = [false, false];
  for (const spans of [claim.content, claim.cue, claim.source]) {
    for (const [start, end] of spans) {
      before ||= start <= offset;
      after ||= offset < end;
    }
  }
  return before && after;
}

/** The innermost shown claim at an offset of the text; where there is none, one whose parts stand around it. */
export function claimAt(
  claims: readonly Claim[],
  offset: number,
  categories: Settings['categories'],
): Claim | undefined {
  const smallest = (list: Claim[]) => list.sort((a, b) => reach(a) - reach(b))[0];
  const near = claims.filter(claim => isAround(claim, offset) && lookOf(claim, categories));
  return (
    smallest(near.filter(claim => covers(claim, offset))) ??
    smallest(near.filter(claim => holds(reachOf(claim), offset)))
  );
}

/** The claim that shares most with a stretch of the text, hidden ones too; of several the innermost. */
export function claimIn(claims: readonly Claim[], [start, end]: Span): Claim | undefined {
  const shared = (claim: Claim) =>
    reachOf(claim).reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  const found = claims.map(claim => ({ claim, shared: shared(claim) })).filter(f => f.shared > 0);
  return found.sort((a, b) => b.shared - a.shared || reach(a.claim) - reach(b.claim))[0]?.claim;
}
