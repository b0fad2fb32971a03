/** What a claim's cue does to what others said. */
import { DISMISSIVE, STANCE_ACTS, type StanceAct } from '../lexicon/stances';
import type { Stance } from '../model';
import type { Token } from '../text/tokens';

const ACTS = new Map<string, StanceAct[]>();
for (const act of STANCE_ACTS) for (const cue of act.cues) ACTS.set(cue, [...(ACTS.get(cue) ?? []), act]);

/** The stance acts that a cue performs, by its lemmas: "ruled out" is `rule out`, "has denied" is `deny`. */
export function actsOf(cue: readonly Token[]): StanceAct[] {
  const found: StanceAct[] = [];
  for (let i = 0; i < cue.length; i++) {
    const two = cue[i + 1] && `${cue[i]!.lemma} ${cue[i + 1]!.lower}`;
    const three = cue[i + 2] && `${two} ${cue[i + 2]!.lower}`;
    for (const key of [three, two, cue[i]!.lemma, cue[i]!.lower]) {
      const acts = key ? ACTS.get(key) : undefined;
      if (acts) return acts;
    }
  }
  return found;
}

/** The stance in which a content turns something away: "… was nonsense", "… baseless". */
export function dismissiveWord(content: readonly Token[]): Stance | undefined {
  for (let i = 0; i < content.length; i++) {
    const t = content[i]!;
    const stance = Object.hasOwn(DISMISSIVE, t.lemma)
      ? DISMISSIVE[t.lemma]
      : Object.hasOwn(DISMISSIVE, t.lower)
        ? DISMISSIVE[t.lower]
        : undefined;
    if (!stance) continue;
    const negated = content
      .slice(Math.max(0, i - 3), i)
      .some(w => w.lower === 'not' || w.lower === "n't" || w.lower === 'no');
    if (!negated) return stance;
    if (stance === 'confirms') return 'denies';
  }
  return undefined;
}
