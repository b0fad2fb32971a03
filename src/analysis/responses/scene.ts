/** The claims of an article with their words at hand: what the rules about answers look at. */
import type { Claim, Span } from '../model';
import { type Document, tokensIn } from '../text/document';
import type { Token } from '../text/tokens';

export interface Actor {
  index: number;
  claim: Claim;
  /** UTF-16 offset at which it begins: source, cue or content, whichever comes first. */
  start: number;
  cue: Token[];
  content: Token[];
  /** Lemmas of the content that carry meaning. */
  keys: ReadonlySet<string>;
  sentence: number;
  paragraph: number;
  /** Every word by which the text names this speaker, lower case: of the name, the party and all its sources. */
  names: ReadonlySet<string>;
}

export interface Scene {
  document: Document;
  actors: Actor[];
}

const MEANING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EMPTY = new Set(
  'be have do say go get make take come want need give know think see mr mrs ms president minister country people government time year day week month one two first other new last official leader'.split(
    ' ',
  ),
);

export function setScene(document: Document, claims: readonly Claim[]): Scene {
  const names = namesOf(document, claims);
  return { document, actors: claims.map((claim, index) => actor(document, claim, index, names.get(claim.speaker)!)) };
}

/** The words of each speaker's name, party and sources: "Okafor", "Norland", "president". */
function namesOf(document: Document, claims: readonly Claim[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { speaker, party, source } of claims) {
    const own = names.get(speaker) ?? new Set<string>();
    names.set(speaker, own);
    const texts = [speaker, party, ...source.map(([a, b]) => document.text.slice(a, b))];
    for (const word of texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      if (!GENERAL.has(word)) own.add(word);
  }
  return names;
}

const GENERAL = new Set(
  'the and for one who his her its their that this they she him former senior united state states'.split(' '),
);

function actor(document: Document, claim: Claim, index: number, names: ReadonlySet<string>): Actor {
  const words = (spans: readonly Span[]) => spans.flatMap(s => tokensIn(document, s));
  const content = words(claim.content);
  const cue = words(claim.cue);
  const start = Math.min(...[...claim.source, ...claim.cue, ...claim.content].map(s => s[0]));
  const anchor = cue[0] ?? content[0];
  return {
    index,
    claim,
    start,
    cue,
    content,
    keys: new Set(
      content
        .filter(t => MEANING.has(t.tag) && t.text.length > 2)
        .map(keyOf)
        .filter(k => !EMPTY.has(k)),
    ),
    sentence: anchor?.sentence ?? 0,
    paragraph: anchor?.paragraph ?? 0,
    names,
  };
}

/** One key for a word's forms and for a place and its people: the first six letters of the lemma, without an ending. */
const keyOf = (t: Token): string => {
  const lemma = t.lemma.toLowerCase().replace(/(?:'s|’s)$/, '');
  return lemma.length > 6 ? lemma.slice(0, 6) : lemma;
};

/** Speak they for different sides? By party where both have one, else by name. */
export function differ(a: Claim, b: Claim): boolean {
  if (a.speaker !== '' && a.speaker === b.speaker) return false;
  if (a.party === 'media' || b.party === 'media') return a.speaker !== b.speaker;
  if (a.party && b.party) return !a.party.split('; ').some(p => b.party.split('; ').includes(p));
  return a.speaker !== b.speaker;
}

/** Meaningful words that two contents share; the names of the two speakers do not count. */
export function shared(a: Actor, b: Actor): number {
  let n = 0;
  for (const k of a.keys) if (b.keys.has(k) && !a.names.has(k) && !b.names.has(k)) n++;
  return n;
}

/** Does a content speak of the other's speaker? */
export const speaksOf = (content: readonly Token[], other: Actor): boolean =>
  content.some(t => t.tag === 'PROPN' && other.names.has(t.lower.replace(/'s$/, '')));
