/** Who is in mind at a place of the text: what pronouns and "the minister" pick from. */
import { firstFrom } from '../text/bisect';
import type { Gender } from './gender';
import type { Mention, Person } from './people';
import type { Reference } from './reference';
import type { Scene } from './scene';
import type { Word } from './words';

/** A sentence further back counts half (after Lappin and Leass 1994). */
const FADE = 0.45;
/** Sentences that are looked back over. */
const REACH = 12;
/** Names, and speakers, that are looked back over at most: a sentence without end must not cost without end. */
const MOST = 80;
/** Sentences beside the one that weighs most count this much. */
const REST = 0.2;
/** Having just spoken. */
const SPOKE = 6;

/** A "she" may be one of whom the text does not tell the gender, less likely. */
const UNSURE = 0.85;

/** Somebody speaks, by name, pronoun or description, at a word. */
export interface Spoken {
  at: number;
  reference: Reference;
}

export interface Asked {
  /** Index of the word that asks. */
  at: number;
  gender: Gender;
  /** Not these: the speaker of the quotation that a "he" stands in. */
  not: readonly Person[];
  /** Is the word at that index inside a direct quotation, and the asking word not? */
  quoted: (word: number) => boolean;
}

/** The person most in mind, with how much; gender known to differ rules out. */
export function inMind(scene: Scene, spoken: readonly Spoken[], asked: Asked): { person: Person; weight: number }[] {
  const { words, mentions } = scene;
  const here = words[asked.at]!.sentence;
  const perSentence = new Map<Person, Map<number, number>>();
  const note = (person: Person, sentence: number, weight: number) => {
    if (asked.not.includes(person) || (asked.gender && person.gender && person.gender !== asked.gender)) return;
    const sentences = perSentence.get(person) ?? new Map<number, number>();
    perSentence.set(person, sentences);
    sentences.set(sentence, Math.max(sentences.get(sentence) ?? 0, weight * FADE ** (here - sentence)));
  };
  const last = lastBefore(mentions, asked.at);
  for (let i = last; i >= 0 && last - i < MOST; i--) {
    const m = mentions[i]!;
    const sentence = words[m.first]!.sentence;
    if (here - sentence > REACH) break;
    if (!m.person.sure || (scene.captions.size > 0 && isApart(words[m.first]!, words[asked.at]!, scene))) continue;
    note(
      m.person,
      sentence,
      m.weight *
        (asked.quoted(m.first) ? 0.1 : 1) *
        (asks(m.person) ? 0.4 : 1) *
        (asked.gender ? (m.person.gender === '' ? UNSURE : 1.2) : 1),
    );
  }
  for (let i = spoken.length - 1; i >= 0 && spoken.length - i < MOST; i--) {
    const { at, reference } = spoken[i]!;
    if (at >= asked.at) continue;
    const sentence = words[at]!.sentence;
    if (here - sentence > REACH) break;
    const [person, other] = reference.people;
    if (person && !other) note(person, sentence, SPOKE * (asked.gender && person.gender === '' ? UNSURE : 1));
  }
  return [...perSentence]
    .map(([person, sentences]) => {
      const values = [...sentences.values()];
      const most = Math.max(...values);
      const rest = values.reduce((n, v) => n + v, 0) - most;
      // whom the article is about comes to mind first
      const often = 1 + 0.03 * Math.min(8, person.mentions.length);
      return { person, weight: (most + REST * rest) * often };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Whom a picture shows is not whom the text goes on about. */
const isApart = (there: Word, here: Word, { captions }: Scene): boolean =>
  there.paragraph !== here.paragraph && captions.has(there.paragraph);

/** Who works for an outlet puts the questions. */
const asks = ({ descriptions }: Person): boolean => descriptions.some(d => ASKS.test(d.head));
const ASKS = /^(?:journalist|reporter|correspondent|host|anchor|presenter|editor)$/;

/** Index of the last mention that begins before a word; -1: none. */
export const lastBefore = (mentions: readonly Mention[], at: number): number =>
  firstFrom(mentions, at, m => m.first) - 1;

/** The last that spoke before a word, and not before another, and fits. */
export function lastSpoken(
  spoken: readonly Spoken[],
  at: number,
  words: readonly Word[],
  fits: (r: Reference) => boolean,
  reach = REACH,
  from = -1,
): Reference | undefined {
  for (let i = spoken.length - 1; i >= 0 && spoken.length - i < MOST; i--) {
    const s = spoken[i]!;
    if (s.at >= at) continue;
    if (s.at < from) return undefined;
    if (words[at]!.sentence - words[s.at]!.sentence > reach) return undefined;
    if (fits(s.reference)) return s.reference;
  }
  return undefined;
}

/** Mentions that begin in a stretch of words [from, to), found by bisection. */
export function mentionsIn(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = lastBefore(mentions, from) + 1; i < mentions.length && mentions[i]!.first < to; i++)
    found.push(mentions[i]!);
  return found;
}
