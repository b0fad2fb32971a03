/** Who speaks in the tests of answers, and what is found of whom they answer. */
import { findAnswers } from '../../../src/analysis/responses';
import { readText } from '../../../src/analysis/text/document';
import { type Told, tell } from '../told';

/** "c2 counters c1": each answer with its stance and the claims that it answers. */
export const answers = (text: string, told: readonly Told[]): string[] =>
  findAnswers(readText(text), tell(text, told)).map(
    a => `${a.from.claim.id} ${a.stance} ${a.to.map(b => b.claim.id).join(' ')}${a.explicit ? '' : ' (unmarked)'}`,
  );

export const kamau = { speaker: 'Wanjiru Kamau', party: 'Kenya', source: 'Kamau' };
export const haile = { speaker: 'Dawit Haile', party: 'Ethiopia', source: 'Haile' };
export const rojas = { speaker: 'Elena Rojas', party: 'Colombia', source: 'Rojas' };
export const saputra = { speaker: 'Budi Saputra', party: 'Indonesia', source: 'Saputra' };
