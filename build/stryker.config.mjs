// Mutation testing of `shared`; `build/mutate.mjs` runs it and keeps the score.
import { fileURLToPath } from 'node:url';

export const LOWEST_SCORE = 85;
export const REPORT_FILE = 'out/mutation/report.json';
export const INCREMENTAL_FILE = '.cache/mutation.json';

export const MUTATED = ['shared/**/*.ts'];
export const NOT_MUTATED = [
  '!shared/**/*.test.ts',
  '!shared/**/*.suite.ts',
  // Texts for people: a type says which there are, tests read them in both languages, and no test should repeat them.
  '!shared/text/en/**',
  '!shared/text/nl/**',
  // A list of packages, which a test outside `shared` compares with the lockfile.
  '!shared/licences.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...MUTATED, ...NOT_MUTATED],
  testRunner: 'in-process',
  disableTypeChecks: false, // Nothing checks types here, and a mark in each file would differ from the lists that tests make.
  plugins: [fileURLToPath(new URL('mutation-runner.mjs', import.meta.url))],
  concurrency: 2,
  timeoutMS: 20_000, // On a busy machine a slow test isn't endless.
  thresholds: { high: 90, low: LOWEST_SCORE, break: null }, // The score is made of the files that were asked for.
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: REPORT_FILE },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  incremental: true,
  incrementalFile: INCREMENTAL_FILE,
  tempDirName: '.cache/mutation',
  // `docs` has the schema of the report; the tsconfig.json of the root names those of the other parts.
  ignorePatterns: ['.cache', '.wine', 'out', 'e2e', '{electron,renderer}/**/*.*', '!{electron,renderer}/tsconfig.json'],
  allowConsoleColors: false,
};
