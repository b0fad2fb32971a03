/** Two kinds of tests: `unit` (Node; a file that needs a document asks for jsdom in its first line) and `e2e` (real browsers). */
import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';

const E2E = ['tests/**/e2e/**/*.test.ts', 'tests/hostile/**/*.test.ts'];

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...E2E],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: E2E,
          fileParallelism: false, // a browser takes a whole machine
          retry: 1, // on a busy one it may be late once; what fails twice is wrong
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
