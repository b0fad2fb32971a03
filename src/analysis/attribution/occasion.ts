/** "in a statement", "at a news briefing": on what occasion, or in what, something is said. */
import { OCCASION_NOUNS } from '../lexicon/occasions';
import type { Scene } from './scene';

/** Does "in a statement", "at a news briefing", "during an interview" begin with this token? */
export function isOccasion(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (!/^(?:in|at|during|on|through)$/.test(tokens[i]?.lower ?? '')) return false;
  // "in televised remarks"
  const at = /(?:ed|en)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]!.tag === 'VERB' ? i + 2 : i + 1;
  const phrase = scene.phraseAt(at);
  if (!phrase || phrase.first !== at) return false;
  const plural = /^(?:comments|remarks|testimony)$/.test(tokens[phrase.head]!.lower);
  const shown = /^(?:an?|his|her|their|its|another)$/.test(tokens[i + 1]!.lower);
  return (shown || plural) && OCCASION_NOUNS.has(tokens[phrase.head]!.lower);
}

/** Where an occasion begins inside a phrase: "the army | in a statement"; undefined where none does. */
export function occasionIn(scene: Scene, first: number, last: number): number | undefined {
  for (let i = first + 1; i < last; i++) if (isOccasion(scene, i)) return i;
  return undefined;
}
