/** Whose ministers an article means that names no country beside them. */
import { describe, it } from 'vitest';
import { expectRow, type Row } from './origins';

describe('an office without a country', () => {
  it.each<Row>([
    [
      'BERLIN (dpa) - Germany charged a spy of China on Monday. Chinese envoys left Germany for China. China waited. *.',
      'Prosecutors',
      'Prosecutors',
      'Germany',
    ],
    [
      'Germany charged a spy of China on Monday. Chinese envoys left Germany for China. China waited. *.',
      'Prosecutors',
      'Prosecutors',
      'China',
    ],
    [
      'Prime Minister Anthony Albanese met the premier of China. It rained. *.',
      'Trade Minister Jan Novak',
      'Jan Novak',
      'Australia',
      { published: '2025-11-20' },
    ],
    [
      'Jamaica slept. Jamaican boats left Jamaica.\n\nIn Haiti, it rained for a day. *.',
      'The interior ministry',
      'interior ministry',
      'Haiti',
    ],
    ['Ireland waited. Irish boats left Ireland. *.', 'The Department of Justice', 'Department of Justice', 'Ireland'],
    ['*. The U.S. Justice Department is large.', 'The Department of Justice', 'Justice Department', 'United States'],
    [
      'Peru and Mexico quarrelled. Peru left. Mexican boats left. Peru and Mexico and Congress waited. *.',
      'Prosecutors',
      'Prosecutors',
      'Peru',
    ],
  ])('%s (%s)', (...row) => expectRow(row));
});
