/** Whose verb one is that has no subject before it: the verb's before it ("…, saying", "… and called for"), or the next one's. */

import { isDash, type Scene } from './scene';
import { endOf, isVerbLike, REACH, type Subject, startOf, subjectBefore, whole } from './subject';
import { isFiniteVerb, type VerbGroup } from './verbs';

/** The subject of the last finite verb before, in the same sentence: "…, saying", "… and called for". */
export function subjectInherited(
  scene: Scene,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  known: ReadonlyMap<number, Subject>,
): Subject | undefined {
  const low = startOf(scene, group.head);
  // "that she left or | promised to leave": the verb before is meant
  const same = group.form === 'participle' || scene.tokens[group.first - 1]?.lower === 'or';
  const own = same ? (ofSameClause(scene, group, low) ?? ofAbsolute(scene, group, low)) : undefined;
  if (own) return own;
  for (let g = groups.length - 1; g >= 0; g--) {
    const other = groups[g]!;
    if (other.head >= group.first || other.head < low) continue;
    const subject = known.get(other.head);
    if (subject && !hangs(scene, subject) && !isExpletive(scene, subject)) return subject;
  }
  // the nearest finite verb whose clause hangs on no other, whatever it says; then any, from the beginning
  const verbs: number[] = [];
  for (let i = Math.max(low, group.first - REACH); i < group.first; i++)
    if (
      /^(?:VERB|AUX)$/.test(scene.tokens[i]!.tag) &&
      !/ing$/.test(scene.tokens[i]!.lower) &&
      scene.quotationAt(i) === scene.quotationAt(group.head)
    )
      verbs.push(i);
  const told = verbs.filter(i => !HAPPENS.has(scene.tokens[i]!.lemma) && !isParticiple(scene, i));
  const speaking = told.length ? told : verbs;
  const at = (i: number): Subject | undefined => subjectBefore(scene, { ...group, head: i, first: i, last: i + 1 });
  for (const i of speaking.slice(-5).reverse()) {
    const subject = at(i);
    if (subject && !hangs(scene, subject) && !isExpletive(scene, subject)) return subject;
  }
  for (const i of speaking.slice(0, 3)) {
    const subject = at(i);
    if (subject && !isExpletive(scene, subject)) return owning(scene, subject);
  }
  // no verb that the tagger knows: the phrase that opens the sentence
  const opening = verbs.length ? undefined : scene.phraseAt(low);
  return opening?.first === low && !opening.time ? whole([[opening.first, opening.last]], false) : undefined;
}

/** "It is only fair to add that": "it" stands for nobody. */
function isExpletive({ tokens }: Scene, { first, last }: Subject): boolean {
  if (last - first !== 1 || tokens[first]!.lower !== 'it' || !/^(?:is|was)$/.test(tokens[last]?.lower ?? ''))
    return false;
  let i = last + 1;
  while (/^AD[JV]$/.test(tokens[i]?.tag ?? '')) i++;
  return i > last + 1 && tokens[i]?.lower === 'to';
}

/** "disowned the pilots | held in Orsk and said": what follows an object, and has none of its own. */
function isParticiple({ tokens, phraseAt }: Scene, i: number): boolean {
  if (!/(?:ed|wn)$/.test(tokens[i]!.lower) || tokens[i + 1]?.tag !== 'ADP') return false;
  const object = phraseAt(i - 1);
  return object?.last === i && /^(?:VERB|ADP)$/.test(tokens[object.first - 1]?.tag ?? '');
}

/** "The vote came a day after Vale called it late and | accused the mayor": what comes does not speak. */
const HAPPENS = new Set(['come', 'happen', 'occur', 'coincide']);

/** "It came after Vale sent a letter demanding": no comma parts the participle from a verb before it, whose subject is its own. */
function ofSameClause(scene: Scene, group: VerbGroup, low: number): Subject | undefined {
  for (let i = group.first - 1; i > Math.max(low, group.first - NEAR); i--) {
    const t = scene.tokens[i]!;
    if (/^[,;:"“”(]$/.test(t.text) || isDash(t)) return undefined;
    if (t.tag === 'VERB' && isFiniteVerb(t) && scene.tokens[i - 1]!.lower !== 'to')
      return subjectBefore(scene, { head: i, first: i, last: i + 1 });
  }
  return undefined;
}
const NEAR = 14;

/** "It closed, with the pilots releasing a note, confirming that": whom "with" tells of goes on. */
function ofAbsolute(scene: Scene, group: VerbGroup, low: number): Subject | undefined {
  const { tokens } = scene;
  for (let i = group.first - 1; i > Math.max(low, group.first - 2 * NEAR); i--) {
    if (isFiniteVerb(tokens[i]!)) return undefined;
    const phrase = tokens[i]!.lower === 'with' && tokens[i - 1]!.text === ',' ? scene.phraseAt(i + 1) : undefined;
    if (phrase?.first !== i + 1) continue;
    const verb = tokens[phrase.last];
    return verb?.tag === 'VERB' && verb.lower.endsWith('ing') && phrase.last < group.first
      ? whole([[phrase.first, phrase.last]], false)
      : undefined;
  }
  return undefined;
}

/** "the board, whose head, Ada Brandt, praised it, said": the board says it. */
function owning(scene: Scene, subject: Subject): Subject {
  const owner = scene.tokens[subject.first]!.lower === 'whose' ? scene.phraseAt(subject.first - 2) : undefined;
  return owner && !owner.time ? whole([[owner.first, owner.last]], false) : subject;
}

/** "when voters …", "which …": the subject of a clause inside another. */
const hangs = (scene: Scene, subject: Subject): boolean =>
  subject.relative ||
  scene.tokens[subject.first]!.lower === 'whose' ||
  /^(?:that|who|which|whom|what|whose|when|as|if|because|after|before|while|until|since|where|how|why)$/.test(
    scene.tokens[subject.first - 1]?.lower ?? '',
  );

/** "Blaming the press, Holm insisted …": the subject of the main clause after a participle that opens the sentence. */
export function subjectFollowing(scene: Scene, group: VerbGroup): { subject: Subject; comma: number } | undefined {
  const { tokens } = scene;
  const end = endOf(scene, group.head);
  for (let i = group.last; i < Math.min(end, group.last + 45); i++) {
    const q = scene.quotationAt(i);
    if (q && q.first === i && q !== scene.quotationAt(group.head)) {
      i = q.last - 1;
      if (tokens[i - 1]?.text !== ',') continue;
    } else if (tokens[i]!.text !== ',') continue;
    const phrase = scene.phraseAt(i + 1);
    if (phrase?.first !== i + 1 || phrase.time) continue;
    let v = phrase.last;
    while (v < end && tokens[v]!.tag === 'ADV') v++;
    if (isVerbLike(tokens[v]?.tag) && !/ing$/.test(tokens[v]!.lower))
      return { subject: whole([[phrase.first, phrase.last]], false), comma: i };
  }
  return undefined;
}
