/** Where a content ends: before a second cue, a participle that reports on, a contrast; without the final full stop. */

import { RESUMES, SAID_THINGS } from '../lexicon/cues';
import type { Token } from '../text/tokens';
import { hasFinite, joinsWords, NOTHING, openedSome, SHORT, saidAside, saysBeside, spanBefore } from './beside';
import {
  afterQuotation,
  authorGoesOn,
  auxiliaryAt,
  endsAtComma,
  glossFollows,
  isSpacedHyphen,
  mainFollows,
  openingClause,
  outerVerb,
  tailFollows,
  thirdPersonAt,
  verbAt,
} from './endings';
import {
  finiteFollows,
  followedByCue,
  governed,
  pastFollowsModal,
  pastFollowsVerbal,
  refusesMore,
  secondCue,
  sharesAuxiliary,
} from './joined';
import { isLetters } from './noun-phrase';
import { occasionAt } from './occasion';
import { isDash, isStop, type Range, type Scene } from './scene';
import { type CueVerb, isFiniteVerb, isVerb } from './verbs';

export interface Bounds {
  /** The content is an object or an infinitive, not a clause: the author's glosses end it sooner. */
  phrase?: boolean;
  /** "asked if X": the conjunction is the question's. */
  asks?: boolean;
  /** "While she said X, Y": a main clause follows the content. */
  subordinate?: boolean;
  /** "Moor, who said X, left": the verb of the main clause follows the content. */
  inserted?: boolean;
  /** "the men who refused to board have left": the same, without commas. */
  relative?: boolean;
}

/**
 * The content that starts at a token, up to the end of its clause.
 * @param end one past the last token that it may take
 * @param cues the reporting verbs of the text, by token
 */
export function contentFrom(
  scene: Scene,
  first: number,
  end: number,
  cues: ReadonlyMap<number, CueVerb>,
  { phrase = false, asks = false, subordinate = false, inserted = false, relative = false }: Bounds = {},
): Range | undefined {
  const { tokens } = scene;
  const home = scene.quotationAt(first - 1);
  const main = phrase || asks ? first : openingClause(scene, first, end);
  let i = main;
  // "who said they were late | have won"
  let last = relative && !phrase && !inserted ? outerVerb(scene, first, end) : end;
  for (; i < last; i++) {
    const q = scene.quotationAt(i);
    if (q && q !== home && q.first === i) {
      // "who had accused him of theft | “should be heard”": the verb of the main clause is quoted
      if (relative && i > first && q.words > 1 && isFiniteVerb(tokens[i + 1]!)) {
        last = i;
        break;
      }
      // a whole quotation belongs to the content
      i = Math.min(q.last, end) - 1;
      if (
        /^[,.]$/.test(tokens[i - 1]?.text ?? '') &&
        i + 1 < end &&
        (phrase || q.words > SHORT || hasFinite(scene, first - 1, i)) &&
        (afterQuotation(scene, i, end, cues, phrase || q.whole || !goesOnInside(tokens[i + 1]!)) ||
          (inserted && verbAt(scene, i + 1, end)))
      ) {
        last = i + 1;
        break;
      }
      if (q.first === first && !phrase && saidAside(scene, q, i + 1, end)) {
        last = i + 1;
        break;
      }
      continue;
    }
    const t = tokens[i]!;
    if (t.text === ',' && isLetters(tokens, i)) {
      i += 2;
      continue;
    }
    const some = t.text === ',' ? openedSome(scene, first, i) : false;
    if (
      (i > first + 1 || (i > first && /^(?:this|that|it)$/.test(tokens[first]!.lower))) &&
      t.text === ',' &&
      ((endsAtComma(scene, i, end, cues) && !(t.text === ',' && sharesAuxiliary(scene, first, i + 1))) ||
        (!some && glossFollows(scene, i + 1, end, phrase)) ||
        toldOfWords(scene, i + 1, end) ||
        authorGoesOn(scene, first, i, end) ||
        (subordinate && mainFollows(scene, i + 1, end)) ||
        (inserted && verbAt(scene, i + 1, end)) ||
        (tokens[first]!.lower === 'to' && thirdPersonAt(scene, i + 1, end)) ||
        tailFollows(scene, i + 1, end, cues))
    ) {
      last = i;
      break;
    }
    if (
      i > first + 1 &&
      (t.text === ';' ||
        // "accused him of greed: “Shame on you,” he said"
        (phrase && t.text === ':' && scene.quotationAt(i + 1)?.whole) ||
        ((isDash(t) || isSpacedHyphen(scene, i)) &&
          (phrase ||
            (inserted && verbAt(scene, i + 1, end)) ||
            endsAtComma(scene, i, end, cues) ||
            tailFollows(scene, i + 1, end, cues) ||
            toldOfWords(scene, i + 1, end) ||
            followedByCue(scene, i + 1, Math.min(end, i + 8), cues, true))))
    ) {
      last = i;
      break;
    }
    if (
      i > first &&
      (t.lower === 'and' || t.lower === 'but') &&
      // "not just because of the ice but because …"
      !/^(?:ADP|SCONJ)$/.test(tokens[i + 1]?.tag ?? '') &&
      tokens[i + 1]?.lower !== 'that' &&
      !NOTHING.test(tokens[i - 1]!.lower) &&
      !joinsWords(scene, i) &&
      (refusesMore(scene, i, end) || secondCue(scene, i, end, cues, !phrase && !isClause(scene, main, i))) &&
      !governed(scene, first, i, cues)
    ) {
      last = tokens[i - 1]!.text === ',' ? i - 1 : i;
      break;
    }
    if (!phrase && i > first + 2 && pastFollowsModal(scene, first, i, end)) {
      last = tokens[i - 1]!.text === ',' ? i - 1 : i;
      break;
    }
    // "to sign it while again accusing Vale"
    if (t.lower === 'while' && i > first + 2 && accusesAt(scene, i + 1, end, cues)) {
      last = i;
      break;
    }
    // "the fee would fall even as the board reckoned it would rise"
    if (t.lower === 'even' && i > first + 2 && tokens[i + 1]?.lower === 'as') {
      last = i;
      break;
    }
    // "Vale says Norland begged for talks as Orsk denies it": a headline tells of two things
    if (t.lower === 'as' && i > first + 2 && isHeadline(scene, end) && mainFollows(scene, i + 1, end)) {
      last = i;
      break;
    }
    if (phrase && i > first && (finiteFollows(scene, first, i, end) || pastFollowsVerbal(scene, first, i, end))) {
      last = tokens[i - 1]!.text === ',' ? i - 1 : i;
      break;
    }
    // "lashed out at Norland | saying that": who lashes out goes on
    if (phrase && i > first && t.lower.endsWith('ing') && saysBeside(scene, first, i, cues)) {
      last = i;
      break;
    }
    if (phrase && i > first && (occasionAt(scene, first, i, end) || (relative && auxiliaryAt(scene, first, i)))) {
      last = t.lower === 'after' ? spanBefore(scene, first, i) : i;
      break;
    }
    if (
      i > first + 2 &&
      /^(?:while|but|although|though)$/.test(t.lower) &&
      tokens[i - 1]!.text !== ',' &&
      !NOTHING.test(tokens[i - 1]!.lower) &&
      !/^(?:ADP|SCONJ)$/.test(tokens[i + 1]?.tag ?? '') &&
      followedByCue(scene, i + 1, end, cues)
    ) {
      last = i;
      break;
    }
  }
  return trim(scene, [first, last]);
}

/** ", an assertion that Orsk rejected", ", a charge he denies": the author tells what became of the words. */
function toldOfWords(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene;
  const noun = tokens[from + 1]?.lemma.toLowerCase() ?? '';
  if (!/^an?$/.test(tokens[from]?.lower ?? '') || !(SAID_THINGS.has(noun) || RESUMES.has(noun))) return false;
  const next = from + 2;
  return next < end && (/^(?:that|which)$/.test(tokens[next]!.lower) || scene.phraseAt(next)?.first === next);
}

/** A participle that reports, after an adverb at most. */
function accusesAt({ tokens }: Scene, from: number, end: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const i = tokens[from]?.tag === 'ADV' ? from + 1 : from;
  return i < end && cues.get(i)?.form === 'participle' && !cues.get(i)!.unsaid;
}

/** No full stop ends it. */
const isHeadline = ({ tokens }: Scene, end: number): boolean =>
  tokens[end - 1]!.isWord && tokens[end]?.paragraph !== tokens[end - 1]!.paragraph;

/** "the “rolling protests,” which", "“arbitrary firing,” including": what follows a few quoted words inside a clause is still its own. */
const goesOnInside = ({ tag, lower }: Token): boolean => tag === 'NOUN' || /^(?:which|including|when)$/.test(lower);

/** A verb has come, or a quotation. */
function isClause(scene: Scene, first: number, i: number): boolean {
  for (let k = first; k < i; k++)
    if (isVerb(scene.tokens[k]) || scene.quotationAt(k) !== scene.quotationAt(i)) return true;
  return false;
}

/** Without white space, leading "that" and commas, and the final full stop; quotation marks stay whole. */
export function trim(scene: Scene, [first, last]: Range): Range | undefined {
  const { tokens } = scene;
  let a = first;
  let b = last;
  while (a < b && (/^[,:;–—-]$/.test(tokens[a]!.text) || isConjunction(scene, a, b))) a++;
  const q = scene.quotationAt(b - 1);
  while (
    b > a &&
    (isStop(tokens[b - 1]) || /^(?:[,:;–—-]|and|but)$/.test(tokens[b - 1]!.lower) || closesBefore(scene, a, b - 1)) &&
    !(q?.closed && q.first >= a && b - 1 < q.last && q.last <= last)
  )
    b--;
  return b > a ? [a, b] : undefined;
}

/** "that the port is closed", but "that explanation", "that idea within the hour", "that was nothing". */
function isConjunction(scene: Scene, i: number, last: number): boolean {
  const { tokens } = scene;
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'that' || scene.phraseAt(i)) return false;
  if (next?.tag === 'AUX' || /^['’]s$/.test(next?.text ?? '')) return false;
  if (next?.tag !== 'NOUN') return true;
  // "But that offer was turned down, officials said": nothing that says it comes before
  const lead = tokens[i - 1]?.tag === 'CCONJ' ? i - 2 : i - 1;
  if (tokens[lead]?.sentence !== tokens[i]!.sentence) return false;
  for (let k = i + 2; k < last; k++) if (isFiniteVerb(tokens[k]!)) return true;
  return false;
}

/** "(… he was the donor.)": a bracket that opens before it. */
const closesBefore = ({ tokens }: Scene, first: number, last: number): boolean =>
  tokens[last]!.text === ')' && !tokens.slice(first, last).some(t => t.text === '(');
