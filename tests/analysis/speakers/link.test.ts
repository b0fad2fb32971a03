import { expect, it } from 'vitest';
import type { Attribution, Link } from '../../../src/analysis/model';
import { linkOf } from '../../../src/analysis/speakers/link';

const claim: Attribution = {
  source: [[0, 5]],
  cue: [[6, 10]],
  content: [[11, 30]],
  quote: 'indirect',
  construction: 'test',
  confidence: 1,
};
const link = (start: number, end: number, href: string): Link => ({ span: [start, end], href });

it('prefers the link on the cue to one on the source, and that to one on the content', () => {
  const onContent = link(12, 14, 'https://content.example');
  const onSource = link(0, 5, 'https://source.example');
  const onCue = link(6, 10, 'https://cue.example');
  expect(linkOf(claim, [onContent, onSource, onCue])).toBe('https://cue.example');
  expect(linkOf(claim, [onContent, onSource])).toBe('https://source.example');
  expect(linkOf(claim, [onContent])).toBe('https://content.example');
});

it('finds none where no link touches the claim', () => {
  expect(linkOf(claim, [link(30, 40, 'https://other.example')])).toBeUndefined();
  expect(linkOf(claim)).toBeUndefined();
});
