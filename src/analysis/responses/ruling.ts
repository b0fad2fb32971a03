/** Answers to what a court has ruled: "Okafor said the ruling was late", "was disappointed by the outcome of the case". */
import type { Stance } from '../model';
import type { Token } from '../text/tokens';
import type { Rule } from './found';
import { apart } from './sides';
import { fitOf, summedUp } from './summed';

const RULINGS = new Set(['ruling', 'verdict', 'judgment', 'judgement']);
/** Stand for a ruling only where nothing follows that says whose or what they are. */
const VAGUE = new Set(['decision', 'outcome']);
const GOES_ON = new Set(['to', 'by', 'that']);
const COURTS = new Set(['court', 'judge', 'justice', 'tribunal', 'jury', 'panel', 'magistrate']);
/** The noun stands among so many words of a content. */
const HEAD = 16;
/** So many claims back. */
const REACH = 40;

const STANCES: readonly (readonly [Stance, ReadonlySet<string>])[] = [
  ['rejects', new Set('disappoint disappointed disappointing wrong flawed appeal concern dangerous dismay'.split(' '))],
  ['supports', new Set('welcome comply respect accept pleased delighted victory vindicate right relief'.split(' '))],
];
const stanceOf = (content: readonly Token[]): Stance =>
  STANCES.find(([, words]) => content.some(t => words.has(t.lemma) || words.has(t.lower)))?.[0] ?? 'counters';

/** "The ruling would …", "by the final decision"; not "the decision to close the port". */
function rulingIn(content: readonly Token[]): Token | undefined {
  for (let i = 1; i < Math.min(content.length, HEAD); i++) {
    const { lemma, lower } = content[i]!;
    const named = RULINGS.has(lower);
    if (!named && !(VAGUE.has(lemma) && !GOES_ON.has(content[i + 1]?.lower ?? ''))) continue;
    if (content.slice(Math.max(0, i - 3), i).some(t => t.lower === 'the' || t.lower === 'this' || t.lower === "'s"))
      return content[i];
  }
  return undefined;
}

/** Whoever speaks of the ruling that the article tells. */
export const answersTheRuling: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !/^(?:person|body|group|unnamed)$/.test(from.claim.kind)) return undefined;
  const ruling = rulingIn(from.content);
  if (!ruling) return undefined;
  for (const name of from.names) if (COURTS.has(name)) return undefined;
  const fit = fitOf(RULINGS.has(ruling.lower) ? ruling : { lemma: 'ruling' });
  const candidates = scene.actors
    .slice(Math.max(0, from.index - REACH), from.index)
    .filter(b => apart(from.claim, b.claim));
  const to = fit ? summedUp(candidates, from, fit) : [];
  return to[0] && { to: [to[0]], stance: stanceOf(from.content), explicit: true, confidence: 0.65 };
};
