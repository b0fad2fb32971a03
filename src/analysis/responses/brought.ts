/** Answers by what the sentence says brought them on: "After Okafor called him a thief, he said …", "'Leave it to us,' she told Okafor". */
import { CUES_OF } from '../lexicon/references';
import type { Token } from '../text/tokens';
import { stanceTaken } from './acts';
import { nearestOther, type Rule } from './found';
import { isAdjective } from './resolve';
import { type Actor, type Scene, sentenceOf } from './scene';
import { apart, rivals, speaksOf } from './sides';

/**
 * "Okafor called it a farce, which led Norland to accuse her …", "… after Okafor called him a thief", "After Okafor said it was
 * open, Norland said …".
 */
export const answersWhatBroughtItOn: Rule = (scene, from) => {
  const act = from.acts.find(a => a.kind === 'object');
  const opening = openingOf(sentenceOf(scene, from));
  for (const b of scene.bySentence.get(from.sentence) ?? []) {
    if (b === from || isAdjective(b) || b.claim.id === from.claim.nestedIn || b.claim.nestedIn === from.claim.id)
      continue;
    const led = b.start < from.start && LED.test(wordsBetween(scene, b, from));
    // Where the text says who provoked whom, a speaker taken for the same is a slip of the pronouns.
    const denied = act?.stance === 'denies' && from.claim.speaker !== b.claim.speaker;
    if (!(led || denied || apart(from.claim, b.claim))) continue;
    const about = act !== undefined || speaksOf(b.content, from) || speaksOf(from.content, b) || sameTopic(from, b);
    if (opening && b.start < from.start && about && opens(scene, b) && from.claim.source.length)
      return { to: [b], stance: act?.stance ?? 'counters', explicit: opening !== 'though', confidence: 0.65 };
    const between = wordsBetween(scene, b, from);
    const after = b.start > from.start && AFTER.test(between) && about;
    if (led || after) return { to: [b], stance: act?.stance ?? 'counters', explicit: true, confidence: 0.7 };
  }
  return undefined;
};

/** "After Okafor said …", "Just hours after Okafor said …": the word that opens a sentence with an occasion. */
function openingOf(words: readonly Token[]): string | undefined {
  let i = 0;
  // "Hours" at the beginning is a name to the tagger.
  while (
    i < 3 &&
    words[i] &&
    !OPENS.has(words[i]!.lower) &&
    (/^(?:ADV|DET|NUM)$/.test(words[i]!.tag) || TIMES.has(words[i]!.lower))
  )
    i++;
  const { lower } = words[i] ?? { lower: '' };
  return OPENS.has(lower) && (i === 0 || lower === 'after') ? lower : undefined;
}
const OPENS = new Set(['after', 'when', 'though', 'although']);
const TIMES = new Set('minute minutes hour hours day days week weeks month months'.split(' '));

/** Does the claim's source stand right at the beginning of its sentence? */
const opens = (scene: Scene, b: Actor): boolean => {
  const first = sentenceOf(scene, b)[0];
  return first !== undefined && b.start - first.start < 40;
};

const AFTER = /\b(?:after|following)\b/;
const LED =
  /\b(?:led|prompt(?:ed|ing)|provok(?:ed|ing)|drew(?! (?:cheers|applause|laughter|crowds))|drawing(?! (?:cheers|applause|laughter))|earned|triggered|lead(?:ing)? to)\b/;
const sameTopic = (a: Actor, b: Actor): boolean => a.claim.topics.some(t => b.claim.topics.includes(t));

/** The text between the end of one claim and the beginning of the other. */
function wordsBetween(scene: Scene, a: Actor, b: Actor): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const end = Math.max(
    ...[...first.claim.content, ...first.claim.cue]
      .filter(s => s[0] < second.start)
      .map(s => Math.min(s[1], second.start)),
    first.start,
  );
  return scene.document.text.slice(end, Math.min(second.start, end + 120)).toLowerCase();
}

const HIM = new Set(['him', 'her']);

/** "'Leave it to us,' she told Okafor": said to the one who spoke last. */
export const answersWhomItIsToldTo: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined || !from.cue.some(t => t.lemma === 'tell' || t.lemma === 'assure'))
    return undefined;
  const end = from.cue.at(-1)!.index;
  const told = scene.document.tokens.slice(end + 1, end + 5);
  const to = nearestOther(scene, from, 1, b => b.claim.party !== 'media' && rivals(from.claim, b.claim));
  const named =
    told.some(t => t.tag === 'PROPN' && to?.names.has(t.lower)) ||
    (HIM.has(told[0]?.lower ?? '') && to?.claim.kind === 'person' && from.sentence - to.sentence === 1);
  const asked = to?.cue.some(t => CUES_OF.demand.has(t.lemma) || CUES_OF.question.has(t.lemma));
  return to &&
    named &&
    from.sentence - to.sentence <= 2 &&
    (asked || from.content.slice(0, 5).some(t => /^["“'‘]/.test(t.text)))
    ? { to: [to], stance: stanceTaken(from), explicit: false, confidence: 0.65 }
    : undefined;
};
