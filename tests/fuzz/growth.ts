/** How time grows with the length of a text: processor time, as other programs may share the machine. */
import { analyze } from '../../src/analysis';

/** The least processor time of some rounds, ms. */
function time(text: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < rounds; k++) {
    const from = process.cpuUsage();
    analyze({ text });
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Four times the text: linear is 4, quadratic 16. A few ms are not worth an alarm. */
const MOST = 8;
const GRACE_MS = 5;

const grown = (short: string, long: string, rounds: number) => time(long, rounds) / (time(short, rounds) + GRACE_MS);

/**
 * @param unit said over and over
 * @param units UTF-16 units of the longer text
 * @throws where the text of four times the length takes more than twice as long as four times. What seems slow is measured
 * again, and at four times the length, before it is believed.
 */
export function growsLinearly(unit: string, units = 16_000): void {
  const of = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const [short, long] = [of(units / 4), of(units)];
  if (grown(short, long, 1) <= MOST || grown(short, long, 3) <= MOST) return;
  const ratio = grown(long, of(4 * units), 3);
  if (ratio > MOST) throw new Error(`${4 * units} units: ${ratio.toFixed(1)} times as long as a quarter of it`);
}
