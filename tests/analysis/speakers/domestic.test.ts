/** Who speaks in a country's own politics: its ministers, parties and unions, its states and cities. */
import { describe, it } from 'vitest';
import { expectRow, type Row } from './origins';

const rows = (list: readonly Row[]) => it.each<Row>([...list])('%s (%s)', (...row) => expectRow(row));
const AUSTRALIAN = { publisher: 'The Sydney Morning Herald' };
const FILIPINO = { publisher: 'Rappler' };

describe('an office', () => {
  rows([
    ['Nigeria waits. *.', 'The Minister of Labour and Employment, Ada Brandt,', 'Ada Brandt', 'Nigeria'],
    ['Nigeria waits. *.', 'Labour Minister Ada Brandt', 'Ada Brandt', 'Nigeria'],
    ['It rained. *.', "Labour's Ada Brandt", 'Ada Brandt', 'Labour'],
    ['It rained. *.', 'Tánaiste Nuala Brandt', 'Nuala Brandt', 'Ireland'],
    ['The Philippines votes. *.', 'Sen. Ana Brandt, a former mayor,', 'Ana Brandt', 'Philippines', FILIPINO],
    ['Fire broke out. *.', 'Victoria Police Superintendent Ada Brandt', 'Ada Brandt', 'Australia', AUSTRALIAN],
    ['Fire broke out. *.', 'Victoria Police', 'Victoria Police', 'Australia', AUSTRALIAN],
    ['The Seychelles vote. *.', 'Victoria', 'Seychelles', 'Seychelles', AUSTRALIAN],
    ['The Harbour Board met. *.', 'Nonprofit executive Ada Brandt', 'Ada Brandt', ''],
  ]);
});

describe('a name', () => {
  rows([
    ['Sen. Ronald “Rex” dela Luna left. *.', 'Dela Luna', 'Ronald dela Luna', 'Philippines', FILIPINO],
    ['The Norlandic Pilots Union met. *.', 'The NPU', 'Norlandic Pilots Union', 'Norlandic Pilots Union'],
    ['The ANC lost votes. *.', 'DA whip Ada Brandt', 'Ada Brandt', 'Democratic Alliance'],
  ]);
});
