/** Words that report in the training articles: an anchor for the network to judge. */

import { verbLemma } from '../../src/analysis/attribution/frames';
import type { Lexicon } from '../../src/analysis/attribution/learned';
import { readText } from '../../src/analysis/text/document';
import type { GoldAttribution } from './labels';
import { tokensOf } from './labels';

/** A word is known when it was a cue so often, and in so large a share of its occurrences. */
const LEAST = 2;
const LEAST_SHARE = 0.04;

export function lexiconOf(rows: readonly { text: string; gold: readonly GoldAttribution[] }[]): Lexicon {
  const verbs = new Map<string, [cue: number, all: number]>();
  const nouns = new Map<string, [cue: number, all: number]>();
  const count = (map: typeof verbs, key: string, at: 0 | 1) => {
    const n = map.get(key) ?? [0, 0];
    n[at]++;
    map.set(key, n);
  };
  for (const { text, gold } of rows) {
    const document = readText(text);
    for (const t of document.tokens) {
      if (t.tag === 'VERB') count(verbs, t.lemma.toLowerCase(), 1);
      if (t.tag === 'NOUN') count(nouns, t.lemma.toLowerCase(), 1);
    }
    for (const a of gold) {
      if (a.cueClass === 'other') continue;
      for (const t of tokensOf(document, a.cue)) {
        if (t.tag === 'VERB') count(verbs, verbLemma(t), 0);
        if (t.tag === 'NOUN') count(nouns, t.lemma.toLowerCase(), 0);
      }
    }
  }
  const often = (map: typeof verbs) =>
    new Set(
      [...map]
        .filter(([word, [cue, all]]) => /^[a-z]+$/.test(word) && cue >= LEAST && cue / all >= LEAST_SHARE)
        .map(([word]) => word)
        .sort(),
    );
  return { verbs: often(verbs), nouns: often(nouns) };
}
