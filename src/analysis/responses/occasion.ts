/** Answers whose occasion is told after them: "The remarks came hours after Okafor said …". */
import { WEEKDAY } from '../lexicon/calendar';
import type { Token } from '../text/tokens';
import { dismissiveWord } from './acts';
import type { Rule } from './found';
import type { Actor } from './scene';
import { differ } from './sides';

/** What was just told, summed up as something that happened. */
const SAYING = new Set(
  'comment remark statement response reaction announcement denial warning criticism rejection'.split(' '),
);
/** It stands among so many first words of its sentence, and the sentence so many after the answer. */
const HEAD = 8;
const AFTER = 3;

/** "Monday's comments came hours after …", "The statement followed …": the index of the word that leads to the occasion. */
function leadsTo(words: readonly Token[], first: number, last: number, { names }: Actor): number {
  for (let i = first; i < Math.min(last, first + HEAD); i++) {
    const { lower } = words[i]!;
    if (lower !== 'followed' && lower !== 'came') continue;
    const subject = words.slice(first, i);
    // "Okafor's remarks came …" are nobody else's
    const own = subject.every(t => t.tag !== 'PROPN' || names.has(t.lower) || WEEKDAY.test(t.lower));
    if (!own || !subject.some(t => SAYING.has(t.lemma))) return -1;
    const after = words.slice(i + 1, i + 6).findIndex(t => t.lower === 'after' || t.lower === 'response');
    return lower === 'followed' ? i : after < 0 ? -1 : i + 1 + after;
  }
  return -1;
}

/** The claim told as the occasion of what the article has just told. */
export const answersItsOccasion: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined) return undefined;
  const { sentences, tokens } = scene.document;
  for (let s = from.sentence + 1; s <= from.sentence + AFTER && s < sentences.length; s++) {
    const { first, last } = sentences[s]!;
    const at = leadsTo(tokens, first, last, from);
    const here = scene.bySentence.get(s) ?? [];
    // Another has spoken since.
    if (at < 0 && here.some(b => b.claim.nestedIn === undefined && differ(from.claim, b.claim))) return undefined;
    if (at < 0) continue;
    const to = here.find(b => isOccasion(b, at) && differ(from.claim, b.claim));
    return (
      to && {
        to: [to],
        stance: dismissiveWord(from.content) ?? objectStance(from) ?? 'counters',
        explicit: true,
        confidence: 0.65,
      }
    );
  }
  return undefined;
};

const objectStance = ({ acts }: Actor) => acts.find(a => a.kind === 'object')?.stance;
const isOccasion = ({ claim, cue }: Actor, at: number): boolean =>
  claim.nestedIn === undefined && claim.speaker !== '' && (cue[0]?.index ?? 0) > at;
