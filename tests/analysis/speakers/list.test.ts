import { expect, it } from 'vitest';
import type { Claim } from '../../../src/analysis/model';
import { listSpeakers } from '../../../src/analysis/speakers/list';

const claim = (id: string, speaker: string, extra: Partial<Claim> = {}): Claim => ({
  id,
  content: [[20, 30]],
  cue: [],
  source: [[0, 5]],
  quote: 'indirect',
  speaker,
  kind: speaker ? 'person' : 'hedge',
  named: speaker !== '',
  degree: speaker ? 'person' : 'none',
  party: '',
  via: [],
  category: 'named',
  reply: false,
  topics: [],
  construction: 'test',
  confidence: 1,
  ...extra,
});

it('lists everybody once, in the order of speaking, without hedges', () => {
  const speakers = listSpeakers([
    claim('c1', 'Jan Novak'),
    claim('c2', ''),
    claim('c3', 'Anna Morel'),
    claim('c4', 'Jan Novak', { source: [[40, 42]], party: 'Chile' }),
  ]);
  expect(speakers.map(s => [s.name, s.claims])).toEqual([
    ['Jan Novak', ['c1', 'c4']],
    ['Anna Morel', ['c3']],
  ]);
  expect(speakers[0]).toMatchObject({
    party: 'Chile',
    mentions: [
      [0, 5],
      [40, 42],
    ],
  });
});

it('shows the best degree that somebody is attributed with', () => {
  const [speaker] = listSpeakers([
    claim('c1', 'officials', { kind: 'unnamed', degree: 'bare' }),
    claim('c2', 'officials', { kind: 'unnamed', degree: 'described' }),
  ]);
  expect(speaker!.degree).toBe('described');
});

it('mentions nobody twice in the same place', () => {
  const [speaker] = listSpeakers([
    claim('c1', 'Jan Novak', { source: [[0, 20]] }),
    claim('c2', 'Jan Novak', { source: [[10, 15]] }),
  ]);
  expect(speaker!.mentions).toEqual([[0, 20]]);
});
