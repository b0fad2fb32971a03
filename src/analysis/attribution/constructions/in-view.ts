/** "In the bank's view, growth will slow", "growth will slow, in her opinion": whose view it is stands before the noun. */
import { VIEWS } from '../../lexicon/cues-nouns';
import { trim } from '../bounds';
import type { Candidate } from '../candidate';
import type { Range, Scene } from '../scene';
import { endOf, startOf } from '../subject';
import { type Example, hasWords } from './view';

export const IN_VIEW: readonly Example[] = [
  { text: "In the bank's view, growth will slow.", content: 'growth will slow', source: 'the bank', cue: 'In … view' },
  { text: 'The pier, in her opinion, is unsafe.', content: 'The pier … is unsafe', source: 'her' },
];

/** Candidates of every "in …'s view". */
export function inViews(scene: Scene): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  for (const t of tokens) {
    const phrase = t.lower === 'in' ? scene.phraseAt(t.index + 1) : undefined;
    const noun = phrase && tokens[phrase.last - 1]!;
    if (phrase?.first !== t.index + 1 || !noun || !VIEWS.has(noun.lower)) continue;
    const source = ownerBefore(scene, phrase.first, noun.index);
    const parts = [trim(scene, [startOf(scene, t.index), t.index]), trim(scene, [phrase.last, endOf(scene, t.index)])];
    const content = parts.filter((part): part is Range => !!part && hasWords(scene, part));
    // "in the bank's view of the market": the noun goes on
    if (!source || !content.length || !/^[,.:]$/.test(tokens[phrase.last]?.text ?? '')) continue;
    found.push({
      construction: 'according-to',
      lemma: noun.lower,
      anchor: t.index,
      cue: [
        [t.index, t.index + 1],
        [noun.index, noun.index + 1],
      ],
      source: [source],
      content,
      score: 0.8,
      frame: '',
    });
  }
  return found;
}

/** "her", "the bank's" before the noun; the author's own view reports nobody. */
function ownerBefore({ tokens }: Scene, first: number, noun: number): Range | undefined {
  if (/^(?:his|her|their|its)$/.test(tokens[first]!.lower)) return [first, first + 1];
  for (let i = first + 1; i < noun; i++) if (/^['’]s?$/.test(tokens[i]!.text)) return [first, i];
  return undefined;
}
