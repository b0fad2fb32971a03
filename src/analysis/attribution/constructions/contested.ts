/** "…, which Norland denies", "a charge he rejects": what is denied stands before, in another's claim or as a noun of saying. */
import { RESUMES, SAID_THINGS } from '../../lexicon/cues';
import { CONTESTS } from '../../lexicon/cues-other';
import { trim } from '../bounds';
import type { Candidate } from '../candidate';
import { hull } from '../choose';
import { phraseEndingAt } from '../noun-phrase';
import type { Range, Scene } from '../scene';
import { startOf, subjectBefore } from '../subject';
import type { CueVerb } from '../verbs';
import { type Example, skipTime } from './view';

export const CONTESTED: readonly Example[] = [
  {
    text: 'The envoy said that Norland had sunk the ferry, which Norland denies.',
    content: 'Norland had sunk the ferry',
    source: 'Norland',
    cue: 'denies',
  },
  {
    text: 'Two clerks wrote that the mayor took money, a charge she has denied.',
    content: 'a charge',
    source: 'she',
    cue: 'has denied',
  },
  {
    text: 'The envoy accused Norland of sinking the ferry, which Norland denies.',
    content: 'sinking the ferry',
    source: 'Norland',
  },
  {
    text: 'Norland said it had sunk the ferry, a claim the port denied hours later.',
    content: 'a claim',
    source: 'the port',
    cue: 'denied',
  },
  { text: 'He wants nine tugs, a figure Norland has rejected.', content: 'a figure', source: 'Norland' },
  { text: 'He faces accusations the port rejects.', content: 'accusations', source: 'the port', cue: 'rejects' },
];

/**
 * Candidates of a contesting verb that has no object after it.
 * @param earlier the candidates of the verbs before it
 */
export function contested(scene: Scene, cue: CueVerb, earlier: readonly Candidate[]): Candidate[] {
  if (!CONTESTS.has(cue.lemma) || cue.form !== 'finite' || cue.modal || !endsClause(scene, pastTime(scene, cue.last)))
    return [];
  const subject = subjectBefore(scene, cue);
  if (!subject || subject.relative) return [];
  const which = subject.first - 1;
  const opened = /^(?:which|that)$/.test(scene.tokens[which]?.lower ?? '');
  const end = opened ? which : subject.first;
  const content = saidBefore(scene, end, earlier, opened);
  if (!content) return [];
  return [
    {
      construction: 'contested',
      lemma: cue.lemma,
      anchor: cue.head,
      cue: [[cue.first, cue.last]],
      source: subject.ranges,
      content: [content],
      score: 0.8,
      frame: 'n',
    },
  ];
}

/** A noun of saying right before; behind a comma and "which", else, what the claim or the clause before says. */
function saidBefore(scene: Scene, end: number, earlier: readonly Candidate[], opened: boolean): Range | undefined {
  const { tokens } = scene;
  const comma = tokens[end - 1]?.text === ',';
  const last = comma ? end - 1 : end;
  const low = startOf(scene, end);
  const phrase = scene.phraseAt(last - 1);
  if (phrase?.last !== last || phrase.first < low) return undefined;
  const noun = phraseEndingAt(scene, last - 1, low);
  const head = noun && tokens[scene.phraseAt(noun[0])!.head]!.lemma.toLowerCase();
  if (head && (SAID_THINGS.has(head) || RESUMES.has(head))) return noun;
  if (!opened || !comma) return undefined;
  const claim = earlier.findLast(c => hull(c.content)[1] === last || hull(c.content)[1] === last + 1);
  if (!claim) return trim(scene, [low, last]);
  return claim.frame === 'no' ? withoutAccused(scene, claim.content.at(-1)!) : claim.content.at(-1);
}

/** "accused Norland of sinking the ferry, which …": the sinking. */
function withoutAccused({ tokens }: Scene, [first, last]: Range): Range {
  for (let i = first; i < Math.min(last - 1, first + 8); i++)
    if (tokens[i]!.lower === 'of' && tokens[i + 1]!.lower.endsWith('ing')) return [i + 1, last];
  return [first, last];
}

/** "an allegation that the port dismissed": the clause lacks an object, and tells what became of the noun. */
export function isContested(scene: Scene, from: number, end: number): boolean {
  const subject = scene.phraseAt(from);
  if (subject?.first !== from) return false;
  let at = subject.last;
  while (at < end && /^(?:AUX|ADV)$/.test(scene.tokens[at]!.tag)) at++;
  const verb = scene.tokens[at];
  if (!verb || at >= end || verb.tag !== 'VERB') return false;
  return CONTESTS.has(verb.lemma.toLowerCase()) && endsClause(scene, pastTime(scene, at + 1));
}

/** "denied on Monday", "denied hours later". */
function pastTime(scene: Scene, from: number): number {
  const later = scene.tokens.slice(from, from + 3).findIndex(t => /^(?:later|afterwards|earlier)$/.test(t.lower));
  const unit = later > 0 && scene.phraseAt(from + later - 1)?.first === from;
  return later === 0 || unit ? from + later + 1 : skipTime(scene, from);
}

const endsClause = ({ tokens }: Scene, at: number): boolean =>
  !tokens[at] || /^[.,;:)!?—–]$/.test(tokens[at].text) || /^(?:and|but|as)$/.test(tokens[at].lower);
