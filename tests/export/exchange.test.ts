import { describe, expect, it } from 'vitest';
import { exchanges } from '../../src/export/exchange';
import { analysis } from '../panel/fixture';

describe('exchanges', () => {
  const all = exchanges(analysis());

  it('gives a claim its answers and its silences, in the order of the analysis', () => {
    expect(all.get('c3')?.lines).toEqual([
      { kind: 'answer', claim: 'c5', speaker: 'Marta Vell', stance: 'rejects', words: 'the report' },
      {
        kind: 'answer',
        claim: 'c6',
        speaker: 'Marta Vell',
        stance: 'dismisses',
        words: '“A lot of timetables are being invented these days”',
      },
      { kind: 'silence', speaker: 'Velmark transport ministry' },
    ]);
  });

  it('says of an answer what it answers', () => {
    expect(all.get('c6')?.to).toEqual([
      { claim: 'c3', speaker: 'people familiar with the matter' },
      { claim: 'c4', speaker: 'The Strand Gazette' },
    ]);
  });

  it('says that an accusation is not answered', () => {
    expect(all.get('c11')?.lines).toEqual([{ kind: 'none', party: 'Norland' }]);
  });

  it('does not say so where the party was asked and gave no comment', () => {
    const silences = [{ source: [], cue: [], speaker: 'Norland', party: 'Norland', about: ['c11'] }];
    expect(exchanges(analysis({ silences })).get('c11')?.lines).toEqual([{ kind: 'silence', speaker: 'Norland' }]);
  });

  it('passes over ids that no claim has', () => {
    const responses = [{ from: 'c1', to: ['c99'], stance: 'denies' as const, explicit: true }];
    expect([...exchanges(analysis({ responses })).values()].every(e => e.to.length === 0)).toBe(true);
  });
});
