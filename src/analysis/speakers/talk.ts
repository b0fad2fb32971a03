/** Talks with an outlet that go on from claim to claim: what is said next in an interview came the same way. */

import type { Attribution } from '../model';
import { firstIn } from '../text/bisect';
import type { Reference } from './reference';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { talkIn } from './via';
import { wordsOfAll } from './words';

interface Talk {
  speaker: string;
  via: readonly string[];
  paragraph: number;
  /** A sentence of its own opened it, and it goes on over a paragraph that quotes nothing. */
  framed: boolean;
}

/** Sentences back in which a talk may have been opened. */
const REACH = 2;

/** @returns a function for the claims of an article in reading order, each with the outlets that its own sentence names. */
export function followTalks(scene: Scene): {
  wayOf: (a: Attribution, reference: Reference, told: string[]) => string[];
} {
  let talk: Talk | undefined;
  return {
    wayOf(a, reference, told) {
      const { speaker } = reference;
      if (!speaker || a.within !== undefined) return told;
      const paragraph = firstIn(scene.words, a.content[0]!)?.paragraph ?? 0;
      if (told.length) {
        talk = { speaker, via: told, paragraph, framed: false };
        return told;
      }
      if (talk && goesOn(talk, a, speaker, paragraph, scene)) {
        talk = { ...talk, paragraph };
        return [...talk.via];
      }
      const via = a.quote === 'direct' && a.source.length ? framed(a, paragraph, reference, scene) : undefined;
      if (via) talk = { speaker, via, paragraph, framed: true };
      else if (talk && talk.speaker !== speaker && !talk.framed) talk = undefined;
      return via ?? [];
    },
  };
}

/** "…, he told the Courier. '…,' he added.": the same talk, while what is said follows. */
function goesOn(talk: Talk, a: Attribution, speaker: string, paragraph: number, scene: Scene): boolean {
  if (talk.speaker !== speaker) return false;
  const away = Math.abs(paragraph - talk.paragraph);
  if (talk.framed && a.quote === 'direct') return away <= 2;
  // "He told the council": it is somebody else who hears that
  if (wordsOfAll(scene.words, a.cue).some(w => ELSEWHERE.test(w.lower))) return false;
  const words = wordsOfAll(scene.words, a.source);
  const short = words.length === 1 && /^(?:he|she|they)$/.test(words[0]!.lower);
  return away === 0 || (short && away === 1);
}

const ELSEWHERE = /^(?:told|tells|wrote|writes|tweeted|testified|posted)$/;

/** "In Hale's interview with the Courier the budget came up. '…,' he said.": a sentence before that opens the talk. */
function framed(a: Attribution, paragraph: number, { people }: Reference, scene: Scene): string[] | undefined {
  const here = firstIn(scene.words, a.content[0]!)?.sentence ?? 0;
  for (let back = 1; back <= REACH; back++) {
    const found = talkIn(scene, here - back);
    if (!found || paragraph - scene.words[found.first]!.paragraph > 1) continue;
    const named = mentionsIn(scene.mentions, found.first, found.last + 1);
    // "Like this in an interview with the Courier:" whoever is quoted next
    const leads = back === 1 && scene.words[found.last]!.text === ':' && people.length > 0;
    return leads || (people.length === 1 && named.some(m => m.person === people[0])) ? found.via : undefined;
  }
  return undefined;
}
