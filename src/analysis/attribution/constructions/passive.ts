/** Passives: "was dubbed “the iron mayor” by her critics", "has been accused of fraud by the union", "was asked whether …". */
import { ASKED_OF, HEARD, NAMING, OFTEN_BY } from '../../lexicon/cues-passive';
import { hasFinite } from '../beside';
import { contentFrom, trim } from '../bounds';
import type { Candidate } from '../candidate';
import type { Range, Scene } from '../scene';
import { endOf, startOf, subjectBefore } from '../subject';
import type { CueVerb } from '../verbs';
import { MODALS } from '../verbs';
import { agentAfter } from './as-said';
import { type Before, contentBefore } from './before';
import { hearerEnd } from './hearer';
import { relativeBefore, relativeRest } from './reported';
import { type Example, hasWords, isWhWord, skipAside, skipTime, startsClause } from './view';

export const PASSIVE: readonly Example[] = [
  { text: 'Ida Holm was called a coward by her rivals.', content: 'a coward', source: 'her rivals', cue: 'was called' },
  { text: 'The raid was condemned by the mayor of Orsk.', content: 'The raid', source: 'the mayor of Orsk' },
  { text: 'The charge was denied by the port.', content: 'The charge', source: 'the port', cue: 'was denied' },
  { text: 'The raid was condemned not only by unions.', content: 'The raid', source: 'unions' },
  { text: 'The raid was condemned by unions as well.', content: 'The raid', source: 'unions' },
  { text: 'The clerk was accused by unions of hiding it.', content: 'of hiding it', source: 'unions' },
  {
    text: 'The clerk was accused of hiding the spill.',
    content: 'hiding the spill',
    source: '',
    cue: 'was accused of',
  },
  { text: 'The clerk has been accused by unions of fraud.', content: 'of fraud', source: 'unions' },
  { text: 'Ida Holm was told by the port that it was closed.', content: 'it was closed', source: 'the port' },
  { text: 'Holm, who was accused of hiding it, said no.', content: 'hiding it', source: '', cue: 'was accused of' },
  { text: 'Ida Holm was accused Wednesday of hiding the spill.', content: 'hiding the spill', source: '' },
];
export const PASSIVE_TOLD: readonly Example[] = [
  { text: 'Pilots were urged not to sail.', content: 'Pilots … not to sail', source: '', cue: 'were urged' },
  { text: 'The crews were told the ferry would leave.', content: 'the ferry would leave', source: '' },
  { text: 'The crews were told in advance that it was late.', content: 'it was late', source: '', cue: 'were told' },
  { text: 'Pilots, who were warned that it was late, left.', content: 'it was late', source: '' },
  { text: 'The ferry was old, the jury was told.', content: 'The ferry was old', source: '', cue: 'was told' },
  { text: 'The ferry, the jury was told, sank in May.', content: 'The ferry … sank in May', source: '' },
];
/** The agent stands at most so many tokens after the verb. */
const FAR = 16;

/** Candidates of a passive: with its agent, or, less sure, without one. */
export function passive(scene: Scene, cue: CueVerb, cues: ReadonlyMap<number, CueVerb>): Candidate[] {
  const { tokens } = scene;
  const end = endOf(scene, cue.head);
  const base = { lemma: cue.lemma, anchor: cue.head, cue: [[cue.first, cue.last]] as Range[], frame: 'by' };
  const doubt = (cue.negated ? 0.3 : 0) + (MODALS.has(cue.modal) ? 0.3 : 0);
  const found: Candidate[] = [];
  const by = agent(scene, cue, end);
  const heard = by && HEARD.has(cue.lemma) ? toldBy(scene, by[1], end, cues) : undefined;
  // "was quoted by the Courier as saying": who is quoted says it
  const quoted = by && tokens[by[1]]?.lower === 'as' && cues.get(by[1] + 1)?.form === 'participle';
  if (quoted) return found;
  if (by && heard) found.push({ ...base, construction: 'passive', source: [by], content: [heard], score: 0.7 - doubt });
  else if (by) {
    const [first, last] = by;
    const named = trim(scene, [cue.last, first - 1]);
    const rest = contentFrom(scene, last, end, cues, { phrase: true });
    const subject = subjectBefore(scene, cue);
    const content: Range[] =
      named && hasWords(scene, named) && !isManner(scene, named)
        ? [named]
        : rest && /^(?:of|for|as|to)$/.test(tokens[rest[0]]?.lower ?? '') && tokens[rest[0] + 1]?.lower !== 'well'
          ? [rest]
          : subject
            ? [subject.ranges[0]!]
            : [];
    // "was denied access by the port"
    const refused = cue.lemma === 'deny' && content[0] === named;
    if (content.length && !refused)
      found.push({
        ...base,
        construction: 'passive',
        source: [by],
        content,
        score: (OFTEN_BY.has(cue.lemma) ? 0.62 : 0.45) - doubt,
      });
  }
  // "was told that", "were told the ferry would leave": what was said, and not who said it
  const from = !by && HEARD.has(cue.lemma) ? whatIsHeard(scene, cue.last, end) : 0;
  if (from) {
    const pronoun = relativeBefore(scene, cue.first);
    const inserted = pronoun > 0 && tokens[pronoun - 1]?.text === ',';
    const content = contentFrom(scene, from, end, cues, { inserted });
    if (content) found.push({ ...base, construction: 'passive-told', source: [], content: [content], score: 0.55 });
  }
  const before = by || found.length ? undefined : toldBefore(scene, cue);
  if (before)
    found.push({ ...base, construction: 'passive-told', source: [], content: before.content, score: 0.65 - doubt });
  const asked = by ? undefined : askedOf(scene, cue, end, cues);
  if (asked) found.push({ ...base, construction: 'passive-told', source: [], content: asked, score: 0.55 - doubt });
  const of = by || cue.lemma !== 'accuse' ? end : skipTime(scene, cue.last);
  if (of + 1 < end && tokens[of]!.lower === 'of') {
    const pronoun = relativeBefore(scene, cue.first);
    const content = pronoun
      ? relativeRest(scene, pronoun, of + 1)
      : contentFrom(scene, of + 1, end, cues, { phrase: true });
    const words: Range[] = [[cue.first, of === cue.last ? of + 1 : cue.last]];
    if (content)
      found.push({ ...base, cue: words, construction: 'passive', source: [], content: [content], score: 0.6 - doubt });
  }
  return found;
}

/** "were told | that it was late", "told in advance | it was late"; 0 where they heard nothing that follows. */
function whatIsHeard(scene: Scene, from: number, end: number): number {
  const next = scene.tokens[from];
  if (next && from < end && isWhWord(next.lower)) return from;
  for (const at of [from, skipAside({ scene, end }, from)]) {
    const { lower, tag } = scene.tokens[at] ?? { lower: '', tag: 'ADP' };
    if (at < end && (lower === 'that' || (tag !== 'ADP' && startsClause({ scene, end }, at, true)))) return at;
  }
  return 0;
}

/** "The ferry was old, the jury was told": what somebody heard stands before them. */
function toldBefore(scene: Scene, cue: CueVerb): Before | undefined {
  const heard = HEARD.has(cue.lemma) ? subjectBefore(scene, cue) : undefined;
  return heard && !heard.relative ? contentBefore(scene, cue, [heard.first, cue.last], false) : undefined;
}

/** "was condemned | not only | by unions". */
const isManner = ({ tokens }: Scene, [first, last]: Range): boolean =>
  tokens.slice(first, last).every(t => t.tag === 'ADV' || t.tag === 'PART');

/** "Pilots were urged not to sail": who is asked to do what, and not by whom. */
function askedOf(scene: Scene, cue: CueVerb, end: number, cues: ReadonlyMap<number, CueVerb>): Range[] | undefined {
  const { tokens } = scene;
  const to = tokens[cue.last]?.lower === 'not' ? cue.last + 1 : cue.last;
  if (!ASKED_OF.has(cue.lemma) || to + 1 >= end || tokens[to]!.lower !== 'to' || tokens[to + 1]!.tag !== 'VERB')
    return undefined;
  // "was asked to comment": a question, which goes unanswered
  if (/^(?:comment|respond|reply|answer|elaborate|explain)$/.test(tokens[to + 1]!.lower)) return undefined;
  const rest = contentFrom(scene, cue.last, end, cues, { phrase: true });
  const subject = relativeBefore(scene, cue.first) ? undefined : subjectBefore(scene, cue);
  return rest && (subject ? [subject.ranges[0]!, rest] : [rest]);
}

/** "was told by the school | that …": what the agent said. */
function toldBy(scene: Scene, from: number, end: number, cues: ReadonlyMap<number, CueVerb>): Range | undefined {
  const next = scene.tokens[from];
  const follows = next && from < end && (next.lower === 'that' || isWhWord(next.lower) || next.lower === 'to');
  return follows ? contentFrom(scene, from, end, cues) : undefined;
}

/** "The campaign, first reported by the Courier, …", "a practice criticized by unions", "As reported by the Courier, …". */
export function reduced(scene: Scene, cue: CueVerb): Candidate[] {
  const { tokens } = scene;
  // "committed by the clerk": only with "to" is it a word of saying
  if ([...cue.frames.keys()].every(frame => frame[0] === ':')) return [];
  const by = agentAfter(scene, cue);
  if (!by) return named(scene, cue);
  const start = startOf(scene, cue.head);
  const end = endOf(scene, cue.head);
  let first = cue.first;
  while (first > start && tokens[first - 1]!.tag === 'ADV') first--;
  const before = tokens[first - 1];
  const content: Range[] = [];
  const rest = tokens[by[1]]?.text === ',' ? trim(scene, [by[1] + 1, end]) : undefined;
  if (before?.lower === 'as') {
    const front = trim(scene, [start, first - 1]);
    // "as claimed by her rival, Ida Holm": what follows is no clause
    const goesOn = front && rest && !hasFinite(scene, ...rest) ? undefined : rest;
    content.push(...[front, goesOn].filter(r => r !== undefined));
  } else if (before?.text === ',' && rest) {
    const front = trim(scene, [start, first - 1]);
    content.push(...(front ? [front, rest] : [rest]));
  } else {
    const phrase = scene.phraseAt(first - 1) ?? scene.phraseAt(first - 2);
    if (phrase && phrase.last >= first - 1) content.push([phrase.first, phrase.last]);
  }
  if (!content.some(r => hasWords(scene, r))) return [];
  const base = { lemma: cue.lemma, anchor: cue.head, cue: [[cue.first, by[0]]] as Range[], frame: 'by' };
  return [{ ...base, construction: 'reduced-passive', source: [by], content, score: 0.6 }];
}

/** "The prison, dubbed “the Inn” by its guards": what it is called stands before the agent. */
function named(scene: Scene, cue: CueVerb): Candidate[] {
  // "described the claim by the league as void": a name follows a comma, or is quoted
  const given = scene.tokens[cue.first - 1]?.text === ',' || scene.quotationAt(cue.last)?.first === cue.last;
  const by = given && NAMING.has(cue.lemma) ? agent(scene, cue, endOf(scene, cue.head)) : undefined;
  const content = by && trim(scene, [cue.last, by[0] - 1]);
  if (!by || !content || !hasWords(scene, content)) return [];
  return [
    {
      construction: 'reduced-passive',
      lemma: cue.lemma,
      anchor: cue.head,
      cue: [[cue.first, cue.last]],
      source: [by],
      content: [content],
      score: 0.65,
      frame: 'by',
    },
  ];
}

function agent(scene: Scene, cue: CueVerb, end: number): Range | undefined {
  for (let i = cue.last; i < Math.min(end, cue.last + FAR); i++) {
    const t = scene.tokens[i]!;
    if (t.text === ',' || (t.tag === 'VERB' && i > cue.last && !/(?:ed|en|ing)$/.test(t.lower))) return undefined;
    if (t.lower !== 'by') continue;
    let last = hearerEnd(scene, i + 1, end);
    // "accused by unions | of hiding the spill", "accused by unions | of fraud"
    for (let k = i + 2; k + 1 < last; k++)
      if (scene.tokens[k]!.lower === 'of' && (cue.lemma === 'accuse' || scene.tokens[k + 1]!.lower.endsWith('ing')))
        last = k;
    return last && !scene.phraseAt(i + 1)?.time ? [i + 1, last] : undefined;
  }
  return undefined;
}
