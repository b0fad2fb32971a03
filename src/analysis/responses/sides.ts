/** On which side two claims are, and what they have in common. */
import { ROLE_NOUNS } from '../lexicon/roles';
import { sidesOf } from '../lexicon/sides';
import type { Claim } from '../model';
import type { Token } from '../text/tokens';
import type { Actor, Scene } from './scene';

/** Speak they for different sides? By party where both have one, else by name. */
export function differ(a: Claim, b: Claim): boolean {
  if (sameName(a, b)) return false;
  if (a.party === 'media' || b.party === 'media') return true;
  return !a.party || !b.party || !shareParty(a.party, b.party);
}

/** Sides are divided by semicolons where a claim has several. */
const shareParty = (a: string, b: string): boolean =>
  a === b || ((a.includes(';') || b.includes(';')) && a.split('; ').some(p => b.split('; ').includes(p)));

/** Besides different sides: two people of one country, of whom one may stand against the other. */
export const rivals = (a: Claim, b: Claim): boolean =>
  differ(a, b) || (!sameName(a, b) && a.kind === 'person' && b.kind === 'person');

/**
 * Can one answer the other where the text itself says so? Besides rivals: a person and a body of one country, as a governor and
 * a ministry; not the country itself, nor two of its bodies.
 */
export const apart = (a: Claim, b: Claim): boolean =>
  rivals(a, b) ||
  (!sameName(a, b) && (a.kind === 'person' || b.kind === 'person') && ![a.speaker, b.speaker].includes(a.party));

/** The same name, or a part of it: "Okafor" is Ida Okafor, and one of "Ida Okafor and Jan Vale". */
function sameName(a: Claim, b: Claim): boolean {
  if (a.speaker === '' || b.speaker === '') return false;
  if (a.speaker === b.speaker || isOneOf(a, b) || isOneOf(b, a)) return true;
  if (!a.party && !b.party && MANY.has(a.kind) && MANY.has(b.kind)) return shareWord(a, b);
  const last = (c: Claim) => c.speaker.slice(c.speaker.lastIndexOf(' ') + 1);
  return a.kind === 'person' && b.kind === 'person' && last(a) === last(b);
}

const MANY = new Set<Claim['kind']>(['group', 'body', 'unnamed']);

/** "Union leaders" and "the dockers' unions" are of one side, as far as anybody knows. */
const shareWord = (a: Claim, b: Claim): boolean => {
  const words = wordsOf(b);
  return wordsOf(a).some(word => words.includes(word));
};

/** The longer words of a speaker's description, in the singular: read once. */
function wordsOf(claim: Claim): readonly string[] {
  const known = WORDS.get(claim);
  if (known) return known;
  const words = (claim.speaker.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(w =>
    w.endsWith('s') ? w.slice(0, -1) : w,
  );
  WORDS.set(claim, words);
  return words;
}
const WORDS = new WeakMap<Claim, readonly string[]>();

const isOneOf = (one: Claim, many: Claim): boolean =>
  many.speaker.includes(' and ') && many.speaker.split(/, | and /).includes(one.speaker);

/** Meaningful words that two contents share; the names of the two speakers do not count. */
export function shared(a: Actor, b: Actor): number {
  let n = 0;
  for (const k of a.keys) if (b.keys.has(k) && isMatter(k, a, b)) n++;
  return n;
}

/** Who speaks is not what they speak of. */
const isMatter = (key: string, a: Actor, b: Actor): boolean =>
  !a.names.has(key) && !b.names.has(key) && key !== a.claim.party && key !== b.claim.party;

/** The same, each word weighed by how telling it is in this article. */
export function common(scene: Scene, keys: ReadonlySet<string>, a: Actor, b: Actor): number {
  let sum = 0;
  for (const k of keys) if (b.keys.has(k) && isMatter(k, a, b)) sum += scene.weight(k);
  return sum;
}

/** Does a content name a side: "Norlandic troops", "Norland"? */
export const namesSide = (content: readonly Token[], party: string): boolean =>
  party !== '' &&
  party !== 'media' &&
  content.some(
    t => (t.tag === 'PROPN' || t.tag === 'ADJ') && sidesOf(t.text).some(s => !s.ambiguous && s.party === party),
  );

/** Does a content speak of the other's speaker? */
export const speaksOf = (content: readonly Token[], { names, claim }: Actor): boolean => {
  const isPerson = claim.kind === 'person';
  return content.some(
    (t, i) =>
      (t.tag === 'PROPN' || (isPerson && t.tag === 'NOUN')) &&
      names.has(t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower) &&
      (t.tag === 'PROPN' || isTitle(content, i)),
  );
};

/** "The minister", "the attorney general": an office stands for the one who holds it. */
const isTitle = (words: readonly Token[], i: number): boolean =>
  Object.hasOwn(ROLE_NOUNS, words[i]!.lemma) && (words[i - 1]?.lower === 'the' || words[i - 2]?.lower === 'the');
