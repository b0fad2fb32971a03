/** The claims of an article with their words at hand: what the rules about answers look at. */
import { sidesOf } from '../lexicon/sides';
import type { StanceAct } from '../lexicon/stances';
import type { Claim, Span } from '../model';
import { type Document, tokensIn } from '../text/document';
import type { Token } from '../text/tokens';
import { actsOf } from './acts';

export interface Actor {
  index: number;
  claim: Claim;
  /** UTF-16 offsets from its first to its last word: source, cue and content together. */
  start: number;
  end: number;
  cue: Token[];
  content: Token[];
  /** What its cue does to what others said. */
  acts: readonly StanceAct[];
  /** Lemmas of the content that carry meaning. */
  keys: ReadonlySet<string>;
  sentence: number;
  paragraph: number;
  /** Of a live page's entries, which it stands in; 0 in any other article. */
  entry: number;
  /** Every word by which the text names this speaker, lower case: of the name, the party and all its sources. */
  names: ReadonlySet<string>;
}

export interface Scene {
  document: Document;
  actors: Actor[];
  /** Claims whose cue stands in the sentence of that index. */
  bySentence: ReadonlyMap<number, Actor[]>;
  /** Claims by the id of the claim that they stand in. */
  inside: ReadonlyMap<string, Actor[]>;
  /** Claims by the index of each token of their cue. */
  byCue: ReadonlyMap<number, Actor[]>;
  /** Stands a token in a claim's cue or in the content of one? */
  taken: (token: Token) => boolean;
  /** The words around each actor's cue, and those outside its content, once they were asked for: see `sentenceOf`. */
  around: (readonly Token[] | undefined)[];
  outside: (readonly Token[] | undefined)[];
  /** The claims that stand in each actor's content, once they were asked for: see `within`. */
  held: (readonly Actor[] | undefined)[];
  /** How telling a key is in this article: 1 where one claim has it, near 0 where all have. */
  weight: (key: string) => number;
}

const MEANING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EMPTY = new Set(
  'be have do say go get make take come want need give know think see mr mrs ms president minister country people government time year day week month one two first other new last official leader'.split(
    ' ',
  ),
);

/** All that the rules of responses ask of a text, gathered once. */
export function setScene(document: Document, claims: readonly Claim[]): Scene {
  const names = namesOf(document, claims);
  const borders = bordersIn(document);
  const actors = claims.map((claim, index) => actor(document, claim, index, names.get(claim.speaker)!, borders));
  const frequency = new Map<string, number>();
  for (const { keys } of actors) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const all = Math.log(1 + actors.length);
  const taken = new Uint8Array(document.tokens.length);
  for (const a of actors) for (const words of [a.cue, a.content]) for (const t of words) taken[t.index] = 1;
  return {
    document,
    actors,
    bySentence: group(actors, a => [a.sentence]),
    inside: group(actors, a => (a.claim.nestedIn === undefined ? [] : [a.claim.nestedIn])),
    byCue: group(actors, a => a.cue.map(t => t.index)),
    around: [],
    outside: [],
    held: [],
    taken: token => taken[token.index] === 1,
    weight: key => Math.log((1 + actors.length) / (frequency.get(key) ?? 1)) / all,
  };
}

function group<K>(actors: readonly Actor[], keysOf: (a: Actor) => readonly K[]): Map<K, Actor[]> {
  const groups = new Map<K, Actor[]>();
  for (const a of actors) {
    for (const key of keysOf(a)) {
      const members = groups.get(key);
      if (members) members.push(a);
      else groups.set(key, [a]);
    }
  }
  return groups;
}

/** The words of each speaker's name, party and sources: "Okafor", "Norland", "president". */
function namesOf(document: Document, claims: readonly Claim[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const read = new Map<string, readonly string[]>();
  for (const { speaker, party, source } of claims) {
    const own = names.get(speaker) ?? new Set<string>();
    names.set(speaker, own);
    for (const text of [speaker, party, ...source.map(([a, b]) => document.text.slice(a, b))]) {
      const words = read.get(text) ?? namingWords(text);
      read.set(text, words);
      for (const word of words) own.add(word);
    }
  }
  return names;
}

const namingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(word => !GENERAL.has(word));

const GENERAL = new Set(
  'the and for one who his her its their that this they she him former senior united state states'.split(' '),
);

/** Where the entries of a live page begin: lines that are a time or a rule. Two make a live page. */
function bordersIn({ text, paragraphs }: Document): readonly number[] {
  const borders: number[] = [];
  for (const { start, end } of paragraphs)
    if (end - start <= LONGEST && BORDER.test(text.slice(start, end).trimEnd())) borders.push(start);
  return borders.length > 1 ? borders : NONE;
}
const BORDER = /^(?:_{3,}\.?|(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\.?)$/;
const LONGEST = 16;
const NONE: readonly number[] = [];

function actor(
  document: Document,
  claim: Claim,
  index: number,
  names: ReadonlySet<string>,
  borders: readonly number[],
): Actor {
  const words = (spans: readonly Span[]) =>
    spans.length === 1 ? tokensIn(document, spans[0]!) : spans.flatMap(s => tokensIn(document, s));
  const content = words(claim.content);
  const cue = words(claim.cue);
  const anchor = cue[0] ?? content[0];
  const keys = new Set<string>();
  for (const t of content) {
    if (!MEANING.has(t.tag) || t.text.length < 3) continue;
    const key = keyOf(t);
    if (!EMPTY.has(key)) keys.add(key);
  }
  let start = Infinity;
  let end = 0;
  for (const spans of [claim.source, claim.cue, claim.content])
    for (const [from, to] of spans) {
      start = Math.min(start, from);
      end = Math.max(end, to);
    }
  return {
    index,
    claim,
    start,
    end,
    cue,
    content,
    acts: actsOf(cue),
    keys,
    sentence: anchor?.sentence ?? 0,
    paragraph: anchor?.paragraph ?? 0,
    entry: borders.length === 0 ? 0 : borders.findLastIndex(at => at < start) + 1,
    names,
  };
}

/** One key for a word's forms: the first six letters of the lemma; for a country, its people and capital: its name. */
export const keyOf = (t: Token): string => {
  const side = t.tag === 'PROPN' || t.tag === 'ADJ' ? sidesOf(t.text)[0] : undefined;
  if (side && !side.ambiguous && (side.by === 'country' || side.by === 'people' || side.by === 'capital'))
    return side.party;
  const lemma = t.lemma.endsWith('s') && /['’]s$/.test(t.lemma) ? t.lemma.slice(0, -2) : t.lemma;
  return lemma.length > 6 ? lemma.slice(0, 6) : lemma;
};

/** A sentence that has no end is looked at so many words around the cue: every claim in it looks. */
const AROUND = 150;

/** The tokens of the sentence that an actor's cue stands in. */
export function sentenceOf({ document, around }: Scene, { index, sentence, cue, content }: Actor): readonly Token[] {
  const known = around[index];
  if (known) return known;
  const s = document.sentences[sentence];
  const at = s && ((cue[0] ?? content[0])?.index ?? s.first);
  const words = s ? document.tokens.slice(Math.max(s.first, at! - AROUND), Math.min(s.last, at! + AROUND)) : [];
  around[index] = words;
  return words;
}

/** The same without the words of its content. */
export function outsideOf(scene: Scene, from: Actor): readonly Token[] {
  const known = scene.outside[from.index];
  if (known) return known;
  const { content } = from.claim;
  const words = sentenceOf(scene, from).filter(({ start }) => {
    for (const span of content) if (start >= span[0] && start < span[1]) return false;
    return true;
  });
  scene.outside[from.index] = words;
  return words;
}

/** Claims that stand in a claim's content, its own and those whose cue does though nothing says that they are nested. */
export function within(scene: Scene, outer: Actor): readonly Actor[] {
  const known = scene.held[outer.index];
  if (known) return known;
  const found = new Set(scene.inside.get(outer.claim.id));
  for (const t of outer.content) {
    const actors = scene.byCue.get(t.index);
    if (actors) for (const a of actors) if (a !== outer) found.add(a);
  }
  const held = [...found];
  scene.held[outer.index] = held;
  return held;
}
