import { describe, expect, it } from 'vitest';
import { quotationOf, reportOf } from '../../../src/page/card/copy';
import { analysisOf, claimOf } from '../../background/analysis';

const TEXT = 'An opening.\n\nOrla Finn said that no boat would sail. She left.\n\nAn end.';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;
const CLAIM = claimOf('c1', {
  speaker: 'Orla Finn',
  via: ['Gazette'],
  source: [at('Orla Finn')],
  cue: [at('said')],
  content: [at('no boat would sail')],
});

describe('what is copied', () => {
  it('is the quotation, its origin, its place, and a link that opens there', () => {
    expect(quotationOf(analysisOf([CLAIM], TEXT), CLAIM).split('\n')).toEqual([
      '“no boat would sail”',
      '— Orla Finn → Gazette',
      'Tea, The Harbour Post, 2025-03-04',
      'https://news.example/tea#:~:text=Finn%20said%20that-,no%20boat%20would%20sail.,-She%20left.',
    ]);
  });
  it('puts no marks around words that have their own, and says where nobody is named', () => {
    const text = '“No boat,” it was said.';
    const claim = claimOf('c1', { speaker: '', content: [[0, 10]] });
    expect(quotationOf(analysisOf([claim], text), claim)).toMatch(/^“No boat,”\n— No source given\n/);
  });
});

describe('the report', () => {
  it('has the paragraph, and the spans within it', () => {
    const [title, address, paragraph, made] = reportOf(analysisOf([CLAIM], TEXT), CLAIM).split('\n\n');
    expect([title, address]).toEqual(['A mark of Whence that seems wrong', 'https://news.example/tea']);
    expect(paragraph).toBe('Orla Finn said that no boat would sail. She left.');
    const { content, source } = JSON.parse(made!) as { content: [number, number][]; source: [number, number][] };
    expect(paragraph!.slice(...content[0]!)).toBe('no boat would sail');
    expect(paragraph!.slice(...source[0]!)).toBe('Orla Finn');
  });
});
