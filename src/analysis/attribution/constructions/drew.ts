/** "The toll drew criticism from unions", "was met with praise from the mayor": what others say of the subject, told in a noun. */
import { RESPONSES, RESPONSES_DREW } from '../../lexicon/cues-nouns';
import type { Candidate } from '../candidate';
import { phraseContentEnd } from '../phrase-end';
import type { Range, Scene } from '../scene';
import { endOf, subjectBefore } from '../subject';
import { groupOf } from '../verbs';
import { hearerEnd } from './hearer';
import type { Example } from './view';

export const DREW: readonly Example[] = [
  {
    text: 'The toll drew sharp criticism from the unions.',
    content: 'The toll',
    source: 'the unions',
    cue: 'criticism',
  },
  { text: 'Her letter was met with praise from Norland.', content: 'Her letter', source: 'Norland', cue: 'praise' },
  {
    text: 'Ida Holm faced criticism from pilots for the delay.',
    content: 'the delay',
    source: 'pilots',
    cue: 'criticism',
  },
];

/** Candidates of every noun for a response that somebody or something draws from others. */
export function drew(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (const t of scene.tokens) {
    if (t.tag !== 'NOUN' || !RESPONSES.has(t.lemma) || scene.tokens[t.index + 1]?.lower !== 'from') continue;
    const drawn = fromWhom(scene, t.index);
    if (drawn) found.push(drawn);
  }
  return found;
}

function fromWhom(scene: Scene, noun: number): Candidate | undefined {
  const { tokens } = scene;
  const phrase = scene.phraseAt(noun);
  if (!phrase) return undefined;
  const at = tokens[phrase.first - 1]?.lower === 'with' ? phrase.first - 2 : phrase.first - 1;
  const verb = tokens[at];
  if (verb?.tag !== 'VERB' || !RESPONSES_DREW.has(verb.lemma)) return undefined;
  const group = groupOf(scene, at, verb.lemma);
  const subject = subjectBefore(scene, group);
  const from = noun + 2;
  const end = endOf(scene, noun);
  const last = beforeOver(scene, hearerEnd(scene, from, end), from);
  if (!subject || subject.relative || group.modal || group.negated || !last) return undefined;
  // "Ivo Holm, 37, drew"
  if (tokens[subject.first]!.tag === 'NUM') return undefined;
  return {
    construction: 'drew',
    lemma: tokens[noun]!.lemma,
    // the small word, for no network has learned of it
    anchor: noun + 1,
    cue: [[noun, noun + 1]],
    source: [[from, last]],
    content: [over(scene, last, end) ?? subject.ranges[0]!],
    score: 0.6,
    frame: '',
  };
}

/** "from pilots of Orsk | for the delay": where those who respond end. */
function beforeOver({ tokens }: Scene, last: number, from: number): number {
  for (let i = from; i < last; i++) if (/^(?:for|over)$/.test(tokens[i]!.lower)) return i;
  return last;
}

/** "criticism from pilots | for | the delay": what it is about. */
function over(scene: Scene, at: number, end: number): Range | undefined {
  if (at + 1 >= end || !/^(?:for|over)$/.test(scene.tokens[at]!.lower)) return undefined;
  return [at + 1, phraseContentEnd(scene, at, end)];
}
