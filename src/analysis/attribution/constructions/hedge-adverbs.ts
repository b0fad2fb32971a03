/** "The general reportedly left": the clause without the adverb, or only the act, the insertion, the relative clause it stands in. */
import { ADVERBS } from '../../lexicon/cues-other';
import { trim } from '../bounds';
import type { Candidate } from '../candidate';
import { FRAMES } from '../frames';
import { phraseEndingAt } from '../noun-phrase';
import type { Range, Scene } from '../scene';
import { endOf, startOf } from '../subject';
import { base, phraseStop } from './hedges';
import { insertionAt, relativeBefore, relativeRest } from './reported';
import type { Example } from './view';

const REPORTING = new Set(ADVERBS.map(a => a.word));

export const HEDGED: readonly Example[] = [
  // an act behind a preposition or a comma: nothing before it is reported, whoever tells of it
  {
    text: 'The court fined the miller for allegedly closing the road.',
    cue: 'allegedly',
    content: 'closing the road',
  },
  {
    text: 'The mayor made fun of the miller for allegedly closing the road.',
    cue: 'allegedly',
    content: 'closing the road',
  },
  {
    text: 'The miller lost his post, allegedly closing the road to the port.',
    cue: 'allegedly',
    content: 'closing the road to the port',
  },
  // each of two adverbs has its own clause
  {
    text: 'The mill reportedly hired twelve clerks and the port reportedly sold a tug.',
    cue: 'reportedly',
    content: 'The mill … hired twelve clerks',
  },
  {
    text: 'The mill reportedly hired twelve clerks and the port reportedly sold a tug.',
    cue: 'reportedly',
    content: 'and the port … sold a tug',
  },
  // what stands beside a noun tells of it alone
  {
    text: 'The miller, reportedly a friend of Holm, allegedly closed the road.',
    cue: 'reportedly',
    content: 'a friend of Holm',
  },
  {
    text: 'The miller, reportedly a friend of Holm, allegedly closed the road.',
    cue: 'allegedly',
    content: 'The miller, reportedly a friend of Holm … closed the road',
  },
  {
    text: 'They found tugs allegedly in his possession.',
    cue: 'allegedly',
    content: 'in his possession',
  },
  {
    text: 'They found tugs allegedly stolen by the miller.',
    cue: 'allegedly',
    content: 'stolen by the miller',
  },
  {
    text: 'The court asked about tugs, allegedly stolen by the miller.',
    cue: 'allegedly',
    content: 'stolen by the miller',
  },
  {
    text: 'Two millers allegedly linked to the raid were fined.',
    cue: 'allegedly',
    content: 'linked to the raid',
  },
  {
    text: 'Holm, who was hurt in a raid reportedly ordered by Norland, briefed the mayor on the mill.',
    cue: 'reportedly',
    content: 'ordered by Norland',
  },
  // a relative clause is all that it reports
  {
    text: 'Two millers who allegedly closed the road were fined.',
    cue: 'allegedly',
    content: 'closed the road',
  },
  {
    text: 'The port found a letter that Holm was allegedly carrying.',
    cue: 'allegedly',
    content: 'Holm was … carrying',
  },
  {
    text: 'The tug reportedly sank, although the port denied it.',
    cue: 'reportedly',
    content: 'The tug … sank',
  },
  {
    text: 'The clerk was fired after he allegedly sold a tug.',
    cue: 'allegedly',
    content: 'he … sold a tug',
  },
  { text: 'By all accounts, the road was closed.', cue: 'By all accounts', content: 'the road was closed' },
  { text: 'The road was, by one account, closed.', cue: 'by one account', content: 'The road was … closed' },
];

/** Candidates of every adverb that reports, and of "by all accounts". */
export function hedgeAdverbs(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (const { index: at, lower } of scene.tokens) {
    const last = REPORTING.has(lower) ? at + 1 : ACCOUNTS.test(lower) ? at + 1 : 0;
    if (!last || scene.quotationAt(at)) continue;
    const first = ACCOUNTS.test(lower) ? accountsFrom(scene, at) : at;
    if (first < 0) continue;
    const parts = ACCOUNTS.test(lower) ? around(scene, first, last) : reportedBy(scene, at);
    const content = parts.map(part => trim(scene, part)).filter(part => part !== undefined);
    if (content.length) found.push({ ...base('hedge-adverb', at, lower, 0.6), cue: [[first, last]], content });
  }
  return found;
}

const ACCOUNTS = /^accounts?$/;

/** "By all accounts", "by one account": where it begins; -1 where whose they are is told. */
const accountsFrom = ({ tokens }: Scene, at: number): number =>
  tokens[at - 2]?.lower === 'by' && /^(?:all|most|many|some|several|one|another)$/.test(tokens[at - 1]!.lower)
    ? at - 2
    : -1;

const around = (scene: Scene, first: number, last: number): Range[] => [
  [startOf(scene, first), first],
  [last, endOf(scene, first)],
];

/** What an adverb reports. */
function reportedBy(scene: Scene, at: number): Range[] {
  const { tokens } = scene;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const [start, end] = clauseOf(scene, at);
  // "for allegedly closing the road", "tugs allegedly in his possession"
  const act = (before?.tag === 'ADP' || before?.text === ',') && /ing$/.test(next?.lower ?? '');
  // "an inquiry into thefts, allegedly committed by guards"
  const done = next?.tag === 'VERB' && tokens[at + 2]?.lower === 'by';
  const noun = /^(?:NOUN|PROPN|NUM)$/.test(before?.tag ?? '');
  const beside = (noun && (next?.tag === 'ADP' || done)) || (before?.text === ',' && done);
  const last = act || beside ? commaOfRelative(scene, at, end) : end;
  if (act || beside || (noun && isReduced(scene, at + 1, end))) return [[at + 1, phraseStop(scene, at + 1, last)]];
  const inserted = insertionAt(scene, at, endOf(scene, at));
  if (inserted) return [inserted];
  const pronoun = relativeBefore(scene, at);
  if (!pronoun)
    return [
      [subordinateFrom(scene, at, start) ?? start, at],
      [at + 1, end],
    ];
  const rest = relativeRest(scene, pronoun, at + 1);
  return [[pronoun + 1, at] as const, ...(rest ? [rest] : [])].filter(([a, b]) => b > a);
}

/** "Two millers allegedly | linked to the raid | were fined": the verb of the clause comes behind the participle. */
function isReduced(scene: Scene, at: number, end: number): boolean {
  const { tokens } = scene;
  const participle = tokens[at];
  if (participle?.tag !== 'VERB' || !participle.lower.endsWith('ed')) return false;
  // "Holm allegedly agreed on Friday the port would close"
  if (FRAMES.get(participle.lemma)?.has('s')) return false;
  if (tokens[at + 1]?.tag !== 'ADP') return false;
  for (let i = at + 2; i < end; i++) {
    const t = tokens[i]!;
    if (t.tag === 'AUX') return tokens[i - 1]!.lower !== 'to';
    if (t.tag === 'CCONJ' || t.tag === 'SCONJ' || t.text === ',' || ENDS_CLAUSE.test(t.lower)) return false;
  }
  return false;
}
const ENDS_CLAUSE = /^(?:who|which|that|as|where|after|before|because|if|they|he|she|it|we)$/;

/** "Holm, who was hurt in a raid allegedly led by Norland|, said": the comma that closes the clause which a pronoun opened. */
function commaOfRelative({ tokens }: Scene, at: number, end: number): number {
  let open = at - 1;
  while (open > 0 && at - open < LONGEST_RELATIVE && tokens[open]!.text !== ',') open--;
  if (tokens[open]?.text !== ',' || !/^(?:who|which|whose)$/.test(tokens[open + 1]?.lower ?? '')) return end;
  for (let i = at + 1; i < end; i++) if (tokens[i]!.text === ',') return i;
  return end;
}
const LONGEST_RELATIVE = 16;

/** Where ", though officials deny it" begins: what speaks against a report is no part of it. */
function contrastFrom({ tokens }: Scene, at: number, end: number): number {
  for (let i = at + 1; i < end - 1; i++)
    if (tokens[i]!.text === ',' && /^(?:though|although|but|while|whereas)$/.test(tokens[i + 1]!.lower)) return i;
  return end;
}

/** "left after | he allegedly took bribes", "papers showed | the port allegedly sank it": where the subject of a clause inside another begins. */
function subordinateFrom(scene: Scene, at: number, start: number): number | undefined {
  const { tokens } = scene;
  let i = at - 1;
  while (i > start && /^(?:AUX|ADV)$/.test(tokens[i]!.tag)) i--;
  const first = phraseEndingAt(scene, i, start)?.[0];
  const before = first === undefined || first <= start ? undefined : tokens[first - 1]!;
  return before && (before.tag === 'SCONJ' || before.tag === 'VERB' || SUBORDINATES.test(before.lower))
    ? first
    : undefined;
}
const SUBORDINATES = /^(?:after|before|because|since|until|when|while|where|whether|that|if)$/;

/** Its sentence, or the part of it that no other such adverb stands in. */
function clauseOf(scene: Scene, at: number): Range {
  const joint = (from: number, end: number): number => {
    const more = scene.tokens.slice(from, end).some(t => REPORTING.has(t.lower));
    return more ? scene.tokens.slice(from, end).findIndex(t => t.tag === 'CCONJ') : -1;
  };
  const start = startOf(scene, at);
  const end = contrastFrom(scene, at, endOf(scene, at));
  const before = joint(start, at);
  const after = joint(at + 1, end);
  return [before < 0 ? start : start + before, after < 0 ? end : at + 1 + after];
}
