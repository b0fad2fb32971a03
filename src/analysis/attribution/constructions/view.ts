/** What a construction sees of a cue verb, and what it may find after it. */

import type { Quotation } from '../../text/quotations';
import { contentFrom } from '../bounds';
import { isOccasion } from '../occasion';
import { isDash, isStop, isWord, type Range, type Scene } from '../scene';
import type { Subject } from '../subject';
import { type CueVerb, isFiniteVerb } from '../verbs';

/** A sentence and what the construction finds in it; run as a test. */
export interface Example {
  text: string;
  content: string;
  source?: string;
  cue?: string;
}

export interface View {
  scene: Scene;
  cue: CueVerb;
  /** The reporting verbs of the text, by token. */
  cues: ReadonlyMap<number, CueVerb>;
  /** First token after the cue and its adverbs. */
  from: number;
  /** One past the last token that a content may take. */
  end: number;
  /** One past the hearer or object that follows the cue; 0 where none does. */
  hearer: number;
  subject: Subject | undefined;
}

export interface Found {
  construction: string;
  frame: string;
  content: Range[];
  /** One past the last token of the cue: a preposition may belong to it. */
  cueLast: number;
  score: number;
}

/** A content after its verb. */
export interface AfterVerb {
  id: string;
  examples: readonly Example[];
  find(view: View): Found | undefined;
}

/** The content from a token to the end of its clause, as a finding. */
export function make(
  { scene, cue, cues, end, subject }: View,
  construction: string,
  frame: string,
  first: number,
  score: number,
  cueLast = cue.last,
): Found | undefined {
  const before = subject && subject.first < cue.first ? (scene.tokens[subject.first - 1]?.lower ?? '') : '';
  const content = contentFrom(scene, first, end, cues, {
    asks: /^n?w$/.test(frame),
    phrase: !/^(?:t|s|w|nt|nw|r)$/.test(frame),
    subordinate:
      waitsForMain(scene, subject) ||
      /^(?:with|while|although|though|when|if|whereas|because|after|before|as|since|once|until)$/.test(before),
    // "Moor, who said X, left", "Moor, the man who said X, left"
    inserted:
      (subject !== undefined && isReduced(scene, cue, subject, ',')) ||
      // "a plan, which Norland says has failed, remains"
      (subject !== undefined && /^(?:who|which)$/.test(before) && scene.tokens[subject.first - 2]?.text === ',') ||
      (subject?.relative === true && (/^[,–—]$/.test(scene.tokens[subject.last - 2]?.text ?? '') || before === ',')),
    relative: subject?.relative === true || (subject !== undefined && isReduced(scene, cue, subject)),
  });
  return content && hasWords(scene, content) ? { construction, frame, content: [content], cueLast, score } : undefined;
}

/** "Reacting to reports from pilots, who said X, the mayor left": no verb stands before the relative clause. */
function waitsForMain({ tokens, stretches, stretchOf }: Scene, subject: Subject | undefined): boolean {
  if (!subject?.relative) return false;
  const { first } = stretches[stretchOf[subject.first]!]!;
  if (first === subject.first || !/^(?:ADP|SCONJ|VERB)$/.test(tokens[first]!.tag)) return false;
  for (let i = first; i < subject.first; i++) if (isFiniteVerb(tokens[i]!)) return false;
  return true;
}

/** "A report suggesting that it sank has been denied", "The clerk, saying it sank, left": the verb of what opens the sentence is still to come. */
const isReduced = (scene: Scene, { form, first }: CueVerb, subject: Subject, link = ''): boolean =>
  form === 'participle' &&
  (link ? subject.last === first - 1 && scene.tokens[first - 1]!.text === link : subject.last === first) &&
  scene.tokens[subject.first - 1]?.sentence !== scene.tokens[subject.first]!.sentence;

export const hasWords = (scene: Scene, [first, last]: Range): boolean => {
  for (let i = first; i < last; i++) if (isWord(scene.tokens[i])) return true;
  return false;
};

export const isWhWord = (w: string): boolean => /^(?:why|how|whether|if|what|where|when|who|which)$/.test(w);
export const startsPhrase = (scene: Scene, i: number): boolean => scene.phraseAt(i)?.first === i;

/** A quotation that opens at `i`, or behind a determiner there: "the “open” letter". */
export function quotedObject(scene: Scene, i: number): Quotation | undefined {
  const at = scene.tokens[i]?.tag === 'DET' ? i + 1 : i;
  const q = scene.quotationAt(at);
  return q?.first === at && q !== scene.quotationAt(i - 1) ? q : undefined;
}

/** Does what an act of speech is about begin here: a phrase, also one that is quoted in part, or "what it calls …"? */
export function startsObject(scene: Scene, i: number): boolean {
  const t = scene.tokens[i];
  const phrase = scene.phraseAt(i);
  // "confirmed a second day of raids"
  if (phrase?.first === i) return !phrase.time || (scene.tokens[phrase.last]?.lower === 'of' && phrase.last - i > 1);
  if (/^(?:what|how)$/.test(t?.lower ?? '') || quotedObject(scene, i)) return true;
  // "growing alarm", "repeated delays"
  return t?.tag === 'VERB' && /(?:ing|ed)$/.test(t.lower) && startsPhrase(scene, i + 1) && isNoun(scene, i + 1);
}
const isNoun = (scene: Scene, i: number): boolean => /^(?:NOUN|ADJ)$/.test(scene.tokens[i]!.tag);

/** "half of | the pilots". */
export const partOf = ({ tokens }: Scene, i: number): number =>
  tokens[i + 1]?.lower === 'of' && /^(?:half|most|many|some|all|both|much|part)$/.test(tokens[i]!.lower) ? i + 2 : i;

/** What may stand between a cue and its content: adverbs, a time, a place or a hearer. */
const ASIDE = new Set(
  'on in during at to late early from via through after before about by over last with for without of per as aboard inside outside alongside'.split(
    ' ',
  ),
);
const MOST_ASIDE = 22;

/** "on Monday, 28 April, that", "on Monday (28 April) that": past a second time between commas or brackets. */
function dateEnd(scene: Scene, i: number): number {
  const phrase = /^[,(]$/.test(scene.tokens[i]?.text ?? '') ? scene.phraseAt(i + 1) : undefined;
  return phrase?.time && phrase.first === i + 1 && /^[,)]$/.test(scene.tokens[phrase.last]?.text ?? '')
    ? phrase.last + 1
    : i;
}

/** "today | 's vote" is no time. */
export const owns = (tokens: Scene['tokens'], i: number): boolean => /^['’]s?$/.test(tokens[i]?.text ?? '');

/** Past adverbs, times and prepositional asides that end before "that", a clause or a comma. */
export function skipAside({ scene, end }: Pick<View, 'scene' | 'end'>, from: number, light = false): number {
  const { tokens } = scene;
  let i = from;
  while (i < end && i - from < MOST_ASIDE) {
    const t = tokens[i]!;
    const phrase = scene.phraseAt(i);
    if (t.tag === 'ADV' && !isWhWord(t.lower) && !owns(tokens, i + 1) && !isAmount(tokens, i)) i++;
    // "said Monday would be late" has it for a subject
    else if (phrase?.time && phrase.first === i && !owns(tokens, phrase.last) && tokens[phrase.last]?.tag !== 'AUX') {
      i = phrase.last;
      if (tokens[i]?.lower === 'ago') i++;
      i = dateEnd(scene, i);
    } else if (/^(?:late|early)$/.test(t.lower) && /^(?:on|in)$/.test(tokens[i + 1]?.lower ?? '')) i++;
    else if (ASIDE.has(t.lower) && startsPhrase(scene, i + 1) && (!light || scene.phraseAt(i + 1)!.time))
      i = dateEnd(scene, scene.phraseAt(i + 1)!.last);
    // "in a video | posted on his page"
    else if (
      !light &&
      i > from &&
      t.tag === 'VERB' &&
      /(?:ed|wn|en|sent|made)$/.test(t.lower) &&
      (ASIDE.has(tokens[i + 1]?.lower ?? '') ||
        (tokens[i + 1]?.lower === 'out' && ASIDE.has(tokens[i + 2]?.lower ?? '')))
    )
      i += tokens[i + 1]!.lower === 'out' ? 2 : 1;
    else if (!light && isOccasion(scene, i)) i = scene.phraseAt(i + 2)!.last;
    else break;
  }
  return i;
}

/** Past "on Monday", "last week": when it was said. */
export function skipTime(scene: Scene, from: number): number {
  const at = scene.tokens[from]?.tag === 'ADP' ? from + 1 : from;
  const phrase = scene.phraseAt(at);
  return phrase?.time && phrase.first === at ? phrase.last : from;
}

/** Past ", however," and the like: an insertion between two commas or dashes right after the cue. */
export function skipInsertion({ scene, end }: View, from: number): number {
  const { tokens } = scene;
  const mark = tokens[from];
  if (!mark || (mark.text !== ',' && !isDash(mark))) return from;
  for (let i = from + 1; i < Math.min(end, from + 12); i++) {
    const t = tokens[i]!;
    if (t.text === mark.text) return i + 1;
    if (scene.quotationAt(i) !== scene.quotationAt(from) || isStop(t) || t.tag === 'AUX') return from;
  }
  return from;
}

/**
 * Do a subject and a finite verb follow: a clause without "that"?
 * @param sure the verb before reports hardly anything but clauses: a gerund or "there" may be the subject too
 */
export function startsClause({ scene, end }: Pick<View, 'scene' | 'end'>, at: number, sure = false): boolean {
  const { tokens } = scene;
  if (at >= end || (/^(?:by|as|of|to|and|but|or)$/.test(tokens[at]!.lower) && !isAmount(tokens, at))) return false;
  let seen = tokens[at]!.lower === 'there' && tokens[at + 1]?.tag === 'AUX';
  seen ||= sure && (/^(?:there|that|it|if|when|while)$/.test(tokens[at]!.lower) || /ing$/.test(tokens[at]!.lower));
  if (tokens[at]!.tag === 'VERB' && !(sure && /ing$/.test(tokens[at]!.lower))) return false;
  // clauses that hang on the subject, each with a verb of its own: "the talks when the two met | failed"
  let open = 0;
  for (let i = at; i < Math.min(end, at + 32); i++) {
    const t = tokens[i]!;
    const q = scene.quotationAt(i);
    if (t.text === ',' && !seen && i - at < 2) return false;
    if (isStop(t) && !q) return false;
    if (!sure && i > at && HANGING.has(t.lower)) open++;
    if (scene.phraseAt(i) && !scene.phraseAt(i)!.time) seen = true;
    if (isFiniteVerb(t) && tokens[i - 1]?.lower !== 'to' && i > at) {
      if (!open) return seen || sure;
      while (tokens[i + 1] && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[i + 1]!.tag)) i++;
      open--;
    }
  }
  return false;
}
/** "as many as five pilots had left" */
const isAmount = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'as' && /^(?:many|much|few|little)$/.test(tokens[at + 1]?.lower ?? '');
const HANGING = new Set(['who', 'when', 'after', 'before', 'while', 'because']);
