/** What a source phrase is resolved against, and what all the ways of resolving share. */
import type { Gender } from './gender';
import { partyOf } from './party';
import type { Mention, Person } from './people';
import { NOBODY, type Reference } from './reference';
import { type Asked, mentionsIn, type Spoken } from './salience';
import type { Scene } from './scene';

export interface Context {
  scene: Scene;
  spoken: readonly Spoken[];
  /** The claim that the source stands in, if any, and whether in its speaker's own words. */
  outer: Reference | undefined;
  outerDirect: boolean;
  quoted: (word: number) => boolean;
  /** Index of the first word of the cue: no source goes on into it. */
  cue: number;
  /** Whom the claim itself names: "Novak would resign, he said" is not Novak's. */
  told: () => readonly Person[];
}
/** Mentions among the words before one. */
export const near = (scene: Scene, at: number, words: number): Mention[] => mentionsIn(scene.mentions, at - words, at);

export const ofPerson = (person: Person, scene: Scene): Reference => ({
  ...NOBODY,
  speaker: person.name,
  kind: 'person',
  named: true,
  party: partyOf(person, scene),
  gender: person.gender,
  people: [person],
});

export const asked = (
  at: number,
  gender: Gender,
  { outer, outerDirect, quoted }: Context,
  not: readonly Person[] = [],
): Asked => ({
  at,
  gender,
  not: outerDirect && outer ? [...outer.people, ...not] : not,
  quoted,
});

export const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
