// How the test run starts the runners of tests, and what they report.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';
import { countPlaywright, countVitest, withNetworkVerdict, withRunnerVerdict } from './test-results.mjs';

/**
 * How a stage runs this time: arguments for its runner, whose output goes where ours goes or into an open file. A
 * runner is a script for Node with arguments, more of them for where its report goes, and what that comes to.
 * @typedef {import('./test-results.mjs').StageResult} StageResult
 * @typedef {{ readonly args: readonly string[], readonly output: 'inherit' | number }} Run
 * @typedef {{ command: readonly string[], count: (text: string) => StageResult,
 *   reportTo: (file: string, args: readonly string[]) => readonly string[] }} Runner
 */

const MODULES = join(ROOT, 'node_modules');
const RESULTS = join(ROOT, 'out/test-results');
const MINUTE_MS = 60_000;

/**
 * @param {readonly string[]} command
 * @param {number} [workers] More than there are cores where they wait a lot, such as for what Wine does.
 * @returns {Runner}
 */
const ofVitest = (command, workers = 2) => ({
  command,
  reportTo: (file, args) => {
    const most = args.some((arg) => arg.startsWith('--maxWorkers')) ? [] : [`--maxWorkers=${workers}`]; // not twice
    return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...most];
  },
  count: (text) => countVitest(/** @type {import('vitest/node').JsonTestResults} */ (JSON.parse(text))),
});

const VITEST = [join(MODULES, 'vitest/vitest.mjs'), 'run', '--config', 'build/vitest.config.ts'];

/**
 * @param {'unit' | 'wine' | 'powershell' | 'windows'} project And those whose names begin with it. @param {number}
 *   [workers]
 */
export const vitest = (project, workers) => ofVitest([...VITEST, `--project=${project}*`], workers);

/** Unit tests under Node for Windows, in Wine. */
export const WINDOWS_NODE = ofVitest([join(ROOT, 'e2e/wine/windows-node.mjs')]);

/** @type {Runner} Its report goes where a variable says. */
export const PLAYWRIGHT = {
  command: [join(MODULES, 'playwright/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
  reportTo: () => ['--reporter=line,json'],
  count: (text) =>
    countPlaywright(/** @type {import('playwright/types/testReporter').JSONReport} */ (JSON.parse(text))),
};

/**
 * Runs a stage's tests, sealed if this system can.
 * @param {string} stage @param {Runner} runner @param {Run} run @param {number} minutes After which it is stopped.
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<StageResult>} With the runner's verdict and the network's.
 */
export async function runTests(stage, { command, reportTo, count }, { args, output }, minutes, env) {
  const [file, attempts] = [join(RESULTS, `${stage}.json`), join(RESULTS, `${stage}-network.txt`)];
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true }); // An earlier report must never be read as this run's.
  const isLinux = process.platform === 'linux';
  const all = [...(isLinux ? ['build/only-loopback.mjs', attempts] : []), ...command, ...reportTo(file, args), ...args];
  const child = spawn(process.execPath, all, {
    cwd: ROOT,
    stdio: ['inherit', output, output],
    timeout: minutes * MINUTE_MS,
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      PLAYWRIGHT_TRANSFORM_CACHE_DIR: join(ROOT, '.cache/playwright'), // for both engines
      ...env,
    },
  });
  const start = performance.now();
  const { exitCode, printed } = await ended(child);
  const result = existsSync(file)
    ? count(readFileSync(file, 'utf8'))
    : { passed: 0, failures: [{ name: file, detail: `the runner wrote no report. ${printed}` }] };
  const isLate = performance.now() - start >= minutes * MINUTE_MS;
  const late = isLate ? [{ name: stage, detail: `stopped after its limit of ${minutes} minutes` }] : [];
  const judged = withRunnerVerdict(stage, { ...result, failures: [...result.failures, ...late] }, exitCode);
  if (!isLinux) return judged;
  return withNetworkVerdict(judged, stage, existsSync(attempts) ? Number(readFileSync(attempts, 'utf8')) : null);
}

/**
 * @type {Readonly<Record<string, string>>} What to do about it, by the name of the check, where the tool doesn't say
 *   that itself.
 */
const ADVICE = {
  'check:format': '`npm run format` mends it.',
  'check:layers':
    'build/layers.mjs says what each folder may import. Move what is imported to a room below, or what imports it to one above.',
  'check:unused:production':
    'Only tests use these: remove them, or move them into a test, or a `.states.ts` or `.double.ts` file.',
};

/**
 * Runs each `check:` script of package.json: a command that prints what is wrong and ends with a code other than 0.
 * @returns {Promise<StageResult>}
 */
export async function runStaticChecks() {
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { scripts } = /** @type {{ scripts: Readonly<Record<string, string>> }} */ (json);
  const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  const waiting = [...checks];
  /** @type {import('./test-results.mjs').Failure[]} */
  const failures = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const npm = spawn('npm', ['run', '--silent', check], { cwd: ROOT, shell: process.platform === 'win32' });
      const { exitCode, printed } = await ended(npm);
      process.stdout.write(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${check}\n`);
      if (exitCode !== 0)
        failures.push({ name: `static > ${check}`, detail: [printed, ADVICE[check] ?? ''].join('\n').trim() });
    }
  };
  await Promise.all([worker(), worker()]); // Two cores are what a small build machine has.
  return { passed: checks.length - failures.length, failures };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ readonly exitCode: number, readonly printed: string }>}
 */
function ended(child) {
  return new Promise((resolve) => {
    let printed = '';
    const collect = (/** @type {Buffer} */ chunk) => (printed += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ exitCode: 1, printed: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, printed: printed.trim() }));
  });
}
