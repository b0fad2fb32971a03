/** Pronouns that stand for the subject of the sentence before, or for somebody beside them in their own. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));

describe('they', () => {
  rows([
    ['For the first time, scientists compared two pills. *.', 'They', 'scientists'],
    ['The Chilean fishermen came with a letter. *.', 'They', 'Chilean fishermen'],
    ['The pills came with a letter. *.', 'They', 'they'],
  ]);
});

describe('he', () => {
  const two = 'Minister Tom Vale came. Vale spoke. ';
  rows([
    [`${two}Ms. Anna Hale met Mr. Robert Marlow after *.`, 'he', 'Robert Marlow'],
    [`${two}Mr. Jan Lang met Mr. Robert Marlow after *.`, 'he', 'Jan Lang'],
  ]);

  it('goes on with who said what was quoted', () => {
    const text =
      'President Elena Marku came. Spokeswoman Mira Leka spoke. She said that Marku was ill. “I am well,” Marku said. She said the road was closed.';
    const found = originsOf(text, [
      { source: 'She', cue: 'said that', content: 'Marku was ill' },
      { source: 'Marku', cue: 'said.', content: '“I am well,”', quote: 'direct' },
      { source: 'She', cue: 'said the road', content: 'the road was closed' },
    ]);
    expect(found.map(o => o.speaker)).toEqual(['Mira Leka', 'Elena Marku', 'Elena Marku']);
  });
});

describe('a source that was found too short', () => {
  rows([["Premier Jan Novak's chief of staff, Anna Morel, left. *.", 'Morel', 'Anna Morel']]);

  it.each([
    [
      "Premier Jan Novak came. Novak's chief of staff, Anna Morel, wrote that it rained.",
      'Novak',
      'wrote',
      'Anna Morel',
    ],
    ["Premier Jan Novak came. Novak's spokesman wrote that it rained.", 'Novak', 'wrote', "Jan Novak's spokesman"],
    ["Premier Jan Novak came. Novak's claim that it rained is new.", 'Novak', 'claim', 'Jan Novak'],
    ['On Monday the EIA projects it rained.', 'the EIA', 'projects', 'EIA'],
  ])('%s', (text, source, cue, speaker) => {
    expect(originsOf(text, [{ source, cue, content: 'it rained' }])[0]!.speaker).toBe(speaker);
  });
});
