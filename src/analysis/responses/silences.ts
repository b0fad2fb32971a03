/** Who was asked, or spoken of, and said nothing. */
import { SILENCES } from '../lexicon/silences';
import type { Attribution, Claim, Origin, Silence, Span } from '../model';
import type { Document } from '../text/document';
import { tokensIn } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';

/** A longer sentence is no sentence of news; its tail is not searched. */
const LONGEST_SENTENCE = 1_000;
/** A silence concerns what was told at most so many paragraphs before. */
const REACH_PARAGRAPHS = 3;

export interface SilenceFound {
  source: Span[];
  cue: Span[];
}

/** Every silence of a text, in reading order, with who is silent and the words that say so. */
export function findSilences(document: Document): SilenceFound[] {
  return document.sentences.flatMap(sentence => silencesOf(document, sentence));
}

function silencesOf(document: Document, sentence: Sentence): SilenceFound[] {
  const text = document.text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    .toLowerCase();
  if (
    !/\b(?:comment|respon|repl|declin|refus|reach|available|contacted|answer|return|reaction|word|statement|anything)/.test(
      text,
    )
  )
    return [];
  const found: SilenceFound[] = [];
  for (const { pattern, who } of SILENCES) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const cue: Span = [start, start + match[0].trimEnd().length];
      if (found.some(f => f.cue[0]![0] < cue[1] && cue[0] < f.cue[0]![1])) continue;
      const words = tokensIn(document, [sentence.start, sentence.end]);
      const source =
        who === 'before'
          ? subjectBefore(words.filter(t => t.end <= cue[0]))
          : phraseAfter(words.filter(t => t.start >= cue[1]));
      if (source) found.push({ source: [source], cue: [cue] });
    }
  }
  return found;
}

const RELATIVE = new Set(['who', 'which', 'that']);
const CLAUSE = new Set(['but', 'while', 'although', 'though', 'as', 'because', 'when', 'after', 'if', 'said', 'says']);

/** The subject that ends right before the verb: back to the beginning of the clause. */
function subjectBefore(words: readonly Token[]): Span | undefined {
  let last = words.length - 1;
  while (last >= 0 && /^(?:ADV|AUX|PUNCT|PART)$/.test(words[last]!.tag) && words[last]!.lower !== "'s") last--;
  if (last >= 0 && RELATIVE.has(words[last]!.lower)) {
    last--;
    while (last >= 0 && words[last]!.tag === 'PUNCT') last--;
  }
  if (words[last]?.tag === 'CCONJ') return subjectOfSentence(words.slice(0, last));
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && !breaksBefore(words, first)) first--;
  while (first < last && /^(?:CCONJ|PUNCT|SCONJ|ADV)$/.test(words[first]!.tag)) first++;
  const head = words.slice(first, last + 1);
  return head.some(t => /^(?:NOUN|PROPN|PRON)$/.test(t.tag)) ? [words[first]!.start, words[last]!.end] : undefined;
}

/** "Norland voiced regret but did not comment …": the subject is the sentence's own, up to its first verb. */
function subjectOfSentence(words: readonly Token[]): Span | undefined {
  const verb = words.findIndex(t => /^(?:VERB|AUX)$/.test(t.tag));
  return verb > 0 && verb <= 12 ? [words[0]!.start, words[verb - 1]!.end] : undefined;
}

/** Does a new phrase begin at this word? */
function breaksBefore(words: readonly Token[], i: number): boolean {
  const before = words[i - 1]!;
  const t = words[i]!;
  if (before.tag === 'PUNCT' && !/^[-–.'’]$/.test(before.text)) return true;
  if (CLAUSE.has(before.lower) || /^(?:VERB|SCONJ)$/.test(before.tag)) return true;
  return (
    before.tag === 'CCONJ' &&
    /^(?:DET|PRON)$/.test(t.tag) &&
    words[i - 2]?.tag !== 'NOUN' &&
    words[i - 2]?.tag !== 'PROPN'
  );
}

/** The phrase that begins here: to the first verb, stop or clause. */
function phraseAfter(words: readonly Token[]): Span | undefined {
  let last = 0;
  while (
    last < words.length &&
    !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(words[last]!.tag) &&
    !/^(?:on|about|to|after|or)$/.test(words[last]!.lower)
  )
    last++;
  return last > 0 ? [words[0]!.start, words[last - 1]!.end] : undefined;
}

/** A silence as the resolution of speakers wants it: a source and a cue, without a content. */
export const asAttribution = ({ source, cue }: SilenceFound): Attribution => ({
  source,
  cue,
  content: cue,
  quote: 'indirect',
  construction: 'silence',
  confidence: 1,
});

/** The silences with their speakers, and the claims by others just before that they leave unanswered. */
export function describeSilences(
  document: Document,
  found: readonly SilenceFound[],
  origins: readonly Origin[],
  claims: readonly Claim[],
): Silence[] {
  const paragraphOf = (spans: readonly Span[]) => tokensIn(document, spans[0]!)[0]?.paragraph ?? 0;
  return found.map(({ source, cue }, i) => {
    const { speaker, party } = origins[i]!;
    const at = cue[0]![0];
    const here = paragraphOf(cue);
    const about = claims
      .filter(
        c =>
          c.content[0]![0] < at && c.nestedIn === undefined && c.speaker !== speaker && (!party || c.party !== party),
      )
      .filter(c => here - paragraphOf(c.content) <= REACH_PARAGRAPHS)
      .slice(-2)
      .map(c => c.id);
    return { source, cue, speaker, party, ...(about.length ? { about } : {}) };
  });
}
