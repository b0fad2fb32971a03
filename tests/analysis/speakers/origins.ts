/** Origins of attributions given as words of a text, so that tests of origins need no finder. */
import { expect } from 'vitest';
import type { Article, Attribution, Origin, Span } from '../../../src/analysis/model';
import { findOrigins } from '../../../src/analysis/speakers';
import { readText } from '../../../src/analysis/text/document';

export interface Said {
  /** The source's words; '' for none. */
  source: string;
  cue: string;
  content: string;
  quote?: Attribution['quote'];
  within?: number;
  continues?: number;
  construction?: string;
}

/** Text with "*" where the source says that the road was closed, the source, its speaker, its side, and what is known of the article. */
export type Row = [text: string, source: string, speaker: string, party?: string, article?: Partial<Article>];

/** Expects the speaker of a row and, where it gives one, the side. */
export function expectRow([text, source, speaker, party, article]: Row): void {
  const said = { source, cue: 'said the road', content: 'the road was closed' };
  const [origin] = originsOf(text.replace('*', `${source} said the road was closed`), [said], article);
  expect([origin!.speaker, party === undefined ? undefined : origin!.party]).toEqual([speaker, party]);
}

/** One origin for each; words are looked for from where the last source was found, or from the start. */
export function originsOf(text: string, said: readonly Said[], article: Partial<Article> = {}): Origin[] {
  let from = 0;
  const attributions = said.map(
    ({ source, cue, content, quote = 'indirect', within, continues, construction = 'test' }): Attribution => {
      const cueAt = cue ? find(text, cue, from) : undefined;
      const contentAt = find(text, content, 0)!;
      const near = cueAt?.[0] ?? contentAt[0];
      const sourceAt = source ? nearest(text, source, near) : undefined;
      if (cueAt) from = cueAt[1];
      return {
        content: [contentAt],
        cue: cueAt ? [cueAt] : [],
        source: sourceAt ? [sourceAt] : [],
        quote,
        construction,
        confidence: 1,
        ...(within === undefined ? {} : { within }),
        ...(continues === undefined ? {} : { continues }),
      };
    },
  );
  return findOrigins(readText(text), { text, ...article }, attributions);
}

function find(text: string, words: string, from: number): Span {
  const at = text.indexOf(words, from) < 0 ? text.indexOf(words) : text.indexOf(words, from);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  return [at, at + words.length];
}

function nearest(text: string, words: string, to: number): Span {
  let best: number | undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === undefined || Math.abs(at - to) < Math.abs(best - to)) best = at;
  if (best === undefined) throw new Error(`"${words}" is not in the text`);
  return [best, best + words.length];
}
