/** Whom descriptions stand for where nothing beside a name says so. */
import { describe, it } from 'vitest';
import { expectRow, type Row } from './origins';

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
});
