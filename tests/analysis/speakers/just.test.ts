/** Who has just spoken, and whom an article names only by an office. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));

describe('a description', () => {
  /** The second of two claims, after one of `before` that it rained. */
  const second = (before: string, who: string, source: string) =>
    originsOf(`${before} ${who} said it rained. ${source} said the road was closed.`, [
      { source: who, cue: 'said', content: 'it rained' },
      { source, cue: 'said the road', content: 'the road was closed' },
    ])[1]!.speaker;

  it.each([
    ["Russia's deputy foreign minister Oleg Danin came.", "Hungary's Péter Lang", 'The foreign minister', 'Péter Lang'],
    ['Transport secretary Tom Vance, a Conservative, came.', 'Chris Marlow', 'The Conservative MP', 'Chris Marlow'],
    ['Premier Jan Novak came.', 'Luc Le Goff', 'The union leader', 'Luc Le Goff'],
    ['Shadow home secretary Ben Carrow came.', 'Ida Hale', 'The shadow home secretary', 'Ben Carrow'],
    ['Prime Minister Jan Novak came.', 'Lawyer Anna Morel', 'The prime minister', 'Jan Novak'],
  ])('%s %s spoke. %s', (before, who, source, speaker) => {
    expect(second(before, who, source)).toBe(speaker);
  });

  it.each([
    ['A senior minister', 'The minister', 'senior minister'],
    ['A senior minister', 'Minister Jan Novak said it was cold. The minister', 'Jan Novak'],
  ])('is of a minister without a name: %s spoke. %s', (who, next, speaker) => {
    const text = `${who} said it rained. ${next} said the road was closed.`;
    const named = next.includes('Novak') ? [{ source: 'Minister Jan Novak', cue: 'said', content: 'it was cold' }] : [];
    const found = originsOf(text, [
      { source: who, cue: 'said', content: 'it rained' },
      ...named,
      { source: 'The minister', cue: 'said the road', content: 'the road was closed' },
    ]);
    expect(found.at(-1)!.speaker).toBe(speaker);
  });

  const republicans = 'House Speaker Mark Dillard came. * . Sen. Rick Grant, a South Carolina Republican, left.';
  rows([
    [republicans, 'The Louisiana Republican', 'Mark Dillard'],
    ['Rep. Ann Orr (R-S.C.) met Minority Leader Jan Hakim. *.', 'The New York Democrat', 'Jan Hakim'],
    ['Pastor Enoch Adeyemi prayed. *.', 'The cleric', 'Enoch Adeyemi'],
  ]);

  it('is never of whoever says it of somebody', () => {
    const text = 'Ms Anna Vale came. Vale said the general said the road was closed.';
    const found = originsOf(text, [
      { source: 'Vale', cue: 'said the general', content: 'the general said the road was closed' },
      { source: 'the general', cue: 'said the road', content: 'the road was closed', within: 0 },
    ]);
    expect(found[1]!.speaker).toBe('general');
  });
});

describe('who is not named', () => {
  it('goes on as "he"', () => {
    const text = 'Broadcaster Jan Novak asked the French president. The French president said it rained. He left.';
    const said = [
      { source: 'The French president', cue: 'said', content: 'it rained' },
      { source: 'He', cue: 'left', content: 'left' },
    ];
    const [office, he] = originsOf(text, said, { published: '2024-05-01' });
    expect(he!.speaker).toBe(office!.speaker);
  });

  rows([
    ['The Harbour Gazette found much. *.', 'The news organization', 'Harbour Gazette'],
    ['What the newspaper Kolibri found is new. In a report, *.', 'the paper', 'Kolibri'],
    ['Jan Novak, 38, met Ida Hale, 51, in Oslo. *.', 'The 38-year-old', 'Jan Novak'],
    ['Minister Jan Novak was tried. On what *.', 'he and his friends', 'Jan Novak and his friends'],
    ['Sheikh Yusuf Abdi and imam Omar Said came. *.', 'The imam', 'Omar Said'],
  ]);

  it('is no outlet that is called a network', () => {
    const [found] = originsOf('Network Rail said it rained.', [
      { source: 'Network Rail', cue: 'said', content: 'it rained' },
    ]);
    expect(found!.kind).toBe('body');
  });
});
