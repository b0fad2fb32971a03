/** What ends a content at a comma, a dash or a closing quotation mark: the main clause, a contrast, the author's own words. */
import { startsWithCapital } from '../text/letters';
import type { Phrase } from '../text/phrases';
import { FRAMES } from './frames';
import { followedByCue, SUBORDINATORS, secondCue } from './joined';
import type { Scene } from './scene';
import { type CueVerb, isFiniteVerb, isVerb } from './verbs';

const CONTRAST = new Set(
  'but while although though whereas after as when before despite amid following prompting according citing even'.split(
    ' ',
  ),
);

/** An auxiliary that no clause of the content can own: it belongs to the main clause. */
export function auxiliaryAt({ tokens }: Scene, first: number, i: number): boolean {
  if (!/^(?:is|are|was|were|has|have|had|will|would)$/.test(tokens[i]!.lower) || tokens[i - 1]!.lower === 'to')
    return false;
  for (let k = first; k < i; k++)
    if (/^(?:that|who|which|what|how|whether|where|when|if|,)$/.test(tokens[k]!.lower)) return false;
  return true;
}

const GLOSS =
  /^(?:despite|amid|following|raising|sparking|prompting|deepening|fueling|fuelling|escalating|drawing|triggering|setting|marking|leaving|underscoring|highlighting|reflecting|forcing|making|giving|allowing|paving|ending)$/;

/** The author's own words after a comma: ", raising fears …", ", which …", ", despite …". */
export function glossFollows(scene: Scene, i: number, end: number, phrase: boolean): boolean {
  const next = scene.tokens[i];
  if (!next || i >= end) return false;
  if (GLOSS.test((next.tag === 'ADV' ? scene.tokens[i + 1] : next)?.lower ?? '')) return true;
  // ", as is much of the public"
  if (
    next.lower === 'as' &&
    scene.tokens[i + 1]?.tag === 'AUX' &&
    /^(?:much|many|most|some)$/.test(scene.tokens[i + 2]?.lower ?? '')
  )
    return true;
  if (next.lower === 'which' && /^(?:led|prompted|sparked|drew|came|triggered)$/.test(scene.tokens[i + 1]?.lower ?? ''))
    return true;
  if (!phrase || namesFollow(scene, i)) return false;
  return (
    /^(?:which|who|whose|where|as|after|because|though|although|when|while|without|before|since|if|so|with|in|a|an|the|its|his|her|their)$/.test(
      next.lower,
    ) ||
    (next.tag === 'VERB' && /ing$/.test(next.lower) && next.lower !== 'including') ||
    (next.tag === 'NOUN' && !startsWithCapital(next.text) && !listFollows(scene, i, end))
  );
}

/** "by Vale|, the Orsk Union and Norland": the list of names goes on. */
function namesFollow(scene: Scene, i: number): boolean {
  const item = scene.phraseAt(i);
  if (item?.first !== i || !isNamed(scene, item) || scene.tokens[item.last]?.lower !== 'and') return false;
  const last = scene.phraseAt(item.last + 1);
  return last?.first === item.last + 1 && isNamed(scene, last);
}

const isNamed = ({ tokens }: Scene, { head, name }: Phrase): boolean => name && tokens[head]!.tag === 'PROPN';

/** "…, b and c": a list goes on after the comma. */
function listFollows(scene: Scene, i: number, end: number): boolean {
  let item = i;
  for (let k = i; k < Math.min(end, i + 40) && k - item < 8; k++) {
    if (/^(?:and|or)$/.test(scene.tokens[k]!.lower)) return true;
    if (scene.tokens[k]!.text === ',') item = k;
  }
  return false;
}

/** ", a U.S. official told the Gazette." at the end of the sentence: the tail that reports all that stands before it. */
export function tailFollows(scene: Scene, i: number, end: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const { tokens } = scene;
  if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'well') return false;
  // ", but that she had never reported it"
  if (/^(?:and|but)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'that') return false;
  for (let k = i; k < Math.min(end, i + 14); k++) {
    if (k > i && tokens[k]!.text === ',') return false;
    const cue = cues.get(k);
    // "when a station, in Orsk, asked about it": neither a subject before nor one behind
    if (cue && k === i && scene.phraseAt(k + 1)?.first !== k + 1) return false;
    if (cue && cue.form === 'finite' && (cue.frames.has('p') || cue.frames.has('nt'))) {
      let rest = 0;
      for (let r = k + 1; r < end; r++) {
        if (/^[,.;]$/.test(tokens[r]!.text)) break;
        if (tokens[r]!.lower === 'that' || (rest > 0 && isVerb(tokens[r]) && !/ing$/.test(tokens[r]!.lower)))
          return false;
        rest++;
      }
      return rest <= 12;
    }
    if (isVerb(tokens[k]) && tokens[k]!.tag === 'VERB' && !/(?:ed|ing)$/.test(tokens[k]!.lower)) return false;
  }
  return false;
}

/** " - " in place of a dash. */
export const isSpacedHyphen = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]!.text === '-' && tokens[i - 1]?.end !== tokens[i]!.start && tokens[i + 1]?.start !== tokens[i]!.end;

/** A quotation that ends with its own comma: what goes on after it may be the author's. */
export function afterQuotation(
  scene: Scene,
  closing: number,
  end: number,
  cues: ReadonlyMap<number, CueVerb>,
  phrase: boolean,
): boolean {
  return (
    endsAtComma(scene, closing, end, cues) ||
    glossFollows(scene, closing + 1, end, phrase) ||
    tailFollows(scene, closing + 1, end, cues)
  );
}

/** A subject and its finite verb: the main clause after a subordinate one. */
export function mainFollows(scene: Scene, from: number, end: number): boolean {
  // "not everyone agrees"
  const i = scene.tokens[from]?.lower === 'not' ? from + 1 : from;
  const phrase = scene.phraseAt(i);
  if (phrase?.first !== i) return false;
  for (let k = phrase.last; k < Math.min(end, phrase.last + 8); k++) {
    const t = scene.tokens[k]!;
    if (/^[,;:]$/.test(t.text) || t.lower === 'and') return false;
    if (isFiniteVerb(t)) return true;
  }
  return false;
}

/** "calls to resign|, insists he is right": a verb of the third person, which is nothing that is asked. */
export function thirdPersonAt({ tokens }: Scene, i: number, end: number): boolean {
  const { tag, lower, lemma } = tokens[i] ?? NO_WORD;
  return i < end && (/^(?:has|is|was)$/.test(lower) || (tag === 'VERB' && lower.endsWith('s') && lemma !== lower));
}
const NO_WORD = { tag: '', lower: '', lemma: '' };

/** "said they would meet|, but the talks have failed": past was what they said, and present is what the author knows. */
export function authorGoesOn(scene: Scene, first: number, comma: number, end: number): boolean {
  const { tokens } = scene;
  if (tokens[comma + 1]?.lower !== 'but') return false;
  const subject = scene.phraseAt(comma + 2);
  const verb = subject?.first === comma + 2 && subject.last < end ? tokens[subject.last]!.lower : '';
  if (!/^(?:has|have|is|are)$/.test(verb) || scene.quotationAt(comma)) return false;
  for (let i = first; i < comma; i++)
    if (isFiniteVerb(tokens[i]!)) return /^(?:would|had|was|were|could|might)$/.test(tokens[i]!.lower);
  return false;
}

/** A finite verb, after an adverb at most. */
export function verbAt(scene: Scene, i: number, end: number): boolean {
  const k = scene.tokens[i]?.tag === 'ADV' ? i + 1 : i;
  const t = scene.tokens[k];
  return t !== undefined && k < end && isFiniteVerb(t);
}

/** ", adding that …", ", while the mayor said …", ", and called for …": a second cue after the comma. */
export function endsAtComma(scene: Scene, i: number, end: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const { tokens } = scene;
  // "may not, as an occupying power, close the port": the verb of the content is still to come
  const says = cues.get(i + 1)?.form === 'participle';
  if ((tokens[i - 1]?.tag === 'AUX' && !says) || (tokens[i - 1]?.lower === 'not' && tokens[i - 2]?.tag === 'AUX'))
    return false;
  if (tokens[i + 1]?.lower === 'as' && tokens[i + 2]?.lower === 'well') return false;
  let n = i + 1;
  while (
    n < end &&
    (tokens[n]!.tag === 'ADV' || (tokens[n]!.lower === 'while' && cues.get(n + 1)?.form === 'participle'))
  )
    n++;
  const next = tokens[n];
  if (!next || n >= end) return false;
  const cue = cues.get(n);
  if (cue?.form === 'participle') return true;
  if (next.lower === 'according' || next.lower === 'citing') return true;
  // "but that it was late": the clause goes on
  if (CONTRAST.has(next.lower)) return tokens[n + 1]?.lower !== 'that' && followedByCue(scene, n + 1, end, cues);
  if (next.lower === 'and' || next.lower === 'but')
    return (tokens[n + 1]?.lower !== 'that' || tokens[n + 2]?.tag === 'AUX') && secondCue(scene, n, end, cues);
  return false;
}

/**
 * "that, if the port closes, the board might pay": one past the comma that ends the clause which opens the content, where a main
 * clause follows; the beginning where none does.
 */
export function openingClause(scene: Scene, first: number, end: number): number {
  const { tokens } = scene;
  const from = tokens[first]?.text === ',' ? first + 1 : first;
  if (!SUBORDINATORS.has(tokens[from]?.lower ?? '')) return first;
  for (let i = from + 2; i < Math.min(end, from + 30); i++)
    if (tokens[i]!.text === ',' && scene.quotationAt(i) === scene.quotationAt(first))
      return mainFollows(scene, i + 1, end) ? i + 1 : first;
  return first;
}

/** Words that open a clause of their own, or go on with one: each may have one more verb. */
const OPENS = new Set(
  'that who which whose what how whether when where why if because as while after before since until though although unless than and or but , ; : — –'.split(
    ' ',
  ),
);

/**
 * "that we halted it | is false", "who said they were dismissed | have won": the auxiliary that no word in the clause opens a
 * place for, since it belongs to the clause around; `end` where none does.
 */
export function outerVerb(scene: Scene, first: number, end: number): number {
  const { tokens } = scene;
  let places = 1;
  for (let i = first; i < end; i++) {
    const t = tokens[i]!;
    if (scene.quotationAt(i) !== scene.quotationAt(first)) continue;
    if (OPENS.has(t.lower) || OPENS.has(t.text)) places++;
    // "the ferry she took", "he thinks the pier is old"
    else if (i > first && scene.phraseAt(i)?.first === i && opensBare(scene, i)) places++;
    else if (governs(scene, i)) {
      if (places <= 0 && t.tag === 'AUX' && i > first + 1) return i;
      places--;
      // the rest of its group: "have | not been seen"
      while (tokens[i]!.tag !== 'VERB' && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[i + 1]?.tag ?? '') && i + 1 < end) i++;
    }
  }
  return end;
}

/** A subject right behind a noun, or behind a verb that takes clauses. */
const opensBare = (scene: Scene, i: number): boolean => {
  const before = scene.tokens[i - 1]!;
  const pronoun = /^(?:i|he|she|it|they|we|you)$/.test(scene.tokens[i]!.lower);
  return (pronoun && scene.phraseAt(i - 1) !== undefined) || (before.tag === 'VERB' && takesClause(before.lemma));
};
const takesClause = (lemma: string): boolean =>
  FRAMES.get(lemma)?.has('s') === true ||
  /^(?:think|believe|know|hope|fear|feel|see|mean|wish|doubt|understand|ensure)$/.test(lemma);

/** An auxiliary, or a verb that its subject or its object shows to be no participle. */
const governs = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]!;
  if (!isFiniteVerb(t) || scene.tokens[i - 1]?.lower === 'to') return false;
  return t.tag === 'AUX' || scene.phraseAt(i - 1)?.pronoun === true || scene.phraseAt(i + 1)?.first === i + 1;
};
