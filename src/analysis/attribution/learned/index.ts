/** The learned part of finding attributions: rules propose, the network weighs, and finds what no rule proposed. */
import { SPEECH_ACTS } from '../../lexicon/cues';
import { REFERENCE_NOUNS } from '../../lexicon/references';
import { STANCE_ACTS } from '../../lexicon/stances';
import type { Candidate } from '../candidate';
import type { Range, Scene } from '../scene';
import { findCueVerbs } from '../verbs';
import { ACCORDING_FORM, type Anchor, anchorsOf, type Lexicon, NOUN_FORM } from './anchors';

export type { Lexicon };

import { columnsOf } from './columns';
import type { View } from './features';
import { type Judged, judge } from './judge';
import type { Network } from './network';
import type { SourceOption } from './sources';

export interface Learned extends Lexicon {
  network: Network;
}

/** A view of a scene for the network, with its anchors. */
export function viewOf(scene: Scene, rules: readonly Candidate[], known: Lexicon): { view: View; anchors: Anchor[] } {
  const columns = columnsOf(scene);
  const anchors = anchorsOf(scene, columns, rules, findCueVerbs(scene), known);
  const flags = new Uint8Array(scene.tokens.length);
  for (const a of anchors) flags[a.head] = 1;
  return { view: { scene, columns, anchors: flags }, anchors };
}

/**
 * Candidates as the network weighs them: one for each anchor that may be a cue, in place of what the rules propose for it.
 * Proposals that hang on no such word (hedges, layout) stay as they are.
 */
export function weigh(scene: Scene, rules: readonly Candidate[], learned: Learned): Candidate[] {
  const { view, anchors } = viewOf(scene, rules, learned);
  const judged = new Set(anchors.map(a => a.head));
  const found: Candidate[] = rules.filter(c => !judged.has(c.anchor) || c.construction.startsWith('hedge'));
  for (const a of anchors) {
    if (a.rules[0]?.construction.startsWith('hedge')) continue;
    const j = judge(view, a, learned.network);
    if (j) found.push(candidateOf(scene, a, j));
  }
  return found;
}

function candidateOf(scene: Scene, a: Anchor, { content, source, claim }: Judged): Candidate {
  const rule = a.rules.find(r => r.content[0]![0] === content[0]![0]) ?? a.rules[0];
  return {
    construction: rule?.construction ?? constructionOf(a, content),
    lemma: a.lemma,
    anchor: a.head,
    cue: rule?.cue.length ? [...rule.cue] : [[a.first, a.last]],
    source: spansOf(a, source),
    content: dividedAs(a, content),
    score: Math.max(
      claim,
      answersWords(scene, a, content)
        ? ANSWER
        : isAct(a, claim) || isOwned(a, claim) || isReport(scene, a, source)
          ? ACT
          : 0,
    ),
    frame: rule?.frame ?? '',
  };
}

/** How sure it is at the least that to deny a report, or to reject a demand, is to say something. */
const ANSWER = 0.7;
/**
 * An act of speech that the rules are sure of stands unless the network speaks against it by much: the articles that it learned
 * from tell more of quotations than of what states refuse, demand and deny.
 */
const ACT = 0.52;
const AGAINST = 0.15;
/** A clause behind "that" is taken for something else least of all. */
const AGAINST_THAT = 0.05;
const SURE_RULE = 0.6;
function isAct({ rules, form, modal, negated, lemma }: Anchor, claim: number): boolean {
  const rule = rules[0];
  return (
    !!rule &&
    rule.score >= SURE_RULE &&
    form === 0 &&
    !modal &&
    !negated &&
    claim >= (rule.construction === 'that-clause' ? AGAINST_THAT : AGAINST) &&
    (SPEECH_ACTS.has(lemma) ||
      /^(?:quotation|clause-before|that-clause|said-thing|object-infinitive)/.test(rule.construction))
  );
}
/**
 * "Vale's threat to close the port": a noun that says whose words they are stands against doubt as acts of speech do, since half of
 * what the network learned from marks no nouns.
 */
const isOwned = ({ rules: [rule] }: Anchor, claim: number): boolean =>
  rule?.construction === 'noun' && rule.source.length > 0 && rule.score >= SURE_RULE && claim >= AGAINST;

/** "amid allegations of fraud", "calls to resign": nobody says who says it, and it is said; but "denied allegations of fraud" is one claim. */
function isReport({ tokens, phraseAt }: Scene, { head, rules: [rule] }: Anchor, { range }: SourceOption): boolean {
  if (rule?.construction !== 'noun' || rule.source.length > 0 || range) return false;
  const before = tokens[(phraseAt(head)?.first ?? head) - 1];
  return before?.tag !== 'VERB' || !ANSWERS.has(before.lemma);
}
const ANSWERS = new Set(STANCE_ACTS.filter(act => act.kind === 'object').flatMap(act => act.cues));

/** "denied the report": a verb that takes a stance, and for its whole object a word for what others said. */
function answersWords(scene: Scene, a: Anchor, content: readonly Range[]): boolean {
  if (a.form >= NOUN_FORM || a.modal || a.negated || !a.rules.length || !ANSWERS.has(a.lemma)) return false;
  const [first, end] = content[0]!;
  const phrase = scene.phraseAt(end - 1);
  if (content.length > 1 || phrase?.last !== end || phrase.first > first) return false;
  return Object.hasOwn(REFERENCE_NOUNS, scene.tokens[phrase.head]!.lemma.toLowerCase());
}

/** "accused the board|, which had lost, |of fraud": what is inserted behind the cue is left out where the rules leave it out. */
function dividedAs({ rules: [rule], head }: Anchor, content: Range[]): Range[] {
  if (!rule || rule.content.length < 2 || content.length > 1 || rule.content[0]![0] < head) return content;
  const [first, end] = content[0]!;
  const same = rule.content[0]![0] === first && (rule.content[0]![1] === end || rule.content.at(-1)![1] === end);
  return same ? rule.content : content;
}

/** The spans of a source as the rules cut them, where they mean the same one. */
function spansOf(a: Anchor, { range, ranges }: SourceOption): Range[] {
  if (!range) return [];
  const ruled = a.rules.find(rule => rule.source.some(r => r[0] < range[1] && range[0] < r[1]));
  return ruled ? [...ruled.source] : (ranges ?? [range]);
}

function constructionOf(a: Anchor, content: Judged['content']): string {
  if (a.form === ACCORDING_FORM) return 'according-to';
  if (a.form === NOUN_FORM) return 'noun';
  if (content.length > 1) return 'clause-around';
  return content[0]![0] > a.head ? 'clause-after' : 'clause-before';
}
