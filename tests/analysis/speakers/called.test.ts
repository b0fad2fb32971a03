/** Names that no table knows, and that the text calls a company's. */
import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

const kindOf = (source: string, after: string, more = '') => {
  const said = { source, cue: 'said it', content: 'it was late' };
  const [origin] = originsOf(`${source}${after} said it was late. ${more}`, [said]);
  return [origin!.speaker, origin!.kind];
};

describe('"the union"', () => {
  it('is that of its president, not the company that spoke since', () => {
    const said = [
      { source: 'HDU President Karl Novak', cue: 'said it was late', content: 'it was late' },
      { source: 'Morellis', cue: 'said it was early', content: 'it was early' },
      { source: 'The union', cue: 'said it was dark', content: 'it was dark' },
    ];
    const text = said.map(s => `${s.source} ${s.cue}.`).join(' ');
    expect(originsOf(text, said).map(o => o.speaker)).toEqual(['Karl Novak', 'Morellis', 'HDU']);
  });
});

describe('a name beside what it is', () => {
  it.each([
    ['Morel Air Safari', ', the operator,', 'Morel Air Safari', 'body'],
    ['The manufacturer, Vale Marine', ',', 'Vale Marine', 'body'],
    ['The company that built it, Morel Novak Metrics', ',', 'Morel Novak Metrics', 'body'],
    ['Anna Morel', ', the operator’s founder,', 'Anna Morel', 'person'],
    ['The head of the company, Jan Novak', ',', 'Jan Novak', 'person'],
    ['The head of the company Anna Morel', '', 'Anna Morel', 'person'],
    ['Former secretary of state Brunn Vallo', '', 'Brunn Vallo', 'person'],
    ['Deputy chief of police Anna Morel', '', 'Anna Morel', 'person'],
    ['The head of the charity Harbour Bridge', '', 'head of the charity Harbour Bridge', 'unnamed'],
  ])('%s%s', (source, after, speaker, kind) => {
    expect(kindOf(source, after)).toEqual([speaker, kind]);
  });

  it('is no person where "which" goes on', () => {
    expect(kindOf('Lower Morel', ', which has two ports,')).toEqual(['Lower Morel', 'body']);
  });

  it('is a company wherever else it stands', () => {
    expect(kindOf('Vale Marine', '', 'The maker, Vale Marine, was sold.')).toEqual(['Vale Marine', 'body']);
  });
});
