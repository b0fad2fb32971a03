/** The hard cases: sources that a reader resolves at once and rules like to get wrong. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/analysis/model';
import { originsOf, type Said } from './origins';

const origins = (text: string, said: readonly Said[], article: Partial<Article> = {}) =>
  originsOf(text, said, article).map(({ speaker, party }) => [speaker, party]);

describe('two countries in one article', () => {
  const text =
    "Chile's foreign minister, Marcela Ugarte, arrived on Monday. Bolivia's foreign minister, Waldo Quiroga, did not. The Bolivian minister said he was busy. The Chilean minister said it was a pity.";

  it("never shows one country's minister for the other", () => {
    const said = [
      { source: 'The Bolivian minister', cue: 'said', content: 'he was busy' },
      { source: 'The Chilean minister', cue: 'said', content: 'it was a pity' },
    ];
    expect(origins(text, said)).toEqual([
      ['Waldo Quiroga', 'Bolivia'],
      ['Marcela Ugarte', 'Chile'],
    ]);
  });

  it('takes "the president" for the one who is in mind', () => {
    const two =
      'Kenyan President Peter Otieno called Ugandan President Samuel Okello. Okello was at sea. The president said the line was bad.';
    expect(origins(two, [{ source: 'The president', cue: 'said', content: 'the line was bad' }])).toEqual([
      ['Samuel Okello', 'Uganda'],
    ]);
  });

  it('gives a counterpart the country that is named with it', () => {
    const met =
      'Kenyan Foreign Minister Wanjiru Kamau met her Ugandan counterpart, Samuel Okello. Okello said it rained.';
    expect(origins(met, [{ source: 'Okello', cue: 'said', content: 'it rained' }])).toEqual([
      ['Samuel Okello', 'Uganda'],
    ]);
  });
});

describe('descriptions', () => {
  it('lets "the official" be the one who spoke, not somebody named later', () => {
    const text =
      'A senior Danish official said the bridge was safe. The official said trains would run. The envoy, Daniel Marsh, arrived later.';
    const said = [
      { source: 'A senior Danish official', cue: 'said', content: 'the bridge was safe' },
      { source: 'The official', cue: 'said', content: 'trains would run' },
    ];
    expect(origins(text, said)[1]).toEqual(['senior Danish official', 'Denmark']);
  });

  it('finds the name that stands in apposition, before and behind', () => {
    const text =
      'Another witness, former adviser Anna Morel, said it was late. Jan Novak, vice-chair of the board and a member of the council, said it was early.';
    const said = [
      { source: 'Another witness', cue: 'said', content: 'it was late' },
      { source: 'a member of the council', cue: 'said', content: 'it was early' },
    ];
    expect(origins(text, said).map(([name]) => name)).toEqual(['Anna Morel', 'Jan Novak']);
  });

  it('keeps "the agency" an agency, where a ministry was named before', () => {
    const text =
      "North Korea's state news agency said the drill was over. The Japanese defence ministry denied it. The agency said ships had left.";
    const said = [
      { source: "North Korea's state news agency", cue: 'said', content: 'the drill was over' },
      { source: 'The Japanese defence ministry', cue: 'denied', content: 'it.' },
      { source: 'The agency', cue: 'said ships', content: 'ships had left' },
    ];
    expect(origins(text, said)[2]).toEqual(["North Korea's state news agency", 'media']);
  });

  it('takes "the agency" for the news agency that has just reported', () => {
    const text =
      'The Japanese defence ministry said ships had left. One was seen off Chile, Reuters reported. The agency said it was small.';
    const said = [
      { source: 'The Japanese defence ministry', cue: 'said', content: 'ships had left' },
      { source: 'Reuters', cue: 'reported', content: 'One was seen off Chile' },
      { source: 'The agency', cue: 'said it', content: 'it was small' },
    ];
    expect(origins(text, said)[2]).toEqual(['Reuters', 'media']);
  });

  it('widens a source that is only the country of whoever speaks', () => {
    const text =
      'President Anna Morel of France left. Then the French president said it was cold. US analysts said it was dry.';
    const said = [
      { source: 'French', cue: 'said it was cold', content: 'it was cold' },
      { source: 'US', cue: 'said it was dry', content: 'it was dry' },
    ];
    expect(originsOf(text, said).map(o => [o.speaker, o.kind])).toEqual([
      ['Anna Morel', 'person'],
      ['US analysts', 'group'],
    ]);
  });

  it('widens a source that was found too short', () => {
    const text =
      'French President Anna Morel left. Then the French president said it was cold. An asylum seeker aboard the barge said it was damp.';
    const said = [
      { source: 'president', cue: 'said it was cold', content: 'it was cold' },
      { source: 'the barge', cue: 'said it was damp', content: 'it was damp' },
    ];
    expect(originsOf(text, said).map(o => [o.speaker, o.kind])).toEqual([
      ['Anna Morel', 'person'],
      ['asylum seeker aboard the barge', 'unnamed'],
    ]);
  });
});

describe('pairs and pronouns', () => {
  it('resolves "both ministers" to the two who met', () => {
    const text =
      'Kenyan Foreign Minister Wanjiru Kamau met Ugandan Foreign Minister Samuel Okello. Both ministers said patrols would begin.';
    expect(origins(text, [{ source: 'Both ministers', cue: 'said', content: 'patrols would begin' }])).toEqual([
      ['Wanjiru Kamau and Samuel Okello', 'Kenya; Uganda'],
    ]);
  });

  it('stays with a speaker without a name while the quotation goes on', () => {
    const text =
      'Minister Tom Hale visited the barge. A resident of the port said: "It is loud. "It is cold. It is dark. It is wet." He said nobody slept.';
    const said: Said[] = [
      { source: 'A resident of the port', cue: 'said', content: '"It is loud.', quote: 'direct' },
      { source: '', cue: '', content: '"It is cold. It is dark. It is wet."', quote: 'direct', continues: 0 },
      { source: 'He', cue: 'said', content: 'nobody slept' },
    ];
    expect(origins(text, said)[2]![0]).toBe('resident of the port');
  });

  it('does not take the reporter for the one who is asked', () => {
    const text =
      "In Minister Tom Hale's talk with the Harbour Courier's Rob Finn the budget came up. He said there was no money.";
    expect(origins(text, [{ source: 'He', cue: 'said', content: 'there was no money' }])[0]![0]).toBe('Tom Hale');
  });

  it('does not read "US" as "us"', () => {
    const text = 'Envoy Daniel Marsh arrived. The US said he would stay.';
    expect(origins(text, [{ source: 'US', cue: 'said', content: 'he would stay' }])).toEqual([
      ['United States', 'United States'],
    ]);
  });
});

describe('a spokesman speaks for another', () => {
  it('takes the side of whom the words name', () => {
    const text = 'Bolivian President Waldo Quiroga is ill. A spokesperson for Quiroga said he would rest.';
    expect(
      origins(text, [{ source: 'A spokesperson for Quiroga', cue: 'said', content: 'he would rest' }])[0]![1],
    ).toBe('Bolivia');
  });
});
