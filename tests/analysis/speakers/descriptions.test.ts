/** Whom descriptions stand for where nothing beside a name says so. */
import { describe, expect, it } from 'vitest';
import { expectRow, originsOf, type Row } from './origins';

describe('descriptions', () => {
  it.each<Row>([
    ['Anna Morel sees despair. *.', 'The first lady', 'Anna Morel'],
    ['Peter Hale\n\nAsked about it, *.', 'the country star', 'Peter Hale'],
    ['The billionaire Peter Hale runs again. *.', 'The former mayor', 'Peter Hale'],
    [
      `*. ${'It rained on the hills. '.repeat(20)}Norwegian Prime Minister Jan Novak was there.`,
      'Norway’s leader',
      'Jan Novak',
    ],
  ])('%s', (...row) => expectRow(row));

  it.each([
    ['Peter Hale is a steel union leader who said the road was closed.', 'a steel union leader'],
    [
      'Peter Hale, the Norwegian premier, won. It keeps a Norwegian premier who said the road was closed.',
      'a Norwegian premier',
    ],
    ['Peter Hale, the polling front-runner who said the road was closed, left.', 'the polling front-runner'],
  ])('that go on with "who": %s', (text, source) => {
    const said = { source, cue: 'said', content: 'the road was closed' };
    expect(originsOf(text, [said])[0]!.speaker).toBe('Peter Hale');
  });

  it('is who holds an office of which a state has one, not who has just spoken', () => {
    const text = 'Ida Hale met Micheál Martin. Hale said it was late. The Taoiseach said it was early.';
    const told = [
      { source: 'Hale', cue: 'said', content: 'it was late' },
      { source: 'The Taoiseach', cue: 'said', content: 'it was early' },
    ];
    expect(originsOf(text, told)[1]!.speaker).toBe('Micheál Martin');
  });
});
