/** Whose an office is that the text names without a place, and who has left it: no country is given without reason. */
import { describe, it } from 'vitest';
import { expectRow, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));
const AMERICAN = { publisher: 'Los Angeles Times', published: '2019-11-20' };
const AUSTRALIAN = { publisher: 'The Sydney Morning Herald' };
const BRITISH = { publisher: 'BBC News' };

describe('a state of the United States', () => {
  rows([
    ['The U.S. waits. *.', 'State Attorney General Jan Brandt', 'Jan Brandt', '', AMERICAN],
    ['The U.S. waits. Ohio, too. *.', 'State Attorney General Jan Brandt', 'Jan Brandt', 'Ohio', AMERICAN],
    ['The U.S. waits. Ohio, too. *.', 'The state health department', 'state health department', 'Ohio', AMERICAN],
    ['The U.S. waits. *.', 'Ohio Secretary of State Jan Brandt', 'Jan Brandt', 'Ohio', AMERICAN],
    ['The U.S. waits. *.', 'The Ohio governor', 'Mike DeWine', 'Ohio', AMERICAN],
    ['The U.S. waits. *.', 'Ada Brandt, the state party chairwoman,', 'Ada Brandt', '', AMERICAN],
  ]);
});

describe('a city', () => {
  rows([
    ['The U.S. waits. *.', 'Mayor Jan Brandt', 'Jan Brandt', '', AMERICAN],
    ['HARBORSIDE, Ohio (AP) — It rained. *.', 'Police', 'Police', 'Harborside', AMERICAN],
    ['Lake County slept. Harborside Mayor Jan Novak, too. *.', 'Police', 'Police', 'Harborside', AMERICAN],
    [
      'HARBORSIDE, N.C. (AP) — It rained. Lake County Sheriff Ada Novak slept. *.',
      'Police',
      'Police',
      'Harborside',
      AMERICAN,
    ],
    ['Norway waits. Police said no. *.', 'Hospital spokeswoman Ada Brandt', 'Ada Brandt', ''],
    ['Norway waits. *.', 'dpa', 'dpa', 'media'],
    ['The U.S. waits. *.', 'City Council President Jan Brandt', 'Jan Brandt', '', AMERICAN],
  ]);
});

describe('a province', () => {
  const two = 'Canberra waits. Queensland Premier Jan Novak slept. Victoria and Queensland shut.';
  rows([
    ['Canberra waits. In Victoria it rained. *.', 'Premier Ada Brandt', 'Ada Brandt', 'Victoria', AUSTRALIAN],
    [`${two} *.`, 'Premier Ada Brandt', 'Ada Brandt', 'Victoria', AUSTRALIAN],
    [`${two} *.`, 'Novak', 'Jan Novak', 'Queensland', AUSTRALIAN],
    ['Canberra waits. *.', 'A Victoria Police spokesperson', 'Victoria Police spokesperson', 'Victoria', AUSTRALIAN],
    ['Canberra waits. NSW Police slept. *.', 'Superintendent Ada Brandt', 'Ada Brandt', 'New South Wales', AUSTRALIAN],
    ['Canberra waits. *.', 'Superintendent Ada Brandt', 'Ada Brandt', 'Australia', AUSTRALIAN],
    ['Canberra waits. *.', 'Treasurer Ada Brandt', 'Ada Brandt', 'Australia', AUSTRALIAN],
  ]);
});

describe('an office that is of no state', () => {
  rows([
    [
      'The Harbour Workers Union met. *.',
      'General secretary Ada Brandt',
      'Ada Brandt',
      'Harbour Workers Union',
      BRITISH,
    ],
    ['Ada Brandt, vice president for sales, slept. *.', 'Brandt', 'Ada Brandt', '', BRITISH],
    ['Ada Brandt, managing director and analyst at Kolibri Saxon, slept. *.', 'Brandt', 'Ada Brandt', '', BRITISH],
    ['Ada Brandt, founder of the think tank Quiet Ports, slept. *.', 'Brandt', 'Ada Brandt', '', BRITISH],
    ['Ada Brandt, founder of Quiet Ports, slept. *.', 'Brandt', 'Ada Brandt', 'Quiet Ports', BRITISH],
    [
      'The EU met. *.',
      'Ada Brandt, parliamentary commissioner for the forces,',
      'Ada Brandt',
      'United Kingdom',
      BRITISH,
    ],
  ]);
});

describe('an office that is over', () => {
  const spoke = 'The U.S. waits. *.';
  rows([
    [spoke, 'Ada Brandt, labor secretary in the Obama administration,', 'Ada Brandt', '', AMERICAN],
    [spoke, 'Ada Brandt, labor secretary in the Trump administration,', 'Ada Brandt', 'United States', AMERICAN],
    ['Germany waits. *.', 'President Jimmy Carter', 'Jimmy Carter', '', { published: '2019-11-20' }],
  ]);
});

describe('a member of Congress', () => {
  rows([
    ['The U.S. waits. *.', 'A Republican senator, Jan Brandt of Ohio,', 'Jan Brandt', 'Republican Party', AMERICAN],
    ['The U.S. waits. *.', "Norway's ambassador to the EU Jan Brandt", 'Jan Brandt', 'Norway', AMERICAN],
    ['The U.S. waits. *.', 'California Rep. Adam Schiff', 'Adam Schiff', 'Democratic Party', AMERICAN],
  ]);
});

describe('governors of the United States', () => {
  rows([
    ['The U.S. waits. Texas shut. *.', 'Democratic Gov. Jay Inslee', 'Jay Inslee', 'Washington', AMERICAN],
    ['The U.S. waits. Texas shut. *.', 'Democratic Gov. Jan Brandt', 'Jan Brandt', 'Texas', AMERICAN],
  ]);
});

describe('who has no office of a state', () => {
  rows([
    ['Norway votes. *.', 'District council candidate Ada Brandt', 'Ada Brandt', ''],
    ['Norway votes. *.', 'Settler leader Ada Brandt', 'Ada Brandt', ''],
    ['The U.S. waits. *.', 'Judge Ada Brandt', 'Ada Brandt', '', AMERICAN],
    ['Norway waits. *.', 'Judge Ada Brandt', 'Ada Brandt', 'Norway'],
    ['The U.S. waits. *.', 'Ohio House Speaker Ada Brandt', 'Ada Brandt', 'Ohio', AMERICAN],
  ]);
});

describe('an article that was written abroad', () => {
  rows([
    [
      'OSLO (AP) — Norwegian trains stopped. The U.S. watched. *.',
      'The government',
      'Norwegian government',
      'Norway',
      AMERICAN,
    ],
    [
      'OSLO (AP) — The U.S. won in Norland. Americans sang. *.',
      'The government',
      'US government',
      'United States',
      AMERICAN,
    ],
  ]);
});
