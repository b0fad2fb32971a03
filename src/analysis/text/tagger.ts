/**
 * Words with their part of speech and lemma: the one file that knows the language library.
 * wink-nlp with its English lite model: about 1 ms per 1,000 words, tags from the Universal Dependencies set.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), and SPACE. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface TaggedWord {
  value: string;
  tag: Tag;
  lemma: string;
}

let library: ReturnType<typeof winkNLP> | undefined;

/** Loads the model (about 70 ms); the first use does it otherwise. */
export function warmUp(): void {
  library ??= winkNLP(model, ['pos']);
}

/**
 * The words of one paragraph in order. Their values, with white space between them, make up the paragraph again,
 * but for the few that the library normalises: `tokens.ts` aligns them.
 */
export function tagWords(paragraph: string): TaggedWord[] {
  warmUp();
  const { its, readDoc } = library!;
  const tokens = readDoc(paragraph).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos as (t: unknown) => string) as string[];
  const lemmas = tokens.out(its.lemma as (t: unknown) => string) as string[];
  return values.map((value, i) => ({ value, tag: tags[i] as Tag, lemma: lemmas[i] ?? value.toLowerCase() }));
}
