/** The verbs of the lexicon by their lemma: what may follow each, how each is inflected, and the idioms they stand in. */
import { VERBS } from '../lexicon/cues';
import { IDIOMS } from '../lexicon/cues-other';
import { PARTICLE_VERBS } from '../lexicon/cues-particles';
import type { Token } from '../text/tokens';

/** Verb → frame → how often it then reports (0..1). */
export const FRAMES = new Map<string, Map<string, number>>();
for (const group of VERBS)
  for (const verb of group.verbs.split(' ')) {
    const known = FRAMES.get(verb) ?? new Map<string, number>();
    for (const frame of group.frames.split(' ')) known.set(frame, Math.max(known.get(frame) ?? 0, group.weight ?? 1));
    FRAMES.set(verb, known);
  }
/** Verb → particle → frames. */
export const PARTICLES = new Map<string, Map<string, ReadonlyMap<string, number>>>();
for (const entry of PARTICLE_VERBS)
  for (const verb of entry.verbs.split(' ')) {
    const ofVerb = PARTICLES.get(verb) ?? new Map<string, ReadonlyMap<string, number>>();
    PARTICLES.set(verb, ofVerb);
    ofVerb.set(
      entry.particle,
      new Map([...(ofVerb.get(entry.particle) ?? []), ...entry.frames.split(' ').map((f): [string, number] => [f, 1])]),
    );
  }
/** The frame of a verb whose object stands before its particle. */
export const PARTED = 'np';
/** Each word of an idiom → the idioms it stands in. */
const IDIOMS_WITH = new Map<string, string[][]>();
for (const { words } of IDIOMS) {
  const idiom = words.split(' ');
  for (const word of new Set(idiom)) IDIOMS_WITH.set(word, [...(IDIOMS_WITH.get(word) ?? []), idiom]);
}

/** Lemma of a word taken as a verb, also where the tagger took it for a noun. */
export function verbLemma(t: Token): string {
  const { lemma } = t;
  return t.tag === 'VERB' && FRAMES.has(lemma) ? lemma : (STEMS.get(t.lower) ?? lemma);
}

/** Inflected form of a verb of the lexicon → its lemma; the plainest way of inflecting is believed first. */
const STEMS = new Map<string, string>();
for (const inflect of [
  (verb: string) => verb,
  (verb: string) => `${verb}s`,
  (verb: string) => `${verb}es`,
  (verb: string) => verb.replace(/y$/, 'ies'),
  (verb: string) => `${verb}ed`,
  (verb: string) => `${verb}d`,
  (verb: string) => verb.replace(/y$/, 'ied'),
  (verb: string) => `${verb}ing`,
  (verb: string) => verb.replace(/e$/, 'ing'),
  // "labelled", "cancelling"
  (verb: string) => verb.replace(/l$/, 'lled'),
  (verb: string) => verb.replace(/l$/, 'lling'),
])
  for (const verb of FRAMES.keys()) if (!STEMS.has(inflect(verb))) STEMS.set(inflect(verb), verb);

// the one past tense of the lexicon that neither spelling nor the tagger's table tells
STEMS.set('tore', 'tear');

/** May a quotation hang on this verb? */
export const mayQuote = (lemma: string): boolean => FRAMES.get(lemma)?.has('q') === true;

/** Does an idiom that reports nothing stand around this token? */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower;
  const idioms = IDIOMS_WITH.get(word);
  return idioms?.some(words => words.every((w, i) => tokens[at - words.indexOf(word) + i]?.lower === w)) ?? false;
}
