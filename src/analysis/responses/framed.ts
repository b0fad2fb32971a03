/** Answers by the words around the saying: "asked about …", "in response", "after Trump called him …". */
import type { Token } from '../text/tokens';
import { actsAt, stanceTaken } from './acts';
import { nearestOther, outerOf, type Rule } from './found';
import { type AnswerPlace, framesIn, framesOf } from './frames';
import { lookAhead } from './later';
import { findReference, namedAtFirst } from './reference';
import { resolve } from './resolve';
import { type Actor, keyOf, outsideOf, type Scene, sentenceOf } from './scene';
import { apart, common, differ, rivals, speaksOf } from './sides';

/** "The Kremlin responded to the report by saying …", "Asked about Okafor's comments, she said …". */
export const answersTheFrame: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined && !isRelayed(scene, from)) return undefined;
  const words = outsideOf(scene, from);
  for (const { kind, at, end } of [...framesOf(words), ...saidOf(scene, from, words)]) {
    if (kind === 'bare' || ownedByAnother(scene, from, words[at]!)) continue;
    const behind = words.slice(end, end + 12);
    const reference =
      findReference(behind, 5) ?? (kind === 'to' && repliesTo(words, at, end) ? namedAtFirst(behind) : undefined);
    if (!reference || (kind === 'weak' && (!reference.owner.length || reference.refers === 'deed'))) continue;
    if (from.cue.some(t => t.index === reference.at.index)) continue;
    const found = resolve(scene, from, reference);
    const later = found.length || kind !== 'to' ? found : lookAhead(scene, from, reference);
    const to =
      later.length || kind !== 'to' || reference.owner.length || !reference.definite ? later : lead(scene, from);
    if (kind === 'weak' && to[0] && !concerns(scene, from, to[0], reference.refers !== 'any')) continue;
    if (to.length) return { to, stance: stanceTaken(from), explicit: true, confidence: kind === 'to' ? 0.85 : 0.6 };
  }
  return undefined;
};

/** "In response, Okafor said …, according to the Gazette": an outlet's report that is all of the sentence. */
function isRelayed(scene: Scene, from: Actor): boolean {
  const outer = outerOf(scene, from);
  return outer?.claim.kind === 'outlet' && outer.claim.nestedIn === undefined && outer.start < from.start;
}

/** "Responded to Okafor", "hit back at Norland": a person is answered, as is what they said; not "asked about Okafor". */
const repliesTo = (words: readonly Token[], at: number, end: number): boolean =>
  words.slice(at, end).some(t => REPLYING.test(t.lower));
const REPLYING = /^(?:respon|repl|react|hit|fir|lash|answer|rebut)/;

/** "After Okafor's remarks": the time alone, where neither speaks of the other nor of the same. */
const concerns = (scene: Scene, from: Actor, to: Actor, mustName: boolean): boolean =>
  speaksOf(to.content, from) || (!mustName && (speaksOf(from.content, to) || common(scene, from.keys, from, to) > 0));

/** "said of the allegation: …" */
function saidOf({ document: { tokens } }: Scene, { cue }: Actor, words: readonly Token[]): AnswerPlace[] {
  const next = cue.length ? tokens[cue.at(-1)!.index + 1] : undefined;
  const at = next?.lower === 'of' ? words.indexOf(next) : -1;
  return at < 0 ? [] : [{ kind: 'to', at, end: at + 1 }];
}

/** "Responding to the announcement, …": where nothing near fits, it is what the article began with. */
function lead({ actors }: Scene, from: Actor): Actor[] {
  const first = actors.find(b => b.claim.nestedIn === undefined && b.claim.speaker !== '' && b.claim.party !== 'media');
  return first && first.index < from.index && differ(from.claim, first.claim) ? [first] : [];
}

/** "Brushing aside demands that he resign, the minister said …": another verb of the sentence does it. */
export const answersBesideItsCue: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined) return undefined;
  const words = outsideOf(scene, from).filter(t => !from.cue.includes(t));
  for (let i = 0; i < words.length; i++) {
    const token = words[i]!;
    if (token.tag !== 'VERB') continue;
    const act = actsAt(words, i).find(a => a.kind === 'object');
    // "the Norland-backed group"
    if (!act || NO_ANSWER.has(token.lemma) || scene.taken(token) || words[i - 1]?.text === '-') continue;
    if (!mayBeSubject(words[i - 1], from)) continue;
    const object = words.slice(i + 1, i + 10);
    const reference = findReference(object, 4) ?? (finds(token) ? namedAtFirst(object) : undefined);
    const to = reference && !from.cue.includes(reference.at) ? resolve(scene, from, reference) : [];
    if (to.length) return { to, stance: act.stance, explicit: true, confidence: 0.75 };
  }
  return undefined;
};

/** Whoever defends answers only an attack; who declines to comment, nothing. */
const NO_ANSWER = new Set(['defend', 'decline']);

/** "The union complained about it, but the city dismissed that": another subject's verb. */
const mayBeSubject = (before: Token | undefined, { names }: Actor): boolean =>
  !before || (before.tag !== 'NOUN' && before.tag !== 'PROPN') || names.has(before.lower);

/** "Criticising Okafor, …": finds fault with somebody. */
const finds = ({ lemma, lower }: Token): boolean => lower.endsWith('ing') && FAULTS.has(lemma);
const FAULTS = new Set('fault criticise criticize slam blast lambast lambaste rebuke chide contradict mock'.split(' '));

/** Does the frame stand in another claim's words, so that it speaks of that one's answer? */
function ownedByAnother(scene: Scene, from: Actor, token: Token): boolean {
  return (scene.bySentence.get(from.sentence) ?? []).some(
    b =>
      b !== from &&
      b.claim.id !== from.claim.nestedIn &&
      b.claim.speaker !== '' &&
      (b.claim.speaker === from.claim.speaker
        ? [b.claim.content, b.claim.cue]
        : [b.claim.content, b.claim.cue, b.claim.source]
      )
        .flat()
        .some(s => s[0] <= token.start && token.start < s[1]),
  );
}

/** "Asked whether Okafor had lied, as Rojas said, he replied …": what was said before of the matter of the question. */
export const answersWhatIsAsked: Rule = (scene, from) => {
  if (from.claim.nestedIn !== undefined) return undefined;
  const words = outsideOf(scene, from);
  if (words.length === 0 || words[0]!.start >= from.end) return undefined;
  const asked = words.findIndex((t, i) => t.lower === 'asked' && /^(?:whether|if)$/.test(words[i + 1]?.lower ?? ''));
  if (asked < 0 || words[asked]!.start > from.start) return undefined;
  const keys = new Set<string>();
  for (const t of words.slice(asked + 2, asked + 30)) {
    if (t.start >= from.start || (t.text === ',' && keys.size > 2)) break;
    if (/^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.tag)) keys.add(keyOf(t));
  }
  let best: { b: Actor; sum: number } | undefined;
  for (const b of scene.actors.slice(Math.max(0, from.index - ASKED_REACH), from.index)) {
    if (b.claim.nestedIn !== undefined || !rivals(from.claim, b.claim) || !speaksOf(b.content, from)) continue;
    const sum = common(scene, keys, from, b);
    if (sum >= ASKED_COMMON && (!best || sum >= best.sum)) best = { b, sum };
  }
  return best && { to: [best.b], stance: stanceTaken(from), explicit: true, confidence: 0.6 };
};
/** So many claims back, and so much shared with the question. */
const ASKED_REACH = 30;
const ASKED_COMMON = 0.5;

/** "She was asked about the remarks. 'They are hers alone,' she said": the question stands in the sentence before. */
export const answersTheFrameBefore: Rule = (scene, from) => {
  const before = scene.document.sentences[from.sentence - 1];
  if (from.claim.nestedIn !== undefined || !before) return undefined;
  const told = scene.bySentence.get(from.sentence - 1) ?? [];
  // "Okafor blasted claims that it was closed. 'It is open,' she said": only what was blasted is told there
  if (told.some(b => b.cue[0]?.tag !== 'NOUN')) return undefined;
  if (scene.bySentence.get(from.sentence)?.[0] !== from) return undefined;
  const words = scene.document.tokens.slice(before.first, before.last);
  const frames = framesIn(words);
  const frame = frames.find(f => f.kind === 'to' && ASKED.test(words[f.at]!.lower));
  const reference = frame && findReference(words.slice(frame.end, frame.end + 12), 5);
  const found = reference ? resolve(scene, from, reference) : [];
  const to = reference
    ? found.length || !reference.definite || reference.owner.length || !repliesTo(words, frame!.at, frame!.end)
      ? found
      : lead(scene, from)
    : frames.some(f => f.kind === 'bare' && words[f.end - 1]!.lower !== 'from')
      ? lastSpeech(scene, from, b => b.claim.kind !== 'hedge' && rivals(from.claim, b.claim))
      : isOf(from, words)
        ? actedOn(scene, from, words)
        : [];
  return to.length ? { to, stance: stanceTaken(from), explicit: true, confidence: 0.6 } : undefined;
};

/** Does the sentence speak of whoever speaks in the next? */
const isOf = ({ claim, names }: Actor, words: readonly Token[]): boolean =>
  claim.source.length === 0 || claim.source[0]![1] - claim.source[0]![0] < 5 || words.some(t => names.has(t.lower));

/** "Norland did not agree with Sudmark's claim. It said …": what a verb of the words does to another's claim. */
function actedOn(scene: Scene, from: Actor, words: readonly Token[]): Actor[] {
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.tag !== 'VERB' || !actsAt(words, i).some(a => a.kind === 'object')) continue;
    const reference = findReference(words.slice(i + 1, i + 10), 4);
    const to = reference ? resolve(scene, from, reference) : [];
    if (to.length) return to;
  }
  return [];
}

const ASKED =
  /^(?:asked|questioned|quizzed|pressed|challenged|confronted|responded|reacted|replied|commenting|commented|addressed)$/;

/** "The envoy retorted that …", "In response, she said …": the nearest claim of another side is answered. */
export const answersTheLast: Rule = (scene, from) => {
  const act = from.acts.find(a => a.kind === 'reply');
  const bare = () => {
    const words = outsideOf(scene, from);
    return framesOf(words).some(
      f => f.kind === 'bare' && words[f.end - 1]!.start < from.end && goesWith(from, words, f),
    );
  };
  if (act ? REPLIES_TO.has(from.cue.at(-1)!.lower) : from.claim.nestedIn !== undefined || !bare()) return undefined;
  if (from.claim.nestedIn === undefined && isAsked(scene, from)) return undefined;
  const to = lastSpeech(scene, from, b => b.claim.kind !== 'hedge' && apart(from.claim, b.claim));
  return to.length
    ? { to, stance: stanceTaken(from, act?.stance), explicit: true, confidence: act ? 0.75 : 0.6 }
    : undefined;
};

/** "In response, she said", "Norland, in turn, argued", "hit back, saying"; not "In response the army fired, killing 40, officials said". */
function goesWith(from: Actor, words: readonly Token[], { at, end }: { at: number; end: number }): boolean {
  const [first, last] = [words[at]!, words[end - 1]!];
  const own = [...from.claim.source, ...from.claim.cue];
  return own.some(([s, e]) => (s >= last.end ? s - last.end : first.start - e) <= BESIDE);
}
/** So many claims back, what the last speaker said belongs to it; and where it shares a word with the answer. */
const SAID_RIGHT_BEFORE = 3;
const SAID_WITH = 6;
/** A frame stands so many characters from the source or the cue. */
const BESIDE = 24;

/** The last claim that fits, before one of an outlet's own; with those that its speaker makes right before it. */
function lastSpeech(scene: Scene, from: Actor, fits: (b: Actor) => boolean): Actor[] {
  const last =
    nearestOther(scene, from, 1, b => b.claim.party !== 'media' && fits(b)) ?? nearestOther(scene, from, 1, fits);
  if (!last) return [];
  const beside = scene.actors
    .slice(Math.max(0, last.index - SAID_WITH), from.index)
    .filter(
      b =>
        b !== last &&
        b.claim.speaker === last.claim.speaker &&
        b.claim.id !== from.claim.nestedIn &&
        Math.abs(last.paragraph - b.paragraph) <= 1,
    )
    .reverse();
  const shares = beside.filter(b => common(scene, from.keys, from, b) > 0);
  const rest = beside.filter(b => last.index - b.index <= SAID_RIGHT_BEFORE && !shares.includes(b));
  return [last, ...shares, ...rest];
}

/** A question was put to the speaker: the answer is to that. */
function isAsked(scene: Scene, from: Actor): boolean {
  const before = scene.document.sentences[from.sentence - 1];
  const words = before ? scene.document.tokens.slice(before.first, before.last) : [];
  return [...words, ...sentenceOf(scene, from)].some(
    t => /^(?:asked|questioned|asks|asking)$/.test(t.lower) && t.start < from.end && !scene.taken(t),
  );
}

/** "responds to strength" names what is answered: that is for the frames. */
const REPLIES_TO = new Set(['to', 'with', 'for']);
