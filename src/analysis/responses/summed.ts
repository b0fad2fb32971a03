/** What a noun of one kind sums up: "the ruling", "the news". */
import { FITS, type Fit } from '../lexicon/references';
import type { Token } from '../text/tokens';
import type { Actor } from './scene';

const FIT_OF = new Map(FITS.flatMap(fit => fit.nouns.map(noun => [noun, fit] as const)));

/** What a noun stands for alone, if it does. */
export const fitOf = ({ lemma }: Token): Fit | undefined => FIT_OF.get(lemma);

/** Of the claims that an answer may mean: what was just told as such, the nearest first; else what the article told first. */
export function summedUp(candidates: readonly Actor[], from: Actor, fit: Fit): Actor[] {
  const before = candidates.filter(b => b.end <= from.start && mayBeSummedUp(b));
  const isNear = (b: Actor) => from.sentence - b.sentence <= JUST_TOLD;
  const told = before.filter(b => isToldAs(b, fit));
  const near = told.filter(isNear);
  if (near.length) return near.reverse();
  const first = [...told, ...before.filter(b => tellsOf(b, fit))].filter(b => b.index < LEAD);
  return first.length ? first : before.filter(b => isNear(b) && tellsOf(b, fit)).reverse();
}
/** What a noun sums up was just told so many sentences before; an article's matter stands among so many first claims. */
const JUST_TOLD = 2;
const LEAD = 5;

const isToldAs = ({ cue, names }: Actor, { cues, sources }: Fit): boolean => {
  for (const word of sources) if (names.has(word)) return true;
  return cue.some(t => cues.has(t.lemma));
};
const tellsOf = ({ content }: Actor, { words }: Fit): boolean => content.slice(0, HEAD).some(t => words.has(t.lower));
/** So many of a content's first words tell what it is about. */
const HEAD = 12;

/** No answer to what others said, which is no plan or ruling itself. */
const mayBeSummedUp = ({ claim, acts }: Actor): boolean =>
  claim.speaker !== '' && claim.nestedIn === undefined && !acts.some(a => a.kind === 'object' || a.kind === 'reply');
