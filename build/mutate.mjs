// Mutation testing of a folder of `shared` with Stryker: how much of its code has a test next to it that fails when the
// code changes.
import { Stryker } from '@stryker-mutator/core';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExpectedError, asCommand } from './command.mjs';
import { ROOT } from './setup.mjs';

const FORCE = '--force';

const NOT_MUTATED = [
  '!shared/**/*.{test,states,double,suite}.ts',
  // Texts for people: a type says which there are, tests read them in both languages, and no test should repeat them.
  '!shared/text/{en,nl}/**',
  // A list of packages, which a test outside `shared` compares with the lockfile.
  '!shared/licences.ts',
];

/**
 * @param {string} path A folder of `shared`, or a file in one. Only the tests of that folder run.
 * @param {boolean} force Whether results of an earlier run are made again.
 */
async function mutate(path, force) {
  const isFolder = statSync(join(ROOT, path)).isDirectory();
  const folder = (isFolder ? path : dirname(path)).split('/').slice(0, 2).join('/');
  process.env['TLS_REMEDY_MUTATED'] = folder;
  const mutants = await new Stryker({
    mutate: [isFolder ? `${path}/**/*.ts` : path, ...NOT_MUTATED],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'build/mutate.config.ts', related: false },
    disableTypeChecks: false, // Nothing checks types here, and marks would differ from the lists that tests make.
    concurrency: 2,
    timeoutMS: 20_000, // On a busy machine a slow test isn't endless.
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `out/mutation/${folder}.html` },
    incremental: true,
    incrementalFile: `.cache/mutation/${folder}.json`,
    force,
    tempDirName: '.cache/mutation/sandbox',
    // `docs` has the schema of the report; the tsconfig.json of the root names those of the other parts.
    ignorePatterns: [
      '.cache',
      '.wine',
      'out',
      'e2e',
      '{electron,renderer}/**/*.*',
      '!{electron,renderer}/tsconfig.json',
    ],
    allowConsoleColors: false,
  }).runMutationTest();
  return mutants.length > 0 ? undefined : 1;
}

await asCommand(import.meta.url, ([path = '', option = FORCE]) => {
  if (!/^shared\/\w/.test(path) || !existsSync(join(ROOT, path)) || option !== FORCE)
    throw new ExpectedError(`Usage: npm run mutate -- shared/FOLDER [${FORCE}]`);
  return mutate(path.replace(/\/$/, ''), process.argv.includes(FORCE));
});
