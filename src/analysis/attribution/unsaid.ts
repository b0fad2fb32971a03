/** Cues where nothing was said: silence, speech put off, what was only asked, and the author's own glosses. */
import {
  BEFORE_UNSAID,
  EVENTS,
  LET_IN,
  LOOMS,
  NO_SPEECH,
  NOBODY,
  PICTURES,
  PUT_OFF,
  SHOWS,
  SILENT_NEGATED,
} from '../lexicon/cues-unsaid';
import { sidesOf } from '../lexicon/sides';
import type { Scene } from './scene';
import type { VerbGroup } from './verbs';

/** Does this verb group, for all that its verb may report, tell of nothing said? */
export function isUnsaid(scene: Scene, group: VerbGroup): boolean {
  return (
    (group.negated && SILENT_NEGATED.has(group.lemma)) ||
    isPutOff(scene, group) ||
    isRefused(scene, group) ||
    isOnlyAsked(scene, group) ||
    (group.form === 'participle' && (group.lemma === 'refer' || isAvoided(scene, group))) ||
    (group.lemma === 'show' && PICTURES.has(subjectHead(scene, group))) ||
    (SHOWS.has(group.lemma) && EVENTS.has(subjectHead(scene, group))) ||
    NO_SPEECH[group.lemma]?.has(objectHead(scene, group.last)) ||
    (group.lemma === 'admit' && lower(scene, group.last) === 'to' && LET_IN.has(objectHead(scene, group.last + 1))) ||
    (group.lemma === 'attack' && isState(subjectName(scene, group)) && isState(nameAt(scene, group.last))) ||
    (group.lemma === 'threaten' && lower(scene, group.last) === 'to' && LOOMS.has(lower(scene, group.last + 1))) ||
    isToCome(scene, group) ||
    isAsked(scene, group) ||
    isRelayed(scene, group) ||
    NOBODY.has(subjectHead(scene, group))
  );
}

const lower = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';

/** "is set to announce", "plans to tell". */
function isPutOff(scene: Scene, { form, governor, first }: VerbGroup): boolean {
  if (governor !== undefined) return PUT_OFF.has(scene.tokens[governor]!.lemma.toLowerCase());
  return form === 'infinitive' && (BEFORE_UNSAID.has(lower(scene, first - 1)) || putOffBefore(scene, first - 1));
}

const putOffBefore = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.tag === 'VERB' && PUT_OFF.has(tokens[i]!.lemma.toLowerCase());

const REFUSED = /^(?:comment|respond|reply|answer|elaborate|say|discuss|speak|give)$/;
/** "will call on the mayor": speech that is only announced, by nobody who speaks of himself. */
const isToCome = (scene: Scene, { modal, form, negated, head }: VerbGroup): boolean =>
  /^(?:will|shall|'ll)$/.test(modal) && form === 'finite' && !negated && !scene.quotationAt(head);

/** "What has Holm said about the port?": the author's own question. */
function isAsked(scene: Scene, { head }: VerbGroup): boolean {
  const { first, last } = scene.stretches[scene.stretchOf[head]!]!;
  return (
    scene.tokens[last - 1]?.text === '?' &&
    !scene.quotationAt(head) &&
    /^(?:what|why|how|who|when|where|which|is|are|was|were|did|do|does|has|have|will|would|should|can|could)$/.test(
      lower(scene, first),
    )
  );
}

/** Among themselves, states attack with weapons. */
const isState = (name: string): boolean => sidesOf(name).some(side => side.by === 'country' || side.by === 'capital');
const nameAt = (scene: Scene, i: number): string => {
  const phrase = scene.phraseAt(i);
  return phrase?.name ? scene.tokens[phrase.head]!.text : '';
};
const subjectName = (scene: Scene, { first }: VerbGroup): string => nameAt(scene, first - 1);

/** "declined to comment": the refusal, and what is refused. */
function isRefused(scene: Scene, { head, lemma, governor }: VerbGroup): boolean {
  const refuses = (i: number): boolean => /^(?:declin|refus)/.test(lower(scene, i));
  if (/^(?:decline|refuse)$/.test(lemma))
    return lower(scene, head + 1) === 'to' && REFUSED.test(lower(scene, head + 2));
  return REFUSED.test(lemma) && governor !== undefined && refuses(governor);
}

/** "was asked how", "asked about the letter": a question whose asker nobody names. */
function isOnlyAsked(scene: Scene, { lemma, form, first, last }: VerbGroup): boolean {
  if (!/^(?:ask|question|quiz|press)$/.test(lemma)) return false;
  if (form === 'passive' && /^[.,;:]$/.test(lower(scene, last))) return true;
  if (!/^(?:about|how|why|whether|if|what|when|where|again|on|by|for)$/.test(lower(scene, last))) return false;
  if (form === 'passive') return true;
  const before = scene.tokens[first - 1];
  const opens = !before || before.paragraph !== scene.tokens[first]!.paragraph || /^[.!?"”,]$/.test(before.text);
  return form !== 'participle' && (opens || /^(?:when|if|being|while)$/.test(before?.lower ?? ''));
}

/** "refrained from commenting", "without saying". */
function isAvoided(scene: Scene, { first }: VerbGroup): boolean {
  const before = lower(scene, first - 1);
  return (
    before === 'without' ||
    (before === 'from' && /^(?:refrain|abstain|shi|stop|far|away)/.test(lower(scene, first - 2)))
  );
}

function subjectHead(scene: Scene, { first }: VerbGroup): string {
  const phrase = scene.phraseAt(first - 1);
  if (phrase?.last !== first) return '';
  const t = scene.tokens[phrase.head]!;
  return t.lower === 'one' && lower(scene, phrase.first) === 'no' ? 'nobody' : t.lemma.toLowerCase();
}

/** The noun of the phrase that begins at a token; "" where none does. */
function objectHead(scene: Scene, at: number): string {
  const phrase = scene.phraseAt(at);
  return phrase?.first === at ? scene.tokens[phrase.head]!.lemma.toLowerCase() : '';
}

/** "quoted her as saying": the saying is hers. */
function isRelayed(scene: Scene, { lemma, last }: VerbGroup): boolean {
  if (lemma !== 'quote' && lemma !== 'cite') return false;
  const object = scene.phraseAt(last);
  return object?.first === last && relayedAt(scene, object.last) > 0;
}

/** Where "as saying", "as telling" stands at most a few words behind a token: the place of the verb; 0 where it does not. */
export function relayedAt(scene: Scene, from: number): number {
  for (let i = from; i < from + 12 && scene.tokens[i]; i++) {
    if (/^(?:saying|telling|warning|claiming)$/.test(lower(scene, i)) && lower(scene, i - 1) === 'as') return i;
    if (/^[.,;:]$/.test(scene.tokens[i]!.text)) return 0;
  }
  return 0;
}
