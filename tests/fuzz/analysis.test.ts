/** The analysis of anything at all. */
import { describe, expect } from 'vitest';
import { analyze } from '../../src/analysis';
import type { Analysis, Span } from '../../src/analysis/model';
import { limitClaims, limitText } from '../../src/background/limit';
import { FORMATS } from '../../src/export/formats';
import { textFragmentLink } from '../../src/platform/fragment';
import { holds, long } from './fuzz';
import { growsLinearly } from './growth';
import { anyArticle, anyText, repeated } from './texts';

const allSpans = (a: Analysis): Span[][] => [
  ...a.claims.flatMap(c => [c.content, c.cue, c.source]),
  ...a.silences.flatMap(s => [s.source, s.cue]),
  // Of claims within one another, sources may lie over each other.
  ...a.speakers.flatMap(s => s.mentions.map(mention => [mention])),
];

const splits = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** Spans in order, in the text, apart from each other, between characters; ids that exist. @throws where it is not so. */
function check(analysis: Analysis, text: string): void {
  for (const spans of allSpans(analysis)) {
    let last = 0;
    for (const [start, end] of spans) {
      if (!(start >= last && end > start && end <= text.length)) throw new Error(`Span ${start}–${end} after ${last}`);
      if (splits(text, start) || splits(text, end)) throw new Error(`Span ${start}–${end} splits a character`);
      last = end;
    }
  }
  const ids = new Set(analysis.claims.map(c => c.id));
  for (const { mentions } of analysis.speakers) {
    if (mentions.some((m, i) => i > 0 && m[0] < mentions[i - 1]![0])) throw new Error('Mentions out of order');
  }
  const named = [
    ...analysis.claims.flatMap(c => [...(c.nestedIn ? [c.nestedIn] : []), ...(c.answered?.by ?? [])]),
    ...analysis.responses.flatMap(r => [r.from, ...r.to]),
    ...analysis.silences.flatMap(s => s.about ?? []),
    ...analysis.speakers.flatMap(s => s.claims),
    ...analysis.positions.flatMap(p => p.claims),
  ];
  for (const id of named) if (!ids.has(id)) throw new Error(`No claim ${id}`);
}

describe('analyze', () => {
  holds('never throws, and its spans are sound, on any article', anyArticle, article => {
    check(analyze(article), article.text);
  });

  holds('gives the same twice', anyArticle, article => {
    expect(analyze(article)).toEqual(analyze(article));
  });

  holds('goes through a message unchanged', anyText, text => {
    const analysis = analyze({ text });
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  holds('is sound after its limits', anyArticle, article => {
    const limited = limitText(article, Math.ceil(article.text.length / 2));
    check(limitClaims(analyze(limited), 2), limited.text);
  });
});

describe('analyze, on what is said over and over', () => {
  holds(
    'takes no more than so much longer as the text is longer',
    repeated(40),
    text => growsLinearly(text, 6000),
    long ? undefined : 25,
  );
});

describe('what is made of an analysis', () => {
  holds('every export is text, whatever is in it', anyArticle, article => {
    const analysis = analyze(article);
    for (const { write } of Object.values(FORMATS)) expect(typeof write(analysis)).toBe('string');
  });

  holds('a link to a passage is an address', anyArticle, article => {
    for (const { content } of analyze(article).claims) {
      const link = textFragmentLink('https://news.example/a', article.text, content[0]!);
      if (link !== undefined) expect(new URL(link).href).toBe(link);
    }
  });
});
