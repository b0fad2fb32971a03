/** What a cue's frame holds, where words around it look like something else. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';

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
