/** What kind of source a phrase is that names nobody, and whether it tells who. */
import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

const read = (before: string, source: string) => {
  const said = { source, cue: 'said the road', content: 'the road was closed' };
  return originsOf(`${before}${source} said the road was closed.`, [said])[0]!;
};

describe('a source without a name', () => {
  it.each([
    ['Two lawyers', 'unnamed', false],
    ['Two donors', 'unnamed', false],
    ['Two senators', 'group', true],
    ['Search warrant papers', 'document', true],
    ['Some papers', 'outlet', true],
    // those who: told by what follows
    ['Those opposed to the pier', 'group', false],
    ['All those who asked', 'group', false],
    ['Forty percent of those asked', 'group', false],
    ['Those close to the mayor', 'unnamed', false],
    // how many of those who were asked
    ['Two-thirds', 'group', false],
    ['Four in 10', 'group', false],
    ['Half', 'group', false],
    ['A quarter', 'group', false],
    ['38 percent', 'group', false],
    ['The actress', 'unnamed', false],
    ['Local folks', 'group', true],
    ['Partisans on both sides', 'group', true],
    ['Another Muslim', 'unnamed', false],
    ['Military personnel', 'group', true],
    // nobody in particular, or known by what they are
    ['People', 'group', false],
    ['The people', 'group', true],
    ['People in the harbour', 'group', true],
    ['More than a million people', 'group', true],
    ['People close to the mayor', 'unnamed', false],
    ['Some local dockers', 'group', false],
    ['Some lawmakers', 'group', false],
    ['Some Norwegian lawmakers', 'group', true],
    ['A great number of local dockers', 'group', true],
    ['Some 400 dockers', 'group', true],
    ['Many Norwegians', 'group', false],
    ['Pundits', 'group', false],
    ['Rebel MPs', 'group', true],
    ['Several MPs', 'group', false],
    ["Holm's critics", 'group', true],
    ['Residents of Norwegian villages', 'group', true],
    ['Senators representing Ohio and Utah', 'group', true],
    ['Eyewitnesses', 'group', true],
    ['Attorneys for Holm', 'group', true],
    ['Citizens for Clean Harbours', 'body', true],
    // things that were made
    ['United Nations figures', 'document', true],
    ['Senior opposition figures', 'group', true],
    ['The Norwegian election results', 'document', true],
    ['The old state Harbour Court ruling', 'document', true],
    ['An app released by the port', 'document', true],
    ['A clerk posted to the port', 'unnamed', false],
    ['A motion brought by Senator Anna Morel', 'document', true],
  ])('%s: %s, %s', (source, kind, named) => {
    expect(read('', source)).toMatchObject({ kind, named });
  });

  it('is a person where the article has the whole name elsewhere', () => {
    expect(read('The clerk was Daizhe Rolan. ', 'Rolan')).toMatchObject({ kind: 'person', speaker: 'Daizhe Rolan' });
    expect(read('The clerk was late. ', 'Rolan')).toMatchObject({ kind: 'body', speaker: 'Rolan' });
  });
});
