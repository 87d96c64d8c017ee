// Mutation testing of `shared` with Stryker: how much of the code has a test that fails when the code changes.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leftMutants, mutationScore, withResultsOf } from './mutation-score.mjs';
import { asCommand, say } from './command.mjs';
import { ROOT } from './setup.mjs';
import strykerConfig, { INCREMENTAL_FILE, LOWEST_SCORE, MUTATED, NOT_MUTATED, REPORT_FILE } from './stryker.config.mjs';

const STAMP_FILE = `${INCREMENTAL_FILE}.tests`;
const LEFT = '--left';
const TEST_FILE = /\.(test|suite)\.ts$/;

/**
 * Ends with one line, the score; before it, every mutant that no test noticed.
 *
 * @param {readonly string[]} given Files or folders of `shared`; none: all of it. With `--left` only those mutants that the
 *   last run of the same code left unnoticed; the score is of all.
 * @returns {Promise<number>} 0 where the score is high enough.
 */
async function mutate(given) {
  const args = given.filter((arg) => arg !== LEFT);
  const wrong = args.find((path) => !/^shared(\/|$)/.test(path) || !existsSync(join(ROOT, path)));
  if (wrong !== undefined) {
    say(`"${wrong}" is not a file or a folder of shared/.`);
    return 2;
  }
  const isAskedFor = (/** @type {string} */ file) => args.length === 0 || args.some((path) => isIn(file, path));
  const earlier = given.includes(LEFT) ? readReport() : null;
  if (given.includes(LEFT) && (earlier === null || !isOfThisCode(earlier, isAskedFor))) {
    say('The code has changed since the last run, or there was none: leave --left out.');
    return 2;
  }
  const patterns =
    earlier !== null ? leftMutants(earlier, isAskedFor) : args.length === 0 ? MUTATED : args.map(patternOf);
  if (patterns.length === 0) {
    say('The last run left no mutant unnoticed.');
    return 0;
  }
  if (earlier === null) dropOldResults();
  rmSync(join(ROOT, REPORT_FILE), { force: true }); // An earlier report must never be read as this run's.
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const config = join(dirname(fileURLToPath(import.meta.url)), 'stryker.config.mjs');
  const rerun = earlier === null ? [] : ['--force', '--incrementalFile', `${INCREMENTAL_FILE}.left`];
  const exitCode = await run([stryker, 'run', config, ...rerun, '--mutate', [...patterns, ...NOT_MUTATED].join(',')]);
  const made = exitCode === 0 ? readReport() : null;
  const report = made === null || earlier === null ? (made ?? earlier) : withResultsOf(earlier, made);
  if (earlier !== null) writeFileSync(join(ROOT, REPORT_FILE), JSON.stringify(report));
  if (made === null || report === null) {
    say(`Stryker ended with code ${exitCode} (see above); there is no score.`);
    return 1;
  }
  const { lines, score } = mutationScore(report, isAskedFor);
  process.stdout.write(`${lines.join('\n')}\n`);
  return score >= LOWEST_SCORE ? 0 : 1;
}

/** @returns {import('./mutation-score.mjs').MutationReport | null} */
function readReport() {
  if (!existsSync(join(ROOT, REPORT_FILE))) return null;
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(join(ROOT, REPORT_FILE), 'utf8'));
  return /** @type {import('./mutation-score.mjs').MutationReport} */ (json);
}

/**
 * @param {import('./mutation-score.mjs').MutationReport} report
 * @param {(file: string) => boolean} isAskedFor
 */
function isOfThisCode({ files }, isAskedFor) {
  const asked = Object.entries(files).filter(([file]) => isAskedFor(file));
  return (
    asked.length > 0 &&
    asked.every(
      ([file, { source }]) => existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), 'utf8') === source,
    )
  );
}

/** @param {string} path */
function patternOf(path) {
  return statSync(join(ROOT, path)).isDirectory() ? `${path.replace(/\/$/, '')}/**/*.ts` : path;
}

/**
 * @param {string} file
 * @param {string} path
 */
function isIn(file, path) {
  return file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
}

/**
 * Stryker reuses an earlier result where the mutated code and the test files are the same. It doesn't look into the
 * tables and suites that tests share, so when any test of `shared` has changed, all results are made again.
 */
function dropOldResults() {
  const hash = createHash('sha256').update(JSON.stringify(strykerConfig));
  for (const file of ['package-lock.json', 'build/mutation-runner.mjs', ...tests()]) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  const stamp = hash.digest('hex');
  const stampFile = join(ROOT, STAMP_FILE);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(join(ROOT, INCREMENTAL_FILE), { force: true });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function tests() {
  return readdirSync(join(ROOT, 'shared'), { recursive: true, encoding: 'utf8' })
    .filter((file) => TEST_FILE.test(file))
    .map((file) => `shared/${file.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<number>}
 */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

await asCommand(import.meta.url, mutate);
