/** Anchors with what the annotators say of them. */

import { candidatesOf } from '../../src/analysis/attribution';
import { type Lexicon, viewOf } from '../../src/analysis/attribution/learned';
import { type Anchor, NOUN_FORM } from '../../src/analysis/attribution/learned/anchors';
import type { View } from '../../src/analysis/attribution/learned/features';
import { contentOf, type Places, placesOf } from '../../src/analysis/attribution/learned/places';
import { type SourceOption, sourcesOf } from '../../src/analysis/attribution/learned/sources';
import { isWord, type Range, sceneOf } from '../../src/analysis/attribution/scene';
import { findCueVerbs } from '../../src/analysis/attribution/verbs';
import type { Span } from '../../src/analysis/model';
import { type Document, readText } from '../../src/analysis/text/document';
import type { Token } from '../../src/analysis/text/tokens';
import type { Corpus } from './evaluate';

export interface GoldAttribution {
  content: Span[];
  cue: Span[];
  source: Span[];
  cueClass?: 'speech' | 'other';
  nested?: boolean;
}

export interface LabelledAnchor {
  anchor: Anchor;
  /** Index of the annotated attribution whose cue it is; undefined: none. */
  gold?: number;
  /** The one of several anchors in a cue that stands for it. */
  main: boolean;
  /** 1 a claim, 0 none; how much it counts. */
  positive: boolean;
  weight: number;
  /** The start and end that come nearest to the annotated content, if near enough. */
  content?: { start: number; end: number; parts: Range[] };
  /** Tokens of the annotated content and source. */
  words: Set<number>;
  source: Set<number>;
  places?: Places;
  sourceFound: boolean;
  /** By a cue of reported speech, as the corpus has it. */
  speech: boolean;
}

export interface Labelled {
  id: string;
  view: View;
  anchors: LabelledAnchor[];
  /** How many attributions were annotated. */
  gold: number;
  /** How many of them by a cue of reported speech. */
  speech: number;
}

/** Tokens at least half inside the spans. */
export const tokensOf = (document: Document, spans: readonly Span[]): Token[] =>
  spans.flatMap(([start, end]) => {
    const found: Token[] = [];
    for (
      let i = firstEndingAfter(document.tokens, start);
      i < document.tokens.length && document.tokens[i]!.start < end;
      i++
    ) {
      const t = document.tokens[i]!;
      if (2 * (Math.min(end, t.end) - Math.max(start, t.start)) >= t.end - t.start) found.push(t);
    }
    return found;
  });

function firstEndingAfter(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const wordsOf = (tokens: readonly Token[]) => new Set(tokens.filter(isWord).map(t => t.index));
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
export const rangeWords = (view: View, ranges: readonly Range[]): Set<number> => {
  const set = new Set<number>();
  for (const [a, b] of ranges) for (let i = a; i < b; i++) if (isWord(view.scene.tokens[i])) set.add(i);
  return set;
};

/** How much beliefs and wants, which PolNeAR marks and Whence does not, count as "no claim". */
const OTHER_WEIGHT = 0.4;
/** PolNeAR marks nothing inside a content: what stands there is only weak evidence of no claim, inside quotations. */
const NESTED_WEIGHT = 0.3;

export function label(
  id: string,
  text: string,
  gold: readonly GoldAttribution[],
  corpus: Corpus,
  known: Lexicon,
  rulesToo = true,
): Labelled {
  const document = readText(text);
  const scene = sceneOf(document);
  const rules = candidatesOf(scene);
  const { view, anchors } = viewOf(scene, rulesToo ? rules : [], known);
  const lexical = new Set(findCueVerbs(scene).map(v => v.head));
  const ruled = new Set(rules.map(c => c.anchor));
  const contents = gold.map(g => wordsOf(tokensOf(document, g.content)));
  const inside = new Map<number, number>();
  contents.forEach((words, i) => {
    for (const w of words) inside.set(w, i);
  });
  const cueOf = new Map<number, number>();
  gold.forEach((g, i) => {
    for (const t of tokensOf(document, g.cue)) if (!cueOf.has(t.index)) cueOf.set(t.index, i);
  });
  const main = new Map<number, number>();
  for (const a of anchors) {
    const g = cueOf.get(a.head);
    if (g === undefined) continue;
    const before = main.get(g);
    const old = before === undefined ? undefined : anchors.find(x => x.head === before)!;
    if (
      !old ||
      (old.form === NOUN_FORM && a.form !== NOUN_FORM) ||
      (a.form !== NOUN_FORM && scene.tokens[a.head - 1]?.lower === 'to')
    )
      main.set(g, a.head);
  }
  return {
    id,
    view,
    gold: gold.length,
    speech: gold.filter(g => g.cueClass !== 'other').length,
    anchors: anchors.map((anchor): LabelledAnchor => {
      const g = cueOf.get(anchor.head);
      const isMain = g !== undefined && main.get(g) === anchor.head;
      const none = {
        anchor,
        main: false,
        positive: false,
        words: new Set<number>(),
        source: new Set<number>(),
        sourceFound: false,
        speech: false,
      };
      if (g === undefined || !isMain) {
        const nested = inside.has(anchor.head);
        const quoted = scene.quotationAt(anchor.head) !== undefined;
        const weight = g !== undefined ? 0 : corpus === 'polnear' && nested ? (quoted ? NESTED_WEIGHT : 0) : 1;
        return { ...none, ...(g === undefined ? {} : { gold: g }), weight };
      }
      const a = gold[g]!;
      const other = a.cueClass === 'other';
      const positive = !other || lexical.has(anchor.head) || ruled.has(anchor.head);
      const words = new Set([...contents[g]!].filter(w => w >= anchor.low && w < anchor.high));
      const source = wordsOf(tokensOf(document, a.source));
      const places = placesOf(scene, view.columns, anchor);
      const content = nearest(view, anchor, places, words);
      const sources: SourceOption[] = content ? sourcesOf(scene, anchor, content.parts) : [];
      return {
        anchor,
        gold: g,
        main: true,
        speech: !other,
        positive,
        weight: positive ? 1 : OTHER_WEIGHT,
        words,
        source,
        places,
        ...(content ? { content } : {}),
        sourceFound:
          source.size === 0 || sources.some(s => s.range && [...source].some(w => w >= s.range![0] && w < s.range![1])),
      };
    }),
  };
}

/** The start and end whose content comes nearest to the annotated one, where that is near enough to learn from. */
function nearest(view: View, anchor: Anchor, places: Places, words: ReadonlySet<number>) {
  let best: { start: number; end: number; parts: Range[] } | undefined;
  let highest = 0.6;
  for (const start of places.starts)
    for (const end of places.ends) {
      const parts = contentOf(anchor, places.hole, start, end);
      if (!parts) continue;
      const j = jaccard(rangeWords(view, parts), words);
      if (j > highest) {
        highest = j;
        best = { start, end, parts };
      }
    }
  return best;
}
