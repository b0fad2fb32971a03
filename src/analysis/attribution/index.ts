/** Finds source, cue and content of every attribution: candidates of every construction, then the best set of them. */
import type { Article, Attribution, Quote, Span } from '../model';
import type { Document } from '../text/document';
import type { Candidate } from './candidate';
import { choose, goingOn, hull, inside } from './choose';
import { citing } from './citing';
import { accordingTo } from './constructions/according-to';
import { adjectives } from './constructions/adjective';
import { colons } from './constructions/colon';
import { drew } from './constructions/drew';
import { hedgeAdverbs } from './constructions/hedge-adverbs';
import { hedges } from './constructions/hedges';
import { heldAgainst } from './constructions/held';
import { inViews } from './constructions/in-view';
import { introduced } from './constructions/introduced';
import { itPassives } from './constructions/it-passive';
import { nounCues } from './constructions/noun';
import { embeddedPosts } from './constructions/posts';
import { signatures } from './constructions/signature';
import { verbCandidates } from './constructions/verbs';
import { weigh } from './learned';
import { shipped } from './learned/shipped';
import { hedgesInside } from './merge';
import { withoutRetold } from './retold';
import { isWord, type Range, type Scene, sceneOf } from './scene';

/** Every candidate of a text, of every construction. */
export const candidatesOf = (scene: Scene): Candidate[] => [
  ...verbCandidates(scene),
  ...accordingTo(scene),
  ...inViews(scene),
  ...nounCues(scene),
  ...drew(scene),
  ...adjectives(scene),
  ...hedgeAdverbs(scene),
  ...hedges(scene),
  ...heldAgainst(scene),
  ...itPassives(scene),
  ...colons(scene),
  ...introduced(scene),
  ...signatures(scene),
];

/** What becomes of the rules' candidates before the choice among them. */
export type Weighing = (scene: Scene, rules: Candidate[]) => Candidate[];
/** The rules' own scores. */
export const rulesAlone: Weighing = (_, rules) => rules;

/** Every attribution of a text, in reading order of the content. */
export function findAttributions(
  document: Document,
  article: Article,
  weighed: Weighing = (scene, rules) => weigh(scene, rules, shipped()),
): Attribution[] {
  const posts = embeddedPosts(document, article);
  const scene = sceneOf(document);
  const candidates = weighed(scene, candidatesOf(scene));
  const taken = withoutRetold(scene, hedgesInside(citing(scene, choose(candidates))));
  const all = [...taken, ...goingOn(scene, taken)].sort(byPlace);
  const inPost = (a: Attribution) =>
    posts.some(p => a.content[0]![0] < p.content[0]![1] && p.content[0]![0] < a.content.at(-1)![1]);
  const written = all.map(c => toAttribution(scene, c));
  const outer = outerOf(all);
  const order = new Map<Attribution, Candidate>();
  written.forEach((a, i) => {
    if (!inPost(a)) order.set(a, all[i]!);
  });
  const merged = [...order.keys(), ...posts].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0] || b.content.at(-1)![1] - a.content.at(-1)![1],
  );
  const place = new Map(merged.map((a, i) => [order.get(a), i]));
  return merged.map(a => {
    const c = order.get(a);
    const within = c && outer.get(c);
    const from = c?.continues;
    return {
      ...a,
      ...(within && place.has(within) ? { within: place.get(within)! } : {}),
      ...(from && place.has(from) ? { continues: place.get(from)! } : {}),
    };
  });
}

const byPlace = (a: Candidate, b: Candidate): number =>
  a.content[0]![0] - b.content[0]![0] || hull(b.content)[1] - hull(a.content)[1];

/** The innermost candidate whose content each stands in. One pass with a stack: candidates are in reading order. */
function outerOf(all: readonly Candidate[]): Map<Candidate, Candidate> {
  const outer = new Map<Candidate, Candidate>();
  const open: Candidate[] = [];
  for (const c of all) {
    while (open.length && hull(open.at(-1)!.content)[1] <= c.content[0]![0]) open.pop();
    const found = open.findLast(
      o =>
        inside(c, o) || (c.cue.length === 0 && c.content.every(r => o.content.some(s => s[0] <= r[0] && r[1] <= s[1]))),
    );
    if (found) outer.set(c, found);
    open.push(c);
  }
  return outer;
}

function toAttribution(scene: Scene, c: Candidate): Attribution {
  const spans = (ranges: readonly Range[]): Span[] =>
    ranges.map(([a, b]) => [scene.tokens[a]!.start, scene.tokens[b - 1]!.end]);
  const content = spans(c.content);
  return {
    content,
    cue: spans(c.cue.flatMap(r => withoutAdverbs(scene, r))),
    source: spans(c.source),
    quote: quoteOf(scene, c.content),
    construction: c.construction,
    confidence: Math.max(0.05, Math.min(1, c.score)),
  };
}

/** "also | said", "has | repeatedly | stressed", "have | both | denied": adverbs before the verb are no part of a cue that has one. */
function withoutAdverbs({ tokens }: Scene, [first, last]: Range): Range[] {
  const parts: Range[] = [];
  let verb = last - 1;
  while (verb > first && tokens[verb]!.tag !== 'VERB') verb--;
  if (tokens[verb]!.tag !== 'VERB') return [[first, last]];
  let from = first;
  for (let i = first; i < verb; i++) {
    if (tokens[i]!.tag !== 'ADV' && !/^(?:both|all|each)$/.test(tokens[i]!.lower)) continue;
    if (i > from) parts.push([from, i]);
    from = i + 1;
  }
  return [...parts, [from, last]];
}

/** All its words in quotation marks, some, or none. */
function quoteOf(scene: Scene, content: readonly Range[]): Quote {
  let words = 0;
  let quoted = 0;
  const home = scene.quotationAt(content[0]![0] - 1);
  for (const [first, last] of content) {
    for (let i = first; i < last; i++) {
      if (!isWord(scene.tokens[i])) continue;
      words++;
      const q = scene.quotationAt(i);
      if (q && q !== home) quoted++;
    }
  }
  if (!quoted) return 'indirect';
  return quoted / words >= 0.95 ? 'direct' : 'mixed';
}
