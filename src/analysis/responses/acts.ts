/** What a claim's cue does to what others said. */
import { DISMISSIVE, STANCE_ACTS, type StanceAct } from '../lexicon/stances';
import type { Stance } from '../model';
import type { Token } from '../text/tokens';
import { referenceOf } from './reference';

const ACTS = new Map<string, StanceAct[]>();
/** First words of the cues of several words. */
const OPENS = new Set<string>();
for (const act of STANCE_ACTS)
  for (const cue of act.cues) {
    ACTS.set(cue, [...(ACTS.get(cue) ?? []), act]);
    if (cue.includes(' ')) OPENS.add(cue.slice(0, cue.indexOf(' ')));
  }

/** The stance acts that a cue performs, by its lemmas: "ruled out" is `rule out`, "has denied" is `deny`. */
export function actsOf(cue: readonly Token[]): readonly StanceAct[] {
  for (let i = 0; i < cue.length; i++) {
    const acts = actsAt(cue, i);
    if (acts.length) return acts;
  }
  return [];
}

/** The stance acts that begin at a word. */
export function actsAt(words: readonly Token[], i: number): readonly StanceAct[] {
  const { lemma, lower } = words[i]!;
  // "backed away from the deal", "asked back in May"
  if (lemma === 'back' && OFF.has(words[i + 1]?.lower ?? '')) return NONE;
  return (OPENS.has(lemma) ? actsOfSeveral(words, i) : undefined) ?? ACTS.get(lemma) ?? ACTS.get(lower) ?? NONE;
}
const NONE: readonly StanceAct[] = [];
const OFF = new Set('away down off out into up in to at from on then when'.split(' '));

/** Those of the longest cue of several words. */
function actsOfSeveral(words: readonly Token[], i: number): readonly StanceAct[] | undefined {
  const [first, second, third] = [words[i]!, words[i + 1], words[i + 2]];
  if (!second) return undefined;
  const two = `${first.lemma} ${second.lower}`;
  return (third && ACTS.get(`${two} ${third.lower}`)) ?? ACTS.get(two);
}

const TURNS_AWAY = new Map(Object.entries(DISMISSIVE));
const stanceOf = ({ lemma, lower }: Token): Stance | undefined => TURNS_AWAY.get(lemma) ?? TURNS_AWAY.get(lower);

/** The stance in which a content turns something away: "… was nonsense", "… baseless". */
export function dismissiveWord(content: readonly Token[]): Stance | undefined {
  for (let i = 0; i < content.length; i++) {
    const stance = stanceOf(content[i]!);
    if (!stance) continue;
    const negated = content
      .slice(Math.max(0, i - 3), i)
      .some(w => w.lower === 'not' || w.lower === "n't" || w.lower === 'no');
    if (!negated) return stance;
    if (stance === 'confirms') return 'denies';
  }
  return undefined;
}

/** How a claim answers, by its content or else by its cue. */
export const stanceTaken = (
  { content, acts }: { content: readonly Token[]; acts: readonly StanceAct[] },
  fallback: Stance = 'counters',
): Stance => dismissiveWord(content) ?? acts.find(a => a.kind === 'object')?.stance ?? fallback;

/**
 * A word that turns something away as what is said of it: "the report is nonsense", "called the claims 'baseless'"; not
 * "spread the false claim", where the word only goes with a noun.
 * @returns the stance and the word's place in the content
 */
export function predicate(content: readonly Token[]): { stance: Stance; at: number } | undefined {
  for (let at = 0; at < content.length; at++) {
    if (!stanceOf(content[at]!)) continue;
    const stance = dismissiveWord(content.slice(Math.max(0, at - 3), at + 1));
    if (!stance) continue;
    const next = content.slice(at + 1, at + 3).find(t => !/^["”’']$/.test(t.text));
    // "is a daft idea", not "a false claim was spread"
    const isIdea =
      next && referenceOf(next) && /^a/.test(content[at - 1]?.lower ?? '') && content[at - 2]?.lemma === 'be';
    if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag) && !isIdea) continue;
    const before = content.slice(Math.max(0, at - 5), at);
    if (before.some(t => t.lemma === 'be' || t.lower === 'as' || /^["“‘']$/.test(t.text))) return { stance, at };
  }
  return undefined;
}
