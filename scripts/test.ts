/**
 * `npm test`: everything. Formatter and linter, types, both builds, unit tests, end-to-end tests in both browsers, and the
 * store's lint of the Firefox build. Arguments narrow the tests to files whose path holds them (`npm test -- tests/panel`),
 * and then only those run. Ends with a line "N passed, N failed"; the exit status is 1 where anything failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure } from './browsers/find';
import { BROWSERS } from './manifest';
import { build, program, run } from './steps';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
}

const only = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };

/** One step with a name: a failure is counted and told, and the next step still runs. */
async function step(name: string, work: () => Promise<boolean>): Promise<void> {
  console.log(`\n── ${name}`);
  let ok = false;
  try {
    ok = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  counts[ok ? 'passed' : 'failed']++;
}

async function tests(project: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
  const file = join(folder, 'report.json');
  try {
    const args = [
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...only,
    ];
    const { status } = await run(program('vitest'), args);
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    return status === 0 && report.success;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const clean = async (packageName: string, name: string, args: string[]) =>
  (await run(program(packageName, name), args)).status === 0;

if (!only.length) {
  await step('format and lint', () => clean('@biomejs/biome', 'biome', ['check', '.']));
  await step('types', () => clean('typescript', 'tsc', ['--noEmit']));
}
const inBrowsers = !only.length || only.some(path => path.includes('e2e'));
await step('build', async () => {
  await build(BROWSERS);
  return true;
});
await step('unit tests', () => tests('unit'));
if (inBrowsers) {
  await step('browsers', async () => {
    ensure();
    return true;
  });
  await step('end-to-end tests', () => tests('e2e'));
}
if (!only.length)
  await step('store lint of the Firefox build', () =>
    clean('web-ext', 'web-ext', ['lint', '--source-dir', 'dist/firefox', '--no-input']),
  );

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
