import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis';
import type { Analysis, Span } from '../../src/analysis/model';

/** Words and marks of which news is made, so that random texts reach deep into the rules. */
const PIECES = [
  'said',
  'says',
  'told',
  'according to',
  'reportedly',
  'the minister',
  'Ida Okafor',
  'Norland',
  'he',
  'she',
  'they',
  'that',
  ',',
  '.',
  '. ',
  '"',
  '“',
  '”',
  "'",
  '’s',
  ' ',
  '\n\n',
  '—',
  '(',
  ')',
  'denied',
  'the report',
  'ruled out',
  'a truce',
  'citing',
  'sources',
  'an official',
  'who',
  'and',
  'but',
  'declined to comment',
  'by saying',
  'on Tuesday',
  '😀',
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u200b',
  'U.S.',
  '@okafor',
  '#1',
  '1,000',
  'asked about',
  'Harbour Gazette',
  ': ',
  '; ',
  '\t',
  '\r\n',
];
const newsish = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map(p => p.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), newsish);

const allSpans = (a: Analysis): Span[][] => [
  ...a.claims.flatMap(c => [c.content, c.cue, c.source]),
  ...a.silences.flatMap(s => [s.source, s.cue]),
  ...a.speakers.map(s => s.mentions),
];

describe('analyze, on any text', () => {
  it.each(['Norland : ', 'is dismissed reportedly\n\n', 'It was dismissed', 'ruled out — said \r\n an official'])(
    'is not undone by %j, which undid it once',
    text => {
      for (const spans of allSpans(analyze({ text })))
        for (const [start, end] of spans) expect(end).toBeGreaterThan(start);
    },
  );

  it('never throws; spans lie in the text, in order, and split no character', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const spans of allSpans(analyze({ text }))) {
          let last = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const at of [start, end])
              expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))).toBe(false);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['Norland that reportedly', 'The mayor, who allegedly', 'Norland that reportedly. The bridge is open.'])(
    'stands a text that breaks off: %s',
    text => {
      for (const { content } of analyze({ text }).claims)
        for (const [, end] of content) expect(text.slice(0, end)).not.toContain('open');
    },
  );

  it('refers only to claims that there are, and numbers them in order', () => {
    fc.assert(
      fc.property(newsish, text => {
        const { claims, responses, silences, speakers, positions } = analyze({ text });
        const ids = new Set(claims.map(c => c.id));
        expect([...ids]).toEqual(claims.map((_, i) => `c${i + 1}`));
        const named = [
          ...claims.flatMap(c => [...(c.nestedIn ? [c.nestedIn] : []), ...(c.answered?.by ?? [])]),
          ...responses.flatMap(r => [r.from, ...r.to]),
          ...silences.flatMap(s => s.about ?? []),
          ...speakers.flatMap(s => s.claims),
          ...positions.flatMap(p => p.claims),
        ];
        for (const id of named) expect(ids).toContain(id);
        for (const r of responses) expect(r.to).not.toContain(r.from);
        for (const c of claims) expect(c.confidence).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same analysis twice', () => {
    fc.assert(
      fc.property(newsish, text => {
        expect(analyze({ text })).toEqual(analyze({ text }));
      }),
      { numRuns: 50 },
    );
  });
});

describe('analyze, on texts made to be slow', () => {
  const CRAFTED: Record<string, (n: number) => string> = {
    'quotation marks': n => '" '.repeat(n),
    'opening marks': n => '“a '.repeat(n),
    'one sentence without end': n => `He said that ${'the minister of the house and '.repeat(n / 6)}.`,
    'cues alone': n => 'said told denied '.repeat(n / 3),
    'nothing but capitals': n => 'President Minister Okafor '.repeat(n / 3),
    'nested saying': n => 'Okafor said that Brandt told Vale that '.repeat(n / 7),
    'short paragraphs': n => 'He said so.\n\n'.repeat(n / 4),
    'denials of reports': n => 'Okafor denied the report. '.repeat(n / 5),
    silences: n => 'Vale declined to comment. '.repeat(n / 4),
    'brackets and dashes': n => '( — [ '.repeat(n / 3),
    'no spaces': n => 'said'.repeat(n),
  };

  it.each(Object.entries(CRAFTED))(
    '%s: four times the text takes no more than about four times as long',
    (_name, make) => {
      const time = (n: number) => {
        const text = make(n);
        let best = Number.POSITIVE_INFINITY;
        for (let k = 0; k < 3; k++) {
          const from = process.cpuUsage(); // other programs may share the machine
          analyze({ text });
          const { user, system } = process.cpuUsage(from);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      time(500);
      const small = time(3_000);
      const large = time(12_000);
      // Quadratic growth would be sixteen times; a busy machine and small figures need the slack.
      expect(large).toBeLessThan(small * 9 + 60);
    },
    60_000,
  );
});
