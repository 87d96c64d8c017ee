// How the test run starts the runners of tests, and what they report.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { withNetworkVerdict } from './only-loopback.mjs';
import { ROOT } from './setup.mjs';
import {
  countPlaywright,
  countVitest,
  titlesOfPlaywright,
  titlesOfVitest,
  withRunnerVerdict,
} from './test-results.mjs';

/** @typedef {import('./test-results.mjs').StageResult} StageResult */

const MODULES = join(ROOT, 'node_modules');
export const MINUTE_MS = 60_000;

/**
 * @param {'unit' | 'wine' | 'windows'} project And those whose names begin with it.
 * @param {readonly string[]} args
 * @param {number} limitMs
 */
export async function runVitest(project, args, limitMs) {
  const file = freshReportFile(project);
  const command = [
    join(MODULES, 'vitest/vitest.mjs'),
    ...['run', '--config', 'build/vitest.config.ts', `--project=${project}*`],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ...args,
  ];
  const { exitCode, network } = await runOnLoopback(project, command, limitMs);
  return network(withRunnerVerdict(project, readReport(file, countVitest, titlesOfVitest), exitCode));
}

/**
 * The unit tests under Node for Windows, in Wine.
 *
 * @param {readonly string[]} args
 * @param {number} limitMs
 */
export async function runWindowsNode(args, limitMs) {
  const stage = 'windows-node';
  const file = freshReportFile(stage);
  const command = [
    join(ROOT, 'e2e/wine/windows-node.mjs'),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ...args,
  ];
  const { exitCode, network } = await runOnLoopback(stage, command, limitMs);
  return network(withRunnerVerdict(stage, readReport(file, countVitest, titlesOfVitest), exitCode));
}

/**
 * @param {readonly string[]} args
 * @param {number} limitMs
 */
export async function runPlaywright(args, limitMs) {
  const file = freshReportFile('e2e');
  const command = [
    join(MODULES, 'playwright/cli.js'),
    ...['test', '--config', 'e2e/playwright.config.ts', '--reporter=line,json'],
    ...args,
  ];
  const { exitCode, network } = await runOnLoopback('e2e', command, limitMs, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(args.length === 0 ? { TLS_REMEDY_PICTURES: 'no' } : {}),
  });
  return network(withRunnerVerdict('e2e', readReport(file, countPlaywright, titlesOfPlaywright), exitCode));
}

/**
 * Runs a stage's runner and counts what it and all that it starts contact. It needs Linux; elsewhere it isn't counted.
 *
 * @param {string} stage
 * @param {readonly string[]} command
 * @param {number} limitMs
 * @param {Readonly<Record<string, string>>} env
 */
async function runOnLoopback(stage, command, limitMs, env = {}) {
  const isCounted = process.platform === 'linux';
  const file = freshReportFile(`${stage}-network`);
  const guard = isCounted ? ['build/only-loopback.mjs', file] : [];
  const { exitCode } = await runNode([...guard, ...command], limitMs, env);
  /** @param {StageResult} result */
  const network = (result) => (isCounted ? withNetworkVerdict(result, stage, readNetworkReport(file)) : result);
  return { exitCode, network };
}

/**
 * @param {string} file
 * @returns {import('./only-loopback.mjs').NetworkReport | null}
 */
function readNetworkReport(file) {
  if (!existsSync(file)) return null;
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {import('./only-loopback.mjs').NetworkReport} */ (report);
}

/** @param {string} name */
function freshReportFile(name) {
  const file = join(ROOT, 'out/test-results', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true }); // An earlier report must never be read as this run's.
  return file;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => StageResult} count
 * @param {(report: Report) => readonly string[]} titlesOf
 * @returns {StageResult}
 */
function readReport(file, count, titlesOf) {
  if (!existsSync(file))
    return { passed: 0, failures: [{ name: file, detail: 'the runner wrote no report (see above)' }] };
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const read = /** @type {Report} */ (report);
  return { ...count(read), titles: titlesOf(read) };
}

/**
 * Runs a command as a script of package.json: in a shell, with the packages' commands at hand.
 *
 * @param {string} command
 * @param {number} limitMs After this it is stopped and counts as failed.
 * @returns {Promise<Ended>}
 */
export function runScript(command, limitMs) {
  const path = [join(MODULES, '.bin'), process.env.PATH ?? ''].join(delimiter);
  // `exec` replaces the shell by the command, so that the limit stops the command and not only the shell.
  const line = process.platform === 'win32' ? command : `exec ${command}`;
  const env = { ...process.env, PATH: path };
  return ended(
    spawn(line, { cwd: ROOT, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'], timeout: limitMs }),
    limitMs,
  );
}

/**
 * Runs a Node script of a package; its output is shown.
 *
 * @param {readonly string[]} command
 * @param {number} limitMs
 * @param {Readonly<Record<string, string>>} env
 */
function runNode(command, limitMs, env) {
  const options = /** @type {const} */ ({ cwd: ROOT, stdio: 'inherit', timeout: limitMs });
  return ended(spawn(process.execPath, command, { ...options, env: { ...process.env, ...env } }), limitMs);
}

/** @typedef {{ readonly exitCode: number, readonly output: string }} Ended */

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} limitMs
 * @returns {Promise<Ended>}
 */
function ended(child, limitMs) {
  return new Promise((resolve) => {
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ exitCode: 1, output: error.message }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `\nstopped by ${signal} (the limit is ${limitMs / MINUTE_MS} minutes)`;
      resolve({ exitCode: code ?? 1, output });
    });
  });
}
