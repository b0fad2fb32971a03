/** Cues where nothing was said: silence, speech put off, what was only asked, and the author's own glosses. */

import { NAMING } from '../lexicon/cues-passive';
import {
  BEFORE_UNSAID,
  CALLED_TOGETHER,
  CHAMBERS,
  EVENTS,
  LET_IN,
  LOOMS,
  NO_SPEECH,
  NOBODY,
  NOT_YET,
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
    NO_SPEECH[group.lemma]?.has(objectHead(scene, pastPreposition(scene, group.last))) ||
    (/^(?:approve|confirm)$/.test(group.lemma) && CHAMBERS.has(agentHead(scene, group))) ||
    isBacking(scene, group) ||
    isInterrogation(scene, group) ||
    (group.lemma === 'call' &&
      /^(?:a|an)$/.test(lower(scene, group.last)) &&
      CALLED_TOGETHER.has(objectHead(scene, group.last))) ||
    (group.lemma === 'admit' && lower(scene, group.last) === 'to' && LET_IN.has(objectHead(scene, group.last + 1))) ||
    (group.lemma === 'attack' && isState(subjectName(scene, group)) && isState(nameAt(scene, group.last))) ||
    (group.lemma === 'threaten' && lower(scene, group.last) === 'to' && LOOMS.has(lower(scene, group.last + 1))) ||
    (group.lemma === 'welcome' && isGreeting(scene, group)) ||
    isAnonymous(scene, group) ||
    isMentioned(scene, group) ||
    isFall(scene, group) ||
    isRing(scene, group) ||
    isReporting(scene, group) ||
    isAuthor(scene, group) ||
    isOpening(scene, group) ||
    isName(scene, group) ||
    isToCome(scene, group) ||
    isAsked(scene, group) ||
    isRelayed(scene, group) ||
    isNobody(scene, group)
  );
}

const lower = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';

/** "is set to announce", "plans to tell". */
function isPutOff(scene: Scene, { form, governor, first }: VerbGroup): boolean {
  if (governor !== undefined) return PUT_OFF.has(scene.tokens[governor]!.lemma.toLowerCase());
  const before = lower(scene, first - 1);
  return form === 'infinitive' && (BEFORE_UNSAID.has(before) || NOT_YET.has(before) || putOffBefore(scene, first - 1));
}

const putOffBefore = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.tag === 'VERB' && PUT_OFF.has(tokens[i]!.lemma.toLowerCase());

const REFUSED = /^(?:comment|respond|reply|answer|elaborate|say|discuss|speak|give)$/;
/** "welcomed Holm at the airport": with open arms, not with words. */
function isGreeting(scene: Scene, { last }: VerbGroup): boolean {
  const object = scene.phraseAt(last);
  return (
    object?.first === last &&
    (object.name || object.pronoun) &&
    /^(?:at|into|to|home|back|in|on|inside|aboard|with)$/.test(lower(scene, object.last))
  );
}

/** "Commenting on the raid, Holm declared …": what it is about; what is said follows. */
const isOpening = (scene: Scene, { form, lemma, head }: VerbGroup): boolean =>
  form === 'participle' &&
  /^(?:comment|speak|talk)$/.test(lemma) &&
  scene.stretches[scene.stretchOf[head]!]!.first === head;

/** "nothing said on the stage": a participle that tells where something was said, not what. */
const isMentioned = (scene: Scene, { first, head, last }: VerbGroup): boolean =>
  first === head &&
  /^(?:anything|nothing|something|everything)$/.test(lower(scene, first - 1)) &&
  /^(?:in|on|at|by|during|about|before|after|from|to)$/.test(lower(scene, last));

/** "crime declined in May": it fell, nobody refused. */
const isFall = (scene: Scene, { lemma, last }: VerbGroup): boolean =>
  lemma === 'decline' && /^(?:ADV|ADP|PUNCT)$/.test(scene.tokens[last]?.tag ?? '');

/** "called to say that …": on the telephone; the saying is the claim. */
const isRing = ({ tokens }: Scene, { lemma, last }: VerbGroup): boolean =>
  lemma === 'call' &&
  tokens[last]?.lower === 'to' &&
  /^(?:say|tell|ask|warn|complain)$/.test(tokens[last + 1]?.lower ?? '');

/** "praised for reporting that exposed the fraud", "a ruling that upheld the law": work, which a relative clause tells of. */
function isReporting({ tokens }: Scene, { form, lemma, last }: VerbGroup): boolean {
  const verb = tokens[last + 1];
  return (
    form === 'participle' &&
    /^(?:report|rule)$/.test(lemma) &&
    tokens[last]?.lower === 'that' &&
    verb?.tag === 'VERB' &&
    !verb.lower.endsWith('ing')
  );
}

/** "When I ask whether …": the author, who speaks in a voice of his own. */
const isAuthor = (scene: Scene, { head, first }: VerbGroup): boolean =>
  /^(?:i|we)$/.test(lower(scene, scene.tokens[first - 1]?.tag === 'ADV' ? first - 2 : first - 1)) &&
  !scene.quotationAt(head);

/** "asked to remain anonymous", "asked not to be named". */
const isAnonymous = (scene: Scene, { lemma, last }: VerbGroup): boolean =>
  lemma === 'ask' &&
  /^(?:to (?:remain|stay|be) (?:anonymous|unnamed)|(?:not to be|to not be) (?:named|identified))/.test(
    [0, 1, 2, 3].map(n => lower(scene, last + n)).join(' '),
  );

/** "the pact, called the Orsk Treaty,": a name that nobody in particular gives. */
function isName(scene: Scene, { head, lemma, first }: VerbGroup): boolean {
  if (!NAMING.has(lemma) || first !== head || !/(?:ed|led)$/.test(lower(scene, head))) return false;
  const name = scene.phraseAt(head + 1);
  return (
    /^(?:[,(—–-]|--)$/.test(lower(scene, first - 1)) &&
    name?.first === head + 1 &&
    name.name &&
    /^(?:[,)—–-]|--)$/.test(lower(scene, name.last))
  );
}

/** "will call on the mayor": speech that is only announced, by nobody who speaks of himself. */
const isToCome = (scene: Scene, { modal, form, negated, head }: VerbGroup): boolean =>
  /^(?:will|shall|'ll)$/.test(modal) && form === 'finite' && !negated && !scene.quotationAt(head);

/** "What has Holm said about the port?": the author's own question. */
function isAsked(scene: Scene, { head }: VerbGroup): boolean {
  const { first, last } = scene.stretches[scene.stretchOf[head]!]!;
  const opens = /^(?:so|and|but|well|then)$/.test(lower(scene, first)) ? first + 1 : first;
  return (
    scene.tokens[last - 1]?.text === '?' &&
    !scene.quotationAt(head) &&
    /^(?:what|why|how|who|when|where|which|is|are|was|were|did|do|does|has|have|will|would|should|can|could)$/.test(
      lower(scene, opens),
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
function isOnlyAsked(scene: Scene, { lemma, form, first, last: end }: VerbGroup): boolean {
  let last = end;
  while (scene.tokens[last]?.tag === 'ADV' && !/^(?:how|why|when|where)$/.test(lower(scene, last))) last++;
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

/** The head of the subject, or of the agent of a passive: "confirmed by the Senate". */
const agentHead = (scene: Scene, group: VerbGroup): string =>
  lower(scene, group.last) === 'by' ? objectHead(scene, group.last + 1) : subjectHead(scene, group);

/** "rebels backed by Norland": with arms and money. */
const isBacking = (scene: Scene, { lemma, first, head, last }: VerbGroup): boolean =>
  lemma === 'back' && first === head && lower(scene, last) === 'by';

/** "No pilot said", "neither the port nor the clerk responded". */
function isNobody(scene: Scene, group: VerbGroup): boolean {
  const subject = scene.phraseAt(group.first - 1);
  if (subject?.last !== group.first) return false;
  return (
    NOBODY.has(subjectHead(scene, group)) ||
    /^(?:no|neither)$/.test(lower(scene, subject.first)) ||
    /^(?:neither|nor)$/.test(lower(scene, subject.first - 1))
  );
}

/** "responded to the fire": what the preposition holds. */
function pastPreposition(scene: Scene, from: number): number {
  const time = scene.phraseAt(from);
  const at = time?.time ? time.last : from;
  return scene.tokens[at]?.tag === 'ADP' ? at + 1 : at;
}

/** "questioned Ms Holm": put questions to her; "questioned the plan" doubts it. */
function isInterrogation(scene: Scene, { lemma, last }: VerbGroup): boolean {
  const object = scene.phraseAt(last);
  return lemma === 'question' && object?.first === last && (object.name || object.pronoun);
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
function relayedAt(scene: Scene, from: number): number {
  for (let i = from; i < from + 12 && scene.tokens[i]; i++) {
    if (/^(?:saying|telling|warning|claiming)$/.test(lower(scene, i)) && lower(scene, i - 1) === 'as') return i;
    if (/^[.,;:]$/.test(scene.tokens[i]!.text)) return 0;
  }
  return 0;
}
