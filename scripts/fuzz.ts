/**
 * `npm run fuzz`: every property, each for a minute; `-- 300` gives each five, `-- 300 tests/fuzz/page` only those whose path
 * holds that. FUZZ_SEED=… tries the inputs of a failure again. Prints how many inputs each was tried on.
 */
import { program, run } from './steps';

const [seconds = '60', ...paths] = process.argv.slice(2);
if (!/^\d+$/.test(seconds)) {
  console.error('npm run fuzz -- SECONDS [path …]: how long each property is tried.');
  process.exit(2);
}
const { status } = await run(
  program('vitest'),
  [
    'run',
    // Before the switches, the last of which would take them for its value.
    ...(paths.length > 0 ? paths : ['tests/fuzz']),
    '--project',
    'unit',
    '--reporter',
    'default',
    '--disable-console-intercept',
  ],
  { env: { FUZZ_SECONDS: seconds } },
);
process.exit(status);
