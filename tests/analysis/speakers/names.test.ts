/** Names as texts of many countries write them, and whom a part of a name means. */
import { describe, it } from 'vitest';
import { expectRow, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));

describe('a surname that is a word for something else', () => {
  rows([
    ['Minister Anna Day left. *.', 'Ms. Day', 'Anna Day'],
    ['It rained. *.', 'Veteran analyst Anna Doctor', 'Anna Doctor'],
    ['President Park Min-ho left. *.', 'Park', 'Park Min-ho'],
    ['Anna Day, a nurse, left. *.', 'She', 'Anna Day'],
    ['Gerhard Müller, the prefect, left. *.', 'Mueller', 'Gerhard Müller'],
    ['Opposition figure Khin Mar Sandar left. *.', 'Khin Mar Sandar', 'Khin Mar Sandar'],
  ]);
});

describe('particles and titles', () => {
  rows([
    ['José Luis Rodríguez de la Torre, a miner, left. *.', 'De la Torre', 'José Luis Rodríguez de la Torre'],
    ['Governor James wa Maina left. *.', 'Wa Maina', 'James wa Maina'],
    ['It rained. *.', 'Datuk Seri Azlan Rahim', 'Azlan Rahim'],
    ['It rained. *.', 'Fr Jan Kelly', 'Jan Kelly'],
    ['It rained. *.', 'Harbour High School Principal Mary Aston', 'Mary Aston'],
    ['It rained. Novak T-shirts were sold, and Anna Morel left. *.', 'she', 'Anna Morel'],
  ]);
});

describe('what somebody is called besides', () => {
  rows([
    ['Khalid Omar, also known as Abu Sayid, left. *.', 'Abu Sayid', 'Khalid Omar'],
    ['João da Costa, who is better known as Juca, left. *.', 'Juca', 'João da Costa'],
    ['Gov. Patricia "Patty" Novak left. *.', 'Novak', 'Patricia Novak'],
    ['Jan Novak met a cleric known as Abu Sayid. *.', 'Abu Sayid', 'Abu Sayid'],
  ]);
});

describe('two of one name', () => {
  const brothers = 'Rep. Jim Hale, D-Ohio, and his brother, Sen. Mike Hale, R-Ohio, differ. Mike Hale left. *.';
  const couples = 'Minister Paul Renner came. Emma Clarke met Paul Clarke. Her husband, Paul, left. *.';
  rows([
    [brothers, 'Rep. Hale', 'Jim Hale'],
    [brothers, 'Sen. Hale', 'Mike Hale'],
    [couples, 'Paul', 'Paul Clarke'],
    ['Minister Nik Nazri Omar left. *.', 'Nik Nazri', 'Nik Nazri Omar'],
    ['Minister Nik Nazri Omar left. *.', 'General Nik Nazri', 'Nik Nazri'],
    ['Minister Paul Renner came. Emma Clarke stayed. Her husband, Paul, left. *.', 'Paul', 'Paul'],
  ]);
});
