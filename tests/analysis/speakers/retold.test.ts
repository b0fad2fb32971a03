/** Outlets that a claim does not name again, and sources that an outlet cites. */
import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

const closed = { source: 'A clerk', content: 'the road was closed' };

describe('what a clerk told', () => {
  it.each([
    ['The Harbour Courier reported on Friday that it rained.', 'the newspaper', ['Harbour Courier']],
    ['Radio Kolibri reported on Friday that it rained.', 'the broadcaster', ['Radio Kolibri']],
    ['Radio Kolibri reported on Friday that it rained.', 'the council', []],
    ['Minister Jan Novak told Radio Kolibri that it rained.', 'the programme', ['Radio Kolibri']],
    ['The Harbour Courier reported on Friday that it rained.', 'the council', []],
    ['The council said that it rained.', 'the newspaper', []],
    ["Reuters's Anna Morel asked around.", 'Morel', ['Reuters']],
    ['CNN anchor Anna Morel asked around.', 'Morel', ['CNN']],
    ['Lawyer Anna Morel asked around.', 'Morel', []],
    ['It rained.', 'state television', ['state television']],
    ['It rained.', 'Norwegian state media', ['Norwegian state media']],
    ['It rained.', 'the state secretary', []],
    ['It rained.', 'online news site News24', ['News24']],
    ['It rained.', 'the PTI', []],
  ])('%s A clerk told %s', (before, whom, via) => {
    const first = /^(The Harbour Courier|Radio Kolibri|Minister Jan Novak|The council)/.exec(before)?.[0];
    const rain = first
      ? [{ source: first, cue: / (reported|told|said) /.exec(before)![1]!, content: 'it rained' }]
      : [];
    const text = `${before} A clerk told ${whom} that the road was closed.`;
    expect(originsOf(text, [...rain, { ...closed, cue: 'told' }]).at(-1)!.via).toEqual(via);
  });

  it('came no other way where the publisher heard it', () => {
    const text = 'Reuters reported on Friday that it rained. A clerk told the agency that the road was closed.';
    const said = [
      { source: 'Reuters', cue: 'reported', content: 'it rained' },
      { ...closed, cue: 'told' },
    ];
    expect(originsOf(text, said, { publisher: 'Reuters' })[1]!.via).toEqual([]);
  });
});

it('was told to the outlet that spoke before, also where what is told comes first', () => {
  const text = 'Radio Kolibri said that it rained. The road was closed, a clerk told the outlet.';
  const said = [
    { source: 'Radio Kolibri', cue: 'said', content: 'it rained' },
    { source: 'a clerk', cue: 'told', content: 'The road was closed' },
  ];
  expect(originsOf(text, said)[1]!.via).toEqual(['Radio Kolibri']);
});

describe('a study', () => {
  it.each([
    ['a study cited in the Harbour report', ['Harbour report']],
    ['research quoted by Minister Jan Novak in a speech', ['Jan Novak']],
    ['a study of the port', []],
  ])('comes by way of what cites it: %s', (source, via) => {
    const text = `According to ${source}, the road was closed.`;
    expect(originsOf(text, [{ source, cue: 'According to', content: 'the road was closed' }])[0]!.via).toEqual(via);
  });
});

describe('an outlet', () => {
  it.each([
    [
      'Reuters, citing two clerks familiar with the plan, said the road was closed.',
      'two clerks familiar with the plan',
    ],
    ['Reuters, quoting a clerk, said the road was closed.', 'clerk'],
    ['Reuters, citing unidentified port clerks, said the road was closed.', 'unidentified port clerks'],
    ['Reuters, citing heavy rain, said the road was closed.', 'Reuters'],
    ['Reuters, which is based in London, said the road was closed.', 'Reuters'],
  ])('%s', (text, speaker) => {
    const [found] = originsOf(text, [{ source: 'Reuters', cue: 'said', content: 'the road was closed' }]);
    expect(found).toMatchObject({ speaker, via: speaker === 'Reuters' ? [] : ['Reuters'] });
  });

  it.each([
    ['Citing two clerks, Reuters said the road was closed.', 'two clerks'],
    ['Asked about two clerks, Reuters said the road was closed.', 'Reuters'],
  ])('may cite first: %s', (text, speaker) => {
    const [found] = originsOf(text, [{ source: 'Reuters', cue: 'said', content: 'the road was closed' }]);
    expect(found!.speaker).toBe(speaker);
  });

  it('may be the press at large', () => {
    const text = 'Local media, quoting a clerk, said the road was closed.';
    const [found] = originsOf(text, [{ source: 'Local media', cue: 'said', content: 'the road was closed' }]);
    expect(found).toMatchObject({ speaker: 'clerk', kind: 'unnamed', via: ['Local media'] });
  });
});

describe('who quotes', () => {
  it.each([
    ['Kolibri Today quoted a clerk as saying that the road was closed.', 'Kolibri Today'],
    ['Kolibri Today, a website of the port, quoted a clerk as saying that the road was closed.', 'Kolibri Today'],
    ['Local media quoted a clerk as saying that the road was closed.', 'Local media'],
    ['Kolibri quoted a clerk as saying that the road was closed.', 'Kolibri'],
    ['Norway quoted a clerk as saying that the road was closed.', undefined],
    ['The mayor quoted a clerk as saying that the road was closed.', undefined],
  ])('%s', (text, way) => {
    const [found] = originsOf(text, [{ source: 'a clerk', cue: 'quoted', content: 'the road was closed' }]);
    expect(found!.via).toEqual(way ? [way] : []);
  });
});

describe('an outlet that shares its name', () => {
  it.each([
    ['It rained.', 'The Independent', 'The Times'],
    ['It rained.', 'The Boston Globe', 'The New York Times'],
    ['It rained, and The New York Times said so.', 'The Independent', 'The New York Times'],
  ])('%s (%s): %s', (before, publisher, name) => {
    const text = `${before} A clerk told the Times that the road was closed. The Times said it was late.`;
    const said = [
      { ...closed, cue: 'told' },
      { source: 'The Times', cue: 'said it', content: 'was late' },
    ];
    const [told, spoke] = originsOf(text, said, { publisher });
    expect([told!.via, spoke!.speaker]).toEqual([[name], name]);
  });
});

it('is no way that is quoted itself', () => {
  const text = 'The Kremlin, quoted by Reuters, said the road was closed.';
  const [found] = originsOf(text, [{ source: 'Reuters', cue: 'quoted by', content: 'the road was closed' }]);
  expect(found).toMatchObject({ speaker: 'Reuters', via: [] });
});

describe('who cites a source', () => {
  it.each([
    ['Two Reuters sources', 'Two Reuters sources', ['Reuters']],
    ['A Kolibri TV source', 'A Kolibri TV source', ['Kolibri TV']],
    ['A source in Orsk', 'A source in Orsk', []],
    ['Radio Kolibri reported two pilots as', 'two pilots', ['Radio Kolibri']],
  ])('is the way: %s', (lead, source, via) => {
    const as = lead.endsWith(' as');
    const cue = as ? ['reported', 'as saying'] : ['said'];
    const text = `${lead} ${as ? 'saying' : 'said'} that the road was closed.`;
    const claim = { source, cue: cue[0]!, content: 'the road was closed', construction: as ? 'quoted-as-saying' : '' };
    expect(originsOf(text, [claim])[0]!.via).toEqual(via);
  });
});
