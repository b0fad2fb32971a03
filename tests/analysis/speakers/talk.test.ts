/** Interviews that go on from claim to claim, and the outlets that are no way. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/analysis/model';
import { originsOf, type Said } from './origins';

const waysOf = (text: string, said: Said[], article?: Partial<Article>) =>
  originsOf(text, said, article).map(o => o.via);
const quoted = (source: string, cue: string, content: string): Said => ({ source, cue, content, quote: 'direct' });

describe('a talk', () => {
  it.each([
    ['On CNN’s morning programme Minister Jan Novak was asked about it.', ['CNN']],
    ['Others liked how she began, as here in an interview with the BBC:', ['BBC']],
    ['Minister Jan Novak was in Oslo with the BBC.', []],
  ])('is opened by: %s', (opening, via) => {
    const text = `Minister Jan Novak is here.\n\n${opening}\n\n“We are poor,” Novak said.`;
    expect(waysOf(text, [quoted('Novak', 'said.', '“We are poor,”')])).toEqual([via]);
  });

  it('goes on in the same paragraph with what is not quoted, and ends where somebody else speaks', () => {
    const text =
      'Jan Novak told Reuters that it rained. He said it was cold. Anna Morel said it snowed. She laughed. He said it was late.';
    const said = [
      { source: 'Jan Novak', cue: 'told', content: 'it rained' },
      { source: 'He', cue: 'said', content: 'it was cold' },
      { source: 'Anna Morel', cue: 'said', content: 'it snowed' },
      { source: 'He', cue: 'said', content: 'it was late' },
    ];
    expect(waysOf(text, said)).toEqual([['Reuters'], ['Reuters'], [], []]);
  });
});

describe('the same talk', () => {
  it.each([
    ['Novak said it was cold.', ['Reuters']],
    ['Novak told the council it was cold.', []],
  ])('goes on or ends: %s', (next, via) => {
    const said = [
      { source: 'Jan Novak', cue: 'told', content: 'it rained' },
      { source: 'Novak', cue: / (said|told the council) /.exec(next)![1]!, content: 'it was cold' },
    ];
    expect(waysOf(`Jan Novak told Reuters that it rained. ${next}`, said)[1]).toEqual(via);
  });
});

describe('the way of a claim', () => {
  it.each([
    ['“It rains,” said Jan Novak in an op-ed in The Washington Post.', ['The Washington Post']],
    ['“It rains,” said Jan Novak in an interview with Anna Morel.', ['Anna Morel']],
    ['“It rains,” said Jan Novak in a letter first disclosed by Axios.', ['Axios']],
    ['“It rains,” said Jan Novak, who lamented the weather to Reuters.', ['Reuters']],
    ['“It rains,” said Jan Novak in a statement to Slate.', ['Slate']],
    ['“It rains,” said Jan Novak in an interview with the Globe.', []],
    ['“It rains,” said Jan Novak in an interview with the Harbour Globe.', []],
  ])('%s', (text, via) => {
    const article = { publisher: 'harbourglobe.com' };
    const own = { publisher: 'The Harbour Globe' };
    const said = [quoted('Jan Novak', 'said', '“It rains,”')];
    expect(waysOf(text, said, own)).toEqual([via]);
    if (!text.includes('the Globe')) expect(waysOf(text, said, article)).toEqual([via]);
  });

  it.each([
    ['“It rains,” Jan Novak told the state-run Kolibri newspaper.', ['Kolibri']],
    ['“It rains,” Jan Novak told Reuters and the Financial Times.', ['Reuters', 'Financial Times']],
    ['“It rains,” Jan Novak told the Globe’s Today programme.', []],
    ['“It rains,” Jan Novak told the BBC’s Radio 4.', ['BBC']],
    ['“It rains,” Jan Novak told KTVX on Monday.', ['KTVX']],
    ['“It rains,” Jan Novak – a star, according to Reuters – told the BBC.', ['BBC']],
    ['The Kolibri news agency quoted Jan Novak as saying: “It rains,”', ['Kolibri']],
  ])('%s', (text, via) => {
    const said = [quoted('Jan Novak', text.includes('told') ? 'told' : 'quoted', '“It rains,”')];
    expect(waysOf(text, said, { publisher: 'The Harbour Globe' })).toEqual([via]);
  });

  it('leads to a hedge through whoever tells it, and to what is opposed through nobody', () => {
    const text =
      'Anna Morel said a driver is believed to be ill. Jan Novak took issue with her claim that it rained. Morel said the alleged fraud went on. Morel said the accusations of theft were old.';
    const said = [
      { source: 'Anna Morel', cue: 'said', content: 'a driver is believed to be ill' },
      { source: '', cue: 'is believed', content: 'to be ill', within: 0 },
      { source: 'Jan Novak', cue: 'took issue with', content: 'her claim that it rained' },
      { source: 'her', cue: 'claim', content: 'it rained', within: 2 },
      { source: 'Morel', cue: 'said', content: 'the alleged fraud went on' },
      { source: '', cue: 'alleged', content: 'fraud', within: 4 },
      { source: 'Morel', cue: 'said', content: 'the accusations of theft were old' },
      { source: '', cue: 'accusations of', content: 'theft', within: 6 },
    ];
    expect(waysOf(text, said)).toEqual([[], ['Anna Morel'], [], [], [], [], [], []]);
  });
});
