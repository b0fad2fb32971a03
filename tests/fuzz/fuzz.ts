/**
 * How properties are run here: for a moment in `npm test`, for minutes in `npm run fuzz`, which sets FUZZ_SECONDS (for each
 * property) and prints how many inputs were tried. A failure prints the smallest input and the seed that finds it again.
 */
import fc from 'fast-check';
import { it } from 'vitest';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
/** A short run has a fixed number of inputs, so that a slow machine tries as many as a quick one. */
const FEW = 60;
/** Inputs of a long run are as long as they get. */
export const long = SECONDS > 0;

/**
 * One test of one property.
 * @param few inputs of a short run
 */
export function holds<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  property: (input: T) => void | Promise<void>,
  few = FEW,
) {
  const ms = long ? SECONDS * 1000 : 15_000;
  it(
    name,
    async () => {
      const seed = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : undefined;
      const details = await fc.check(
        fc.asyncProperty(inputs, async input => property(input)),
        {
          numRuns: long ? Number.MAX_SAFE_INTEGER : few,
          interruptAfterTimeLimit: ms,
          markInterruptAsFailure: false,
          ...(seed === undefined ? {} : { seed }),
        },
      );
      if (long) console.log(`fuzz: ${details.numRuns} inputs: ${name}`);
      await fc.asyncDefaultReportMessage(details).then(message => {
        if (details.failed) throw new Error(message ?? 'failed', { cause: details.errorInstance });
      });
    },
    ms + 60_000,
  );
}
