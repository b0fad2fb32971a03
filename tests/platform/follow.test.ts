import { expect, it } from 'vitest';
import type { Analysis, Claim } from '../../src/analysis/model';
import { followClaim } from '../../src/platform/follow';

/** An analysis whose claims are the sentences of the text, "Name said words." each. */
function analysisOf(text: string): Analysis {
  const claims = [...text.matchAll(/(\w+) (said) ([^.]+)\./g)].map((match, i) => {
    const at = match.index;
    const [, source = '', , content = ''] = match;
    const cue = at + source.length + 1;
    return {
      id: `c${i + 1}`,
      source: [[at, at + source.length]],
      cue: [[cue, cue + 4]],
      content: [[cue + 5, cue + 5 + content.length]],
    } as unknown as Claim;
  });
  return { article: { text }, claims } as unknown as Analysis;
}

const BEFORE = analysisOf('Ada said yes. Bo said no. Ada said yes.');

it.each([
  ['nothing has changed', 'c2', 'Ada said yes. Bo said no. Ada said yes.', 'c2'],
  ['something came before it', 'c2', 'Cy said hm. Ada said yes. Bo said no. Ada said yes.', 'c3'],
  ['it reads like another, after it', 'c3', 'Ada said yes. Cy said hm. Bo said no. Ada said yes.', 'c4'],
  ['one of two that read alike has gone', 'c3', 'Bo said no. Ada said yes.', undefined],
  ['it has gone', 'c2', 'Ada said yes.', undefined],
  ['somebody else says it', 'c2', 'Ada said no.', undefined],
  ['it never was', 'c9', 'Ada said yes.', undefined],
])('finds a claim again: %s', (_, id, text, expected) => {
  expect(followClaim(id, BEFORE, analysisOf(text))).toBe(expected);
});
