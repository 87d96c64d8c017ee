import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const NOT_OURS = ['**/node_modules/**', 'out/**', '.wine/**', '.cache/**'];
const IS_WINE = process.env['TLS_REMEDY_IN_WINE'] === '1';
const WINE_TESTS = '**/*.wine.test.ts';
const WINDOWS_TESTS = '**/*.windows.test.ts';
const PURE_TESTS = 'shared/**/*.test.ts';
/** Property tests of a second take five on a busy machine, and writing a file durably is slow in Wine. */
const UNIT_TIMES = IS_WINE
  ? { testTimeout: 120_000, hookTimeout: 120_000 }
  : { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          ...UNIT_TIMES,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NOT_OURS, WINE_TESTS, WINDOWS_TESTS, PURE_TESTS],
        },
      },
      {
        extends: true,
        // Its modules keep nothing from one test to the next, so its files share one copy of them: that halves their time.
        test: { ...UNIT_TIMES, name: 'unit-shared', include: [PURE_TESTS], exclude: NOT_OURS, isolate: false },
      },
      {
        extends: true,
        // Starting a Windows program in Wine takes seconds where the machine is busy.
        test: { name: 'wine', include: [WINE_TESTS], exclude: NOT_OURS, testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'windows',
          include: [WINDOWS_TESTS],
          exclude: NOT_OURS,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
