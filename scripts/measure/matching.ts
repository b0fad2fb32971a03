/** Annotated attributions beside those found, matched one to one by the words of their contents. */
import { candidatesOf, findAttributions } from '../../src/analysis/attribution';
import type { Candidate } from '../../src/analysis/attribution/candidate';
import { type Scene, sceneOf } from '../../src/analysis/attribution/scene';
import type { Span } from '../../src/analysis/model';
import { readText } from '../../src/analysis/text/document';
import { type GoldDocument, heldBack, readLines } from './data';
import { toArticle } from './predict';

export interface Gold {
  content: Span[];
  cue: Span[];
  source: Span[];
  /** PolNeAR: is the cue one of reporting, or of belief and the like? */
  cueClass?: string;
}
export interface Found extends Gold {
  construction: string;
  score: number;
  nested: boolean;
}
export interface Annotated extends GoldDocument {
  gold: Gold[];
  /** What the corpus marks; without it everything. */
  roles?: string[];
}
/** One document: what should be found, what is, and what every construction proposed. */
export interface Comparison {
  document: Annotated;
  scene: Scene;
  found: Found[];
  candidates: Candidate[];
  /** Index of the found attribution for every annotated one, or -1. */
  match: number[];
}

export const CORPORA = {
  diplomacy: { file: 'diplomacy/dev.jsonl', nested: true, exhaustive: true },
  polnear: { file: 'attribution/polnear.dev.jsonl', nested: false, exhaustive: true },
  train: { file: 'attribution/polnear.train.jsonl', nested: false, exhaustive: true },
  held: { file: 'attribution/polnear.train.jsonl', nested: false, exhaustive: true },
  seer: { file: 'attribution/seer.dev.jsonl', nested: true, exhaustive: false },
} as const;
export type Corpus = keyof typeof CORPORA;

/** Reads a corpus; of PolNeAR's training articles `train` is the part that may be read, `held` the other. */
export function readCorpus(name: Corpus): Annotated[] {
  const documents = readLines<GoldDocument & { claims?: Gold[]; attributions?: Gold[] }>(CORPORA[name].file);
  return documents
    .filter(d => (name === 'train' ? !heldBack(d.id) : name === 'held' ? heldBack(d.id) : true))
    .map(d => ({ ...d, gold: d.claims ?? d.attributions ?? [] }));
}

/** Analyses one document and matches what it finds. */
export function compare(document: Annotated, nested: boolean): Comparison {
  const text = readText(document.text);
  const scene = sceneOf(text);
  const all = findAttributions(text, toArticle(document)).map(a => ({
    ...a,
    score: a.confidence,
    nested: a.within !== undefined,
  }));
  const found = nested ? all : joinGoingOn(all.filter(a => !a.nested));
  const match = matchAll(document.text, document.gold, found);
  return { document, scene, found, candidates: candidatesOf(scene), match };
}

/** PolNeAR marks a quotation that goes on as one more part of the attribution before it. */
function joinGoingOn(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const f of found) {
    const last = joined.at(-1);
    if (f.construction === 'goes-on' && last)
      joined[joined.length - 1] = { ...last, content: [...last.content, ...f.content] };
    else joined.push(f);
  }
  return joined;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/** Offsets of the words that begin inside the spans. */
export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const [from, to] of spans) for (const m of text.slice(from, to).matchAll(WORD)) words.add(from + m.index);
  return words;
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const x of a) if (b.has(x)) shared++;
  return shared / (a.size + b.size - shared || 1);
}

export const overlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

/** Does the source agree: both none, or some word shared? */
export const sameSource = (document: Annotated, gold: Gold, found: Pick<Gold, 'source'>): boolean =>
  document.roles?.includes('source') === false || gold.source.length
    ? overlaps(gold.source, found.source)
    : !found.source.length;

function matchAll(text: string, gold: readonly Gold[], found: readonly Found[]): number[] {
  const g = gold.map(a => wordsIn(text, a.content));
  const f = found.map(a => wordsIn(text, a.content));
  const pairs: [number, number, number][] = [];
  g.forEach((a, i) => {
    f.forEach((b, j) => {
      if (!overlaps(gold[i]!.content, found[j]!.content)) return;
      const v = jaccard(a, b);
      if (v >= 0.5) pairs.push([v, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const match = gold.map(() => -1);
  const used = new Set<number>();
  for (const [, i, j] of pairs) {
    if (match[i]! >= 0 || used.has(j)) continue;
    match[i] = j;
    used.add(j);
  }
  return match;
}

/** A candidate's token ranges as spans of the text. */
export const toSpans = (scene: Scene, ranges: Candidate['content']): Span[] =>
  ranges.map(([a, b]) => [scene.tokens[a]!.start, scene.tokens[b - 1]!.end]);
