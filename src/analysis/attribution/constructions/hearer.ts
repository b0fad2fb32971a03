/** Whom a cue is said to: "told | the board of the port |", "told | the BBC | Vale was ill". */

import { isAmbiguous, outletOf } from '../../lexicon/outlets-index';
import type { Phrase } from '../../text/phrases';
import type { Scene } from '../scene';
import { isFiniteVerb } from '../verbs';
import { quotedObject } from './view';

/** Past the phrase at `i` with what hangs on it by "of", "in", "and" …; 0 where none begins there. */
export function hearerEnd(scene: Scene, i: number, end: number): number {
  const { tokens } = scene;
  // "told visiting envoys": a participle before its noun
  const at =
    tokens[i]?.tag === 'VERB' && /(?:ing|ed)$/.test(tokens[i]!.lower) && tokens[i + 1]?.tag === 'NOUN' ? i + 1 : i;
  const q = quotedObject(scene, i);
  let phrase = scene.phraseAt(q ? q.last : at);
  if (!q && (!phrase || phrase.first !== at || phrase.time)) return 0;
  // "warned she was late"
  if (/^(?:i|he|she|we|they)$/.test(tokens[at]!.lower)) return 0;
  let last = pastShort(scene, outletEnd(scene, phrase) ?? phrase?.last ?? q!.last);
  while (last < end && /^(?:of|in|at|from|for|and)$/.test(tokens[last]!.lower)) {
    phrase = scene.phraseAt(last + 1);
    if (!phrase || phrase.first !== last + 1 || phrase.time) break;
    if (tokens[last]!.lower === 'and' && /^(?:VERB|AUX)$/.test(tokens[phrase.last]?.tag ?? '')) break;
    last = pastShort(scene, phrase.last);
  }
  return last <= end ? last : 0;
}

/** "told the Orsk Courier | Vale was ill": the outlet that was told, before the name that the clause begins with. */
function outletEnd({ tokens, document }: Scene, phrase: Phrase | undefined): number | undefined {
  if (!phrase?.name || !tokens[phrase.last] || !isFiniteVerb(tokens[phrase.last]!)) return undefined;
  const first = tokens[phrase.first]!.lower === 'the' ? phrase.first + 1 : phrase.first;
  for (let last = phrase.last - 1; last > first; last--) {
    const name = document.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
    if (outletOf(name) && !isAmbiguous(name)) return last;
  }
  return undefined;
}

/** "the Harbour Board | (HB)", "the Harbour Board | (HB) chairman Ivo Holm": past a short name in brackets, and past what it belongs to. */
export function pastShort(scene: Scene, at: number): number {
  const { tokens } = scene;
  if (tokens[at]?.text !== '(' || !isShortName(tokens[at + 1]?.text ?? '')) return at;
  let close = at + 2;
  // "PML-N"
  while (close < at + 4 && tokens[close] && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')') return at;
  const named = scene.phraseAt(close + 1);
  return named?.first === close + 1 && tokens[close + 1]!.tag === 'PROPN' ? named.last : close + 1;
}
const isShortName = (text: string): boolean => /^\p{Lu}[\p{L}&.]*\p{Lu}\.?$/u.test(text);
