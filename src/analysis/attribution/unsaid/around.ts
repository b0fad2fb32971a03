/** What stands around a verb group: its subject, its object, its agent. */

import { OUTLET_NAME, STATION } from '../../lexicon/outlet-words';
import { outletOf } from '../../lexicon/outlets-index';
import type { Scene } from '../scene';
import type { VerbGroup } from '../verbs';

/** Tells of one way in which a verb group says nothing. */
export type Unsaid = (scene: Scene, group: VerbGroup) => boolean;

export const lower = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';

/** The noun of the phrase right before the group; "" where none ends there. */
export function subjectHead(scene: Scene, { first }: VerbGroup): string {
  const phrase = scene.phraseAt(first - 1);
  if (phrase?.last !== first) return '';
  const t = scene.tokens[phrase.head]!;
  return t.lower === 'one' && lower(scene, phrase.first) === 'no' ? 'nobody' : t.lemma.toLowerCase();
}

/** The noun of the phrase that begins at a token; "" where none does. */
export function objectHead(scene: Scene, at: number): string {
  const phrase = scene.phraseAt(at);
  return phrase?.first === at ? scene.tokens[phrase.head]!.lemma.toLowerCase() : '';
}

/** The head of the subject, or of the agent of a passive: "confirmed by the Senate". */
export const agentHead = (scene: Scene, group: VerbGroup): string =>
  lower(scene, group.last) === 'by' ? objectHead(scene, group.last + 1) : subjectHead(scene, group);

/** "welcomed Ms Holm", "questioned her": is somebody right behind the verb? */
export function meetsSomebody(scene: Scene, { last }: VerbGroup): boolean {
  const object = scene.phraseAt(last);
  return object?.first === last && (object.name || object.pronoun);
}

/** The last word of the name that a token stands in; "" where it stands in none. */
export const nameAt = (scene: Scene, i: number): string => {
  const phrase = scene.phraseAt(i);
  return phrase?.name ? scene.tokens[phrase.head]!.text : '';
};

/** "responded Friday to the fire": where what the preposition holds begins. */
export function pastPreposition(scene: Scene, from: number): number {
  const time = scene.phraseAt(from);
  const at = time?.time ? time.last : from;
  return scene.tokens[at]?.tag === 'ADP' ? at + 1 : at;
}

/** Is a name that of a newspaper, an agency, a station? */
export const isOutlet = (name: string): boolean =>
  outletOf(name) !== undefined || OUTLET_NAME.test(name) || STATION.test(name);
