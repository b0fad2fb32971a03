/** "his claim that …", "Norland's demands for …", "condemnation among mayors over …": a noun names the act. */
import { ARISING, JOINING, NO_OWNERS, NOUNS, SPEAKERS_BEFORE, UNOWNED } from '../../lexicon/cues-nouns';
import { isHuman } from '../../lexicon/people';
import { lemmaOf } from '../../text/lemma';
import { startsWithCapital } from '../../text/letters';
import type { Phrase } from '../../text/phrases';
import { TIME } from '../../text/phrases';
import type { Token } from '../../text/tokens';
import { contentFrom } from '../bounds';
import type { Candidate } from '../candidate';
import { outerVerb } from '../endings';
import { isPast } from '../occasion';
import { phraseContentEnd } from '../phrase-end';
import type { Range, Scene } from '../scene';
import { endOf, subjectBefore } from '../subject';
import { groupOf, NO_CUES } from '../verbs';
import { isContested } from './contested';
import { hearerEnd } from './hearer';
import { phraseStop } from './hedges';
import { type Example, skipTime } from './view';

export const NOUN_CUES: readonly Example[] = [
  {
    text: 'Rumours are circulating that the mill will close.',
    content: 'the mill will close',
    cue: 'Rumours',
    source: '',
  },
  {
    text: 'No log supports newspaper claims that the mill will close.',
    content: 'the mill will close',
    source: 'newspaper',
  },
  { text: 'Rumour has it that the mill will close.', content: 'the mill will close', cue: 'Rumour', source: '' },
  { text: 'Rumours are rife that the mill will close.', content: 'the mill will close', cue: 'Rumours', source: '' },
  {
    text: 'The vote follows remarks by Ida Holm on Sunday that the mill will close.',
    content: 'the mill will close',
    cue: 'remarks',
    source: 'Ida Holm',
  },
  {
    text: 'The count ended amid reports of looting in Orsk.',
    content: 'looting in Orsk',
    cue: 'reports of',
    source: '',
  },
  {
    text: 'The allegations of theft must be met with patience.',
    content: 'theft',
    cue: 'allegations of',
    source: '',
  },
  { text: "Vale's line is that the mill will close.", content: 'the mill will close', source: 'Vale', cue: 'line' },
  { text: "Vale's threat to close the mill has alarmed pilots.", content: 'to close the mill', source: 'Vale' },
  { text: "They recalled Vale's pledge to “phase out” coal.", content: 'to “phase out” coal', source: 'Vale' },
  { text: "They doubt Vale's claim to have sold it.", content: 'to have sold it', source: 'Vale', cue: 'claim' },
  { text: 'Speculation grew that Holm would resign.', content: 'Holm would resign', cue: 'Speculation', source: '' },
  {
    text: 'He dismissed concerns from pilots that it was old.',
    content: 'it was old',
    cue: 'concerns',
    source: 'pilots',
  },
  { text: 'It came amid claims Holm had lied to the board.', content: 'Holm had lied to the board', cue: 'claims' },
  { text: 'They denied reports the mill would close.', content: 'the mill would close', cue: 'reports' },
  {
    text: "Vale's first reaction was, “Not on my watch.”",
    content: '“Not on my watch.”',
    source: 'Vale',
    cue: 'reaction',
  },
  {
    text: 'It began after complaints last May from Norland that the mill was old.',
    content: 'the mill was old',
    cue: 'complaints',
    source: 'Norland',
  },
];

const NOUN_FRAMES = new Map<string, Set<string>>();
for (const { frames, nouns } of NOUNS)
  for (const noun of nouns.split(' '))
    NOUN_FRAMES.set(noun, new Set([...(NOUN_FRAMES.get(noun) ?? []), ...frames.split(' ')]));

/** "his claim that …", "U.S. demands for …", "Sudmark's refusal to …". */
export function nounCues(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    const noun = t.tag === 'NOUN' ? t.lemma : t.lower.endsWith('s') ? t.lower.slice(0, -1) : t.lower;
    const frames = t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'VERB' ? NOUN_FRAMES.get(noun) : undefined;
    const phrase = frames && scene.phraseAt(t.index);
    const next = tokens[t.index + 1];
    if (!frames || !phrase || phrase.last !== t.index + 1 || !next) continue;
    const end = endOf(scene, t.index);
    const speaker = speakerAfter(scene, t.index + 1, end);
    if (speaker && WANTS.has(tokens[phrase.first - 1]?.lemma ?? '')) continue;
    const is = frames.has('is') ? thatIs(scene, t.index + 1) : 0;
    const at = is || skipTime(scene, speaker ? speaker[1] : pastArising(scene, t.index + 1));
    const bare = !is && frames.has('t') && isBareClause(scene, phrase, at, end);
    const frame = is ? 'is' : bare ? 't' : frameAt(scene, at);
    if (!frames.has(frame) || (frame === 't' && !bare && isRelative(scene, at + 1, end))) continue;
    if (isTerm(noun, phrase) || (frame === 'i' && noun === 'claim' && !isSelf(tokens[at + 1]!))) continue;
    if (frame === ':of' && OWNED.has(noun) && ofSomebody(scene, at + 1)) continue;
    if (frame === ':of' && PAPERS.has(noun) && !isRumour(t, tokens[phrase.first]!)) continue;
    const source =
      speaker ??
      ownerOf(scene, phrase.first, t.index) ??
      sharedOwner(scene, phrase.first) ??
      joining(scene, phrase.first);
    const first = bare || frame === 'i' ? at : at + 1;
    const farthest = phraseContentEnd(scene, at, end);
    const clause = frame === 't' || frame === 'is';
    const closes = clause ? farthest : phraseStop(scene, first, farthest);
    const content = contentFrom(scene, first, clause ? outerVerb(scene, first, closes) : closes, NO_CUES);
    if (!content) continue;
    const cueLast = frame[0] === ':' && at === t.index + 1 ? t.index + 2 : t.index + 1;
    found.push({
      construction: 'noun',
      lemma: t.lemma,
      anchor: t.index,
      score: source ? 0.7 : isUnowned(t, noun, frame) ? 0.55 : 0.4,
      frame,
      cue: [[t.index, cueLast]],
      source: source ? [source] : [],
      content: [content],
    });
  }
  return found.filter(c => c.score > 0.5);
}

/** "Holm's argument | is | that", "her answer | was | : “No.”": what the clause or the quotation stands behind; 0 where none does. */
function thatIs({ tokens, quotationAt }: Scene, from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX') at++;
  if (at === from || !IS.has(tokens[at - 1]!.lower)) return 0;
  if (tokens[at]?.lower === 'that') return at;
  const mark = /^[,:]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const quoted = quotationAt(mark);
  return quoted?.first === mark && (mark > at || quoted.words > 1) ? mark - 1 : 0;
}

/** "amid claims | he had lied", "reports | the mill would close", but not "the claims he made", "reports he had written": a clause without "that". */
function isBareClause(scene: Scene, { first, head }: Phrase, at: number, end: number): boolean {
  const { tokens } = scene;
  if (!BARE.has(tokens[head]!.lower) || tokens[first]!.tag === 'DET' || scene.phraseAt(at)?.first !== at) return false;
  const subject = hearerEnd(scene, at, end) || scene.phraseAt(at)!.last;
  let verb = subject;
  while (verb < end && /^(?:AUX|ADV|PART)$/.test(tokens[verb]!.tag)) verb++;
  if (verb >= end || MADE.has(tokens[verb]!.lemma)) return false;
  // without an auxiliary only what has an object of its own is no relative clause
  return verb > subject
    ? tokens[subject]!.tag === 'AUX' || tokens[subject + 1]?.tag === 'AUX'
    : tokens[verb]!.tag === 'VERB' && isPast(tokens[verb]!) && scene.phraseAt(verb + 1)?.first === verb + 1;
}
const BARE = new Set(
  'claims allegations reports suggestions accusations rumours rumors complaints speculation'.split(' '),
);
/** What is done to claims and reports themselves. */
const MADE = new Set(
  'make write file issue receive read hear raise publish spread deny reject dismiss see send call get give lodge'.split(
    ' ',
  ),
);
const IS = new Set(['is', 'was', 'been']);

/** "amid calls for a vote", but not "her call for a vote" without her: nobody's, where there are many. */
const isUnowned = ({ lower }: Token, noun: string, frame: string): boolean =>
  UNOWNED[frame]?.has(noun) === true && (lower.endsWith('s') || !MANY.has(noun));
const MANY = new Set(['call', 'promise']);

/** "the claims of the mayor": whose they are, and not what they say; but "reports of pilots drowning". */
function ofSomebody(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at);
  if (phrase?.first !== at || phrase.pronoun || scene.quotationAt(phrase.last)?.first === phrase.last) return false;
  const known = phrase.name || DEFINITE.test(scene.tokens[at]!.lower);
  const human = phrase.name || isHuman(lemmaOf(scene.tokens[phrase.head]!.lower, 'NOUN'));
  return known && human && !/^(?:VERB|PART)$/.test(scene.tokens[phrase.last]?.tag ?? '');
}
/** "demanded an apology from her": none was made yet. */
const WANTS = new Set(['demand', 'seek', 'want', 'expect', 'await', 'request', 'need', 'require']);
const OWNED = new Set(['claim', 'allegation', 'assertion', 'account', 'remark', 'comment', 'statement', 'report']);
const DEFINITE = /^(?:the|these|those|his|her|its|their)$/;

/** "reports of looting" are rumours; "the reports of the board", "a report of nine pages" are papers. */
const isRumour = (noun: Token, first: Token): boolean => noun.lower.endsWith('s') && first.tag !== 'DET';
const PAPERS = new Set(['report']);
/** "Vale's claim to have won", but "Norland's claims to parts of the north". */
const isSelf = ({ lower }: Token): boolean => lower === 'have' || lower === 'be';
/** "word that the mill will close", but "a word that pilots use". */
const isTerm = (noun: string, { first, last }: Phrase): boolean => noun === 'word' && last - first > 1;

/** "a report that cited three clerks", "a claim that the port denied": what follows tells of the noun, and is not said. */
const isRelative = (scene: Scene, from: number, end: number): boolean =>
  /^(?:VERB|AUX)$/.test(scene.tokens[from]?.tag ?? '') || isContested(scene, from, end);

/** "Rumours | are circulating | that": past a verb that only tells that they are about. */
function pastArising({ tokens }: Scene, from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV') at++;
  const verb = tokens[at];
  // "rumour has it that"
  if (/^ha(?:s|ve|d)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'it') return from + 2;
  return verb && ARISING.has(verb.lemma) ? at + 1 : from;
}

/** "Holm's old promises and claims that", but not "the Norland campaign and questions about": whose the first is, the second is. */
function sharedOwner(scene: Scene, first: number): Range | undefined {
  const { tokens } = scene;
  const before = tokens[first - 1]?.lower === 'and' ? scene.phraseAt(first - 2) : undefined;
  const owner = before?.last === first - 1 ? ownerOf(scene, before.first, before.last) : undefined;
  const owns = owner && (/^['’]s?$/.test(tokens[owner[1]]!.text) || POSSESSIVE.test(tokens[owner[0]]!.lower));
  return owns || NOUN_FRAMES.has(tokens[before?.head ?? first]!.lemma) ? owner : undefined;
}
const POSSESSIVE = /^(?:his|her|their|its)$/;

/** "The unions joined calls for", "she issued a plea for": whoever makes the call theirs. */
function joining(scene: Scene, first: number): Range | undefined {
  // "joined growing calls"
  const before = scene.tokens[first - 1];
  // "stepped up calls"
  const verb = before?.lower.endsWith('ing') || before?.lower === 'up' ? scene.tokens[first - 2] : before;
  if (verb?.tag !== 'VERB' || !JOINING.has(verb.lemma.toLowerCase())) return undefined;
  return subjectBefore(scene, groupOf(scene, verb.index, verb.lemma.toLowerCase()))?.ranges[0];
}

/** What holds the content after a noun cue. */
function frameAt({ tokens }: Scene, at: number): string {
  const next = tokens[at]?.lower ?? '';
  // "a threat to | partially | close the mill"
  const verb = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1;
  // "a pledge to | “phase out” coal": no tag is sure there
  const quoted = /^["“‘]$/.test(tokens[at + 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  if (next === 'to' && quoted && tokens[at + 2]!.tag !== 'DET') return 'i';
  // "calls to defund the port": no noun stands right before a determiner
  const isVerb = tokens[verb]?.tag === 'VERB' || (tokens[verb]?.tag === 'NOUN' && tokens[verb + 1]?.tag === 'DET');
  return next === 'that' ? 't' : next === 'to' && isVerb ? 'i' : `:${next}`;
}

/** "condemnation among mayors over …", "speculation in the press about …": who, between the noun and what it holds. */
function speakerAfter(scene: Scene, from: number, end: number): Range | undefined {
  // "complaints | last May | from pilots that"
  const by = skipTime(scene, from);
  if (!/^(?:among|from|by|in)$/.test(scene.tokens[by]?.lower ?? '')) return undefined;
  // "calls from within his party to"
  const first = scene.tokens[by + 1]?.lower === 'within' ? by + 2 : by + 1;
  const phrase = scene.phraseAt(first);
  if (phrase?.first !== first || phrase.time) return undefined;
  const named = hearerEnd(scene, first, end);
  // "a claim by the Harbour Board (HB) that"
  const bracket = scene.tokens[named]?.text === '(' && scene.tokens[named + 2]?.text === ')' ? named + 3 : named;
  const ends = [phrase.last, named, bracket];
  // "comments by the mayor on Sunday that"
  const last = ends.find(at => at < end && FRAMES.test(scene.tokens[skipTime(scene, at)]?.lower ?? ''));
  return last ? [phrase.first, last] : undefined;
}

const FRAMES = /^(?:that|to|about|over|for)$/;

function ownerOf(scene: Scene, first: number, noun: number): Range | undefined {
  const { tokens } = scene;
  for (let i = first; i < noun; i++) {
    const t = tokens[i]!;
    if (/^(?:his|her|their|its)$/.test(t.lower)) return [i, i + 1];
    if (t.lower === "'s" || t.lower === "'") return i > first ? [first, i] : undefined;
  }
  // "the Norland demand that"
  const at = noun > first + 1 && /^(?:the|an?|another|any)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const lead = tokens[at]!;
  if (TIME.has(lead.lower) || NO_OWNERS.has(lead.lower)) return undefined;
  // "Western media reports that", "support newspaper claims that": the media's
  if (PRESS.test(tokens[noun - 1]?.lower ?? '') && (noun - 1 > first || tokens[first]!.lower.startsWith('news')))
    return [first, noun];
  if (at > first && SPEAKERS_BEFORE.has(lead.lower)) return [first, at + 1];
  if (at > first)
    return isProper(lead) && (at + 1 === noun || !isProper(tokens[at + 1]!)) ? [first, at + 1] : undefined;
  if (noun > first && SPEAKERS_BEFORE.has(lead.lower)) return [first, first + 1];
  return noun > first && isProper(lead) ? [first, first + 1] : undefined;
}

const PRESS = /^(?:media|press|newspapers?)$/;

const isProper = (t: Token): boolean => startsWithCapital(t.text) && (t.tag === 'PROPN' || t.tag === 'ADJ');
