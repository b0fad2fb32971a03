/** What a description of a person says: "the former Czech foreign minister", "leader of the Reform Alliance". */
import { ROLE_NOUNS } from '../lexicon/roles';
import { SHORT_TITLES } from '../lexicon/titles';
import { type Place, placeAt, placesIn } from './gazetteer';
import { singular, type Word } from './words';

export interface Description {
  words: Word[];
  /** What the person is: "minister", "envoy"; the head first, what else it says after it ("foreign", "defence"). */
  head: string;
  /** Other words that tell it from others of that head. */
  modifiers: Set<string>;
  /** The countries, bodies, parties it names; those that it is sent to ("ambassador to Japan") left out. */
  places: Place[];
  /** Word index of a possessor that is no known place: "Novak's spokeswoman", "her adviser". */
  possessor?: Word;
  former: boolean;
}

const FORMER = /^(?:former|ex|onetime|one-time|longtime|long-time|erstwhile|late|ousted|deposed|exiled|ex-.+)$/;
const STOP_HEAD = /^(?:of|for|to|at|in|on|from|with|who|that|which|whose|during|under|since|and|or|by|as|where|when)$/;
/** A country before these is where they are sent: "Ukraine envoy". The adjective is whom they speak for. */
const SENT = /^(?:envoy|adviser|advisor|ambassador|expert|analyst|specialist|correspondent|editor|negotiator)$/;

/** The role noun that a word is, or undefined. */
export function roleOf({ lower }: Word): string | undefined {
  if (roles.has(lower)) return roles.get(lower);
  if (roles.size > 8000) roles.clear();
  const role = findRole(lower);
  roles.set(lower, role);
  return role;
}

/** Words asked about before. */
const roles = new Map<string, string | undefined>();

function findRole(lower: string): string | undefined {
  const short = SHORT_TITLES[lower] ?? SHORT_TITLES[`${lower}.`];
  if (short && Object.hasOwn(SHORT_TITLES, lower)) return short;
  if (Object.hasOwn(ROLE_NOUNS, lower)) return lower;
  const one = singular(lower);
  if (Object.hasOwn(ROLE_NOUNS, one)) return one;
  const chosen = /^(\p{L}+)-(?:elect|designate)$/u.exec(lower)?.[1];
  if (chosen) return findRole(chosen);
  const tail = /-(\p{L}+)$/u.exec(lower)?.[1];
  return tail && Object.hasOwn(ROLE_NOUNS, tail) ? tail : undefined;
}

const ELECT = /-(?:elect|designate)$/;

/** Reads the words of a description, with or without an article. */
export function describe(all: readonly Word[]): Description {
  const words = withoutFormer(all);
  let end = words.findIndex((w, i) => i > 0 && STOP_HEAD.test(w.lower) && words.slice(0, i).some(x => roleOf(x)));
  if (end < 0) end = words.length;
  const text = words.map(w => w.lower).join(' ');
  const front = words.slice(0, end);
  const owner = front.findLastIndex(w => w.possessive || /^(?:his|her|their|its)$/.test(w.lower));
  const core = front.slice(owner + 1);
  const headAt = core.findLastIndex(w => roleOf(w) !== undefined);
  const head = headAt < 0 ? '' : normalHead(core, headAt);
  const modifiers = new Set(
    core.filter((w, i) => i !== headAt && w.isWord && w.text.length > 2).map(w => singular(w.lower)),
  );
  for (const extra of portfolio(words, end, text)) modifiers.add(extra);
  // an attorney general is no lawyer
  if (head === 'attorney' && core[headAt]!.lower === 'general') modifiers.add('general');
  // "State's Attorney"
  if (head === 'attorney' && front[owner]?.lower === 'state') modifiers.add('state');
  const places = placesIn(words).filter(p => !isDestination(words, p, end));
  if (headAt >= 0 && ELECT.test(core[headAt]!.lower)) modifiers.add('elect');
  const possessorWord = owner >= 0 ? front[owner] : undefined;
  const possessor =
    possessorWord && !places.some(p => owner >= p.at && owner < p.at + p.length) ? possessorWord : undefined;
  return {
    words: [...words],
    head,
    modifiers,
    places,
    former:
      words.slice(0, Math.max(end, 3)).some(w => FORMER.test(w.lower)) ||
      /\bfirst term\b|\bserved as\b|\bwas\b|\bimmediate past\b/.test(text) ||
      OVER.test(text) ||
      (words.length < all.length && CAREER.test(head)),
    ...(possessor ? { possessor } : {}),
  };
}

/** "ambassador from 2012 to 2014", "foreign minister until 2024": an office with its end. */
const OVER =
  /\b(?:from|between|in) (?:19|20)\d\d (?:to|until|through|and) (?:19|20)\d\d\b|\buntil (?:(?:early|late|last|\p{L}+) )?(?:(?:19|20)\d\d|year)\b/u;

/** "an adviser to Norway | and former director of the IMF": what somebody was is told behind what they are. */
function withoutFormer(words: readonly Word[]): readonly Word[] {
  const former = words.findIndex((w, i) => i > 1 && w.lower === 'former');
  const and = /^(?:an?|the)$/.test(words[former - 1]?.lower ?? '') ? former - 2 : former - 1;
  const own = words[and]?.lower === 'and' ? words.slice(0, and) : words;
  return own.some(w => roleOf(w)) ? own : words;
}

/** "A Norwegian diplomat and former ambassador" has left the service. */
const CAREER = /^(?:diplomat|politician|officer|general|admiral|colonel|commander)$/;

const ATTORNEY = /(?:^|-)attorney$/;
/** Titles of two words that are one role. */
function normalHead(core: readonly Word[], at: number): string {
  const role = roleOf(core[at]!)!;
  const before = core[at - 1]?.lower;
  if (role === 'minister' && before === 'prime') return 'premier';
  if (role === 'president' && (before === 'vice' || before === 'deputy')) return 'vice-president';
  if (core[at]!.lower === 'general' && before !== undefined && ATTORNEY.test(before)) return 'attorney';
  if (role === 'general' && before === 'secretary') return 'secretary-general';
  if (role === 'secretary' && before === 'general') return 'secretary-general';
  if (role === 'secretary' && before === 'press') return 'spokesperson';
  return role;
}

const DIPLOMACY = ['foreign', 'diplomat'];
/** "secretary of state", "minister for defence": what comes after the head tells whose it is. */
function portfolio(words: readonly Word[], end: number, text: string): string[] {
  const after = words
    .slice(end, end + 5)
    .filter(w => w.isWord)
    .map(w => singular(w.lower));
  const own = /\bsecretary of state\b|\bforeign (?:minister|secretary)\b|\btop diplomat\b|\bchief diplomat\b/.test(text)
    ? DIPLOMACY
    : [];
  return [...after.filter(w => w.length > 3 && !STOP_HEAD.test(w)), ...own];
}

function isDestination(words: readonly Word[], place: Place, end: number): boolean {
  if (place.by === 'party' || place.by === 'body') {
    // "ambassador to the United Nations"
    const before = words[place.at - 1]?.lower === 'the' ? place.at - 2 : place.at - 1;
    return before >= end && words[before]?.lower === 'to';
  }
  const before = words.slice(Math.max(0, place.at - 2), place.at).map(w => w.lower);
  // "an adviser to the Norwegian president" serves, "envoy to Norway" is sent
  if (
    before.includes('to') &&
    words.slice(0, end).some(w => /^(?:advis[eo]r|aide|assistant)$/.test(w.lower)) &&
    (place.by === 'people' || words[place.at + place.length - 1]!.possessive)
  )
    return false;
  if (place.at > 0 && before.some(w => /^(?:to|on|against|between|about)$/.test(w))) return true;
  // "the council's director for Norway": what they see to
  if (words[end]?.lower === 'for' && place.at > end && words.slice(0, end).some(w => SEES_TO.test(w.lower)))
    return true;
  // "the UN's coordinator in Chad": where they work
  if (before.at(-1) === 'in' && words.slice(0, place.at - 1).some(w => w.possessive && w.capital)) return true;
  const next = words[place.at + place.length];
  return (
    place.by === 'country' &&
    !words[place.at + place.length - 1]!.possessive &&
    next !== undefined &&
    SENT.test(next.lower) &&
    place.name !== 'United States' &&
    place.name !== 'United Kingdom'
  );
}

const SEES_TO = /^(?:director|coordinator|manager)$/;

/** Without the article in front. */
export const trimArticle = (words: Word[]): Word[] =>
  /^(?:the|a|an|another|that|this)$/.test(words[0]?.lower ?? '') ? words.slice(1) : words;

/** "…, Reform spokesman Tom Hale and …": the next in a list, not a description of the one before. */
export function namesAnother(words: readonly Word[]): boolean {
  const at = words.findIndex(w => roleOf(w) !== undefined);
  const next = words.slice(at + 1).find(w => roleOf(w) === undefined && w.lower !== 'general');
  // "President Anna Morel's adviser": whose adviser it is
  let owner = next ? words.indexOf(next) : -1;
  while (owner >= 0 && words[owner]?.capital && !words[owner]!.possessive) owner++;
  if (words[owner]?.possessive && words.slice(owner + 1).some(w => roleOf(w) !== undefined)) return false;
  return next?.capital === true && placeAt(words, words.indexOf(next)) === undefined;
}
