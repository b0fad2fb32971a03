/** Who says what a participle or an infinitive tells: "with Holm warning that", "accused her of saying", "prompting the envoy to accuse". */

import { NOUNS } from '../../lexicon/cues-nouns';
import { CONTESTS } from '../../lexicon/cues-other';
import { isHuman } from '../../lexicon/people';
import type { Phrase } from '../../text/phrases';
import type { Token } from '../../text/tokens';
import { FRAMES } from '../frames';
import { subjectFollowing } from '../inherited';
import { phraseEndingAt } from '../noun-phrase';
import type { Range, Scene } from '../scene';
import { type Subject, startOf, subjectBefore } from '../subject';
import { type CueVerb, groupOf } from '../verbs';

const NOUN_CUES = new Set(NOUNS.flatMap(({ nouns }) => nouns.split(' ')));

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

/** "accused the mayor of saying that …", "called out the mayor for saying": who is said to say it. */
export function accused(scene: Scene, cue: CueVerb): Subject | undefined {
  const link = word(scene, cue.first - 1);
  // "the trial of a clerk accused of falsely claiming that"
  const of =
    word(scene, cue.first - 1) === 'of' || scene.tokens[cue.first - 1]?.tag !== 'ADV' ? cue.first - 1 : cue.first - 2;
  const whom = word(scene, of) === 'of' && word(scene, of - 1) === 'accused' ? scene.phraseAt(of - 2) : undefined;
  if (whom?.last === of - 1)
    return { ranges: [[whom.first, whom.last]], first: whom.first, last: whom.last, relative: false };
  // "criticised the embassy here for saying"
  const gap = /^(?:here|there)$/.test(word(scene, cue.first - 2)) ? 1 : 0;
  const object = link === 'of' || link === 'for' ? scene.phraseAt(cue.first - 2 - gap) : undefined;
  if (object?.last !== cue.first - 1 - gap) return undefined;
  const out = word(scene, object.first - 1) === 'out';
  const verb = scene.tokens[object.first - (out ? 2 : 1)];
  const holds =
    link === 'of' ? verb?.lemma === 'accuse' : out || (verb?.tag === 'VERB' && FRAMES.get(verb.lemma)?.has('n:for'));
  if (!holds) return undefined;
  return { ranges: [[object.first, object.last]], first: object.first, last: object.last, relative: false };
}

/** Tokens from "quoted" to "as saying": "was quoted by the Courier on Monday as saying". */
const QUOTED_FAR = 14;

/** "after a clerk was quoted as saying": who is quoted says it, and not the subject of the sentence. */
export function quotedBefore(scene: Scene, cue: CueVerb): Subject | undefined {
  if (word(scene, cue.first - 1) !== 'as') return undefined;
  const low = Math.max(startOf(scene, cue.head), cue.first - QUOTED_FAR);
  for (let i = cue.first - 2; i >= low; i--) {
    const { lower, lemma } = scene.tokens[i]!;
    if (lower !== 'quoted' && lower !== 'cited') continue;
    const group = groupOf(scene, i, lemma);
    return group.form === 'passive' ? subjectBefore(scene, group) : undefined;
  }
  return undefined;
}

/** "voters saying they want", "with Holm warning that": the phrase right before a participle is its subject. */
export function beforeParticiple(scene: Scene, cue: CueVerb): Subject | undefined {
  let i = cue.first - 1;
  while (scene.tokens[i]?.tag === 'ADV') i--;
  const phrase = scene.phraseAt(i);
  if (phrase?.last !== i + 1) return namedBetween(scene, i);
  if (phrase.time) return undefined;
  // "today in the hall with | the mayor accusing them"
  if (word(scene, phrase.first - 1) === 'with' && phrase.first - 2 >= startOf(scene, cue.head))
    return { ranges: [[phrase.first, phrase.last]], first: phrase.first, last: phrase.last, relative: false };
  const written = writtenBefore(scene, phrase);
  if (written) return { ranges: [written], first: written[0], last: written[1], relative: false };
  // "It came from sources accusing him of theft"
  if (word(scene, phrase.first - 1) === 'from' && isHuman(scene.tokens[phrase.head]!.lemma.toLowerCase()))
    return { ranges: [[phrase.first, phrase.last]], first: phrase.first, last: phrase.last, relative: false };
  // "with Vale blaming the port and Holm saying": the second speaker
  if (word(scene, phrase.first - 1) === 'and' && isSecond(scene, phrase.first - 1, startOf(scene, cue.head)))
    return { ranges: [[phrase.first, phrase.last]], first: phrase.first, last: phrase.last, relative: false };
  // "with lawmakers and analysts warning"
  const mate = word(scene, phrase.first - 1) === 'and' ? scene.phraseAt(phrase.first - 2) : undefined;
  if (mate?.last === phrase.first - 1 && word(scene, mate.first - 1) === 'with')
    return { ranges: [[mate.first, phrase.last]], first: mate.first, last: phrase.last, relative: false };
  // "Vale dismissed the reports insisting": who turns a claim away says why
  const turns = scene.tokens[phrase.first - 1];
  // "denied reports claiming that": the reports
  if (phrase.first === phrase.head && TELLS.has(cue.lemma) && NOUN_CUES.has(scene.tokens[phrase.head]!.lemma))
    return { ranges: [[phrase.first, phrase.last]], first: phrase.first, last: phrase.last, relative: false };
  if (turns?.tag === 'VERB' && CONTESTS.has(turns.lemma) && NOUN_CUES.has(scene.tokens[phrase.head]!.lemma))
    return subjectBefore(scene, groupOf(scene, turns.index, turns.lemma));
  // "sent a letter to the director demanding": what hangs on a preposition is no subject
  return HANGS.test(word(scene, phrase.first - 1)) ? undefined : subjectBefore(scene, cue);
}

/** What reports do, and not who turns them away. */
const TELLS = new Set(['claim', 'allege', 'suggest', 'say', 'accuse', 'indicate']);

/** A participle stands between "with" and a conjunction, not far before it. */
function isSecond(scene: Scene, and: number, low: number): boolean {
  let verb = false;
  for (let i = and - 1; i > Math.max(low, and - 20); i--) {
    const t = scene.tokens[i]!;
    verb ||= t.tag === 'VERB' && t.lower.endsWith('ing');
    if (t.lower === 'with' && verb) return true;
    if (t.text === ',') return false;
  }
  return false;
}

/** "after a report claiming", "in a tweet from Vale insisting": what is written says it, and so does who wrote it. */
function writtenBefore({ tokens, phraseAt }: Scene, { first, last, head }: Phrase): Range | undefined {
  if (!HANGS.test(tokens[first - 1]?.lower ?? '')) return undefined;
  if (isWritten(tokens[head]!)) return [first, last];
  const before = /^(?:from|by)$/.test(tokens[first - 1]!.lower) ? phraseAt(first - 2) : undefined;
  return before?.last === first - 1 && isWritten(tokens[before.head]!) ? [before.first, last] : undefined;
}

const isWritten = ({ tag, lemma }: Token): boolean =>
  tag === 'NOUN' &&
  /^(?:verdict|ruling|order|judgment|judgement|decision|resolution|report|statement|tweet|post|letter|message|article|memo|note|email|leaflet|study|petition|lawsuit|complaint)$/.test(
    lemma,
  );

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
