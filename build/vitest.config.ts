import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const NOT_OURS = ['**/node_modules/**', 'out/**', '.wine/**', '.cache/**'];
const IS_WINE = process.env['TLS_REMEDY_IN_WINE'] === '1';
const WINE_TESTS = '**/*.wine.test.ts';
const WINDOWS_TESTS = '**/*.windows.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        // Property tests of a second take five on a busy machine, and writing a file durably is slow in Wine.
        test: {
          name: 'unit',
          testTimeout: IS_WINE ? 120_000 : 30_000,
          hookTimeout: IS_WINE ? 120_000 : 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NOT_OURS, WINE_TESTS, WINDOWS_TESTS],
        },
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
