/** Who may speak without a word that says so: names, "he" and "she", nouns for people. */
import { isHuman } from '../lexicon/people';
import type { Scene } from './scene';

/** Is the phrase at a token somebody, whose words a quotation beside it may be? */
export function isSomebody(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at);
  if (!phrase || phrase.time) return false;
  const { lower, lemma } = scene.tokens[phrase.head]!;
  return phrase.name || lower === 'he' || lower === 'she' || isHuman(lemma);
}
