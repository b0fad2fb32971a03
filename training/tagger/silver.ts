/** Texts as wink-nlp tags them (Wink JS, MIT licence): what the tagger learns from. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Lexeme, lexemeOf } from '../../src/analysis/text/lexemes';
import { splitWords } from '../../src/analysis/text/split';
import { TAGS } from '../../src/analysis/text/tagger';

/** One paragraph in our words; a tag of -1 where wink-nlp cuts other words. */
export interface Tagged {
  words: Lexeme[];
  tags: number[];
  lemmas: (string | undefined)[];
}

const wink = winkNLP(model, ['pos']);
const { its } = wink;

/** The paragraphs of a text. */
export const paragraphsOf = (text: string): Tagged[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .filter(p => p.trim() !== '' && p.length < 20_000 && !/\S{300}/.test(p))
    .map(paragraph => {
      const tokens = wink.readDoc(paragraph).tokens();
      const values = tokens.out(its.value) as string[];
      const tags = tokens.out(its.pos as never) as string[];
      const lemmas = tokens.out(its.lemma as never) as string[];
      const theirs = new Map<string, number>();
      let cursor = 0;
      for (const [i, value] of values.entries()) {
        const at = paragraph.indexOf(value, cursor);
        if (at < 0) continue;
        cursor = at + value.length;
        theirs.set(`${at} ${cursor}`, i);
      }
      const cuts = splitWords(paragraph, 0, paragraph.length);
      const found: Tagged = { words: [], tags: [], lemmas: [] };
      for (let i = 0; i < cuts.length; i += 2) {
        const k = theirs.get(`${cuts[i]} ${cuts[i + 1]}`);
        found.words.push(lexemeOf(paragraph.slice(cuts[i], cuts[i + 1])));
        found.tags.push(k === undefined ? -1 : TAGS.indexOf(tags[k] as (typeof TAGS)[number]));
        found.lemmas.push(k === undefined ? undefined : lemmas[k]!.toLowerCase().replaceAll('’', "'"));
      }
      return found;
    });
