/** Phrases that point back at what was said ("the report", "Okafor's remarks", "it"), and the claims they stand for. */
import { CUES_OF, REFERENCE_NOUNS, type Refers } from '../lexicon/references';
import type { Token } from '../text/tokens';
import { type Actor, differ, type Scene, shared } from './scene';

export interface Reference {
  refers: Refers;
  /** Words of the one whose saying is meant: "Okafor" in "Okafor's remarks", "Norland" in "claims by Norland". */
  owner: string[];
  /** "the", "this", "such": points at something already told. */
  definite: boolean;
  plural: boolean;
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

/** How far back a reference without an owner reaches, in paragraphs and in claims. */
const REACH_PARAGRAPHS = 4;
const REACH_CLAIMS = 60;
/** A response names at most four claims; a reference seldom means more than three. */
const MOST_TARGETS = 3;

/** The first reference among the tokens; `head` limits it to phrases that begin within so many tokens. */
export function findReference(tokens: readonly Token[], head = tokens.length): Reference | undefined {
  for (let i = 0; i < Math.min(tokens.length, head + 6); i++) {
    const token = tokens[i]!;
    // The tagger takes some of these nouns for verbs ("the report"): a determiner before them decides.
    if (token.tag !== 'NOUN' && token.tag !== 'PROPN' && tokens[i - 1]?.tag !== 'DET') continue;
    if (!Object.hasOwn(REFERENCE_NOUNS, token.lemma)) continue;
    let first = i;
    while (first > 0 && i - first < 6 && /^(?:DET|ADJ|PROPN|NUM|PRON|PART|NOUN)$/.test(tokens[first - 1]!.tag)) first--;
    if (first >= head) continue;
    const before = tokens.slice(first, i);
    const owner = ownerOf(before, tokens.slice(i + 1, i + 5));
    const definite = before.some(t => POINTERS.has(t.lower));
    if (!definite && !owner.length) continue;
    return { refers: REFERENCE_NOUNS[token.lemma]!, owner, definite, plural: token.lower.endsWith('s') };
  }
  const only = tokens[0];
  if (only && PRONOUNS.has(only.lower) && only.tag === 'PRON')
    return { refers: 'any', owner: [], definite: true, plural: false };
  return undefined;
}

function ownerOf(before: readonly Token[], after: readonly Token[]): string[] {
  const genitive = before.findIndex(t => t.lower === "'s" || t.lower === "'");
  if (genitive > 0)
    return before
      .slice(0, genitive)
      .filter(t => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag))
      .map(t => t.lower);
  const nation = before.filter(t => (t.tag === 'ADJ' || t.tag === 'PROPN') && /^\p{Lu}/u.test(t.text));
  if (nation.length) return names(nation);
  if (after[0] && /^(?:by|from)$/.test(after[0].lower)) return names(after.slice(1));
  return [];
}

const names = (tokens: readonly Token[]) =>
  tokens.filter(t => /^\p{Lu}/u.test(t.text) && t.text.length > 1).map(t => t.lower);

/**
 * The claims that a reference in `from` stands for, nearest first, at most three.
 * Only what another side said; with an owner anywhere in the article, else a few paragraphs back.
 */
export function resolve(scene: Scene, from: Actor, reference: Reference): Actor[] {
  const back = scene.actors
    .slice(Math.max(0, from.index - REACH_CLAIMS), from.index)
    .filter(b => b.start <= from.start && b.claim.nestedIn !== from.claim.id && from.claim.nestedIn !== b.claim.id);
  const ahead = reference.owner.length
    ? scene.actors.filter(b => b.start > from.start && b.sentence === from.sentence)
    : [];
  const fits = [...back, ...ahead].filter(
    b =>
      differ(from.claim, b.claim) &&
      (reference.owner.length ? ownedBy(b, reference.owner) : from.paragraph - b.paragraph <= REACH_PARAGRAPHS) &&
      isOf(b, reference.refers),
  );
  const nearest = fits.sort((a, b) => Math.abs(from.start - a.start) - Math.abs(from.start - b.start))[0];
  if (!nearest) return [];
  const best = reference.owner.length
    ? fits.reduce((x, y) => (shared(from, y) > shared(from, x) ? y : x), nearest)
    : nearest;
  return sameVoice(fits, best).slice(0, MOST_TARGETS);
}

/** What the same outlet or speaker goes on to say around a claim. */
function sameVoice(fits: readonly Actor[], best: Actor): Actor[] {
  const voice = voiceOf(best);
  const run = fits.filter(
    b =>
      voiceOf(b) === voice &&
      Math.abs(b.paragraph - best.paragraph) <= 2 &&
      b !== best &&
      b.claim.nestedIn === undefined,
  );
  return [best, ...run];
}

const voiceOf = ({ claim }: Actor): string =>
  claim.kind === 'outlet' ? claim.speaker : (claim.via[0] ?? claim.speaker);

function isOf(b: Actor, refers: Refers): boolean {
  if (refers === 'any') return true;
  const { kind, via } = b.claim;
  if (refers === 'report')
    return b.claim.nestedIn === undefined && (via.length > 0 || /^(?:outlet|document|unnamed|hedge)$/.test(kind));
  return b.cue.some(t => CUES_OF[refers].has(t.lemma) || CUES_OF[refers].has(t.lower));
}

/** Said by one whom the owner's words name; "Norlandic" stands for Norland. */
function ownedBy(b: Actor, owner: readonly string[]): boolean {
  return owner.some(
    o => b.names.has(o) || (o.length > 4 && [...b.names].some(w => w.length > 4 && w.slice(0, 4) === o.slice(0, 4))),
  );
}
