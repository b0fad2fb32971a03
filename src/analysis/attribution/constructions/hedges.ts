/** Reports without a source: "reportedly", "reported disagreements", "is said to have". */
import { ADVERBS, ATTRIBUTIVE, PASSIVE_TO } from '../../lexicon/cues-other';
import type { Token } from '../../text/tokens';
import { phraseContentEnd, trim } from '../bounds';
import type { Candidate } from '../candidate';
import type { Range, Scene } from '../scene';
import { endOf, startOf } from '../subject';
import type { Example } from './view';

const REPORTING_ADVERBS = new Set(ADVERBS.map(a => a.word));
const REPORTED = new Set(ATTRIBUTIVE.map(a => a.word));
const PASSIVE = new Set(PASSIVE_TO);
const BE = new Set(['is', 'are', 'was', 'were', 'been']);
/** One of these stands in every hedge, or the lemma of a passive. */
const MAY_HEDGE = new Set([...REPORTING_ADVERBS, ...REPORTED, ...BE]);

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
];
export const HEDGED_NOUN: readonly Example[] = [
  {
    text: 'The mayor lost his post over alleged breaches of the pact.',
    cue: 'alleged',
    content: 'breaches of the pact',
  },
];

const base = (
  construction: string,
  anchor: number,
  lemma: string,
  score: number,
): Omit<Candidate, 'cue' | 'content'> => ({
  construction,
  anchor,
  lemma,
  score,
  frame: '',
  source: [],
});

/** "The general reportedly left": the clause, without the adverb; "amid reported disagreements between …": the phrase. */
export function hedges(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    if (!MAY_HEDGE.has(t.lower) && !PASSIVE.has(t.lemma)) continue;
    const at = t.index;
    if (REPORTING_ADVERBS.has(t.lower) && !scene.quotationAt(at)) {
      const before = tokens[at - 1];
      const act = (before?.tag === 'ADP' || before?.text === ',') && /ing$/.test(tokens[at + 1]?.lower ?? '');
      const [start, end] = clauseOf(scene, at);
      const content = (
        act
          ? [trim(scene, [at + 1, phraseStop(scene, at + 1, end)])]
          : [trim(scene, [start, at]), trim(scene, [at + 1, end])]
      ).filter((r): r is Range => !!r);
      if (content.length) found.push({ ...base('hedge-adverb', at, t.lower, 0.6), cue: [[at, at + 1]], content });
    }
    const next = tokens[at + 1];
    if (
      REPORTED.has(t.lower) &&
      next &&
      isNominal(next) &&
      (isFirst(scene, at) || tokens[at - 1]!.lower === "'s" || /^(?:ADP|DET|CCONJ)$/.test(tokens[at - 1]!.tag))
    ) {
      const content = trim(scene, [at + 1, phraseStop(scene, at + 1, phraseContentEnd(scene, at, endOf(scene, at)))]);
      if (content)
        found.push({
          ...base('hedge-adjective', at, t.lower, 0.6),
          cue: [[at, at + 1]],
          content: [content],
        });
    }
    // "two boats thought to be adrift": the passive without its auxiliary, right after its noun
    if (
      PASSIVE.has(t.lemma) &&
      /(?:ed|d|t|n)$/.test(t.lower) &&
      next?.lower === 'to' &&
      /^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? '')
    ) {
      const phrase = scene.phraseAt(at - 1);
      const content = trim(scene, [
        at + 1,
        phraseStop(scene, at + 3, phraseContentEnd(scene, at + 1, endOf(scene, at))),
      ]);
      if (phrase && phrase.last === at && !phrase.pronoun && content)
        found.push({
          // "a man claimed to be ill" is mostly the man's own claim
          ...base('hedge-passive', at, t.lemma, t.lemma === 'claim' ? 0.4 : 0.6),
          cue: [[at, at + 1]],
          content: [[phrase.first, phrase.last], content],
        });
    }
    const verb = BE.has(t.lower) ? pastAdverbs(scene, at + 1) : 0;
    const passive = verb ? tokens[verb] : undefined;
    if (
      passive &&
      PASSIVE.has(passive.lemma) &&
      tokens[verb + 1]?.lower === 'to' &&
      isParticiple(passive) &&
      /^(?:VERB|AUX|ADV|PART)$/.test(tokens[verb + 2]?.tag ?? '')
    ) {
      const start = subjectStart(scene, at);
      const content = [trim(scene, [start, at]), trim(scene, [verb + 1, endOf(scene, at)])].filter(
        (r): r is Range => !!r,
      );
      found.push({ ...base('hedge-passive', verb, passive.lemma, 0.6), cue: [[at, verb + 1]], content });
    }
  }
  return found;
}

/** "alleged breaches": the tagger may take it for a verb. */
const isNominal = ({ tag, lower }: Token): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(tag) || (tag === 'VERB' && /(?:s|ing)$/.test(lower));

/** Its sentence, or the part of it that no other such adverb stands in. */
function clauseOf(scene: Scene, at: number): Range {
  const joint = (from: number, end: number): number => {
    const more = scene.tokens.slice(from, end).some(t => REPORTING_ADVERBS.has(t.lower));
    return more ? scene.tokens.slice(from, end).findIndex(t => t.tag === 'CCONJ') : -1;
  };
  const start = startOf(scene, at);
  const end = endOf(scene, at);
  const before = joint(start, at);
  const after = joint(at + 1, end);
  return [before < 0 ? start : start + before, after < 0 ? end : at + 1 + after];
}

/** Past "widely", "now". */
function pastAdverbs({ tokens }: Scene, from: number): number {
  let i = from;
  while (tokens[i]?.tag === 'ADV') i++;
  return i;
}

/** "is forecast to": the tagger may take it for a noun. */
const isParticiple = (t: Token): boolean => t.tag === 'VERB' || t.lower === 'forecast';

/** Where the verb of the sentence itself follows: it is no part of the phrase before it. */
function phraseStop({ tokens }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:who|which|that|whose|where)$/.test(lower)) return end;
    if (tag === 'AUX' && !/^(?:be|been|being)$/.test(lower) && tokens[i - 1]!.lower !== 'to') return i;
  }
  return end;
}

const isFirst = (scene: Scene, at: number): boolean => scene.stretches[scene.stretchOf[at]!]!.first === at;

function subjectStart(scene: Scene, before: number): number {
  return scene.phraseAt(before - 1)?.first ?? before;
}
