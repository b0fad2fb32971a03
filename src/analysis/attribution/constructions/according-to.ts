/** "…, according to X", "in the words of X, …": a preposition names the source. */
import { PREPOSITIONS } from '../../lexicon/cues-other';
import type { Token } from '../../text/tokens';
import { trim } from '../bounds';
import type { Candidate } from '../candidate';
import { isIdiom } from '../frames';
import { isDash, isStop, type Range, type Scene } from '../scene';
import { endOf, startOf } from '../subject';
import { isFiniteVerb, isVerb } from '../verbs';
import { clauseStart } from './before';
import { hasWords } from './view';

/** First word of a preposition → all prepositions that begin with it, in the order of the lexicon. */
const FAMILIES = new Map<string, string[][]>();
for (const { words } of PREPOSITIONS) {
  const family = words.split(' ');
  FAMILIES.set(family[0]!, [...(FAMILIES.get(family[0]!) ?? []), family]);
}
/** The first of a family that stands at a token. */
function prepositionAt(
  tokens: readonly Token[],
  i: number,
  family: readonly (readonly string[])[],
): readonly string[] | undefined {
  return family.find(words => words.every((word, k) => tokens[i + k]?.lower === word));
}
/** ", per the Courier", ", as per the Courier"; but "two fees per tug". */
const namesAfterComma = (tokens: readonly Token[], i: number, words: number): boolean =>
  tokens[i - 1]?.text === ',' && /^(?:DET|PROPN)$/.test(tokens[i + words]?.tag ?? '');

/** A source after "according to" is no longer than this. */
const LONGEST_SOURCE = 24;

/** "…, according to X", "According to X, …", "…, according to X, …". */
export function accordingTo(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  /** Where the source of the one before ends. */
  let before = -1;
  for (let i = 0; i < tokens.length; i++) {
    const family = FAMILIES.get(tokens[i]!.lower);
    const words = family && prepositionAt(tokens, i, family);
    if (!words || isIdiom(tokens, i) || (words.at(-1) === 'per' && !namesAfterComma(tokens, i, words.length))) continue;
    const start = startOf(scene, i);
    const end = endOf(scene, i);
    const from = i + words.length;
    const tells = /^(?:who|which|that)$/.test(tokens[i - 1]?.lower ?? '');
    let last = from;
    while (
      last < Math.min(end, from + LONGEST_SOURCE) &&
      (!/^[,;:]$/.test(tokens[last]!.text) || scene.phraseAt(last)) && // "a long, detailed report" is one
      !isStop(tokens[last]) &&
      !isDash(tokens[last]) &&
      !/^["“]$/.test(tokens[last]!.text)
    ) {
      // "according to a group based on what it saw"
      if (tokens[last]!.lower === 'based' && tokens[last + 1]?.lower === 'on' && last > from) break;
      // "a pilot who according to police | died": the verb is that of the clause around
      if (last > from && tells && isFiniteVerb(tokens[last]!)) break;
      if (
        last > from + 1 &&
        /^(?:who|which|and|but|as|while)$/.test(tokens[last]!.lower) &&
        tokens[last]!.lower !== 'and'
      )
        break;
      last++;
    }
    if (last === from) continue;
    last = pastName(scene, from, last, end);
    const source: Range = [from, last];
    const after = last + (tokens[last]?.text === ',' ? 1 : 0);
    // "…, according to the pilots, and the port says": another clause
    const more = /^(?:and|but|while|though|although|as)$/.test(tokens[after]?.lower ?? '') && i > start;
    const joined = /^(?:and|but|:)$/.test(tokens[i - 1]?.lower ?? '') && i > start;
    // "…, according to the port, and lost nine, according to the mayor": what the first has told is not the second's
    const told = before >= start && /^(?:and|while|but)$/.test(tokens[before + 1]?.lower ?? '') ? before + 2 : 0;
    before = last;
    const parts = [
      joined ? undefined : meant(scene, trim(scene, [told || clauseStart(scene, start, i), i])),
      more ? undefined : trim(scene, [pastRelative(scene, last, end), end]),
    ].filter((r): r is Range => !!r && hasWords(scene, r));
    const leading = /^(?:but|and|still|meanwhile)$/.test(tokens[start]?.lower ?? '') && i - start < 3;
    const content =
      leading || !parts[0] || parts[0][0] > i
        ? parts.slice(-1)
        : !hasWords(scene, [pastRelative(scene, last, end), end]) ||
            scene.stretchOf[parts[0][0]] !== scene.stretchOf[i] ||
            (hasFinite(scene, parts[0]) && tellsOfSource(scene, [last + 1, end]))
          ? parts.slice(0, 1)
          : parts;
    if (content.length)
      found.push({
        construction: 'according-to',
        lemma: 'according',
        anchor: i,
        cue: [[i, from]],
        source: [source],
        content,
        score: 0.93,
        frame: '',
      });
  }
  return found;
}

/** "It is shut. That's | according to the clerk.", "It is shut, and that is | according to her": what "that" stands for. */
function meant(scene: Scene, said: Range | undefined): Range | undefined {
  const { tokens, document } = scene;
  if (!said) return undefined;
  let first = said[1] - 1;
  while (first > said[0] && (tokens[first]!.tag === 'ADV' || tokens[first]!.lower === 'all')) first--;
  if (!/^(?:is|was|['’]s)$/.test(tokens[first]!.lower)) return said;
  first--;
  if (first < said[0] || !/^(?:that|this|it)$/.test(tokens[first]!.lower)) return said;
  let last = first;
  while (last > said[0] && /^(?:and|but|,|;)$/.test(tokens[last - 1]!.lower)) last--;
  if (last > said[0]) return trim(scene, [said[0], last]);
  const before = document.sentences[tokens[first]!.sentence - 1];
  return before && trim(scene, [before.first, before.last]);
}

/** "according to the head of the port, Ida Holm,": past the name that a title without one waits for. */
function pastName(scene: Scene, from: number, last: number, end: number): number {
  const { tokens } = scene;
  const name = tokens[last]?.text === ',' ? scene.phraseAt(last + 1) : undefined;
  if (name?.first !== last + 1 || !name.name || name.last - name.first < 2 || name.last >= end) return last;
  // "According to the head, Ida Holm “there is no pier”"
  const quoted = scene.quotationAt(name.last)?.first === name.last;
  if (!(quoted || /^[,.]$/.test(tokens[name.last]!.text)) || tokens[name.first]!.tag === 'DET') return last;
  const title = scene.phraseAt(last - 1);
  return title && (!title.name || title.first > from) && !/^(?:they|she|he|it)$/.test(tokens[from]!.lower)
    ? name.last
    : last;
}

/** "according to an aide who was there", "according to the board, which met in Orsk, the port": where what tells of the source ends. */
function pastRelative({ tokens }: Scene, last: number, end: number): number {
  const pronoun = tokens[last]?.text === ',' ? last + 1 : last;
  if (!/^(?:who|which|based)$/.test(tokens[pronoun]?.lower ?? '') || pronoun >= end) return last;
  for (let i = pronoun + 1; i < end; i++) if (tokens[i]!.text === ',') return i;
  return end;
}

/** "…, according to Ida Holm, head of the port": a phrase without a verb; "…, according to pilots, who asked not to be named". */
const tellsOfSource = (scene: Scene, [first, last]: Range): boolean =>
  /^(?:who|whose|which)$/.test(scene.tokens[first]?.lower ?? '') ||
  (scene.phraseAt(first)?.first === first && !hasFinite(scene, [first, last]));

const hasFinite = ({ tokens }: Scene, [first, last]: Range): boolean => {
  for (let i = first; i < last; i++) if (isVerb(tokens[i]) && !/ing$/.test(tokens[i]!.lower)) return true;
  return false;
};
