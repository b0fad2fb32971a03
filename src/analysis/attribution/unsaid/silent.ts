/** Nothing was said, or not yet: refused, avoided, put off, or only asked. */

import { BEFORE_UNSAID, CALLED_TOGETHER, NOBODY, NOT_YET, PUT_OFF, SILENT_NEGATED } from '../../lexicon/cues-unsaid';
import { FRAMES } from '../frames';
import type { Scene } from '../scene';
import { lower, subjectHead, type Unsaid } from './around';

const REFUSED = /^(?:comment|respond|reply|answer|elaborate|say|discuss|speak|give|tell|reveal|disclose|specify)$/;

const COMMENTS = /^(?:comment|respond|reply|answer|elaborate|explain)$/;

/** "has not said whether". */
const isDenied: Unsaid = (scene, { negated, lemma, head }) =>
  negated && (SILENT_NEGATED.has(lemma) || (lemma === 'confirm' && lower(scene, head - 1) === 'immediately'));

/** "did not confirm or deny that": neither is said. */
const isUndecided: Unsaid = (scene, { lemma, first, last }) =>
  (lemma === 'deny' && /^n?or$/.test(lower(scene, first - 1)) && lower(scene, first - 2).startsWith('confirm')) ||
  (lemma === 'confirm' && /^n?or$/.test(lower(scene, last)) && /^den(?:y|ied)$/.test(lower(scene, last + 1)));

/** "is set to announce", "plans to tell". */
const isPutOff: Unsaid = (scene, { form, governor, first }) => {
  const { tokens } = scene;
  const putsOff = (i: number): boolean => PUT_OFF.has(tokens[i]!.lemma.toLowerCase());
  if (governor !== undefined) return putsOff(governor);
  const before = tokens[first - 1];
  if (form !== 'infinitive' || !before) return false;
  if (isAskedOf(scene, first)) return true;
  return BEFORE_UNSAID.has(before.lower) || NOT_YET.has(before.lower) || (before.tag === 'VERB' && putsOff(first - 1));
};

/** "urged the board of the port | to condemn it": what somebody is asked to say. */
function isAskedOf(scene: Scene, to: number): boolean {
  let phrase = scene.phraseAt(to - 1);
  for (let steps = 0; phrase?.last === to && steps < 3; steps++) {
    const verb = scene.tokens[phrase.first - 1];
    if (!verb) return false;
    // "called a conference to announce it"
    if (verb.lemma === 'call' && CALLED_TOGETHER.has(scene.tokens[phrase.head]!.lemma)) return false;
    if (verb.tag === 'VERB') return FRAMES.get(verb.lemma)?.has('ni') === true || verb.lemma === 'summon';
    // "unacceptable for the president to comment"
    if (verb.lower === 'for') return scene.tokens[verb.index - 1]?.tag === 'ADJ';
    const before = /^(?:of|in|for|and)$/.test(verb.lower) ? scene.phraseAt(verb.index - 1) : undefined;
    if (!before) return false;
    phrase = { ...before, last: to };
  }
  return false;
}

/** "declined to comment": the refusal, and what is refused. */
const isRefused: Unsaid = (scene, { head, lemma, governor }) => {
  if (/^(?:decline|refuse)$/.test(lemma))
    return lower(scene, head + 1) === 'to' && REFUSED.test(lower(scene, head + 2));
  return REFUSED.test(lemma) && governor !== undefined && /^(?:declin|refus|ask)/.test(lower(scene, governor));
};

/** "was asked how", "asked about the letter": a question whose asker nobody names. */
const isOnlyAsked: Unsaid = (scene, { lemma, form, first, last: end }) => {
  if (!/^(?:ask|question|quiz|press)$/.test(lemma)) return false;
  let last = end;
  while (scene.tokens[last]?.tag === 'ADV' && !/^(?:how|why|when|where)$/.test(lower(scene, last))) last++;
  if (form === 'passive' && /^[.,;:]$/.test(lower(scene, last))) return true;
  // "was asked to comment on the raid"
  if (form === 'passive' && lower(scene, last) === 'to' && COMMENTS.test(lower(scene, last + 1))) return true;
  // "When asked to leave", "Asked in Vale which pier she meant"
  if (
    form !== 'participle' &&
    lower(scene, last) !== 'by' &&
    (/^\p{Lu}/u.test(scene.tokens[first]!.text) || /^(?:when|being|while)$/.test(lower(scene, first - 1)))
  )
    return true;
  if (!/^(?:about|how|why|whether|if|what|when|where|again|on|by|for)$/.test(lower(scene, last))) return false;
  if (form === 'passive') return true;
  const before = scene.tokens[first - 1];
  const opens = !before || before.paragraph !== scene.tokens[first]!.paragraph || /^[.!?"”,]$/.test(before.text);
  return form !== 'participle' && (opens || /^(?:when|if|being|while)$/.test(before?.lower ?? ''));
};

/** "refrained from commenting", "stopped short of calling for", "without saying". */
const isAvoided: Unsaid = (scene, { form, first }) => {
  if (form !== 'participle') return false;
  // "refrained from | publicly | criticising"
  const from = scene.tokens[first - 1]?.tag === 'ADV' ? first - 2 : first - 1;
  const before = lower(scene, from);
  return (
    before === 'without' ||
    (before === 'of' && lower(scene, from - 1) === 'short') ||
    (before === 'from' && /^(?:refrain|abstain|shi|stop|far|away)/.test(lower(scene, from - 1)))
  );
};

/** "No pilot said", "neither the port nor the clerk responded". */
const isNobody: Unsaid = (scene, group) => {
  const subject = scene.phraseAt(group.first - 1);
  if (subject?.last !== group.first) return false;
  return (
    NOBODY.has(subjectHead(scene, group)) ||
    // but "No 10 sources"
    (/^(?:no|neither)$/.test(lower(scene, subject.first)) && scene.tokens[subject.first + 1]?.tag !== 'NUM') ||
    /^(?:neither|nor)$/.test(lower(scene, subject.first - 1))
  );
};

/** "If the mayors of the ports refuse to sign": what nobody has said yet. */
const isSupposed: Unsaid = (scene, group) => {
  let phrase = scene.phraseAt(group.first - 1);
  if (phrase?.last !== group.first) return false;
  for (let steps = 0; steps < 2 && /^(?:of|in|and|or|for)$/.test(lower(scene, phrase.first - 1)); steps++) {
    const before = scene.phraseAt(phrase.first - 2);
    if (!before) return false;
    phrase = before;
  }
  return /^(?:if|unless|whether)$/.test(lower(scene, phrase.first - 1)) && lower(scene, phrase.first - 2) !== 'as';
};

export const SILENT: readonly Unsaid[] = [
  isSupposed,
  isDenied,
  isUndecided,
  isPutOff,
  isRefused,
  isOnlyAsked,
  isAvoided,
  isNobody,
];
