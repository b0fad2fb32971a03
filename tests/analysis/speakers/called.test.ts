/** Names that no table knows, and that the text calls a company's. */
import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

const kindOf = (source: string, after: string, more = '') => {
  const said = { source, cue: 'said it', content: 'it was late' };
  const [origin] = originsOf(`${source}${after} said it was late. ${more}`, [said]);
  return [origin!.speaker, origin!.kind];
};

describe('a name beside what it is', () => {
  it.each([
    ['Morel Air Safari', ', the operator,', 'Morel Air Safari', 'body'],
    ['The manufacturer, Vale Marine', ',', 'Vale Marine', 'body'],
    ['The company that built it, Morel Novak Metrics', ',', 'Morel Novak Metrics', 'body'],
    ['Anna Morel', ', the operator’s founder,', 'Anna Morel', 'person'],
    ['The head of the company, Jan Novak', ',', 'Jan Novak', 'person'],
  ])('%s%s', (source, after, speaker, kind) => {
    expect(kindOf(source, after)).toEqual([speaker, kind]);
  });

  it('is a company wherever else it stands', () => {
    expect(kindOf('Vale Marine', '', 'The maker, Vale Marine, was sold.')).toEqual(['Vale Marine', 'body']);
  });
});
