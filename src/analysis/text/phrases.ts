/**
 * Base noun phrases: runs of determiners, adjectives, nouns, names and numbers, with possessors inside
 * ("Zelenskiy's chief of staff" is two, tied by "of"). Every token stands in one phrase at most.
 */
import { RESUMES, SAID_THINGS } from '../lexicon/cues';
import { OCCASION_NOUNS } from '../lexicon/occasions';
import { isHuman } from '../lexicon/people';
import { startsWithCapital } from './letters';
import { OBJECT_VERBS, SAYS } from './mends/words';
import type { Token } from './tokens';

export interface Phrase {
  index: number;
  /** Token range [first, last). */
  first: number;
  last: number;
  /** Token that names the thing: the last noun, name, number or pronoun. */
  head: number;
  /** The head is a proper name. */
  name: boolean;
  pronoun: boolean;
  /** "Friday", "last week", "two days": says when, not who. */
  time: boolean;
}

export interface Phrases {
  list: Phrase[];
  /** For every token the index of its phrase, or -1. */
  of: Int32Array;
}

const PERSONAL = new Set(
  'i he she it they we you who whom which him them us me himself herself itself themselves anyone everyone someone nobody everybody somebody none'.split(
    ' ',
  ),
);
/** "the IT unit" is no pronoun's. */
const isPersonal = (t: Token): boolean => PERSONAL.has(t.lower) && !(t.text === 'IT' && t.tag === 'NOUN');
const POSSESSIVE = new Set('his her their its my our your whose'.split(' '));
export const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week weekend month year years months weeks days day hours hour minutes moments january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn decade decades century past meantime'.split(
    ' ',
  ),
);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const DETERMINER = new Set(
  'the a an this these those some any no every each all both another several many most few'.split(' '),
);

/** "two months after", "weeks before", "days later": how long. */
function startsSpan(tokens: readonly Token[], i: number): boolean {
  const unit = tokens[i]!.tag === 'NUM' ? i + 1 : i;
  if (!/^(?:hour|day|week|month|year|decade)s?$/.test(tokens[unit]?.lower ?? '')) return false;
  return /^(?:after|before|ago|later|earlier)$/.test(tokens[unit + 1]?.lower ?? '');
}

/** Titles that begin a name. */
const ADDRESSED = new Set(
  'Mr Mrs Ms Miss Dr Sir Lord Lady Judge Justice President Councillor Senator Mr. Mrs. Ms. Dr.'.split(' '),
);

/** "a charge | Norland denies", "in a statement | Mr Holm said": a noun that no name belongs to, for it begins a clause. */
const TAKEN_UP = new Set([...SAID_THINGS, ...RESUMES, ...OCCASION_NOUNS, 'meeting', 'vote', 'session', 'trial']);

/** Chunks the tokens into base noun phrases. Linear. */
export function findPhrases(tokens: readonly Token[]): Phrases {
  const list: Phrase[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  while (i < tokens.length) {
    const last = phraseEnd(tokens, i);
    if (last === i) {
      i++;
      continue;
    }
    const head = headOf(tokens, i, last);
    const h = tokens[head]!;
    of.fill(list.length, i, last);
    list.push({
      index: list.length,
      first: i,
      last,
      head,
      name: h.tag === 'PROPN',
      pronoun: isPersonal(h) || (h.lower === 'her' && last - i === 1),
      time:
        (TIME.has(h.lower) || (h.text === 'time' && /^(?:the|this|that)$/i.test(tokens[i]!.text))) &&
        last - i <= 5 &&
        !isSurname(tokens, i, head) &&
        !(last - i === 1 && SAYS.has(tokens[last]?.lower ?? '') && startsWithCapital(h.text) && !isTimeWord(h)),
    });
    i = last;
  }
  return { list, of };
}

/** "Martyn Day", "Ida Winters": after a name it is part of it. */
const isSurname = (tokens: readonly Token[], first: number, head: number): boolean =>
  head > first &&
  tokens[head - 1]!.tag === 'PROPN' &&
  startsWithCapital(tokens[head]!.text) &&
  !TIME.has(tokens[head - 1]!.lower) &&
  /^(?:day|days|week|weeks|winter|spring|summer|autumn|weekend|night|may|march|june|april|august)$/.test(
    tokens[head]!.lower,
  ) &&
  tokens[head + 1]?.tag !== 'NUM';

/** "a long|,| detailed report", "a redacted|,| declassified list": the comma parts what the noun is like. */
function isListed(tokens: readonly Token[], start: number, comma: number): boolean {
  const [before, after, noun] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (tokens[comma]?.text !== ',' || comma - start < 2 || !isDeterminer(tokens[start])) return false;
  return isQuality(before) && isQuality(after) && /^(?:ADJ|NOUN|PROPN)$/.test(noun?.tag ?? '');
}
const isQuality = (t: Token | undefined): boolean =>
  t?.tag === 'ADJ' || (t?.tag === 'VERB' && /(?:ed|en|wn)$/.test(t.lower));

/** One past the last token of the phrase that starts here; the start itself where none does. */
function phraseEnd(tokens: readonly Token[], start: number): number {
  const t = tokens[start]!;
  if (isPersonal(t) || pointsBack(tokens, start)) return start + 1;
  if (t.lower === 'her' && standsAlone(tokens, start)) return start + 1;
  let i = start;
  while (isDeterminer(tokens[i]) || (i === start && pointsAt(tokens, i))) i++;
  let lastHead = -1;
  for (; i < tokens.length; i++) {
    const u = tokens[i]!;
    const previous = tokens[i - 1];
    if (u.paragraph !== t.paragraph || isPersonal(u)) break;
    if ((u.lower === "'s" || u.lower === "'") && lastHead === i - 1 && previous?.end === u.start && joins(tokens, i)) {
      while (isDeterminer(tokens[i + 1])) i++;
      continue;
    }
    if (u.text === '-' || u.text === '–' || u.text === '/' || u.text === '&') {
      // "the tugs are old–the pilots"
      if (u.text === '–' && isDeterminer(tokens[i + 1])) break;
      if (i > start && tight(tokens, i, u.text === '&') && tokens[i + 1]?.isWord) {
        if (u.text !== '&') i++;
        // "the president-elect"
        if (tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'PROPN' || tokens[i]!.lower === 'elect') lastHead = i;
        continue;
      }
      break;
    }
    if (isTimeWord(u) && lastHead >= 0 && !isTimeLead(tokens[i - 1])) break;
    if (u.tag === 'ADJ' || (u.tag === 'VERB' && (isModifier(tokens, i) || isListed(tokens, start, i + 1)))) {
      if (lastHead === i - 1 && previous?.tag === 'NOUN' && i > start && !opensTitle(tokens, i)) {
        if (isNounHere(tokens, start, i + 1) || isRank(tokens, i)) i++;
        break;
      }
      continue;
    }
    // "the north-east"
    if (u.tag === 'ADV' && i > start && lastHead < i - 1 && tokens[i + 1]?.text === '-' && tight(tokens, i + 1, false))
      continue;
    // "its political and military leaders"
    if (u.tag === 'CCONJ' && u.lower === 'and' && previous?.tag === 'ADJ' && tokens[i + 1]?.tag === 'ADJ') continue;
    if (isListed(tokens, start, i) && lastHead < 0) {
      i++;
      continue;
    }
    // "announced on Tuesday | $9m for ferries"
    if (!INSIDE.has(u.tag) || (u.tag === 'SYM' && lastHead === i - 1 && isTimeWord(previous))) break;
    // "told Reuters | nine of them left": numbers in names are written large, or in figures
    if (u.tag === 'NUM' && previous?.tag === 'PROPN' && lastHead === i - 1 && /^[a-z]+$/.test(u.text)) break;
    // "left the board | two months after"
    if (previous?.tag === 'NOUN' && lastHead === i - 1 && startsSpan(tokens, i)) break;
    // "about the report | Mr Holm said", "as a result | Judge Vale said": no thing bears a title
    if (previous?.tag === 'NOUN' && lastHead === i - 1 && ADDRESSED.has(u.text) && !isHuman(previous.lemma)) break;
    // "charges | Norland denies", "a statement | Mr Holm said", but "the opposition Harbour Party"
    if (
      u.tag === 'PROPN' &&
      previous?.tag === 'NOUN' &&
      lastHead === i - 1 &&
      TAKEN_UP.has(previous.lemma) &&
      previous.lower !== 'opposition'
    )
      break;
    // "on Tuesday | Norland left", "on Tuesday | 14 people died", but "the Sunday Post"
    if (
      isTimeWord(previous) &&
      !isDayOfName(tokens, i) &&
      lastHead === i - 1 &&
      (u.tag === 'PROPN' || startsWithCapital(u.text) || counts(tokens, i))
    )
      break;
    lastHead = i;
  }
  if (
    i - 1 > lastHead &&
    (isNounHere(tokens, start, i) || (lastHead === i - 2 && lastHead >= 0 && isRank(tokens, i - 1)))
  )
    return i;
  if (lastHead >= 0) return lastHead + 1;
  // "some", "both", "those", "another" standing alone
  return i > start &&
    tokens[start]!.tag !== 'ADJ' &&
    /^(?:some|many|most|others?|one|several|both|this|that|these|those|all|few|another)$/.test(t.lower)
    ? start + 1
    : start;
}

/** "told the Sunday | Post": a day that a name begins with. */
const isDayOfName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'PROPN' &&
  tokens[i - 1]!.tag === 'PROPN' &&
  tokens[i - 2]?.lower === 'the' &&
  !/^(?:on|by|until|from)$/.test(tokens[i - 3]?.lower ?? '');

/** "the secretary general for the ports", "the union chief in Orsk". */
const isRank = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'chief' ||
  (tokens[i]!.lower === 'general' &&
    /(?:secretary|attorney|auditor|director|solicitor|inspector|advocate|consul|surgeon|governor)s?$/.test(
      tokens[i - 1]!.lower,
    ));

/** "the port's deputy chief pilot": a word of rank, before a noun of its own. */
const opensTitle = (tokens: readonly Token[], i: number): boolean =>
  /^(?:chief|prime|foreign|vice|senior|special|general|national|political)$/.test(tokens[i]!.lower) &&
  (tokens[i + 1]?.tag === 'NOUN' || tokens[i + 1]?.tag === 'PROPN');

/** "Norland's military denies", "the attorney general said": what looks like an adjective is the noun before a finite verb. */
function isNounHere(tokens: readonly Token[], start: number, end: number): boolean {
  const [last, before, next] = [tokens[end - 1]!, tokens[end - 2], tokens[end]];
  if (last.tag !== 'ADJ' || !before || end - 1 === start || next?.paragraph !== last.paragraph) return false;
  // "the chief constable has"
  let lead = end - 2;
  while (lead > start && tokens[lead]!.tag === 'ADJ') lead--;
  const finite = next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing'));
  return (
    finite && (before.tag === 'NOUN' || before.tag === 'PROPN' || before.lower === "'s" || isDeterminer(tokens[lead]))
  );
}

/** "called her “a liar”", "told her that": no noun follows that could be hers. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    !next ||
    next.paragraph !== tokens[i]!.paragraph ||
    !(INSIDE.has(next.tag) || (next.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower)) || next.tag === 'ADV')
  );
}

function isDeterminer(t: Token | undefined): boolean {
  return (
    !!t &&
    ((DETERMINER.has(t.lower) && t.tag !== 'ADV') ||
      POSSESSIVE.has(t.lower) ||
      (t.tag === 'DET' && t.lower !== 'that' && t.lower !== 'what'))
  );
}

/** "rejected that explanation", "dismissed that idea within the hour", "on that day": a thing, and no clause. */
const pointsAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'that' &&
  tokens[i + 1]?.tag === 'NOUN' &&
  (/^[.,;:?!)"”]$/.test(tokens[i + 2]?.text ?? '.') ||
    OBJECT_VERBS.has(tokens[i - 1]?.lower ?? '') ||
    tokens[i - 1]?.tag === 'ADP');

/** "The port rejects that." */
const pointsBack = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'that' &&
  tokens[i]!.tag === 'PRON' &&
  tokens[i - 1]?.tag === 'VERB' &&
  /^[.;?!]$/.test(tokens[i + 1]?.text ?? '.');

/** A possessive mark joins only where a noun follows ("Iran's army"), and is no verb ("Iran's been"). */
function joins(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || next.paragraph !== t.paragraph || t.tag === 'AUX') return false;
  return INSIDE.has(next.tag) || (next.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower));
}

function tight(tokens: readonly Token[], i: number, spaced: boolean): boolean {
  const before = tokens[i - 1]!;
  const after = tokens[i + 1];
  if (spaced) return true;
  return !!after && before.end === tokens[i]!.start && after.start === tokens[i]!.end;
}

/** "14 people", "three of its tugs", but "14 November". */
const counts = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'NUM' &&
  ((tokens[i + 1]?.tag === 'NOUN' && !TIME.has(tokens[i + 1]!.lower)) || tokens[i + 1]?.lower === 'of');

/** "the proposed deal", "the leaked plan": a participle before its noun. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after || !/(?:ed|ing|en)$/.test(tokens[i]!.lower)) return false;
  return (
    (isDeterminer(before) ||
      before.lower === "'s" ||
      before.tag === 'ADJ' ||
      // ", protesting workers said"
      (before.text === ',' && PROTESTS.has(tokens[i]!.lower)) ||
      // "a string of dropped cases", but "of killing people"
      (before.lower === 'of' && !tokens[i]!.lower.endsWith('ing'))) &&
    (after.tag === 'NOUN' || after.tag === 'ADJ')
  );
}

/** What people are, rather than what they say or do to something. */
const PROTESTS = new Set(
  'protesting ruling warring visiting striking surviving fleeing returning competing'.split(' '),
);

const TIME_WORD = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight last earlier'.split(' '),
);
const TIME_LEAD = new Set('last next this late early every that on -'.split(' '));
const isTimeWord = (t: Token | undefined): boolean => !!t && TIME_WORD.has(t.lower);
const isTimeLead = (t: Token | undefined): boolean => !!t && TIME_LEAD.has(t.lower);

function headOf(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last - 1]!.tag === 'ADJ') return last - 1;
  for (let i = last - 1; i >= first; i--) {
    const tag = tokens[i]!.tag;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return i;
  }
  return last - 1;
}
