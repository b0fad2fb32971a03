/** Who may be the source of an anchor. */

import { NO_OWNERS } from '../../lexicon/cues-nouns';
import { HEARD } from '../../lexicon/cues-passive';
import { startsWithCapital } from '../../text/letters';
import type { Phrase } from '../../text/phrases';
import { phraseEndingAt } from '../noun-phrase';
import type { Range, Scene } from '../scene';
import { subjectBefore } from '../subject';
import { type Anchor, NOUN_FORM, PASSIVE_FORM } from './anchors';

const MOST_SOURCES = 9;

export interface SourceOption {
  /** undefined: nobody is named. */
  range?: Range;
  /** All its spans, where insertions divide it. */
  ranges?: Range[];
  /** Token that names the source. */
  head: number;
  /** Its place in order from the cue, on its side; 0 is the nearest. */
  rank: number;
  /** Stands after the cue. */
  after: boolean;
  /** A possessor inside the cue's own phrase: "his claim", "Iran's demand". */
  owner: boolean;
}

/** Noun phrases near the cue that are no part of its content, the possessor of a noun cue, and nobody. */
export function sourcesOf(scene: Scene, a: Anchor, content: readonly Range[]): SourceOption[] {
  const { tokens } = scene;
  const found: SourceOption[] = [{ head: -1, rank: 0, after: false, owner: false }];
  const inside = (r: Range) => content.some(c => r[0] < c[1] && c[0] < r[1]);
  // "said on Monday": no day speaks
  const add = ({ head, time }: Phrase, range: Range, rank: number, after: boolean) => {
    if (!time) found.push({ range, head, rank, after, owner: false });
  };
  const own = scene.phraseAt(a.head);
  if (own && own.first < a.head) {
    const range = ownerIn(scene, own.first, a.head);
    if (range && !inside(range)) found.push({ range, head: range[1] - 1, rank: 0, after: false, owner: true });
  }
  // "they were told": who stands before it has heard
  const heard = a.form === PASSIVE_FORM && HEARD.has(a.lemma);
  const subject = a.form < NOUN_FORM && !heard ? subjectBefore(scene, a) : undefined;
  const whole = subject?.ranges.some(inside) ? undefined : subject;
  let rank = 0;
  let met = false;
  for (let i = a.first - 1; !heard && i >= Math.max(a.low, a.first - 45) && rank < 5; i--) {
    const p = scene.phraseAt(i);
    if (!p || p.last !== i + 1) continue;
    i = p.first;
    if (p === own) continue;
    if (whole && p.first >= whole.first) {
      // a subject with all that is inserted in it is one source
      if (met) continue;
      met = true;
      const main = whole.ranges[0]!;
      const head = scene.phraseAt(main[1] - 1)?.head ?? main[1] - 1;
      found.push({ range: main, ranges: whole.ranges, head, rank: rank++, after: false, owner: false });
      continue;
    }
    const range = phraseEndingAt(scene, p.last - 1, a.low) ?? ([p.first, p.last] as Range);
    if (inside([p.first, p.last])) continue;
    add(p, inside(range) ? [p.first, p.last] : range, rank++, false);
  }
  rank = 0;
  for (let i = a.last; i < Math.min(a.high, a.last + 30) && rank < 3; i++) {
    const p = scene.phraseAt(i);
    if (!p || p.first !== i) continue;
    i = p.last - 1;
    if (inside([p.first, p.last])) continue;
    add(p, extend(scene, p.first, p.last, a.high, inside), rank++, true);
  }
  for (const rule of a.rules.slice(0, 1)) {
    const r = rule.source[0];
    if (r && !inside(r) && !found.some(f => f.range && f.range[0] < r[1] && r[0] < f.range[1]))
      found.push({ range: r, head: tokens[r[1] - 1]!.index, rank: 0, after: r[0] > a.head, owner: false });
  }
  return found.slice(0, MOST_SOURCES + 1);
}

function ownerIn(scene: Scene, first: number, noun: number): Range | undefined {
  for (let i = first; i < noun; i++) {
    const t = scene.tokens[i]!;
    if (/^(?:his|her|their|its|my|our)$/.test(t.lower)) return [i, i + 1];
    if (t.lower === "'s" || t.lower === "'") return i > first ? [first, i] : undefined;
  }
  const lead = scene.tokens[first]!;
  if (NO_OWNERS.has(lead.lower)) return undefined;
  return startsWithCapital(lead.text) && (lead.tag === 'PROPN' || lead.tag === 'ADJ') ? [first, first + 1] : undefined;
}

/** "a spokesman for the port": a phrase after the cue with what hangs on it. */
function extend(scene: Scene, first: number, last: number, high: number, inside: (r: Range) => boolean): Range {
  let end = last;
  for (let steps = 0; steps < 3 && end < high; steps++) {
    if (!/^(?:of|for|at|with|from|in)$/.test(scene.tokens[end]!.lower)) break;
    const next = scene.phraseAt(end + 1);
    if (next?.first !== end + 1 || next.time || inside([next.first, next.last])) break;
    end = next.last;
  }
  return [first, end];
}
