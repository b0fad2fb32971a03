/** What verbs of saying name besides: deeds, events and things that show. */

import {
  ARMED,
  CALLED_TOGETHER,
  CHAMBERS,
  EVENTS,
  HEARINGS,
  HELD,
  LET_IN,
  LOOMS,
  NO_SPEECH,
  PICTURES,
  SHOWS,
  TOLLS,
} from '../../lexicon/cues-unsaid';
import { COUNTING, isHuman, maySpeak } from '../../lexicon/people';
import { sidesOf } from '../../lexicon/sides';
import { MAKERS, OUTLET_NOUNS } from '../../lexicon/sources';
import { lemmaOf } from '../../text/lemma';
import type { Scene } from '../scene';
import type { VerbGroup } from '../verbs';
import {
  agentHead,
  isOutlet,
  lower,
  meetsSomebody,
  nameAt,
  objectHead,
  pastPreposition,
  subjectHead,
  type Unsaid,
} from './around';

/** "recalled its ambassador", "the strike underscores …": objects and subjects with which a verb is no speech. */
export const doesNotSpeak: Unsaid = (scene, group) =>
  (SHOWS.has(group.lemma) && EVENTS.has(subjectHead(scene, group))) ||
  // "wrote in a book that": where it was said; "dismissed by an official": who says it; "appealed to voters to come": what they are asked
  (!/^(?:in|by)$/.test(lower(scene, group.last)) &&
    !(group.lemma === 'appeal' && lower(scene, scene.phraseAt(group.last + 1)?.last ?? group.last) === 'to') &&
    NO_SPEECH.get(group.lemma)?.has(objectHead(scene, pastPreposition(scene, group.last))) === true);

/** "the Senate approved the pact": by a vote. */
const isVoted: Unsaid = (scene, group) => CHAMBERS.has(agentHead(scene, group));

/** "the Senate confirmed the envoy", but "It will close, the council confirmed." */
const isVotedFor: Unsaid = (scene, group) =>
  isVoted(scene, group) && !/^(?:that|[.,;:]|)$/.test(lower(scene, group.last));

/** "called an early election". */
const isCalledTogether = (scene: Scene, { last }: VerbGroup): boolean =>
  /^an?$/.test(lower(scene, last)) && CALLED_TOGETHER.has(objectHead(scene, last));

/** "called to say that …": on the telephone; the saying is the claim. */
const isRing = (scene: Scene, { last }: VerbGroup): boolean =>
  lower(scene, last) === 'to' && /^(?:say|tell|ask|warn|complain)$/.test(lower(scene, last + 1));

/** "the so-called truce". */
const isSoCalled = (scene: Scene, { head }: VerbGroup): boolean =>
  scene.tokens[head - 1]?.text === '-' && lower(scene, head - 2) === 'so';

/** "Norland calls the shoal Orsk Reef": what a place is called says nothing about it. */
function isGivenName({ tokens, phraseAt }: Scene, { last }: VerbGroup): boolean {
  const object = phraseAt(last);
  if (object?.first !== last || !object.name || tokens[last]!.tag !== 'DET') return false;
  const noun = tokens[last + 1]!;
  return (
    noun.tag === 'NOUN' && !isHuman(noun.lemma) && tokens[last + 2]?.tag === 'PROPN' && !tokens[object.last]?.isWord
  );
}

/** Among themselves, states attack with weapons. */
const isState = (name: string): boolean => sidesOf(name).some(side => side.by === 'country' || side.by === 'capital');

/** "asked to remain anonymous", "asked not to be named". */
const isAnonymous: Unsaid = (scene, { last }) =>
  /^(?:to (?:remain|stay|be) (?:anonymous|unnamed)|(?:not to be|to not be) (?:named|identified)|that (?:his|her|their) names?)/.test(
    [0, 1, 2, 3].map(n => lower(scene, last + n)).join(' '),
  );

/** "replied to him and said": whom it goes to is nothing that is said. */
const isToSomebody: Unsaid = (scene, { last }) =>
  lower(scene, last) === 'to' && scene.phraseAt(last + 1)?.pronoun === true && lower(scene, last + 2) === 'and';

/** "said this at a meeting", "said so in a letter": what was said stands elsewhere. */
const isPointing: Unsaid = ({ tokens }, { last }) =>
  /^(?:this|so)$/.test(tokens[last]?.lower ?? '') && /^(?:ADP|PUNCT|SCONJ)$/.test(tokens[last + 1]?.tag ?? 'PUNCT');

/** "praised for reporting that exposed the fraud", "a ruling that upheld the law": work, which a relative clause tells of. */
const isWork: Unsaid = ({ tokens }, { form, last }) => {
  const verb = tokens[last + 1];
  return form === 'participle' && tokens[last]?.lower === 'that' && verb?.tag === 'VERB' && !verb.lower.endsWith('ing');
};

/** "quoted her as saying": the saying is hers. */
const isRelayed: Unsaid = (scene, { last }) => {
  const object = scene.phraseAt(last);
  if (object?.first !== last) return false;
  for (let i = object.last; i < object.last + 12 && scene.tokens[i]; i++) {
    if (/^(?:saying|telling|warning|claiming)$/.test(lower(scene, i)) && lower(scene, i - 1) === 'as') return true;
    if (/^[.,;:]$/.test(scene.tokens[i]!.text)) return false;
  }
  return false;
};

/** "the jury heard", "a commission into the spill heard". */
function isHearing(scene: Scene, group: VerbGroup): boolean {
  if (HEARINGS.has(subjectHead(scene, group))) return true;
  const about = scene.phraseAt(group.first - 1);
  const before = about && /^(?:into|of|on|in)$/.test(lower(scene, about.first - 1)) ? about.first - 2 : -1;
  return HEARINGS.has(scene.tokens[scene.phraseAt(before)?.head ?? -1]?.lemma.toLowerCase() ?? '');
}

/** "as Holm put it": the words stand beside it. */
const isPutSo = (scene: Scene, { first, last }: VerbGroup): boolean =>
  lower(scene, last) === 'it' && /^(?:as|how)$/.test(lower(scene, (scene.phraseAt(first - 1)?.first ?? first) - 1));

/** "The clerk learned that the port would close": only what an outlet has learned, it reports. */
const isLearned: Unsaid = ({ tokens, phraseAt }, { first }) => {
  const subject = phraseAt(first - 1);
  if (!subject?.name) return !OUTLET_NOUNS.has(tokens[subject?.head ?? first]!.lower);
  const from = subject.first + Number(tokens[subject.first]!.lower === 'the');
  return !isOutlet(
    tokens
      .slice(from, subject.last)
      .map(t => t.text)
      .join(' '),
  );
};

/** "The contest promised to be close", "the engine refused to start": what only seems to have a will. */
const hasNoWill: Unsaid = (scene, { first }) => {
  const subject = scene.phraseAt(first - 1);
  const head = subject?.last === first ? scene.tokens[subject.head]! : undefined;
  if (head?.tag !== 'NOUN') return false;
  const noun = lemmaOf(head.lower, 'NOUN');
  return !maySpeak(noun) && !MAKERS.has(noun) && !COUNTING.has(noun);
};

/** Verb → where it names a deed. */
export const DEEDS: ReadonlyMap<string, Unsaid> = new Map(
  Object.entries<Unsaid>({
    // "put a ferry at risk"; "put the toll at nine" is said
    put: (scene, group) => !TOLLS.has(objectHead(scene, group.last)) && !isPutSo(scene, group),
    // "footage shows survivors"
    show: (scene, group) => PICTURES.has(subjectHead(scene, group)),
    approve: isVoted,
    confirm: isVotedFor,
    call: (scene, group) =>
      isCalledTogether(scene, group) ||
      isRing(scene, group) ||
      isSoCalled(scene, group) ||
      isGivenName(scene, group) ||
      // "a meeting called to settle it"
      (group.form === 'finite' && lower(scene, group.last) === 'to' && hasNoWill(scene, group)),
    // "the clerk - accused of theft - left": whoever accuses has somebody to accuse
    accuse: (scene, { first, last }) =>
      lower(scene, last) === 'of' && /^(?:-|–|—)$/.test(scene.tokens[first - 1]?.text ?? ''),
    // "agreed to return to talk again"
    talk: (scene, { form, last }) => form === 'infinitive' && !/^(?:about|of)$/.test(lower(scene, last)),
    // "admitted to a hospital"
    admit: (scene, { last }) => lower(scene, last) === 'to' && LET_IN.has(objectHead(scene, last + 1)),
    // "after militants attacked the camp"
    attack: (scene, group) =>
      ARMED.has(agentHead(scene, group)) ||
      (isState(nameAt(scene, group.first - 1)) && isState(nameAt(scene, group.last))),
    // "the quarrel threatened to derail the launch"
    threaten: (scene, group) =>
      hasNoWill(scene, group) || (lower(scene, group.last) === 'to' && LOOMS.has(lower(scene, group.last + 1))),
    promise: hasNoWill,
    guarantee: hasNoWill,
    refuse: hasNoWill,
    // "welcomed Holm at the airport": with open arms, not with words
    welcome: (scene, group) =>
      meetsSomebody(scene, group) &&
      /^(?:at|into|to|home|back|in|on|inside|aboard|with)$/.test(lower(scene, scene.phraseAt(group.last)!.last)),
    defend: (scene, { last }) => HELD.has(objectHead(scene, last)),
    // put questions to her; "questioned the plan" doubts it
    question: meetsSomebody,
    // "rebels backed by Norland": with arms and money
    back: (scene, { first, head, last }) => first === head && lower(scene, last) === 'by',
    // "crime declined in May": it fell, nobody refused
    decline: ({ tokens }, { last }) => /^(?:ADV|ADP|PUNCT)$/.test(tokens[last]?.tag ?? ''),
    ask: isAnonymous,
    say: isPointing,
    reply: isToSomebody,
    respond: isToSomebody,
    hear: (scene, group) => group.form !== 'finite' || !isHearing(scene, group),
    // "was greeted by a crowd"
    greet: (_, { form }) => form === 'passive',
    learn: isLearned,
    learnt: isLearned,
    understand: isLearned,
    report: (scene, group) => isWork(scene, group) || isRelayed(scene, group),
    rule: isWork,
    quote: isRelayed,
    cite: isRelayed,
    // "he said, referring to the mayor"
    refer: (_, { form }) => form === 'participle',
  }),
);
