import { expect, it } from 'vitest';
import { createAims } from '../../bench/browser/aims';

it('tells of every number asked whether it, or even half of it, was reached', () => {
  const aims = createAims();
  aims.reach('warm', 'One', 151);
  aims.reach('cold', 'One', 251);
  aims.reach('task', 'One', 9.96);
  aims.reach('warm', 'Other', 75);
  aims.reach('task', 'Other', undefined);
  const { head, rows } = aims.rows();
  expect(head).toEqual(['', 'at most', 'aim', 'One', 'Other']);
  expect(rows.map(row => row.slice(1))).toEqual([
    ['150', '75', '151 (not met)', '75 (aim met)'],
    ['500', '250', '251 (met)', '–'],
    ['50', '25', '10.0 (aim met)', '–'],
    ['3', '1.5', '–', '–'],
    ['12', '6', '–', '–'],
    ['2000', '1000', '–', '–'],
  ]);
});
