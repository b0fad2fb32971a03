/** Answers whose occasion is told after them: "The remarks came hours after Okafor said …". */
import { WEEKDAY } from '../lexicon/calendar';
import type { Claim } from '../model';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { stanceTaken } from './acts';
import type { Rule } from './found';
import type { Actor, Scene } from './scene';
import { differ } from './sides';

/** What was just told, summed up as something that happened. */
const SAYING = new Set(
  'comment remark statement response reaction announcement denial warning criticism rejection'.split(' '),
);
/** It stands among so many first words of its sentence, and the sentence so many after the answer. */
const HEAD = 8;
const AFTER = 3;

interface Occasion {
  /** The index of the word that leads to what was answered. */
  at: number;
  /** Whose remarks they are, where the words say so. */
  owner: readonly Token[];
}

/** The sentences that tell an occasion, by their index: looked for once in a text. */
const TOLD = new WeakMap<Scene, Map<number, Occasion>>();

function occasionsOf(scene: Scene): Map<number, Occasion> {
  const known = TOLD.get(scene);
  if (known) return known;
  const found = new Map<number, Occasion>();
  const { sentences, tokens } = scene.document;
  for (let s = 1; s < sentences.length; s++) {
    const occasion = occasionIn(tokens, sentences[s]!);
    if (occasion) found.set(s, occasion);
  }
  TOLD.set(scene, found);
  return found;
}

/** "Monday's comments came hours after …", "The statement followed …". */
function occasionIn(words: readonly Token[], { first, last }: Sentence): Occasion | undefined {
  for (let i = first; i < Math.min(last, first + HEAD); i++) {
    const { lower } = words[i]!;
    if (!LEADS.has(lower) || (IS.has(lower) && words[i + 1]?.tag === 'VERB')) continue;
    const follows = lower[0] === 'f';
    const after = follows
      ? 0
      : words.slice(i + 1, i + 6).findIndex(t => MARKS.has(t.lower) && !(IS.has(lower) && t.lower === 'after'));
    if (after < 0) return undefined;
    const subject = words.slice(first, i);
    if (!subject.some(t => SAYING.has(t.lemma))) return undefined;
    const owner = subject.filter(t => t.tag === 'PROPN' && !WEEKDAY.test(t.lower));
    return { at: follows ? i : i + 1 + after, owner };
  }
  return undefined;
}
const LEADS = new Set(['came', 'come', 'comes', 'followed', 'follow', 'follows', 'made', 'was', 'were', 'is', 'are']);
/** "The remarks were a response to what Okafor said"; "the statement was issued after" may tell of the time alone. */
const IS = new Set(['was', 'were', 'is', 'are']);
const MARKS = new Set(['after', 'despite', 'response', 'reply', 'reaction']);

/** "According to a letter, Okafor rejected it": the denial is hers, not the letter's. */
const TOLD_OF = new Set<Claim['kind']>(['document', 'outlet']);

/** The claim told as the occasion of what the article has just told. */
export const answersItsOccasion: Rule = (scene, from) => {
  const occasions = occasionsOf(scene);
  if (occasions.size === 0 || from.claim.nestedIn !== undefined || TOLD_OF.has(from.claim.kind)) return undefined;
  for (let s = from.sentence + 1; s <= from.sentence + AFTER; s++) {
    const told = occasions.get(s);
    // "Okafor's remarks came …" are nobody else's
    const at = told?.owner.every(t => from.names.has(t.lower)) ? told.at : -1;
    const here = scene.bySentence.get(s) ?? [];
    // Another has spoken since.
    if (at < 0 && here.some(b => b.claim.nestedIn === undefined && differ(from.claim, b.claim))) return undefined;
    if (at < 0) continue;
    const to =
      here.find(b => isOccasion(b, at) && differ(from.claim, b.claim)) ??
      // "The comments came after Okafor's remarks. She had said …"
      scene.bySentence.get(s + 1)?.find(b => b.cue[0]?.lower === 'had' && differ(from.claim, b.claim));
    return (
      to && {
        to: [to],
        stance: stanceTaken(from),
        explicit: true,
        confidence: 0.65,
      }
    );
  }
  return undefined;
};

const isOccasion = ({ claim, cue }: Actor, at: number): boolean =>
  claim.nestedIn === undefined && (claim.speaker !== '' || cue[0]?.tag === 'NOUN') && (cue[0]?.index ?? 0) > at;
