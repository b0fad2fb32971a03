/** When, where and on what occasion something is said, which stands beside the words: "in a statement", "on Monday", "as talks resumed". */
import { OCCASION_NOUNS } from '../lexicon/occasions';
import type { Token } from '../text/tokens';
import type { Scene } from './scene';
import { isFiniteVerb, isVerb } from './verbs';

/** Does "in a statement", "at a news briefing", "during an interview" begin with this token? */
export function isOccasion(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (!/^(?:in|at|during|on|through)$/.test(tokens[i]?.lower ?? '')) return false;
  // "in televised remarks"
  const at = /(?:ed|en)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]!.tag === 'VERB' ? i + 2 : i + 1;
  const phrase = scene.phraseAt(at);
  if (!phrase || phrase.first !== at) return false;
  const plural = /^(?:comments|remarks|testimony)$/.test(tokens[phrase.head]!.lower);
  const shown = /^(?:an?|his|her|their|its|another)$/.test(tokens[i + 1]!.lower);
  return (shown || plural) && OCCASION_NOUNS.has(tokens[phrase.head]!.lower);
}

/** Where an occasion begins inside a phrase: "the army | in a statement"; undefined where none does. */
export function occasionIn(scene: Scene, first: number, last: number): number | undefined {
  for (let i = first + 1; i < last; i++) if (isOccasion(scene, i)) return i;
  return undefined;
}

/** "criticised the mayor ahead of his visit", "refused to sign during the talks": when it was said, not what. */
export function occasionAt(scene: Scene, first: number, i: number, end: number): boolean {
  const { tokens } = scene;
  const next = tokens[i + 1]?.lower ?? '';
  // "accused them of lying in a debate": there they lied
  if (i + 1 >= end || (i > first && tokens[i - 1]!.tag === 'VERB' && isOccasion(scene, i))) return false;
  switch (tokens[i]!.lower) {
    case 'ahead':
      return next === 'of' && !isPut(tokens, first, i);
    case 'during':
    case 'amid':
    case 'despite':
      return !holdsAct(tokens, first, i);
    case 'as':
      return /^(?:he|she|it|they|we)$/.test(next) || pastFollows(scene, i + 1, end);
    case 'while':
      return next.endsWith('ing');
    case 'since':
      return isBare(scene, first, i) && scene.phraseAt(i + 1)?.first === i + 1;
    case 'even':
      return /^(?:as|though|when|while)$/.test(next);
    case 'without':
      return next.endsWith('ing');
    case 'after':
      return clauseAfter(tokens, i + 1, end);
    case 'before':
      return isBare(scene, first, i) && (next.endsWith('ing') || clauseAfter(tokens, i + 1, end));
    case 'when':
      return isBare(scene, first, i) && !isOfTime(scene, first, i) && clauseAfter(tokens, i + 1, end);
    case 'for':
      return isBare(scene, first, i) && scene.phraseAt(i + 1)?.first === i + 1 && scene.phraseAt(i + 1)!.time;
    default:
      return (
        (isOccasion(scene, i) || (isBare(scene, first, i) && isWhen(scene, i))) && !complementFollows(scene, i, end)
      );
  }
}

/** "to put the port | ahead of the town": a rank, no time. */
const isPut = (tokens: Scene['tokens'], first: number, end: number): boolean =>
  tokens.slice(first, end).some(t => /^(?:put|place|stay|get|keep|come|finish|be)$/.test(t.lemma));

/** "criticised the board for sailing | despite the ice": it tells of what the board did. */
function holdsAct(tokens: Scene['tokens'], first: number, end: number): boolean {
  for (let i = first; i + 1 < end; i++)
    if (/^(?:for|of)$/.test(tokens[i]!.lower) && tokens[i + 1]!.tag === 'VERB' && tokens[i + 1]!.lower.endsWith('ing'))
      return true;
  return false;
}

/** "spoke of a meeting when they were warned", "recalled the day when it sank": the clause says which, not when it was said. */
function isOfTime(scene: Scene, first: number, i: number): boolean {
  for (let k = first; k < i; k++) {
    const { lower } = scene.tokens[k]!;
    if (TIMES.test(lower)) return true;
    const phrase = EVENTS.test(lower) ? scene.phraseAt(k) : undefined;
    if (phrase && /^(?:an?|another|one)$/.test(scene.tokens[phrase.first]!.lower)) return true;
  }
  return false;
}
const TIMES = /^(?:day|days|night|moment|moments|time|times|period|era|summer|winter|hour)$/;
const EVENTS = /^(?:meeting|call|incident|episode|visit|trip|dinner|encounter|conversation|raid|attack|exchange)$/;

/** "as | the talks began": a subject and its verb in the past; "as the mayor of Orsk" has none. */
function pastFollows(scene: Scene, i: number, end: number): boolean {
  const phrase = scene.phraseAt(i);
  const verb = phrase?.first === i && phrase.last < end ? scene.tokens[phrase.last] : undefined;
  return !!verb && (verb.tag === 'AUX' || (verb.tag === 'VERB' && isPast(verb)));
}

/** "criticised the mayor | on Monday", "last week". */
function isWhen(scene: Scene, i: number): boolean {
  const at = scene.tokens[i]!.lower === 'on' ? i + 1 : i;
  const phrase = scene.phraseAt(at);
  return phrase?.first === at && phrase.time && DAY.test(scene.tokens[phrase.head]!.lower);
}
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|week|month|year|night)$/;

/** "tells voters at a rally | to stay", "called the fee on Monday | “absurd”": the object is not all that was said. */
function complementFollows(scene: Scene, i: number, end: number): boolean {
  for (let k = i + 1; k < end; k++) {
    const t = scene.tokens[k]!;
    const next = scene.tokens[k + 1];
    if (/^[,;:]$/.test(t.text) || (t.lower === 'as' && (next?.tag === 'PRON' || tellsWhile(scene, k + 1, end))))
      return false;
    if (/^(?:as|for|that|about)$/.test(t.lower) || (t.lower === 'to' && next?.tag === 'VERB')) return true;
    if (scene.quotationAt(k)?.first === k) return true;
    if (/^(?:and|but|after|before|while|when|because|sent)$/.test(t.lower)) return false;
  }
  return false;
}

/** "at a rally as | the talks go on": a subject and its verb. */
function tellsWhile(scene: Scene, i: number, end: number): boolean {
  const phrase = scene.phraseAt(i);
  return phrase?.first === i && phrase.last < end && isFiniteVerb(scene.tokens[phrase.last]!);
}

/** Does a finite verb follow, before any comma: "after Norland closed the strait"? */
function clauseAfter(tokens: Scene['tokens'], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 8) && tokens[i]!.text !== ','; i++)
    if (tokens[i]!.tag === 'AUX' || (tokens[i]!.tag === 'VERB' && isPast(tokens[i]!))) return true;
  return false;
}

/** No clause has begun: what stands so far is a mere object. */
export function isBare(scene: Scene, first: number, i: number): boolean {
  for (let k = first; k < i; k++) {
    const t = scene.tokens[k]!;
    if (scene.quotationAt(k) !== scene.quotationAt(i)) continue;
    // "that claim | on Monday"
    if (k === first && t.lower === 'that' && scene.phraseAt(k)) continue;
    if (isVerb(t) || /^(?:to|that|who|which|whom|what|how|whether|when|where|by)$/.test(t.lower)) return false;
  }
  return true;
}

export const isPast = (t: Token): boolean => t.lower !== t.lemma.toLowerCase() && !/(?:ing|s)$/.test(t.lower);
