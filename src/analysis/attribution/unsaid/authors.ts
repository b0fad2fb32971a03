/** The author's own words about speech: what it is about, what is to come, what they ask themselves, what things are called. */

import { NAMING } from '../../lexicon/cues-passive';
import { lower, type Unsaid } from './around';

/** "When I ask whether …": the author, who speaks in a voice of his own. */
const isAuthor: Unsaid = (scene, { head, first }) =>
  /^(?:i|we)$/.test(lower(scene, scene.tokens[first - 1]?.tag === 'ADV' ? first - 2 : first - 1)) &&
  !scene.quotationAt(head);

/** "Commenting on the raid, Holm declared …": what it is about; what is said follows. */
const isOpening: Unsaid = (scene, { form, lemma, head }) =>
  form === 'participle' &&
  /^(?:comment|speak|talk)$/.test(lemma) &&
  scene.stretches[scene.stretchOf[head]!]!.first === head;

/** "nothing said on the stage": a participle that tells where something was said, not what. */
const isMentioned: Unsaid = (scene, { first, head, last }) =>
  first === head &&
  /^(?:anything|nothing|something|everything)$/.test(lower(scene, first - 1)) &&
  /^(?:in|on|at|by|during|about|before|after|from|to)$/.test(lower(scene, last));

/** "the pact, called the Orsk Treaty,": a name that nobody in particular gives. */
const isName: Unsaid = (scene, { head, lemma, first }) => {
  if (!NAMING.has(lemma) || first !== head || !/(?:ed|led)$/.test(lower(scene, head))) return false;
  const name = scene.phraseAt(head + 1);
  return (
    /^(?:[,(—–-]|--)$/.test(lower(scene, first - 1)) &&
    name?.first === head + 1 &&
    name.name &&
    /^(?:[,)—–-]|--)$/.test(lower(scene, name.last))
  );
};

/** "will call on the mayor": speech that is only announced, by nobody who speaks of himself. */
const isToCome: Unsaid = (scene, { modal, form, negated, head }) =>
  /^(?:will|shall|'ll)$/.test(modal) && form === 'finite' && !negated && !scene.quotationAt(head);

const ASKS = /^(?:what|why|how|who|when|where|which|is|are|was|were|did|do|does|has|have|will|would|should|can|could)$/;

/** "What has Holm said about the port?": the author's own question. */
const isQuestion: Unsaid = (scene, { head }) => {
  const { first, last } = scene.stretches[scene.stretchOf[head]!]!;
  const opens = /^(?:so|and|but|well|then)$/.test(lower(scene, first)) ? first + 1 : first;
  return scene.tokens[last - 1]?.text === '?' && !scene.quotationAt(head) && ASKS.test(lower(scene, opens));
};

export const AUTHORS: readonly Unsaid[] = [isAuthor, isOpening, isMentioned, isName, isToCome, isQuestion];
