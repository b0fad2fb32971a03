import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/analysis/attribution/scene';
import { turnsOf } from '../../../src/analysis/attribution/turns';
import { REPORTERS } from '../../../src/analysis/lexicon/narrators';
import { readText } from '../../../src/analysis/text/document';

const turnsIn = (...paragraphs: string[]) => turnsOf(sceneOf(readText(paragraphs.join('\n\n'))));
const HEARING = ['MAYOR IDA HOLM: The pier is safe.', 'I walked on it.', 'BRANDT: Who paid?', 'HOLM: The port did.'];

describe('the turns of a transcript', () => {
  it('reach to the next', () => {
    expect(turnsIn(...HEARING).map(t => [t.name, t.first, t.last])).toEqual([
      ['HOLM', 0, 2],
      ['BRANDT', 2, 3],
      ['HOLM', 3, 4],
    ]);
  });

  it.each(REPORTERS.map(r => r.example))('are of a reporter: %s', example => {
    const narrators = turnsIn(example, ...HEARING).filter(t => t.narrates);
    expect(narrators.map(t => t.name)).toEqual(['BRANDT']);
  });

  it('are of whoever is named with that office, and of whoever announces the reporter', () => {
    const narrators = turnsIn('ANA ROSS, HOST: Good day.', 'MORA: Ole Brandt reports.', ...HEARING);
    expect(narrators.filter(t => t.narrates).map(t => t.name)).toEqual(['ROSS', 'MORA', 'BRANDT']);
  });

  it('are none where labels stand before colons and nobody speaks twice', () => {
    expect(turnsIn('WATCH: The pier.', 'READ MORE: The port.', 'UPDATE: It is shut.')).toEqual([]);
  });
});
