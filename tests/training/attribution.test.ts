/** The training of the network: labels, the descent, the file of weights. */
import { describe, expect, it } from 'vitest';
import { COLUMNS, HEAD_INDEX, scoreOf } from '../../src/analysis/attribution/learned/network';
import type { Span } from '../../src/analysis/model';
import { lexiconOf } from '../../training/attribution/cue-lexicon';
import { fitNetwork } from '../../training/attribution/distil';
import { type Example, examplesOf } from '../../training/attribution/examples';
import { quantise } from '../../training/attribution/fit';
import { label } from '../../training/attribution/labels';
import { encode } from '../../training/attribution/weights-file';

const TEXT = 'The bridge is old, Ida Holm said. Ole Brandt believes it will hold.';
const span = (words: string): Span[] => [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]];
const gold = [
  { content: span('The bridge is old'), cue: span('said'), source: span('Ida Holm'), cueClass: 'speech' as const },
  { content: span('it will hold'), cue: span('believes'), source: span('Ole Brandt'), cueClass: 'other' as const },
];
const known = { verbs: new Set(['say', 'believe']), nouns: new Set<string>() };

describe('labels', () => {
  const { anchors, speech } = label('a', TEXT, gold, 'polnear', known);
  const of = (lemma: string) => anchors.find(l => l.anchor.lemma === lemma)!;

  it('give the cue of an annotated attribution its content and source', () => {
    expect(speech).toBe(1);
    expect(of('say').positive).toBe(true);
    expect(of('say').content?.parts).toHaveLength(1);
    expect(of('say').sourceFound).toBe(true);
  });

  it('count beliefs as no claims, with less weight', () => {
    expect(of('believe').positive).toBe(false);
    expect(of('believe').weight).toBeLessThan(of('say').weight);
  });

  it('make a question for the cue, each boundary, their fit and the source', () => {
    const heads = new Set(
      examplesOf(label('a', TEXT, gold, 'polnear', known)).flatMap(e => e.items.flat().map(p => p.head)),
    );
    for (const head of ['cue', 'start', 'end', 'pair', 'source'] as const) expect(heads).toContain(HEAD_INDEX[head]);
  });
});

it('a word is known when it has reported often enough', () => {
  const rows = [1, 2].map(() => ({ text: TEXT, gold }));
  expect([...lexiconOf(rows).verbs]).toEqual(['say']);
});

describe('the descent', () => {
  /** Right where exactly one of two features stands: no sum of plain weights tells that. */
  const either: Example[] = Array.from({ length: 400 }, (_, i) => {
    const [a, b] = [i % 2, (i >> 1) % 2];
    return { items: [[{ head: 0, rows: Int32Array.of(10 + a, 20 + b) }]], answer: 0, yes: a !== b, weight: 1 };
  });
  const score = (network: ReturnType<typeof fitNetwork>, a: number, b: number) =>
    scoreOf(network, 0, { rows: Int32Array.of(10 + a, 20 + b), count: 2 });

  it('learns what hangs on two features together', () => {
    const network = fitNetwork(either, { epochs: 60, seed: 3 });
    expect(score(network, 0, 1)).toBeGreaterThan(0);
    expect(score(network, 1, 0)).toBeGreaterThan(0);
    expect(score(network, 0, 0)).toBeLessThan(0);
    expect(score(network, 1, 1)).toBeLessThan(0);
  });

  it('is the same for a seed, and forgets rows that it met less than three times', () => {
    const rare: Example = { items: [[{ head: 0, rows: Int32Array.of(99) }]], answer: 0, yes: true, weight: 1 };
    const [a, b] = [1, 2].map(() => fitNetwork([...either, rare], { epochs: 2, seed: 5 }));
    expect(a!.table).toEqual(b!.table);
    expect(a!.table.slice(99 * COLUMNS, 100 * COLUMNS)).toEqual(new Float32Array(COLUMNS));
  });

  it('chooses among several', () => {
    const item = (row: number) => [{ head: 1, rows: Int32Array.of(row) }];
    const choice: Example[] = Array.from({ length: 60 }, () => ({
      items: [item(1), item(2), item(3)],
      answer: 1,
      weight: 1,
    }));
    const network = fitNetwork(choice, { epochs: 5, seed: 1 });
    const s = (row: number) => scoreOf(network, 1, { rows: Int32Array.of(row), count: 1 });
    expect(s(2)).toBeGreaterThan(Math.max(s(1), s(3)));
  });

  it('rounds to bytes and keeps what it says', () => {
    const network = fitNetwork(either, { epochs: 30, seed: 3 });
    const bytes = quantise(network);
    expect(bytes.table).toBeInstanceOf(Int8Array);
    const f = { rows: Int32Array.of(10, 21), count: 2 };
    expect(scoreOf(bytes, 0, f)).toBeCloseTo(scoreOf(network, 0, f), 0);
    const file = encode({ network: bytes, ...known });
    const table = /TABLE =\s+'([^']+)'/.exec(file)![1]!;
    expect(Buffer.from(table, 'base64').length).toBe(bytes.table.length);
    expect(file).toContain("VERBS = 'say believe'");
  });
});
