/** "The mayor has been clear that …", "she made it very clear that …": an adjective that reports, after "be" or "make". */
import { ADJECTIVES } from '../../lexicon/cues-nouns';
import type { Token } from '../../text/tokens';
import { contentFrom } from '../bounds';
import type { Candidate } from '../candidate';
import type { Scene } from '../scene';
import { endOf, subjectBefore } from '../subject';
import { findCueVerbs, groupOf } from '../verbs';
import { type Example, skipTime } from './view';

export const ADJECTIVE: readonly Example[] = [
  {
    text: 'The mayor has been very clear that the road will stay closed.',
    content: 'the road will stay closed',
    source: 'The mayor',
    cue: 'has been very clear',
  },
  {
    text: 'The mayor has remained adamant that the road is safe.',
    content: 'the road is safe',
    source: 'The mayor',
    cue: 'has remained adamant',
  },
  {
    text: 'Both ports made it clear they would not pay.',
    content: 'they would not pay',
    source: 'Both ports',
    cue: 'made it clear',
  },
  {
    text: 'Ms Holm was of the view that the road was safe.',
    content: 'the road was safe',
    source: 'Ms Holm',
    cue: 'was of the view',
  },
  {
    text: 'Ms Holm has been clear that the road will stay closed, rejecting a plan to open it.',
    content: 'the road will stay closed',
    source: 'Ms Holm',
  },
  {
    text: 'Ms Holm made it very clear on Monday that the road will stay closed.',
    content: 'the road will stay closed',
    source: 'Ms Holm',
    cue: 'made it very clear',
  },
];

/** "has remained adamant". */
const STAYS = new Set(['remain', 'stay']);
const REPORTS = new Set(ADJECTIVES.map(a => a.adjective));
const PRONOUN = /^(?:he|she|it|they|there|we)$/;
/** "was of the view that": nouns that say so as adjectives do. */
const OF_THE = new Set(['view', 'opinion', 'belief']);
const isMake = (t: Token | undefined): boolean => t?.tag === 'VERB' && /^(?:make|leave)$/.test(t.lemma);

/** Candidates of every reporting adjective. "It is clear that" reports nobody. */
export function adjectives(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    const ofThe = OF_THE.has(t.lower) && tokens[t.index - 2]?.lower === 'of';
    if (!ofThe && !REPORTS.has(t.lower)) continue;
    const that = skipTime(scene, t.index + 1);
    // "made it clear they would stay"
    const bare = !ofThe && tokens[t.index - 1]?.lower === 'it' && PRONOUN.test(tokens[that]?.lower ?? '');
    if (tokens[that]?.lower !== 'that' && !bare) continue;
    let verb = ofThe ? t.index - 3 : t.index - 1;
    while (tokens[verb]?.tag === 'ADV') verb--;
    if (tokens[verb]?.lower === 'it' && isMake(tokens[verb - 1])) verb--;
    if (tokens[verb]?.tag !== 'AUX' && !isMake(tokens[verb]) && !STAYS.has(tokens[verb]?.lemma ?? '')) continue;
    const group = groupOf(scene, verb, tokens[verb]!.lemma.toLowerCase());
    const subject = subjectBefore(scene, group);
    const cues = new Map(findCueVerbs(scene).map(verb => [verb.head, verb]));
    const content = contentFrom(scene, bare ? that : that + 1, endOf(scene, t.index), cues);
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
