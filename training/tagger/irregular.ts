/** The forms whose lemma the rules of `lemma.ts` miss. */
import { regular } from '../../src/analysis/text/lemma';
import { TAGS } from '../../src/analysis/text/tagger';
import type { Tagged } from './silver';

export interface Form {
  tag: 'ADJ' | 'NOUN' | 'VERB';
  form: string;
  lemma: string;
}

/** Every such form of the texts, in order of the alphabet. */
export function irregular(paragraphs: readonly Tagged[]): Form[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags, lemmas } of paragraphs)
    for (const [i, { lower }] of words.entries()) {
      const tag = TAGS[tags[i]!];
      const lemma = lemmas[i];
      if (lemma === undefined || (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'VERB') || /[^a-z'-]/.test(lower + lemma))
        continue;
      const key = `${tag} ${lower}`;
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(lemma, (own.get(lemma) ?? 0) + 1));
    }
  return [...counts]
    .map(([key, lemmas]) => {
      const [tag, form] = key.split(' ') as [Form['tag'], string];
      return { tag, form, lemma: [...lemmas].sort((a, b) => b[1] - a[1])[0]![0] };
    })
    .filter(({ tag, form, lemma }) => regular(form, tag) !== lemma)
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}
