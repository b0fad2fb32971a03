/** Names of people where they stand in the text, each with what is said of its bearer in front of it and after it. */
import { MEN, WOMEN } from '../lexicon/given-names';
import { HONORIFICS, ROLE_NOUNS, SHORT_TITLES } from '../lexicon/roles';
import { BODIES, DOCUMENTS, OUTLET_NOUNS } from '../lexicon/sources';
import { fold } from '../lexicon/table';
import { type Description, describe, roleOf } from './describe';
import { placeAt, placesIn } from './gazetteer';
import { outletOf } from './lookup';
import { outletIn } from './outlets';
import type { Word } from './words';

export type Gender = 'm' | 'f' | '';

/** One occurrence of a name. */
export interface Name {
  /** Words of the name itself, titles left out. */
  words: Word[];
  /** Word range [first, last) with the titles in front of it. */
  first: number;
  last: number;
  gender: Gender;
  descriptions: Description[];
  /** Something beside the capitals says that it is a person. */
  sure: boolean;
  /** "Mr", "President": a bare surname may follow. */
  titled: boolean;
  /** A given name, or one with an age behind it: a person who has no other name in the text. */
  alone: boolean;
}

const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|van|von|der|den|ter|la|le|el|al|bin|ibn|ben|abu|ul|zu|al-\p{L}+|el-\p{L}+|ap|y|e|Ní|Mac)$/u;
/** Words of offices that are written with a capital in front of a name, beside the roles themselves. */
const TITLE_WORD =
  /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|justice|health|energy|trade|labou?r|treasury|state|home|shadow|first|chief|national|security|general|former|acting|special|senior|affairs|white|house|senate|executive|press|crown|supreme|high|attorney|political|immigration|environment|education|transport|culture|economy|economic|agriculture|commerce|housing|development|business|work|pensions|army|navy|major|staff|assistant|under|ex|interim|permanent|outgoing|incoming|independent|communications|policy|opposition|co|grand|lead|junior|top|police|university|the|and|of|border|migration|digital|climate|water|industry|infrastructure|budget|election)$/;
/** "al-Mansouri": an article and the name in one word. */
const ARTICLED = /^(?:al|el|ul|ad|an|ar|as|at|az)-\p{Lu}/u;
const NOT_NAME =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|their|its|our|my|your|in|on|at|by|for|from|of|to|with|as|and|or|but|if|when|while|after|before|since|because|although|though|however|meanwhile|asked|speaking|according|there|what|who|why|how|where|no|not|yes|some|many|most|all|both|one|two|three|last|next|now|then|also|still|even|just|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|christmas|easter|god|internet|reporting|editing|additional|during|under|over|until|between|among|against|about|through|without|within|across|around|behind|beyond|like|near|off|onto|per|than|toward|towards|upon|via|despite|instead|so|thus|yet|here|let|please|read|more|new|mr|mrs|ms|miss)$/;

const bare = (w: Word): string => fold(w.text).toLowerCase();
export const genderOfGiven = (given: string): Gender => (MEN.has(given) ? 'm' : WOMEN.has(given) ? 'f' : '');

/** Finds them in reading order. Linear: each word is looked at a bounded number of times. */
export function findNames(words: readonly Word[]): Name[] {
  const names: Name[] = [];
  /** Names that the text calls a company, a bank, a charity somewhere. */
  const organisations = new Set<string>();
  for (let i = 0; i < words.length; ) {
    const end = runEnd(words, i);
    if (end === i) {
      i++;
      continue;
    }
    const kind = words[i - 1];
    if (kind?.isWord && !kind.capital && BODIES.has(kind.lower) && kind.sentence === words[i]!.sentence)
      organisations.add(plain(words.slice(i, end)));
    const name = readRun(words, i, end);
    if (name) names.push(name);
    i = end;
  }
  return organisations.size ? names.filter(n => !organisations.has(plain(n.words))) : names;
}

const plain = (words: readonly Word[]): string => words.map(w => w.text).join(' ');

/** End of the run of capitalised words that begins at a word; the same index where none does. */
function runEnd(words: readonly Word[], from: number): number {
  let i = from;
  if (!words[from]!.capital) return from;
  while (i < words.length) {
    const w = words[i]!;
    if (!w.isWord || /^\d/.test(w.text) || /^[RDI]-\p{Lu}/u.test(w.text)) break;
    const particle =
      i > from &&
      PARTICLE.test(w.text) &&
      words[i + 1] !== undefined &&
      (words[i + 1]!.capital || PARTICLE.test(words[i + 1]!.text));
    if (!w.capital && !particle && !(i > from && ARTICLED.test(w.text))) break;
    // "Following Prague's vote": a sentence's first word has its capital from there
    if (w.opens && /^(?:VERB|ADP|ADV|AUX|SCONJ|CCONJ)$/.test(w.tag) && !isGiven(w)) break;
    if (
      NOT_NAME.test(w.lower) &&
      !(w.text === 'Jan' && words[i + 1]?.capital) &&
      !(i > from && /^(?:may|march|june|april|august|jan)$/.test(w.lower)) &&
      !(w.lower in HONORIFICS && w.lower !== 'miss')
    ) {
      if (i === from && Object.hasOwn(HONORIFICS, w.lower)) {
        // "Mr" opens a run
      } else break;
    }
    i++;
    if (w.possessive) break;
    if (words[i] && words[i]!.start > w.end + 1) break;
    // "Sen." and initials keep their full stop; a stop that stands apart ends the run
  }
  return i;
}

function readRun(words: readonly Word[], from: number, to: number): Name | undefined {
  let start = from;
  let titled = false;
  let gender: Gender = '';
  const atName = words[from - 1]?.tag === 'ADP';
  // titles: everything up to the last role or honorific that a name still follows
  for (let i = from; i < to - 1; i++) {
    const w = words[i]!;
    const honorific = Object.hasOwn(HONORIFICS, w.lower);
    if (honorific || roleOf(w) || Object.hasOwn(SHORT_TITLES, `${w.lower}.`)) {
      if (isGiven(w) && i === from) continue;
      start = i + 1;
      titled = true;
      if (honorific) gender = HONORIFICS[w.lower] as Gender;
    }
  }
  // "Foreign Secretary": a role that nothing follows is no name
  while (start < to) {
    const w = words[start]!;
    const place = placeAt(words, start);
    if (place && start + place.length < to && !(place.ambiguous && isGiven(w))) start += place.length;
    else if (place && start + place.length >= to && !(titled && place.ambiguous)) return undefined;
    else if (TITLE_WORD.test(w.lower) && (start < to - 1 || words[start - 1]?.lower === 'of')) {
      if (start === to - 1) return undefined;
      start++;
    } else break;
  }
  // "Office Chief Meteorologist Jan Novak"
  if (to - start > 2 && !isGiven(words[start]!) && isGiven(words[start + 1]!) && WORKS.test(words[start]!.lower)) {
    start++;
    titled = true;
  }
  const own = words.slice(start, to);
  if (!own.length || own.length > 5 || own.some(notOfName)) return undefined;
  if (own.length === 1 && (roleOf(own[0]!) || CONTINENT.test(own[0]!.lower))) return undefined;
  // "Nazi Germany", "Alleged Chinese"
  const tail = own.length > 1 && !titled && !isGiven(own[0]!) ? placeAt(words, to - 1) : undefined;
  if (tail && !tail.ambiguous && (tail.by === 'country' || tail.by === 'people')) return undefined;
  const whole = own.map(w => w.text).join(' ');
  const outlet = outletOf(whole);
  if (outlet && own.length > 1) return undefined;
  if (own.length === 1 && own[0]!.text.length > 1 && own[0]!.text === own[0]!.text.toUpperCase() && !titled)
    return undefined;
  const before = atName && start === from ? undefined : descriptionBefore(words, from, start);
  const after = descriptionAfter(words, to);
  // "the premier's envoy, retired general Jan Novak"
  const further = before && before.head !== '' ? appositionBefore(words, before.words[0]!.index, start) : undefined;
  const descriptions = [before, further, after].filter(d => d !== undefined);
  const given = genderOfGiven(bare(own[0]!));
  if (!gender) gender = own.length > 1 ? given : '';
  for (const d of descriptions) gender ||= genderOfRole(d);
  const nearRole = before?.head !== undefined && before.head !== '';
  return {
    words: own,
    first: from,
    last: to,
    gender,
    descriptions,
    sure: titled || nearRole || (after?.head ?? '') !== '' || (own.length > 1 && isGiven(own[0]!)),
    titled: titled || nearRole,
    alone:
      own.length === 1 &&
      (given !== '' ||
        AGED.test(
          words
            .slice(to, to + 3)
            .map(w => w.text)
            .join(' '),
        )),
  };
}

const CONTINENT =
  /^(?:europe|africa|asia|america|oceania|antarctica|eurasia|scandinavia|christ|islam|nazi|nato|eu|un)$/;

/** What somebody is, by the look of the word. */
const WORKS = /(?:ist|ian|eer|or|er|man|woman)$/;

/** "Katya, 28," "Katya, a 28-year-old". */
const AGED = /^, (?:\d\d ,|an? \d+-year-old)/;

const isGiven = (w: Word): boolean => genderOfGiven(bare(w)) !== '';

/** A word that bodies, outlets and things are named with. */
function notOfName(w: Word): boolean {
  const lower = w.lower;
  if (/\d/.test(lower)) return true;
  return (
    (BODIES.has(lower) &&
      !/^(?:guard|hospital|bank|school|church|house|city|town|county|branch|corps|trust|giant|club|band|union|state|court|maker|command)$/.test(
        lower,
      )) ||
    ORGANISATION.test(lower) ||
    (DOCUMENTS.has(lower) && lower.length > 5) ||
    OUTLET_NOUNS.has(lower) ||
    (Object.hasOwn(ROLE_NOUNS, lower) &&
      !/^(?:king|pope|bishop|priest|cardinal|judge|chief|head|justice|major|baron|queen|general|fellow|governor|host|son|anchor)$/.test(
        lower,
      ))
  );
}
const ORGANISATION =
  /^(?:defence|defense|house|court|bank|union|state|states|city|county|church|news|times|post|herald|journal|today|tv|radio|press|university|inc|corp|ltd|street|avenue|road|square|hall|airport|river|sea|ocean|islands?|mountains?|north|south|east|west|northern|southern|eastern|western|central|international|united|national|federal|european|african|american|asian|democratic|republican|democrats?|republicans?|war|act|bill|law|treaty|deal|award|prize|cup|league|day|week|year|games|olympics|forum|services|affairs|studies|relations|rights|ministers|officials|leaders|group|fund|partners|capital|holdings|institute|foundation|conference|action|party|front|movement|army|brigade|regiment|battalion|district|province|region|republic|kingdom|emirates|strait|gulf|peninsula|valley|park|stadium|arena|hotel|port|harbour|harbor|prison|barge|museum|library|theatre|theater|center|centre|building|tower|bridge|station|base|force|command|staff|chiefs|security|intelligence|investigation|department|ministry|bureau|authority|administration|commission|committee|council|office|agency|service|parliament|congress|senate|assembly|cabinet|government|police)$/;

/** "Czech foreign minister Jan Novak": the words of the same phrase in front of the name. */
function descriptionBefore(words: readonly Word[], from: number, start: number): Description | undefined {
  let low = from;
  while (low > 0 && start - low < 14) {
    const w = words[low - 1]!;
    if (w.sentence !== words[from]!.sentence || !w.isWord) break;
    if (w.lower === 'and' || w.lower === 'or' || /^(?:AUX|PRON|SCONJ)$/.test(w.tag)) break;
    if (w.tag === 'VERB' && !/^(?:acting|leading|retired|elected|appointed|newly|outgoing)$/.test(w.lower)) break;
    if (
      w.tag === 'ADP' &&
      !(
        /^(?:of|for|to|at|on)$/.test(w.lower) &&
        words.slice(Math.max(0, low - 5), low - 1).some(x => roleOf(x) && x.sentence === w.sentence)
      )
    )
      break;
    low--;
    if (w.tag === 'DET') break;
  }
  const inFront = low < start ? words.slice(low, start) : [];
  const owner = words[from - 1];
  // "Poland's Piotr Lis"
  if (owner?.possessive && owner.capital && start === from && !inFront.some(w => roleOf(w))) {
    const place = placesIn(words.slice(Math.max(0, from - 4), from)).at(-1);
    // "the Courier's Anna Morel"
    if (outletIn(words.slice(Math.max(0, from - 4), from))) return { ...describe([owner]), head: 'journalist' };
    if (place && place.by !== 'state') return describe(words.slice(Math.max(0, from - 4) + place.at, from));
  }
  // "a hotelier Morel had met" is no title
  if (/^(?:a|an)$/.test(inFront[0]?.lower ?? '')) return undefined;
  if (inFront.some(w => roleOf(w))) return describe(trimArticle(inFront));
  return appositionBefore(words, from, start);
}

/** "the French president, Anna Morel," with the description set off by a comma. */
function appositionBefore(words: readonly Word[], from: number, start: number): Description | undefined {
  if (words[from - 1]?.text !== ',' || !closesAfter(words, start)) return undefined;
  let begin = from - 1;
  let role = false;
  while (begin > 0 && from - begin < 16) {
    const w = words[begin - 1]!;
    if (w.sentence !== words[from]!.sentence || !w.isWord || w.tag === 'AUX' || w.tag === 'SCONJ') break;
    if (w.tag === 'VERB' && !roleOf(w)) break;
    begin--;
    role ||= roleOf(w) !== undefined;
    if (role && w.tag === 'DET' && words[begin - 1]?.lower !== 'of' && words[begin - 1]?.lower !== 'for') break;
  }
  const phrase = trimPreposition(words.slice(begin, from - 1));
  return role && phrase.length && nounPhraseEndsInRole(phrase) ? describe(trimArticle(phrase)) : undefined;
}

/** The role is the head: "the minister" is, "talks with the minister" is not a description. */
function nounPhraseEndsInRole(phrase: readonly Word[]): boolean {
  const d = describe(trimArticle([...phrase]));
  return d.head !== '';
}

const trimArticle = (words: Word[]): Word[] =>
  /^(?:the|a|an|another|that|this)$/.test(words[0]?.lower ?? '') ? words.slice(1) : words;

function trimPreposition(words: Word[]): Word[] {
  const at = words.findLastIndex(
    (w, i) =>
      w.tag === 'ADP' &&
      !(w.lower === 'of' || ((w.lower === 'for' || w.lower === 'to') && words.slice(0, i).some(x => roleOf(x)))),
  );
  return at < 0 ? words : words.slice(at + 1);
}

function closesAfter(words: readonly Word[], start: number): boolean {
  let i = start;
  while (words[i] && (words[i]!.capital || PARTICLE.test(words[i]!.text)) && words[i]!.isWord) i++;
  const w = words[i];
  return !w || /^[,.;:)—–]$/.test(w.text);
}

/** "Jan Novak, the Czech foreign minister,": what stands behind the name, set off by commas, dashes or brackets. */
function descriptionAfter(words: readonly Word[], to: number): Description | undefined {
  const mark = words[to];
  if (mark?.lower === 'of' && !words[to - 1]!.possessive) return memberOf(words, to);
  if (!mark || words[to - 1]!.possessive || !/^[,(—–-]$/.test(mark.text)) return copula(words, to);
  const body: Word[] = [];
  for (let i = to + 1; i < words.length && body.length < 24; i++) {
    const w = words[i]!;
    if (w.sentence !== mark.sentence || /^[,.;:)("“”—–]$/.test(w.text)) break;
    if (/^(?:who|whom|whose|which|that|when|where|while|but|said|says)$/.test(w.lower)) {
      if (
        body.length === 0 &&
        w.lower === 'who' &&
        /^(?:is|was|serves|heads|leads|chairs)$/.test(words[i + 1]?.lower ?? '')
      )
        continue;
      break;
    }
    if (body.length === 0 && /^(?:is|was|serves|heads|leads|chairs|and|VERB)$/.test(w.lower)) {
      if (w.lower === 'and') return undefined;
      continue;
    }
    if (w.tag === 'AUX') break;
    body.push(w);
  }
  const tag = partyTag(body);
  const first = body[0];
  if (!first) return undefined;
  const words_ = trimArticle(body);
  const d = describe(words_);
  // "Jan Novak, of the Harbour Union,"
  if (/^(?:of|from)$/.test(first.lower) && d.head === '' && (body[1]?.lower === 'the' || body[1]?.capital))
    return { ...d, head: 'member' };
  if (tag) return { ...d, head: 'representative', places: placesIn(tag) };
  const opens = /^(?:DET|NOUN|ADJ|PROPN|PRON|ADV|NUM|VERB)$/.test(first.tag);
  return opens && d.head !== '' && startsWithHead(words_) && !namesAnother(words_) ? d : undefined;
}

/** "Jan Novak of the Harbour Front": whose name has an organisation behind it. */
function memberOf(words: readonly Word[], to: number): Description | undefined {
  let end = to + 1;
  while (
    end < words.length &&
    end - to < 9 &&
    words[end]!.isWord &&
    (words[end]!.capital || /^(?:the|of|for|and|party)$/.test(words[end]!.lower))
  )
    end++;
  const own = words.slice(to, end);
  return own.some(w => ORGANISATION.test(w.lower)) && own.some(w => w.capital)
    ? { ...describe(own), head: 'member' }
    : undefined;
}

/** "R-Wis.", "D-Mass.", "D": the party's name in place of its letter. */
function partyTag([first]: readonly Word[]): Word[] | undefined {
  const letter = /^([RD])(?:-\p{Lu}.*)?$/u.exec(first?.text ?? '')?.[1];
  return letter && first ? [{ ...first, text: letter === 'R' ? 'Republican' : 'Democrat' }] : undefined;
}

/** The phrase begins with its own noun, not with another name ("Novak, Anna Morel's adviser, …" does). */
function startsWithHead(words: readonly Word[]): boolean {
  const at = words.findIndex(w => roleOf(w) !== undefined);
  return at >= 0 && !words.slice(0, at).some(w => w.tag === 'ADP' && !/^(?:of|in)$/.test(w.lower));
}

/** "…, Reform spokesman Tom Hale and …": the next in a list, not a description of the one before. */
function namesAnother(words: readonly Word[]): boolean {
  const at = words.findIndex(w => roleOf(w) !== undefined);
  const next = words.slice(at + 1).find(w => roleOf(w) === undefined && w.lower !== 'general');
  return next?.capital === true && placeAt(words, words.indexOf(next)) === undefined;
}

/** "Novak is the leader of …". */
function copula(words: readonly Word[], to: number): Description | undefined {
  const verb = words[to]?.lower;
  if (verb !== 'is' && verb !== 'was') return undefined;
  const body: Word[] = [];
  for (let i = to + 1; i < words.length && body.length < 16; i++) {
    const w = words[i]!;
    if (!w.isWord || w.tag === 'VERB' || w.tag === 'SCONJ' || /^(?:who|which|that)$/.test(w.lower)) break;
    body.push(w);
  }
  if (!/^(?:a|an|the)$/.test(body[0]?.lower ?? '')) return undefined;
  const d = describe(trimArticle(body));
  return d.head ? { ...d, former: d.former || verb === 'was' } : undefined;
}

const MALE =
  /^(?:spokesman|chairman|congressman|businessman|king|husband|son|father|brother|councilman|man|actor|emir|pope|sultan)$/;
const FEMALE =
  /^(?:spokeswoman|chairwoman|congresswoman|businesswoman|queen|wife|daughter|mother|sister|councilwoman|woman|widow|actress|baroness)$/;
export const genderOfRole = (d: Description): Gender => (MALE.test(d.head) ? 'm' : FEMALE.test(d.head) ? 'f' : '');
