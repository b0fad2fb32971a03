/** What stands in or beside a content and looks like its end, or like its going on: "and" between quoted words, "nothing but", "as they left". */
import type { Quotation } from '../text/quotations';
import { mainFollows } from './endings';
import { isBare } from './occasion';
import type { Scene } from './scene';
import { type CueVerb, isFiniteVerb, isVerb } from './verbs';

/** "the claim that the mayor, Ivo Vale, | spent it": no clause ends before its verb. */
export const hasFinite = ({ tokens }: Scene, first: number, end: number): boolean => {
  for (let i = first + 1; i < end; i++) if (isFiniteVerb(tokens[i]!)) return true;
  return false;
};

/** A quotation of no more words is a name or an object: "the “Orsk agreements,” a draft pact, could …". */
export const SHORT = 3;

/** "the nine, including two pilots|, in Orsk": a comma that closes what the one before it opened. */
export function openedSome({ tokens }: Scene, first: number, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(first, comma - 10); i--)
    if (tokens[i]!.text === ',') return tokens[i + 1]!.lower === 'including';
  return false;
}

/** "left vacant | two months after it sank", "shortly after": how long after belongs to when. */
export function spanBefore({ tokens }: Scene, first: number, after: number): number {
  let i = after;
  if (/^(?:shortly|just|soon|right)$/.test(tokens[i - 1]!.lower)) return i - 1 > first ? i - 1 : after;
  if (!/^(?:day|week|month|year|hour|minute)s?$/.test(tokens[i - 1]!.lower)) return after;
  i--;
  while (i > first && /^(?:NUM|DET)$/.test(tokens[i - 1]!.tag)) i--;
  return i > first + 1 ? i : after;
}

/** "nothing but a fee": no clause is set against another. */
export const NOTHING = /^(?:nothing|anything|none)$/;

/** A participle that says something of its own, behind nothing but a name. */
export function saysBeside(scene: Scene, first: number, i: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const cue = cues.get(i);
  if (cue?.form !== 'participle' || !cue.frames.has('t') || !isBare(scene, first, i)) return false;
  const name = scene.phraseAt(i - 1);
  return name?.name === true && (scene.tokens[i + 1]?.lower === 'that' || scene.quotationAt(i + 1)?.first === i + 1);
}

/** "said “it never happened” | as they left": whatever is quoted whole is all that was said, unless more is quoted. */
export function saidAside(scene: Scene, q: Quotation, i: number, end: number): boolean {
  if (q.words <= SHORT || !hasFinite(scene, q.first, q.last)) return false;
  const next = scene.tokens[i]?.lower ?? '';
  if (/^(?:amid|despite)$/.test(next)) return true;
  if (!ASIDE.test(next)) return false;
  return (scene.quotations[q.index + 1]?.first ?? end) >= end && mainFollows(scene, i + 1, end);
}
const ASIDE = /^(?:as|while|when|after|before)$/;

/** "called it “late” and | “dear”": the conjunction joins what is quoted, no clauses. */
export function joinsWords(scene: Scene, i: number): boolean {
  const [before, after] = [scene.quotationAt(i - 1), scene.quotationAt(i + 1)];
  if (before?.last !== i || after?.first !== i + 1 || after.words > SHORT) return false;
  return !isVerb(scene.tokens[i + 2]) && !isVerb(scene.tokens[after.last]);
}
