/** What a cue's frame holds, where words around it look like something else. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { readText } from '../../../src/analysis/text/document';

const claims = (text: string) =>
  analyze({ text }).claims.map(({ content, construction }) => ({
    content: content.map(([from, to]) => text.slice(from, to)).join(' … '),
    construction,
  }));

describe('the object of an accusation', () => {
  it.each([
    ['Ida Holm accused Iceland of closing the strait.', 'Iceland of closing the strait'],
    ['The mayor accused the harbour board of hiding a report.', 'the harbour board of hiding a report'],
  ])('%s', (text, content) => {
    expect(claims(text)).toEqual([{ content, construction: 'object-of' }]);
  });
});

describe('what a thing is called', () => {
  it('is found where its object holds a participle', () => {
    expect(claims('The Anders Courier described the scaled-back visit as a rebuff.')).toEqual([
      { content: 'the scaled-back visit as a rebuff', construction: 'called' },
    ]);
  });

  it('needs more than an object', () => {
    expect(
      claims('The Anders Courier described the scaled-back visit, as we saw it.').map(c => c.construction),
    ).not.toContain('called');
  });
});

describe('a conjunction in a content', () => {
  it('inside the subject of a subordinate clause ends nothing', () => {
    expect(claims('The envoy warned that Ruthenia would leave unless Orsk and Vale agree to a truce.')).toEqual([
      { content: 'Ruthenia would leave unless Orsk and Vale agree to a truce', construction: 'that-clause' },
    ]);
  });

  it('before a cue of its own ends the content', () => {
    const found = claims('The envoy said that Ruthenia would leave and Mayor Ida Holm said that the port would close.');
    expect(found.map(c => c.content)).toEqual(['Ruthenia would leave', 'the port would close']);
  });
});

describe('the end of an object or an infinitive', () => {
  const rules = (text: string) =>
    findAttributions(readText(text), { text }, rulesAlone).map(a => ({
      content: a.content.map(([from, to]) => text.slice(from, to)).join(' … '),
      source: a.source.map(([from, to]) => text.slice(from, to)).join(' … '),
    }));

  it.each([
    ['The mayor criticised the board ahead of his visit.', 'the board'],
    ['The envoys refused to sign the pact during the talks.', 'to sign the pact'],
    ['The union denounced the toll after the port raised it.', 'the toll'],
    ['Ida Holm slammed the treaty, voted against the budget and left.', 'the treaty'],
    ['Sailors who had refused to board the barge have now left.', 'to board the barge'],
  ])('leaves out when it was said, and what else was done: %s', (text, content) => {
    expect(rules(text)[0]?.content).toBe(content);
  });

  it('keeps a verb of its own clause', () => {
    expect(rules('The union praised the sailors who came early and worked all night.')[0]?.content).toBe(
      'the sailors who came early and worked all night',
    );
  });

  it('a participle after a preposition speaks for the main clause', () => {
    expect(rules('The committee sent a letter to director Ada Moor demanding the files.')[0]).toEqual({
      content: 'the files',
      source: 'The committee',
    });
  });

  it.each([
    ['Experts point to the cost of the dam.', 'the cost of the dam', 'Experts'],
    ['The treasurer offered Norland a deal.', 'Norland a deal', 'The treasurer'],
    ['They were told the ferry would leave at nine.', 'the ferry would leave at nine', ''],
  ])('%s', (text, content, source) => {
    expect(rules(text)).toEqual([{ content, source }]);
  });

  it('a name given is found before who gives it', () => {
    expect(rules('They saw the old prison, dubbed “the Inn” by its guards.')).toEqual([
      { content: '“the Inn”', source: 'its guards' },
    ]);
  });
});

describe('names that look like other words', () => {
  const found = (text: string) =>
    analyze({ text }).claims.map(({ source, content }) => ({
      source: source.map(([from, to]) => text.slice(from, to)).join(' … '),
      content: content.map(([from, to]) => text.slice(from, to)).join(' … '),
    }));

  it.each([
    ['The US administration said it would wait.', 'The US administration', 'it would wait'],
    ['The WHO said the outbreak was over.', 'The WHO', 'the outbreak was over'],
    ['ORSK, Norland (AP) — The bridge is closed, the mayor said.', 'the mayor', 'The bridge is closed'],
    ['BEIJING: The ministry said the talks would go on.', 'The ministry', 'the talks would go on'],
    ['The minister said on Monday that the bridge is closed.', 'The minister', 'the bridge is closed'],
  ])('%s', (text, source, content) => {
    expect(found(text)).toEqual([{ source, content }]);
  });

  it('"us" is still a pronoun', () => {
    expect(found('The mayor told us the bridge is closed.')).toEqual([
      { source: 'The mayor', content: 'the bridge is closed' },
    ]);
  });
});

describe('broken text', () => {
  it('an agent that is no phrase stops nothing', () => {
    expect(() => analyze({ text: 'denied by saying sources' })).not.toThrow();
  });

  it('cues stand in the order of the text', () => {
    const text = 'According to the Anders Courier, the general reportedly left, citing people close to the port.';
    for (const { cue } of analyze({ text }).claims)
      expect(cue.map(s => s[0])).toEqual([...cue.map(s => s[0])].sort((a, b) => a - b));
  });
});

describe('nobody', () => {
  it('says nothing', () => {
    expect(analyze({ text: 'Neither of the reports cited a reason.' }).claims).toEqual([]);
  });

  it('accuses who stands accused', () => {
    expect(analyze({ text: 'Holm stands accused of theft.' }).claims[0]).toMatchObject({ kind: 'hedge', speaker: '' });
  });
});

describe('who speaks', () => {
  it.each([
    ['A mayor denied reports claiming that Holm will go.', 'reports'],
    ['Pilots aware of the plan told the board that Holm will go.', 'Pilots aware of the plan'],
    ['Pilots whom the Courier spoke to said it was late.', 'Pilots'],
    ['He believed that Holm, who according to Norwegian police died on Monday, was ill.', 'Norwegian police'],
    ['Opposition figures claim the pier was sold for a song.', 'Opposition figures'],
    ['An envoy, Ida Holm, said a caller from the mill urged him to leave.', 'a caller from the mill'],
  ])('%s', (text, source) => {
    const sources = analyze({ text }).claims.map(c => c.source.map(([a, b]) => text.slice(a, b)).join(' '));
    expect(sources).toContain(source);
  });

  it('is no name before what is thought', () => {
    const text = 'A friend of President Jan Novak thought to covet the post has left.';
    expect(analyze({ text }).claims[0]).toMatchObject({ kind: 'hedge', speaker: '' });
  });
});

describe('an adverb that reports', () => {
  const cues = (text: string) =>
    analyze({ text }).claims.map(({ cue }) => cue.map(([a, b]) => text.slice(a, b)).join(' … '));

  it('belongs to the verb of saying that it stands before', () => {
    expect(cues('“It will hold for years to come,” Holm reportedly said.')).toEqual(['reportedly … said']);
    expect(cues('Holm reportedly argued that the mill would close.')).toEqual(['reportedly … argued']);
  });

  it('reports an act of its own', () => {
    expect(cues('Holm reportedly pledged to close the mill.')).toEqual(['reportedly', 'pledged']);
  });
});

it.each([
  ['“It will hold,” she articulated.', ['“It will hold,”']],
  ['“The Ice Floe,” she painted in May.', []],
  ['“The ice will hold,” the chart marked.', []],
])('any verb says the quotation that it closes: %s', (text, contents) => {
  const found = findAttributions(readText(text), { text }, rulesAlone);
  expect(found.flatMap(a => a.content.map(([from, to]) => text.slice(from, to)))).toEqual(contents);
});
