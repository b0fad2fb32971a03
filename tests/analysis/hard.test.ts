/** The cases that are hard and matter, from the text to the answer: the whole analysis on sentences of our own. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis';

const analysed = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  const { claims, responses } = analyze({ text });
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([a, b]) => text.slice(a, b)).join(' ');
  return {
    speakers: claims.map(c => c.speaker),
    ways: claims.map(c => [c.speaker, ...c.via]),
    answers: responses.map(r => {
      const told = (id: string) => words(claims.find(c => c.id === id)!.content);
      return [told(r.from), r.to.map(told), r.stance];
    }),
  };
};

describe('two men called the same', () => {
  it('are told apart by given name, office and trade', () => {
    expect(
      analysed(
        'Finance Minister Karl Berg met bankers on Monday. His brother, the unionist Emil Berg, stood outside. Emil Berg said the talks were secret. The minister said they were open. Karl Berg said the doors were wide.',
      ).speakers,
    ).toEqual(['Emil Berg', 'Karl Berg', 'Karl Berg']);
  });
});

describe('"he" after two men', () => {
  it('is who told, not who was told', () => {
    expect(
      analysed(
        'Governor Tom Hale met Senator Mark Pruitt on Friday. Hale told Pruitt that the dam would break. He said that the state had no money.',
      ).speakers,
    ).toEqual(['Tom Hale', 'Tom Hale']);
  });

  it('is who took the word last', () => {
    expect(
      analysed(
        'Jan Novak, the mayor, spoke first. Petr Dvorak, the harbour chief, spoke next. Dvorak said the pier was weak. He said it would be shut. Novak disagreed. He said it would stay open.',
      ).speakers,
    ).toEqual(['Petr Dvorak', 'Petr Dvorak', 'Jan Novak']);
  });
});

describe('"the president" of two countries', () => {
  it('is the one in mind, and the one whose country is named', () => {
    expect(
      analysed(
        'Kenyan President Peter Otieno and Ugandan President Samuel Okello met in Mombasa. Okello praised the railway. The president said it was late. The Kenyan president said he would wait.',
      ).speakers,
    ).toEqual(['Samuel Okello', 'Samuel Okello', 'Peter Otieno']);
  });
});

describe('"the envoy" after two envoys', () => {
  it('is the one who spoke, not the one named last', () => {
    expect(
      analysed(
        'The Norwegian envoy, Ole Berg, said the strait was open. Lena Frisk, the Swedish envoy, did not comment. The envoy said ships would pass.',
      ).speakers,
    ).toEqual(['Ole Berg', 'Ole Berg']);
  });

  it('is the last to have spoken where both did', () => {
    expect(
      analysed(
        'Norwegian envoy Ole Berg said the strait was open. Swedish envoy Lena Frisk said it was shut. The envoy said she had seen it.',
      ).speakers,
    ).toEqual(['Ole Berg', 'Lena Frisk', 'Lena Frisk']);
  });
});

describe('a spokesman who speaks for another', () => {
  it('is himself, and no other spokesman', () => {
    expect(
      analysed(
        'Minister Jan Novak was ill. "The minister is resting," said his spokeswoman, Lena Frisk. Presidential spokesman Ole Berg said Novak would resign. The spokesman said it was a matter of days. The spokeswoman said that was untrue.',
      ).speakers,
    ).toEqual(['Lena Frisk', 'Ole Berg', 'Ole Berg', 'Lena Frisk']);
  });
});

describe('an outlet that quotes an outlet that quotes an official', () => {
  it('gives the whole way, nearest to the article first', () => {
    expect(
      analysed('The Financial Times reported that Bild had quoted a German official as saying the tunnel would close.')
        .ways,
    ).toEqual([['Financial Times'], ['German official', 'Financial Times', 'Bild']]);
  });

  it('has the outlet that is cited behind the one that cites it', () => {
    expect(
      analysed(
        'The Harbour Gazette reported on Monday, citing the Oslo Courier, that a Norwegian official had told the Courier the tunnel was flooded. The Gazette said two people were hurt.',
      ).ways,
    ).toEqual([
      ['Oslo Courier', 'Harbour Gazette'],
      ['Norwegian official', 'Harbour Gazette', 'Oslo Courier'],
      ['Harbour Gazette'],
    ]);
  });
});

describe('a denial of a claim three paragraphs above', () => {
  it('finds it', () => {
    expect(
      analysed(
        'Norland accused Sudmark of shelling a bridge at dawn.',
        'The bridge carries trains to the coast.',
        'Traffic was diverted by the police for six hours.',
        'Sudmark denied shelling the bridge.',
      ).answers,
    ).toEqual([['shelling the bridge', ['Sudmark of shelling a bridge at dawn'], 'denies']]);
  });
});

describe('a party that answers itself', () => {
  it('answers nobody', () => {
    expect(
      analysed(
        'Norway said the ferry would sail. The Norwegian government rejected the claim as old. "It is safe," Norwegian transport minister Ole Berg said in response. Norway denied the report.',
      ).answers,
    ).toEqual([]);
  });
});
