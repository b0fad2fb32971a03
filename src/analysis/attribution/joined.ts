/** What ends a content at "and" or "but": a second verb of the same subject, another subject with its cue. */
import { isBare, isPast } from './occasion';
import type { Scene } from './scene';
import { type CueVerb, isFiniteVerb, isVerb, MODALS } from './verbs';

/** "slammed the treaty, voted against the budget and left": a finite verb joined to the cue, as no clause has begun in the object. */
export function finiteFollows(scene: Scene, first: number, i: number, end: number): boolean {
  const { tokens } = scene;
  if (!/^(?:,|and|but)$/.test(tokens[i]!.lower)) return false;
  let n = i + 1;
  while (n < end && (tokens[n]!.tag === 'ADV' || /^(?:and|but|then|yet|so)$/.test(tokens[n]!.lower))) n++;
  const verb = tokens[n];
  if (!verb || n >= end) return false;
  // "confirmed the fire but did not link it to the raid", "pressed for a truce but has won none"
  const second = verb.tag === 'AUX' && (tokens[i]!.lower === 'but' || /^(?:not|n't)$/.test(tokens[n + 1]?.lower ?? ''));
  if (!second && (verb.tag !== 'VERB' || !isPast(verb))) return contrasts(scene, first, i, n, end);
  return isBare(scene, first, i);
}

/** "called for calm, but the port | closed": a clause cannot go on with a mere object. */
function contrasts(scene: Scene, first: number, i: number, n: number, end: number): boolean {
  const subject = n > i ? scene.phraseAt(n) : undefined;
  if (subject?.first !== n) return false;
  // "demonised the port and Vale | has denied it"
  if (scene.tokens[n - 1]!.lower === 'and')
    return n === i + 1 && scene.tokens[subject.last]?.tag === 'AUX' && isBare(scene, first, i) && subject.last < end;
  if (!/^(?:but|yet|so)$/.test(scene.tokens[n - 1]!.lower) || n === i + 1) return false;
  for (let k = subject.last; k < Math.min(end, subject.last + 8); k++) {
    if (/^(?:,|that|which|who)$/.test(scene.tokens[k]!.lower)) return false;
    if (isVerb(scene.tokens[k])) return true;
  }
  return false;
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

/** "said it could close and | gave them a week": a past verb cannot go on with "could close", where nothing else has a verb. */
export function pastFollowsModal({ tokens }: Scene, first: number, i: number, end: number): boolean {
  const verb = tokens[i + 1];
  if (tokens[i]!.lower !== 'and' || !verb || i + 1 >= end || verb.tag !== 'VERB') return false;
  if (!isPast(verb) || verb.lower.endsWith('ed') || /(?:n|ne|ut|ld)$/.test(verb.lower)) return false;
  let modal = false;
  for (let k = first; k < i; k++) {
    const { tag, lower } = tokens[k]!;
    if (/^(?:be|been|have|had|who|which|that|what|how|when|where|if|because|as)$/.test(lower)) return false;
    if (tag === 'AUX') modal = true;
    if (modal && tag === 'AUX' && !MODALS.has(lower)) return false;
  }
  return modal;
}

/** "said that Norland has spoken and | has agreed": the perfect is that of the content, as what holds it is none. */
function sharesPerfect({ tokens }: Scene, first: number, and: number): boolean {
  const { lower } = tokens[and + 1]!;
  if (!/^(?:has|have)$/.test(lower) || tokens[first - 1]?.lower !== 'that') return false;
  for (let i = first - 2; i > first - 6; i--) if (/^(?:has|have)$/.test(tokens[i]?.lower ?? '')) return false;
  for (let i = first; i < and; i++) if (tokens[i]!.lower === lower) return true;
  return false;
}

/** "said they had left|, and had asked", "that pilots are late and | are asking": the auxiliary that the content began with goes on in it. */
export function sharesAuxiliary(scene: Scene, first: number, and: number): boolean {
  const { tokens } = scene;
  const lower = tokens[and + 1]?.lower ?? '';
  if (!/^(?:had|is|are|were)$/.test(lower) || !/^(?:and|but)$/.test(tokens[and]!.lower)) return false;
  for (let i = first - 1; i > first - 6; i--) if (tokens[i]?.lower === lower) return false;
  for (let i = first; i < and; i++) if (isFiniteVerb(tokens[i]!)) return tokens[i]!.lower === lower;
  return false;
}

/** "had spoken by phone and agreed": the second verb hangs on the auxiliary of the content, not on the speaker. */
export function governed(scene: Scene, first: number, and: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  let n = and + 1;
  if (sharesPerfect(scene, first, and) || sharesAuxiliary(scene, first, and)) return true;
  while (scene.tokens[n]?.tag === 'ADV') n++;
  const cue = cues.get(n);
  if (!cue || cue.first !== n) return false;
  // "accused them of rigging the vote and | pushing a lie"
  if (cue.form === 'participle' && cues.get(first - 1)?.form !== 'participle')
    for (let k = first; k < and; k++)
      if (scene.tokens[k]!.lower.endsWith('ing') && (k === first || /^(?:of|for)$/.test(scene.tokens[k - 1]!.lower)))
        return true;
  // "might have come and gone"; "left to build a pier and | said"
  const past = /(?:ed|en|wn|gone|done)$|^said$/.test(scene.tokens[n]!.lower);
  // "trust had been damaged and | promised changes": what has an object is no passive
  const object = scene.phraseAt(n + 1);
  const active = past && object?.first === n + 1 && !object.time;
  const bare = past
    ? /^(?:had|has|have|was|were|been)$/
    : cue.form === 'participle'
      ? /^(?:is|are|was|were|be|been)$/
      : /^(?:to|will|would|should|must|could|can|may)$/;
  for (let k = and - 1; k >= first; k--) {
    const t = scene.tokens[k]!;
    if (!bare.test(t.lower) || (active && /^(?:was|were|been)$/.test(t.lower))) continue;
    if (!past) return true;
    // "was “ignorant” and criticized him": no participle follows, so nothing governs the second verb
    let v = k + 1;
    while (/^(?:ADV|PART|AUX)$/.test(scene.tokens[v]?.tag ?? '')) v++;
    if (active && /^(?:was|were|been)$/.test(scene.tokens[v - 1]!.lower)) continue;
    if (scene.tokens[v]?.tag === 'VERB' && and - v <= 12) return true;
  }
  return false;
}

/** "… but did not elaborate", "but gave no details": what was left unsaid is the author's to tell. */
export function refusesMore({ tokens }: Scene, i: number, end: number): boolean {
  if (tokens[i]!.lower !== 'but' || i + 2 >= end) return false;
  const did = /^(?:did|would|could)$/.test(tokens[i + 1]!.lower);
  if (did && /^(?:not|n['’]t)$/.test(tokens[i + 2]!.lower)) return LEFT_UNSAID.test(tokens[i + 3]?.lower ?? '');
  // "but would give no details"
  const verb = did ? i + 2 : i + 1;
  return GIVES.test(tokens[verb]!.lower) && /^(?:no|few|little)$/.test(tokens[verb + 1]?.lower ?? '');
}
const GIVES = /^(?:gave|give|offered|offer|provided|provide|cited|cite|named|name|presented|present)$/;
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
  // "an able and determined rival", "fees and related losses have grown"
  if (cue && n === i + 1 && isQuality(scene, n, joins)) return false;
  if (cue && (cue.form === 'finite' || cue.form === 'participle') && !cue.modal) return true;
  // "with some calling it a mistake and | others praising it"
  const other = scene.phraseAt(n);
  if (other?.first === n && other.last < end && cues.get(other.last)?.form === 'participle') return true;
  return !joins && !joinsSubject(scene, i) && followedByCue(scene, i + 1, Math.min(end, i + 12), cues, true);
}

/** A participle before its noun: behind an adjective, or where no clause has begun. */
const isQuality = ({ tokens }: Scene, n: number, joins: boolean): boolean =>
  /(?:ed|ing)$/.test(tokens[n]!.lower) &&
  tokens[n + 1]?.tag === 'NOUN' &&
  (joins || (tokens[n - 2]?.tag === 'ADJ' && tokens[n - 3]?.tag === 'DET'));

export const SUBORDINATORS = new Set(
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

/** A participle in -ed that no clause, quotation or preposition like the one behind it can be the object of. */
const takesObject = ({ frames, form }: CueVerb, preposition: string): boolean =>
  form === 'finite' && !['t', 's', 'q', 'p', `:${preposition}`].some(f => frames.has(f));

/** The comma that closes what one after a name opens, where no verb stands between; 0 where none does. */
function insertionEnd(scene: Scene, comma: number, end: number): number {
  if (scene.phraseAt(comma - 1)?.last !== comma || scene.phraseAt(comma + 1)?.first !== comma + 1) return 0;
  for (let i = comma + 1; i < Math.min(end, comma + 12); i++) {
    if (scene.tokens[i]!.text === ',') return i;
    if (isVerb(scene.tokens[i])) return 0;
  }
  return 0;
}

/** A subject and its cue follow: "while President Vale said …". */
export function followedByCue(
  scene: Scene,
  from: number,
  end: number,
  cues: ReadonlyMap<number, CueVerb>,
  near = false,
): boolean {
  // "that she would go and | would continue to ask": no subject of its own
  if (near && MODALS.has(scene.tokens[from]?.lower ?? '')) return false;
  for (let i = from; i < Math.min(end, from + 25); i++) {
    if (scene.tokens[i]!.text === ',' && near) {
      // "and Ida Holm, the head of the port, said"
      const close = i > from ? insertionEnd(scene, i, end) : 0;
      if (!close || !cues.has(close + 1)) return false;
      i = close;
      continue;
    }
    // "and other mayors and called": the cue is not theirs
    if (near && /^(?:and|but)$/.test(scene.tokens[i]!.lower) && isVerb(scene.tokens[i + 1])) return false;
    if (!isVerb(scene.tokens[i])) continue;
    const cue = cues.get(i);
    // "and the pilots did not really threaten her"
    if (near && cue?.negated && cue.lemma !== 'deny') return false;
    // "and arguments presented in court": what takes an object, and has none, is a participle
    if (
      near &&
      cue &&
      cue.first === i &&
      scene.tokens[i + 1]?.tag === 'ADP' &&
      takesObject(cue, scene.tokens[i + 1]!.lower)
    )
      return false;
    if (cue) return cue.form === 'finite' && ['t', 'nt', 'q', 'no', 'a', ':for', 'n:to'].some(f => cue.frames.has(f));
    if (scene.tokens[i]!.tag === 'VERB') return false;
  }
  return false;
}
