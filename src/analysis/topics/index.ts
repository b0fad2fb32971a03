/** What a claim is about. */
import { TOPICS } from '../lexicon/topics';
import type { Span } from '../model';
import { type Document, tokensIn } from '../text/document';
import type { Token } from '../text/tokens';

interface Entry {
  rest: string[];
  topic: string;
  /** The term rules the topic out for the words that it covers. */
  except: boolean;
}

/** First word of a term → the terms that begin with it and their topics. */
const BY_FIRST = new Map<string, Entry[]>();
for (const { id, terms, except = [] } of TOPICS) {
  for (const term of [...terms, ...except]) {
    const [first, ...rest] = term.split(' ');
    const entries = BY_FIRST.get(first!) ?? [];
    entries.push({ rest, topic: id, except: except.includes(term) });
    BY_FIRST.set(first!, entries);
  }
}

const NONE: readonly Entry[] = [];

/**
 * Topics whose terms stand in the spans, in the order of the table of topics.
 * @param spans UTF-16 offsets in the document's text
 */
export function topicsOf(document: Document, spans: readonly Span[]): string[] {
  const found = new Set<string>();
  const { tokens } = document;
  for (const span of spans) {
    const hits: { topic: string; first: number; last: number }[] = [];
    const ruledOut: string[] = [];
    for (const token of tokensIn(document, span)) {
      const byLower = BY_FIRST.get(token.lower);
      const byLemma = token.lemma === token.lower ? undefined : BY_FIRST.get(token.lemma);
      if (!byLower && !byLemma) continue;
      for (const { rest, topic, except } of byLemma && byLower
        ? [...byLemma, ...byLower]
        : (byLemma ?? byLower ?? NONE)) {
        if (!follows(tokens, token.index + 1, rest, span[1])) continue;
        const last = token.index + rest.length;
        if (except) for (let i = token.index; i <= last; i++) ruledOut.push(`${topic} ${i}`);
        else hits.push({ topic, first: token.index, last });
      }
    }
    for (const { topic, first, last } of hits)
      if (!ruledOut.includes(`${topic} ${first}`) && !ruledOut.includes(`${topic} ${last}`)) found.add(topic);
  }
  if (found.size === 0) return [];
  return TOPICS.filter(t => found.has(t.id)).map(t => t.id);
}

/** Do the words stand from a token on, before the end of the span? */
const follows = (tokens: readonly Token[], from: number, words: readonly string[], end: number): boolean =>
  words.every((word, k) => {
    const t = tokens[from + k];
    return t && t.end <= end && (t.lemma === word || t.lower === word);
  });
