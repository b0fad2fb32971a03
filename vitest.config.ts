/**
 * Three kinds of tests: `pure` (what knows neither document nor browser), `unit` (the rest that Node can do; a file that needs a
 * document asks for jsdom in its first line) and `e2e` (real browsers).
 */
import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Nothing in these is replaced for a test, so that files may share what they load: tables and weights above all. */
const PURE = ['analysis', 'articles', 'bench', 'build', 'cli', 'export', 'scripts', 'training'].map(
  room => `tests/${room}/**/*.test.ts`,
);
const E2E = ['tests/**/e2e/**/*.test.ts', 'tests/hostile/**/*.test.ts'];

/** Vitest alone would leave one of two cores idle. A third browser on two cores brought nothing: they are busy with two. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism()));

/** The longest files first: begun last, one of them would run alone at the end. */
const LONGEST = /\/(hostile|live|life)\//;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = (file: TestSpecification) => LONGEST.test(file.moduleId);
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))];
  }
}

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          sequence: { groupOrder: 0 },
          include: PURE,
          isolate: false,
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE, ...E2E],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 1 }, // after the others: a browser takes a whole machine
          include: E2E,
          isolate: false, // a worker hands its browsers on from file to file
          retry: 1, // on a busy one it may be late once; what fails twice is wrong
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
