/**
 * `npm test`: everything that must hold, from format to the built extension in both browsers; the closing line counts it all.
 * `npm test -- tests/panel` runs only the tests whose path holds that, on a fresh build; browsers only for a path with "e2e" or
 * "hostile".
 * Ends with status 1 if anything failed.
 */
import { readFileSync, rmSync } from 'node:fs';
import { audit, told } from './audit';
import { ensure } from './browsers/find';
import { BROWSERS } from './manifest';
import { build, program, ROOT, run } from './steps';

const REPORT = `${ROOT}artifacts/vitest.json`;
const count = { passed: 0, failed: 0, skipped: 0 };

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

/** One check that passes or fails as a whole. */
async function check(name: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  try {
    await work();
    count.passed++;
    console.log(`✓ ${name} (${Math.round(performance.now() - began)} ms)`);
  } catch (error) {
    count.failed++;
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

/** A program of a package, as a check: silent unless it fails. */
async function passes(script: string, args: string[]): Promise<void> {
  const { status, output } = await run(script, args, { quiet: true });
  if (status !== 0) throw new Error(output);
}

/** All tests of some projects, or those that the arguments name; each counts. */
async function vitest(...projects: ('pure' | 'unit' | 'e2e')[]): Promise<void> {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status } = await run(program('vitest'), [
    'run',
    ...projects.map(project => `--project=${project}`),
    '--passWithNoTests',
    ...reporters,
    ...args,
  ]);
  const report = readReport();
  const brokenFiles =
    report?.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0) ?? [];
  const failed = (report?.numFailedTests ?? 0) + brokenFiles.length;
  count.passed += report?.numPassedTests ?? 0;
  count.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  count.failed += failed === 0 && status !== 0 ? 1 : failed; // an error outside of every test fails the run too
}

function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

const args = process.argv.slice(2);
const all = args.length === 0;
const inBrowsers = all || args.some(arg => /e2e|hostile/.test(arg));

if (all) {
  await check('format and lint', () =>
    passes(program('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.']),
  );
  await check('advisories', async () => {
    const found = audit();
    if (found.clean === false) throw new Error(told(found));
    if (found.clean === undefined) console.log(told(found)); // a registry without advisories, or no network
  });
  await check('types', () => passes(program('typescript', 'tsc'), ['--noEmit']));
}
await check('build', () => build(BROWSERS));
if (all) {
  await check('add-on linter', () => passes(program('web-ext'), ['lint', '--boring', '--source-dir', 'dist/firefox']));
}
await vitest('pure', 'unit');
if (inBrowsers) {
  await check('browsers', async () => ensure());
  await vitest('e2e'); // after the others: a browser takes a whole machine
}

const { passed, failed, skipped } = count;
console.log(`whence: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
