/** Who may speak without a word that says so: names, "he" and "she", nouns for people. */
import { OFFICE } from '../lexicon/offices';
import { GROUPS, PERSON_NOUNS, WITHHELD } from '../lexicon/sources';
import type { Scene } from './scene';

/** Is the phrase at a token somebody, whose words a quotation beside it may be? */
export function isSomebody(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at);
  if (!phrase || phrase.time) return false;
  const { lower, lemma } = scene.tokens[phrase.head]!;
  return phrase.name || lower === 'he' || lower === 'she' || PEOPLE.some(nouns => nouns.has(lemma));
}
const PEOPLE = [OFFICE, GROUPS, PERSON_NOUNS, WITHHELD];
