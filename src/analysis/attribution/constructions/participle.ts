/** Who says what a participle or an infinitive tells: "with Holm warning that", "accused her of saying", "prompting the envoy to accuse". */
import { phraseEndingAt } from '../noun-phrase';
import type { Scene } from '../scene';
import { type Subject, startOf, subjectBefore, subjectFollowing } from '../subject';
import type { CueVerb } from '../verbs';

const word = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';

const HANGS = /^(?:to|at|from|for|of|in|on|since|about|by|after|before|against|during|into|over|under)$/;

/** "prompting the envoy to accuse him": who is brought to say it. */
export function prompted(scene: Scene, cue: CueVerb): Subject | undefined {
  const phrase = scene.phraseAt(cue.first - 1);
  if (phrase?.last !== cue.first || phrase.time) return undefined;
  const [first, last] = phraseEndingAt(scene, cue.first - 1, startOf(scene, cue.head)) ?? [phrase.first, phrase.last];
  const verb = scene.tokens[first - 1];
  return verb?.tag === 'VERB' && PROMPTS.has(verb.lemma.toLowerCase())
    ? { ranges: [[first, last]], first, last, relative: false }
    : undefined;
}
const PROMPTS = new Set('prompt lead cause force compel drive push spur oblige inspire'.split(' '));

/** "accused the mayor of saying that …": who is said to say it. */
export function accused(scene: Scene, cue: CueVerb): Subject | undefined {
  const object = word(scene, cue.first - 1) === 'of' ? scene.phraseAt(cue.first - 2) : undefined;
  const verb = object?.last === cue.first - 1 ? scene.tokens[object.first - 1] : undefined;
  if (!object || verb?.lemma !== 'accuse') return undefined;
  return { ranges: [[object.first, object.last]], first: object.first, last: object.last, relative: false };
}

/** "voters saying they want", "with Holm warning that": the phrase right before a participle is its subject. */
export function beforeParticiple(scene: Scene, cue: CueVerb): Subject | undefined {
  let i = cue.first - 1;
  while (scene.tokens[i]?.tag === 'ADV') i--;
  const phrase = scene.phraseAt(i);
  if (phrase?.last !== i + 1) return namedBetween(scene, i);
  if (phrase.time) return undefined;
  // "sent a letter to the director demanding": what hangs on a preposition is no subject
  return HANGS.test(word(scene, phrase.first - 1)) ? undefined : subjectBefore(scene, cue);
}

/** "with its head, Ada Brandt, calling it late": her title and the name between commas. */
function namedBetween(scene: Scene, comma: number): Subject | undefined {
  const name = scene.tokens[comma]?.text === ',' ? scene.phraseAt(comma - 1) : undefined;
  const title = name?.name && word(scene, name.first - 1) === ',' ? scene.phraseAt(name.first - 2) : undefined;
  if (!name || title?.last !== name.first - 1 || word(scene, title.first - 1) !== 'with') return undefined;
  if (!/^(?:its|his|her|their|an?|the)$/.test(word(scene, title.first))) return undefined;
  return { ranges: [[title.first, name.last]], first: title.first, last: name.last, relative: false };
}

/** A participle that opens its sentence: the subject of the clause after its comma. */
export function opening(scene: Scene, cue: CueVerb): { subject: Subject; comma: number } | undefined {
  const { tokens } = scene;
  let i = cue.first - 1;
  while (tokens[i] && /^(?:while|by|in|after|before|but|and)$/.test(tokens[i]!.lower)) i--;
  const opens = i < 0 || scene.stretchOf[i] !== scene.stretchOf[cue.head];
  return opens ? subjectFollowing(scene, cue) : undefined;
}
