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
  return { document, actors: claims.map((claim, index) => actor(document, claim, index)) };
}

function actor(document: Document, claim: Claim, index: number): Actor {
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

/** Meaningful words that two contents share. */
export function shared(a: Actor, b: Actor): number {
  let n = 0;
  for (const k of a.keys) if (b.keys.has(k)) n++;
  return n;
}
