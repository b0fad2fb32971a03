/** Organisations called by what they are, after their name. */
import { describe, it } from 'vitest';
import { expectRow, type Row } from './origins';

describe('organisations', () => {
  it.each<Row>([
    ['Kolibri has built it. *.', 'The Norwegian firm', 'Kolibri'],
    ['Kolibri built it for Jan Novak. *.', 'The company', 'Kolibri'],
    ['Open Harbours left the port. Ships waited. *.', 'The organization', 'Open Harbours'],
    ['The World Harbour Fund lent less. *.', 'The 40-country lending agency', 'World Harbour Fund'],
    [
      'A ruling of the Second Court of Harbours came late. Norway waited. It rained. *.',
      'The court',
      'Second Court of Harbours',
    ],
    ['Kolibri has built it. A judge in Harbour City has stopped it. *.', 'The company', 'Kolibri'],
    ['Norway waited. *.', 'The company', 'company'],
    ['Minister Jan Novak waited. *.', 'The company', 'company'],
    ['Kolibri waited. It rained. It snowed. It was late. *.', 'The company', 'company'],
  ])('%s', (...row) => expectRow(row));
});
