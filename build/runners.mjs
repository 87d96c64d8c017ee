// How the test run starts the runners of tests, and what they report.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withNetworkVerdict } from './only-loopback.mjs';
import { ROOT } from './setup.mjs';
import { countPlaywright, countVitest, withRunnerVerdict } from './test-results.mjs';

/**
 * @typedef {import('./test-results.mjs').StageResult} StageResult
 * @typedef {import('./test-results.mjs').Failure} Failure
 */

/**
 * @typedef {object} Run How a stage runs this time.
 * @property {readonly string[]} args For its runner.
 * @property {'inherit' | number} output Where the runner's goes: where ours goes, or an open file.
 */

const MODULES = join(ROOT, 'node_modules');
export const MINUTE_MS = 60_000;

/**
 * @param {'unit' | 'wine' | 'windows'} project And those whose names begin with it.
 * @param {Run} run
 * @param {number} limitMs
 */
export function runVitest(project, run, limitMs) {
  const vitest = [join(MODULES, 'vitest/vitest.mjs'), 'run', '--config', 'build/vitest.config.ts'];
  return runByVitest(project, [...vitest, `--project=${project}*`], run, limitMs);
}

/**
 * Unit tests under Node for Windows, in Wine.
 *
 * @param {Run} run
 * @param {number} limitMs
 */
export function runWindowsNode(run, limitMs) {
  return runByVitest('windows-node', [join(ROOT, 'e2e/wine/windows-node.mjs')], run, limitMs);
}

/**
 * @param {string} stage
 * @param {readonly string[]} command
 * @param {Run} run
 * @param {number} limitMs
 */
async function runByVitest(stage, command, { args, output }, limitMs) {
  const file = freshReportFile(`${stage}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const result = await runOnLoopback(stage, [...command, ...reporters, ...args], output, limitMs, {});
  return result(readReport(file, countVitest));
}

/**
 * @param {'e2e' | 'e2e-108'} stage
 * @param {Run} run
 * @param {number} limitMs
 * @param {Readonly<Record<string, string>>} [env]
 */
export async function runPlaywright(stage, { args, output }, limitMs, env = {}) {
  const file = freshReportFile(`${stage}.json`);
  const playwright = [join(MODULES, 'playwright/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'];
  const command = [...playwright, '--reporter=line,json', ...args];
  const result = await runOnLoopback(stage, command, output, limitMs, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return result(readReport(file, countPlaywright));
}

/**
 * Runs a stage's runner, sealed where this system can.
 *
 * @param {string} stage
 * @param {readonly string[]} command
 * @param {'inherit' | number} output
 * @param {number} limitMs
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<(report: StageResult) => StageResult>} What its report comes to, with the runner's verdict and the network's.
 */
async function runOnLoopback(stage, command, output, limitMs, env) {
  const attempts = freshReportFile(`${stage}-network.txt`);
  const isLinux = process.platform === 'linux';
  const args = isLinux ? ['build/only-loopback.mjs', attempts, ...command] : command;
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['inherit', output, output];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio, timeout: limitMs, env: { ...process.env, ...env } });
  const { exitCode, output: stopped } = await ended(child, limitMs);
  return (report) => {
    const failures = stopped === '' ? [] : [{ name: stage, detail: stopped.trim() }];
    const result = withRunnerVerdict(stage, { ...report, failures: [...report.failures, ...failures] }, exitCode);
    if (!isLinux) return result;
    return withNetworkVerdict(result, stage, existsSync(attempts) ? Number(readFileSync(attempts, 'utf8')) : null);
  };
}

/** @param {string} name */
function freshReportFile(name) {
  const file = join(ROOT, 'out/test-results', name);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true }); // An earlier report must never be read as this run's.
  return file;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => StageResult} count
 * @returns {StageResult}
 */
function readReport(file, count) {
  if (!existsSync(file)) return { passed: 0, failures: [{ name: file, detail: 'the runner wrote no report' }] };
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return count(/** @type {Report} */ (report));
}

/**
 * Runs each `check:` script of package.json: a command that prints what is wrong and ends with a code other than 0.
 *
 * @returns {Promise<StageResult>}
 */
export async function runStaticChecks() {
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { scripts } = /** @type {{ scripts: Readonly<Record<string, string>> }} */ (json);
  const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  const waiting = [...checks];
  /** @type {Failure[]} */
  const failures = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const npm = spawn('npm', ['run', '--silent', check], { cwd: ROOT, shell: process.platform === 'win32' });
      const { exitCode, output } = await ended(npm, Infinity);
      process.stdout.write(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${check}\n`);
      if (exitCode !== 0) failures.push({ name: `static > ${check}`, detail: output.trim() });
    }
  };
  await Promise.all([worker(), worker()]); // Two cores are what a small build machine has.
  return { passed: checks.length - failures.length, failures };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} limitMs
 * @returns {Promise<{ readonly exitCode: number, readonly output: string }>}
 */
function ended(child, limitMs) {
  return new Promise((resolve) => {
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ exitCode: 1, output: error.message }));
    const start = performance.now();
    child.on('close', (code) => {
      if (performance.now() - start >= limitMs) output += `\nstopped after its limit of ${limitMs / MINUTE_MS} minutes`;
      resolve({ exitCode: code ?? 1, output });
    });
  });
}
