/** Each entry of the lexicon of cues with its example: a rule proposes something said there, by one of its words. */
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/analysis/attribution';
import { sceneOf } from '../../../src/analysis/attribution/scene';
import { VERBS } from '../../../src/analysis/lexicon/cues';
import { NOUNS } from '../../../src/analysis/lexicon/cues-nouns';
import { PARTICLE_VERBS } from '../../../src/analysis/lexicon/cues-particles';
import { HELD } from '../../../src/analysis/lexicon/cues-passive';
import { readText } from '../../../src/analysis/text/document';

describe.each([
  ['verbs', VERBS.map(v => [v.example, v.verbs] as const)],
  ['verbs with a particle', PARTICLE_VERBS.map(v => [v.example, v.verbs] as const)],
  ['passives without an agent', HELD.map(h => [h.example, h.verbs] as const)],
  ['nouns', NOUNS.map(n => [n.example, n.nouns] as const)],
])('%s', (_, entries) => {
  it.each(entries)('%s', (example, words) => {
    const cues = candidatesOf(sceneOf(readText(example))).map(c => c.lemma);
    expect(cues.filter(cue => words.split(' ').includes(cue))).not.toEqual([]);
  });
});
