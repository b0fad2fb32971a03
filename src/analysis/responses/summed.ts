/** What a noun of one kind sums up: "the ruling", "the news". */
import { FITS, type Fit } from '../lexicon/references';
import type { Token } from '../text/tokens';
import type { Actor } from './scene';

const FIT_OF = new Map(FITS.flatMap(fit => fit.nouns.map(noun => [noun, fit] as const)));

/** What a noun stands for alone, if it does. */
export const fitOf = ({ lemma }: Pick<Token, 'lemma'>): Fit | undefined => FIT_OF.get(lemma);

/** Of the claims that an answer may mean: what was just told as such, the nearest first; else what the article told first. */
export function summedUp(candidates: readonly Actor[], from: Actor, fit: Fit): Actor[] {
  const before = candidates.filter(
    b => b.end <= from.start && b.claim.speaker !== '' && b.claim.nestedIn === undefined,
  );
  const isNear = (b: Actor, most: number) => from.sentence - b.sentence <= most;
  const told = before.filter(b => isToldAs(b, fit));
  const near = told.filter(b => isNear(b, JUST_TOLD));
  if (near.length) return near.reverse();
  const tell = before.filter(b => tellsOf(b, fit));
  const first = [...told.filter(b => b.index < LEAD), ...tell.filter(b => b.index < LEAD / 2)];
  return first.length ? first : tell.filter(b => isNear(b, 1)).reverse();
}
/** What a noun sums up was just told so many sentences before; an article's matter stands among so many first claims. */
const JUST_TOLD = 2;
const LEAD = 5;

const isToldAs = ({ claim, cue, names }: Actor, { cues, sources, document }: Fit): boolean => {
  if ((claim.kind === 'document') === (document ?? false)) for (const word of sources) if (names.has(word)) return true;
  return cue.some(t => cues.has(t.lemma));
};
/** What is no answer to others tells of it. */
const tellsOf = ({ claim, content, acts }: Actor, { words, nouns }: Fit): boolean =>
  claim.kind !== 'outlet' &&
  // "the agreement is old" speaks of what was told before
  !(content[0]?.lower === 'the' && nouns.includes(content[1]?.lemma ?? '')) &&
  !acts.some(a => a.kind === 'object' || a.kind === 'reply') &&
  content.slice(0, HEAD).some(t => words.has(t.lower));
/** So many of a content's first words tell what it is about. */
const HEAD = 16;
