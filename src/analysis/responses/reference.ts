/** Phrases that point back at what was said: "the report", "Okafor's remarks", "it". */

import { isHuman } from '../lexicon/people';
import { REFERENCE_NOUNS, type Refers } from '../lexicon/references';
import { startsWithCapital } from '../text/letters';
import type { Token } from '../text/tokens';

export interface Reference {
  refers: Refers;
  /** Words of the one whose saying is meant: "Okafor" in "Okafor's remarks", "Norland" in "claims by Norland". */
  owner: string[];
  /** The same as it stands in the text: "U.S.". */
  ownerName: string;
  /** "the", "this", "such": points at something already told. */
  definite: boolean;
  plural: boolean;
  /** "his", "their": whose it is stands elsewhere. */
  possessive: boolean;
  /** "this", "such": what was said right before. */
  shown: boolean;
  /** It says itself what was said: "claims that …", "the idea of …". */
  told: boolean;
  /** The noun or pronoun itself. */
  at: Token;
}

const POINTERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'any',
  'all',
  'both',
  'his',
  'her',
  'its',
  'their',
  'recent',
  'latest',
]);
const PRONOUNS = new Set(['it', 'this', 'that', 'them', 'these', 'those']);

const TIMES = new Set('day week month year morning evening afternoon night time weekend summer winter'.split(' '));

const DEEDS_TOO = new Set(['attack']);
/** "dismissed the protests" is meant for those who cry out; "Norland's strikes" are blows. */
const OUTCRIES = new Set(['protest', 'demonstration', 'strike', 'walkout']);
const HIS = new Set(['his', 'her', 'their', 'its']);

/** May a word stand before the noun in its phrase ("his “self-serving” remarks")? "That" is a conjunction everywhere to the tagger. */
const mayPrecede = ({ tag, lower }: Token): boolean =>
  /^(?:DET|ADJ|PROPN|NUM|PRON|PART|NOUN)$/.test(tag) || lower === 'that' || QUOTES.has(lower);
const QUOTES = new Set(["'", '"', '“', '”', '‘', '’']);

/** A phrase begins with its article ("told the minister a story"), but "such a story". */
const mayGoOn = (words: readonly Token[], i: number): boolean => {
  const before = words[i - 1]!;
  return (
    (!OPENS.has(words[i]!.lower) || before.lower === 'such') &&
    (mayPrecede(before) || isJoined(words, i) || isPaired(words, i))
  );
};

/** "His false and cruel remarks". */
const isPaired = (words: readonly Token[], i: number): boolean =>
  words[i - 1]!.lower === 'and' && /^(?:ADJ|NOUN)$/.test(words[i]!.tag) && words[i - 2]?.tag === 'ADJ';

const OPENS = new Set(['a', 'an', 'the']);

/** "Self-serving remarks"; "the Norland-Sudmark talks" are of two. */
const isJoined = (words: readonly Token[], i: number): boolean =>
  words[i - 2]?.text === '-' || (words[i - 1]!.text === '-' && !startsWithCapital(words[i]!.text));

/** What a noun can stand for; "finding" is a verb's form to the tagger. */
export function referenceOf({ lemma, lower }: Token): Refers | undefined {
  if (Object.hasOwn(REFERENCE_NOUNS, lemma)) return REFERENCE_NOUNS[lemma];
  return Object.hasOwn(REFERENCE_NOUNS, lower) ? REFERENCE_NOUNS[lower] : undefined;
}

/** The first reference among the tokens; `head` limits it to phrases that begin within so many tokens. */
export function findReference(tokens: readonly Token[], head = tokens.length): Reference | undefined {
  for (let i = 0; i < Math.min(tokens.length, head + 6); i++) {
    const token = tokens[i]!;
    // The tagger takes some of these nouns for verbs ("the report"): a determiner before them decides.
    if (token.tag !== 'NOUN' && token.tag !== 'PROPN' && tokens[i - 1]?.tag !== 'DET' && tokens[i - 1]?.lower !== "'s")
      continue;
    const refers = referenceOf(token);
    // "Fox News", "the Morning Post"
    if (!refers || (token.tag === 'PROPN' && startsWithCapital(token.text) && tokens[i - 1]?.tag === 'PROPN')) continue;
    // "the word “recall”" is not what somebody said
    if (WORDS.has(token.lower) && /^["“‘']$/.test(tokens[i + 1]?.text ?? '')) continue;
    // A call with somebody is a conversation, a request for comment no saying.
    if ((token.lemma === 'call' && tokens[i + 1]?.lower === 'with') || tokens[i + 2]?.lower === 'comment') continue;
    let first = i;
    while (first > 0 && i - first < 8 && mayGoOn(tokens, first)) first--;
    // "the Norland-Sudmark threat" is nobody's
    if (first >= head || tokens[first - 1]?.text === '-') continue;
    const before = tokens.slice(first, i);
    if (isOfOwnBody(before)) continue;
    const of = ownerOf(before, tokens.slice(i + 1, i + 9));
    const owner = of.map(t => t.lower);
    if (owner.length && PACTS.has(token.lemma) && !before.some(t => /^['’]s?$/.test(t.lower))) continue;
    const definite = before.some(t => POINTERS.has(t.lower));
    if (!definite && !owner.length && !token.lower.endsWith('s')) continue;
    // "condemned the attack", "the nuclear threat": words only where they are somebody's
    if (OUTCRIES.has(token.lemma) && owner.length) continue;
    if (
      DEEDS_TOO.has(token.lemma) &&
      (!owner.length || tokens[i + 1]?.lower === 'by') &&
      !before.some(t => HIS.has(t.lower))
    )
      continue;
    return {
      refers,
      owner,
      ownerName: of.map(t => t.text).join(' '),
      definite,
      plural: token.lower.endsWith('s'),
      shown: before.some(t => DEMONSTRATIVES.has(t.lower)),
      possessive: before.some(t => /^(?:his|her|their|its)$/.test(t.lower)),
      told: /^(?:that|of|to)$/.test(tokens[i + 1]?.lower ?? ''),
      at: token,
    };
  }
  return demonstrative(tokens) ?? pronoun(tokens);
}

/** "Her party's condemnation of Okafor's remarks": the speaker's own. */
const isOfOwnBody = ([whose, body, genitive]: readonly Token[]): boolean =>
  HIS.has(whose?.lower ?? '') && BODIES.has(body?.lower ?? '') && /^['’]s?$/.test(genitive?.lower ?? '');
const BODIES = new Set('party government country administration ministry office company group cabinet team'.split(' '));

/** "The Norland agreement" bears the name of a place. */
const PACTS = new Set(['agreement', 'accord', 'deal', 'pact']);

const WORDS = new Set(['word', 'words', 'term']);

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such']);

const ARTICLES = new Set(['a', 'an']);

/** "disputed that figure", "such a brief truce": whatever the noun, it points at what was just said. */
function demonstrative([first, ...rest]: readonly Token[]): Reference | undefined {
  if (!first || !DEMONSTRATIVES.has(first.lower)) return undefined;
  const skipped = rest.findIndex(t => t.tag !== 'ADJ' && !ARTICLES.has(t.lower));
  const at = rest[skipped];
  if (at?.tag !== 'NOUN' || TIMES.has(at.lemma) || DEEDS_TOO.has(at.lemma) || rest[skipped + 1]?.lower === "'s")
    return undefined;
  // "welcomed these sailors", but "disputed that figure"
  if (isHuman(at.lemma) && at.lemma !== 'figure') return undefined;
  return { ...POINTS_BACK, plural: at.lower.endsWith('s'), at };
}

function pronoun(tokens: readonly Token[]): Reference | undefined {
  const only = tokens[0];
  // "denied it", "dismissed that as talk", "rejected it outright"; not "confirmed it had closed the road".
  const ends = !tokens[1] || /^(?:as|and|but|[,.;:!?–—])$/.test(tokens[1].lower) || /^AD[VP]$/.test(tokens[1].tag);
  if (only && PRONOUNS.has(only.lower) && ends) return { ...POINTS_BACK, at: only };
  return undefined;
}

const POINTS_BACK = {
  refers: 'any',
  owner: [],
  ownerName: '',
  definite: true,
  plural: false,
  possessive: false,
  shown: false,
  told: false,
} satisfies Partial<Reference>;

/** Whatever those named have said: "hit back at Okafor". */
export const sayingOf = (name: readonly Token[]): Reference => ({
  ...POINTS_BACK,
  owner: name.map(t => t.lower),
  ownerName: name.map(t => t.text).join(' '),
  told: true,
  at: name[0]!,
});

/** "Okafor", "the French president Macron": what words that begin with a name point at. */
export function namedAtFirst(words: readonly Token[]): Reference | undefined {
  const end = words.findIndex(t => !/^(?:PROPN|DET|ADJ|NOUN)$/.test(t.tag));
  const name = words.slice(0, end < 0 ? undefined : end).filter(t => t.tag === 'PROPN');
  return name.length ? sayingOf(name) : undefined;
}

function ownerOf(before: readonly Token[], after: readonly Token[]): Token[] {
  const genitive = before.findIndex(t => t.lower === "'s" || t.lower === "'");
  if (genitive > 0) return before.slice(0, genitive).filter(t => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag));
  // "Such remarks" begins a sentence
  const nation = before.filter(
    t => (t.tag === 'ADJ' || t.tag === 'PROPN') && startsWithCapital(t.text) && !POINTERS.has(t.lower),
  );
  if (nation.length) return names(nation);
  // "the report filed by Okafor", "the remarks made on Monday by Okafor"
  const from = after.findIndex(t => t.lower === 'by' || t.lower === 'from');
  if (from === 0 || (from > 0 && after[0]!.tag === 'VERB')) return names(after.slice(from + 1));
  // "the claim of President Okafor that …"
  const that = after.findIndex(t => t.lower === 'that');
  if (after[0]?.lower === 'of' && that > 1) return names(after.slice(1, that));
  return [];
}

const names = (tokens: readonly Token[]) => tokens.filter(t => startsWithCapital(t.text) && t.text.length > 1);
