/** What ends a content: a second cue, the verb of the main clause, an occasion, the author's own words. */
import { startsWithCapital } from '../text/letters';
import { isBare, isPast } from './occasion';
import type { Scene } from './scene';
import { type CueVerb, isVerb } from './verbs';

const CONTRAST = new Set([
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'after',
  'as',
  'when',
  'before',
  'despite',
  'amid',
  'following',
  'prompting',
  'according',
  'citing',
  'even',
]);

/** "slammed the treaty, voted against the budget and left": a finite verb joined to the cue, as no clause has begun in the object. */
export function finiteFollows(scene: Scene, first: number, i: number, end: number): boolean {
  const { tokens } = scene;
  if (!/^(?:,|and|but)$/.test(tokens[i]!.lower)) return false;
  let n = i + 1;
  while (n < end && (tokens[n]!.tag === 'ADV' || /^(?:and|but|then)$/.test(tokens[n]!.lower))) n++;
  const verb = tokens[n];
  if (!verb || n >= end) return false;
  // "confirmed the fire but did not link it to the raid"
  const refuses = verb.tag === 'AUX' && /^(?:not|n't)$/.test(tokens[n + 1]?.lower ?? '');
  if (!refuses && (verb.tag !== 'VERB' || !isPast(verb))) return false;
  return isBare(scene, first, i);
}

/** "refused to sign and | left", "denied taking it and | let them look": a past verb cannot go on with an infinitive or a gerund. */
export function pastFollowsVerbal({ tokens }: Scene, first: number, i: number, end: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[i]!.lower) || !/^to$|ing$/.test(tokens[first]!.lower)) return false;
  let n = i + 1;
  while (n < end && tokens[n]!.tag === 'ADV') n++;
  const verb = tokens[n];
  if (!verb || n >= end || verb.tag !== 'VERB' || !isPast(verb)) return false;
  for (let k = first + 1; k < i; k++)
    if (
      /^(?:be|been|being|have|having|had|was|were|is|are|who|which|that|what|how|when|where|by)$/.test(tokens[k]!.lower)
    )
      return false;
  for (let k = first + 2; k < i; k++) if (tokens[k]!.tag === 'VERB' && isPast(tokens[k]!)) return false;
  return true;
}

/** An auxiliary that no clause of the content can own: it belongs to the main clause. */
export function auxiliaryAt({ tokens }: Scene, first: number, i: number): boolean {
  if (!/^(?:is|are|was|were|has|have|had|will|would)$/.test(tokens[i]!.lower) || tokens[i - 1]!.lower === 'to')
    return false;
  for (let k = first; k < i; k++)
    if (/^(?:that|who|which|what|how|whether|where|when|if|,)$/.test(tokens[k]!.lower)) return false;
  return true;
}

/** The author's own words after a comma: ", raising fears …", ", which …", ", despite …". */
const GLOSS =
  /^(?:despite|amid|following|raising|sparking|prompting|deepening|fueling|fuelling|escalating|drawing|triggering|setting|marking|leaving|underscoring|highlighting|reflecting|forcing|making)$/;
export function glossFollows(scene: Scene, i: number, end: number, phrase: boolean): boolean {
  const next = scene.tokens[i];
  if (!next || i >= end) return false;
  if (GLOSS.test(next.lower)) return true;
  // ", as is much of the public"
  if (
    next.lower === 'as' &&
    scene.tokens[i + 1]?.tag === 'AUX' &&
    /^(?:much|many|most|some)$/.test(scene.tokens[i + 2]?.lower ?? '')
  )
    return true;
  if (next.lower === 'which' && /^(?:led|prompted|sparked|drew|came|triggered)$/.test(scene.tokens[i + 1]?.lower ?? ''))
    return true;
  if (!phrase) return false;
  return (
    /^(?:which|who|whose|where|as|after|because|though|although|when|while|without|before|since|if|so|with|in|a|an|the|its|his|her|their)$/.test(
      next.lower,
    ) ||
    (next.tag === 'VERB' && /ing$/.test(next.lower)) ||
    (next.tag === 'NOUN' && !startsWithCapital(next.text) && !listFollows(scene, i, end))
  );
}

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
export function mainFollows(scene: Scene, i: number, end: number): boolean {
  const phrase = scene.phraseAt(i);
  if (phrase?.first !== i) return false;
  for (let k = phrase.last; k < Math.min(end, phrase.last + 8); k++) {
    const t = scene.tokens[k]!;
    if (/^[,;:]$/.test(t.text) || t.lower === 'and') return false;
    if (t.tag === 'AUX' || (t.tag === 'VERB' && !/ing$/.test(t.lower))) return true;
  }
  return false;
}

/** A finite verb, after an adverb at most. */
export function verbAt(scene: Scene, i: number, end: number): boolean {
  const k = scene.tokens[i]?.tag === 'ADV' ? i + 1 : i;
  const t = scene.tokens[k];
  return !!t && k < end && (t.tag === 'AUX' || (t.tag === 'VERB' && !/ing$/.test(t.lower)));
}

/** "had spoken by phone and agreed": the second verb hangs on the auxiliary of the content, not on the speaker. */
export function governed(scene: Scene, first: number, and: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  let n = and + 1;
  while (scene.tokens[n]?.tag === 'ADV') n++;
  const cue = cues.get(n);
  if (!cue || cue.first !== n) return false;
  const past = /ed$/.test(scene.tokens[n]!.lower);
  const bare = past ? /^(?:had|has|have|was|were|been)$/ : /^(?:to|will|would|should|must|could|can|may)$/;
  for (let k = and - 1; k >= first; k--) {
    const t = scene.tokens[k]!;
    if (!bare.test(t.lower)) continue;
    if (!past) return true;
    // "was “ignorant” and criticized him": no participle follows, so nothing governs the second verb
    let v = k + 1;
    while (/^(?:ADV|PART|AUX)$/.test(scene.tokens[v]?.tag ?? '')) v++;
    if (scene.tokens[v]?.tag === 'VERB' && and - v <= 12) return true;
  }
  return false;
}

export function endsAtComma(scene: Scene, i: number, end: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const { tokens } = scene;
  // "may not, as an occupying power, close the port": the verb of the content is still to come
  if (tokens[i - 1]?.tag === 'AUX' || (tokens[i - 1]?.lower === 'not' && tokens[i - 2]?.tag === 'AUX')) return false;
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
  if (CONTRAST.has(next.lower)) return followedByCue(scene, n + 1, end, cues);
  if (next.lower === 'and' || next.lower === 'but') return secondCue(scene, n, end, cues);
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

/** "… but did not elaborate", "but gave no details": what was left unsaid is the author's to tell. */
export function refusesMore({ tokens }: Scene, i: number, end: number): boolean {
  if (tokens[i]!.lower !== 'but' || i + 2 >= end) return false;
  const did = tokens[i + 1]!.lower === 'did' && /^(?:not|n['’]t)$/.test(tokens[i + 2]!.lower);
  if (did) return LEFT_UNSAID.test(tokens[i + 3]?.lower ?? '');
  return (
    /^(?:gave|offered|provided|cited|named|presented)$/.test(tokens[i + 1]!.lower) && tokens[i + 2]!.lower === 'no'
  );
}
const LEFT_UNSAID =
  /^(?:elaborate|specify|give|provide|offer|say|name|identify|explain|disclose|present|go|detail|comment|mention)$/;

/**
 * "… and called for", "… but later said": a cue of the same subject right after the conjunction, or of another.
 * @param joins what stands before is no clause yet: "ships from Vale | and Orsk"
 */
export function secondCue(
  scene: Scene,
  i: number,
  end: number,
  cues: ReadonlyMap<number, CueVerb>,
  joins = false,
): boolean {
  const { tokens } = scene;
  let n = i + 1;
  while (n < end && (tokens[n]!.tag === 'ADV' || tokens[n]!.tag === 'AUX')) n++;
  const cue = cues.get(n);
  if (cue && (cue.form === 'finite' || cue.form === 'participle') && !cue.modal) return true;
  return !joins && !joinsSubject(scene, i) && followedByCue(scene, i + 1, Math.min(end, i + 12), cues, true);
}

const SUBORDINATORS = new Set(
  'unless if because that when after before until till whether since once although though while as'.split(' '),
);

/** "unless Vale and Orsk agree": a conjunction inside the subject of a clause that has just begun, not before a new one. */
function joinsSubject(scene: Scene, i: number): boolean {
  const phrase = scene.phraseAt(i - 1);
  return (
    phrase !== undefined &&
    SUBORDINATORS.has(scene.tokens[phrase.first - 1]?.lower ?? '') &&
    scene.phraseAt(i + 1)?.first === i + 1
  );
}

/** A subject and its cue follow: "while President Vale said …". */
export function followedByCue(
  scene: Scene,
  from: number,
  end: number,
  cues: ReadonlyMap<number, CueVerb>,
  near = false,
): boolean {
  for (let i = from; i < Math.min(end, from + 25); i++) {
    if (scene.tokens[i]!.text === ',' && near) return false;
    // "and other mayors and called": the cue is not theirs
    if (near && /^(?:and|but)$/.test(scene.tokens[i]!.lower) && isVerb(scene.tokens[i + 1])) return false;
    if (!isVerb(scene.tokens[i])) continue;
    const cue = cues.get(i);
    if (cue) return cue.form === 'finite' && ['t', 'nt', 'q', 'no', 'a', ':for'].some(f => cue.frames.has(f));
    if (scene.tokens[i]!.tag === 'VERB') return false;
  }
  return false;
}
