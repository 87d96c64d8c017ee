import { readdirSync } from 'node:fs';
import { dirname, join, normalize, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LANGUAGE_TEXTS } from './texts/plugin.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NOT_OURS = ['**/node_modules/**', 'out/**', '.wine/**', '.cache/**'];
const IS_WINE = process.env['TLS_REMEDY_IN_WINE'] === '1';
const WINE_TESTS = '**/*.wine.test.ts';
const WINDOWS_TESTS = '**/*.windows.test.ts';
const POWERSHELL_TESTS = '**/*.powershell.test.ts';
/** Has some of the others in it: it is run where it is named. */
const TOGETHER = 'e2e/powershell/together';
const NAMED_ALONE = process.argv.includes(TOGETHER) ? [] : [`${TOGETHER}.*`];
/** Tests that put something else in the place of a module, or in the process: each file has modules of its own. */
const ALONE = [
  'build/**/*.test.ts',
  'renderer/**/*.test.{ts,tsx}',
  'electron/app/**/*.test.ts',
  'electron/cli/write-all.test.ts',
  'electron/elevation/*.test.ts',
  'electron/proof/*.test.ts',
  'electron/rename-again.test.ts',
  'electron/services/explain/read-input.test.ts',
  'electron/services/read/origins.test.ts',
  'electron/services/pc/policy-copies-32-bit.test.ts',
  'electron/services/pc/watchers.test.ts',
  'electron/win32/*.test.ts',
];
/** It measures the processor time of its process, in which threads would count the tests next to it. */
const MEASURES = 'electron/linear.test.ts';
/** Property tests of a second take five on a busy machine, and writing a file durably is slow in Wine. */
const UNIT = {
  testTimeout: IS_WINE ? 120_000 : 30_000,
  hookTimeout: IS_WINE ? 120_000 : 30_000,
  exclude: [...NOT_OURS, WINE_TESTS, WINDOWS_TESTS, POWERSHELL_TESTS],
  pool: 'threads' as const, // they start faster than processes
  // Only if one waits for the answer.
  setupFiles: process.argv[2] === 'watch' ? ['build/watch.suite.ts'] : [],
};
/** All tests that a change can touch take minutes: while one works, those that stand nearest answer. */
const NEAREST = { pattern: /(?<!\.test)\.\w+$/, testsToRun: (file: string) => nearestTests(parse(normalize(file))) };
const SLOW = { exclude: NOT_OURS, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root: ROOT,
  plugins: [LANGUAGE_TEXTS],
  // A prefix of Wine's has the whole of this system as a drive.
  server: { watch: { ignored: ['**/{.wine,.cache,out}/**'] } },
  test: {
    environment: 'node',
    watchTriggerPatterns: [NEAREST],
    projects: [
      { extends: true, test: { ...UNIT, name: 'unit-alone', include: ALONE } },
      {
        extends: true,
        // The React of the built page, which draws in half the time.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        // Their modules keep nothing from one test to the next, so that files share one copy of them: that halves their
        // time.
        test: {
          ...UNIT,
          env: { NODE_ENV: 'production' },
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...UNIT.exclude, ...ALONE, MEASURES],
          isolate: false,
        },
      },
      { extends: true, test: { ...UNIT, name: 'unit-measured', include: [MEASURES], pool: 'forks' } },
      // Starting a Windows program in Wine takes seconds where the machine is busy.
      { extends: true, test: { ...SLOW, name: 'wine', include: [WINE_TESTS] } },
      {
        extends: true,
        test: { ...SLOW, name: 'powershell', include: [POWERSHELL_TESTS], exclude: [...NOT_OURS, ...NAMED_ALONE] },
      },
      { extends: true, test: { ...SLOW, name: 'windows', include: [WINDOWS_TESTS] } },
    ],
  },
});

/** A file's own test, or else those of its folder, or of the next one up that has some. */
function nearestTests({ dir, name }: { readonly dir: string; readonly name: string }): string[] | undefined {
  if (!dir.startsWith(ROOT)) return undefined;
  const tests = readdirSync(dir).filter((file) => /\.test\.tsx?$/.test(file));
  if (tests.length === 0) return nearestTests({ dir: dirname(dir), name });
  const own = tests.filter((file) => file.startsWith(`${name}.`));
  return (own.length > 0 ? own : tests).map((file) => join(dir, file));
}
