/** "The mayor has been clear that the road will stay closed": an adjective after "be" that reports. */
import { ADJECTIVES } from '../../lexicon/cues-nouns';
import { contentFrom } from '../bounds';
import type { Candidate } from '../candidate';
import type { Scene } from '../scene';
import { endOf, subjectBefore } from '../subject';
import { type CueVerb, groupOf } from '../verbs';
import type { Example } from './view';

export const ADJECTIVE: readonly Example[] = [
  {
    text: 'The mayor has been very clear that the road will stay closed.',
    content: 'the road will stay closed',
    source: 'The mayor',
    cue: 'has been very clear',
  },
];

const REPORTS = new Set(ADJECTIVES.map(a => a.adjective));
const NO_CUES: ReadonlyMap<number, CueVerb> = new Map();

/** Candidates of every reporting adjective. "It is clear that" reports nobody. */
export function adjectives(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    if (!REPORTS.has(t.lower) || tokens[t.index + 1]?.lower !== 'that') continue;
    let be = t.index - 1;
    while (tokens[be]?.tag === 'ADV') be--;
    if (tokens[be]?.tag !== 'AUX') continue;
    const group = groupOf(scene, be, 'be');
    const subject = subjectBefore(scene, group);
    const content = contentFrom(scene, t.index + 2, endOf(scene, t.index), NO_CUES);
    if (!subject || !content || /^(?:it|this|that|there)$/.test(tokens[subject.last - 1]!.lower)) continue;
    found.push({
      construction: 'adjective',
      lemma: t.lower,
      anchor: t.index,
      cue: [[group.first, t.index + 1]],
      source: subject.ranges,
      content: [content],
      score: 0.75,
      frame: 't',
    });
  }
  return found;
}
