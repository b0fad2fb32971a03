/** "it": by what spoke, by the state, the body or the thing that a sentence is about. */

import { BODIES, DOCUMENTS } from '../lexicon/sources';
import type { Context } from './context';
import { MOST_PLACES, placeBefore } from './home';
import { readNouns } from './nouns';
import { outletIn } from './outlets';
import { readPhrase } from './phrase';
import { NOBODY, type Reference } from './reference';
import { lastSpoken, mentionsIn } from './salience';
import type { Scene } from './scene';
import type { Word } from './words';

/** "it": the body, outlet or document that spoke last, or that its sentence names. */
export function byIt(word: Word, { scene, spoken }: Context): Reference {
  const state = openingBody(word, scene) ?? stateBefore(word, scene, spoken) ?? outletBefore(word, scene, spoken);
  if (state) return state;
  const thing = lastSpoken(
    spoken,
    word.index,
    scene.words,
    r =>
      r.people.length === 0 &&
      !r.plural &&
      (/^(?:body|outlet)$/.test(r.kind) || (r.kind === 'document' && DOCUMENTS.has(r.noun))),
    4,
  );
  if (thing) return thing;
  for (const i of placesForIt(word, scene)) {
    const phrase = readPhrase(scene.words.slice(i, i + 1));
    const r = readNouns(phrase, scene, () => undefined);
    // "it" is no polls
    if (phrase.plural && phrase.places.length === 0) continue;
    const known = phrase.places.length > 0 || BODIES.has(r.noun);
    if (
      (r.kind === 'document' && DOCUMENTS.has(r.noun)) ||
      r.kind === 'outlet' ||
      (r.kind === 'body' && r.noun !== 'capital' && known)
    ) {
      let from = i;
      while (
        from > 0 &&
        /^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(scene.words[from - 1]!.tag) &&
        scene.words[from - 1]!.sentence === scene.words[i]!.sentence
      )
        from--;
      return readNouns(readPhrase(scene.words.slice(from, i + 1)), scene, () => undefined);
    }
  }
  return { ...NOBODY, speaker: word.lower, kind: 'body', named: true };
}

/** "The EU banned what it calls a fleet", "The Harbour Front is accused of fraud; it denies it": whom its sentence is about. */
function openingBody(word: Word, scene: Scene): Reference | undefined {
  const { words, places } = scene;
  if (!/^(?:what|;)$/.test(words[word.index - 1]?.lower ?? '')) return undefined;
  const last = placeBefore(places, word.index);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const { at, length, by } = places[i]!;
    const first = words[at]!;
    if (first.sentence !== word.sentence) return undefined;
    const opens = first.opens || (words[at - 1]?.lower === 'the' && words[at - 1]!.opens);
    if (!opens || by === 'people' || words[at + length - 1]!.possessive) continue;
    if (!/^(?:VERB|AUX|ADV|PUNCT)$/.test(words[at + length]?.tag ?? '')) return undefined;
    return readNouns(readPhrase(words.slice(at, at + length)), scene, () => undefined);
  }
  return undefined;
}

/** "Chile summoned the envoy. It called …": the state that its sentence, or the one before, is about, where nobody has spoken since. */
function stateBefore(word: Word, scene: Scene, spoken: Context['spoken']): Reference | undefined {
  const { places, words } = scene;
  const last = placeBefore(places, word.index);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const { at, length, by } = places[i]!;
    if (word.sentence - words[at]!.sentence > 1) return undefined;
    if (by !== 'country' && by !== 'capital') continue;
    if (!words[at]!.opens || !/^(?:VERB|AUX|ADV)$/.test(words[at + length]?.tag ?? '')) continue;
    if (lastSpoken(spoken, word.index, words, () => true, 1, at)) return undefined;
    return readNouns(readPhrase(words.slice(at, at + length)), scene, () => undefined);
  }
  return undefined;
}

/** "The Courier linked the two. It said …": the outlet that the sentence before is about, where nobody has spoken since. */
function outletBefore({ index, sentence }: Word, scene: Scene, spoken: Context['spoken']): Reference | undefined {
  const { words } = scene;
  let end = index;
  while (end > 0 && words[end - 1]!.sentence === sentence) end--;
  const before = words[end - 1];
  if (!before || before.paragraph !== words[index]!.paragraph) return undefined;
  let first = end;
  while (first > 0 && words[first - 1]!.sentence === before.sentence && end - first < LONGEST) first--;
  const verb = words.slice(first, first + SUBJECT).find(w => /^(?:VERB|AUX|ADV)$/.test(w.tag));
  const subject = words.slice(first, verb?.index ?? first);
  if (!outletIn(subject) || lastSpoken(spoken, index, words, () => true, 1, first)) return undefined;
  return readNouns(readPhrase(subject), scene, () => undefined);
}

/** Where a thing may stand that "it" means: its own sentence backwards, then the sentence before from its beginning. */
function* placesForIt(word: Word, { words, mentions }: Context['scene']): Generator<number> {
  // a person's name, a possessor ("Norland's plan"), the first half of "law firm" are no things
  const name = (i: number) =>
    words[i]!.possessive ||
    words[i + 1]?.tag === 'NOUN' ||
    mentionsIn(mentions, i - 6, i + 1).some(m => m.first <= i && i < m.last);
  let i = word.index - 1;
  for (; i >= 0 && words[i]!.sentence === word.sentence; i--) if (!name(i)) yield i;
  for (let back = 1; back <= 2 && i >= 0; back++) {
    const sentence = words[i]!.sentence;
    let from = i;
    while (from > 0 && words[from - 1]!.sentence === sentence && i - from < LONGEST) from--;
    for (let k = from; k <= i; k++) if (!name(k)) yield k;
    i = from - 1;
  }
}
/** Words of a sentence that are looked over. */
const LONGEST = 80;
/** Words of an outlet's name with its article, and the verb behind it. */
const SUBJECT = 6;
