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
 * @param {'e2e' | 'e2e-108'} stage
 * @param {readonly string[]} args
 * @param {number} limitMs
 * @param {Readonly<Record<string, string>>} [env]
 */
export async function runPlaywright(stage, args, limitMs, env = {}) {
  const file = freshReportFile(stage);
  const command = [
    join(MODULES, 'playwright/cli.js'),
    ...['test', '--config', 'e2e/playwright.config.ts', '--reporter=line,json'],
    ...args,
  ];
  const { exitCode, network } = await runOnLoopback(stage, command, limitMs, {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return network(withRunnerVerdict(stage, readReport(file, countPlaywright, titlesOfPlaywright), exitCode));
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
 * Runs each `check:` script of package.json: a command that prints what is wrong and ends with a code other than 0.
 *
 * @returns {Promise<StageResult>}
 */
export async function runStaticChecks() {
  const checks = staticChecks();
  const waiting = [...checks];
  /** @type {import('./test-results.mjs').Failure[]} */
  const failures = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { exitCode, output } = await runScript(check.command, 10 * MINUTE_MS);
      process.stdout.write(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${check.name}\n`);
      if (exitCode !== 0) failures.push({ name: `static > ${check.name}`, detail: output.trim() });
    }
  };
  await Promise.all([worker(), worker()]); // Two cores are what a small build machine has.
  return { passed: checks.length - failures.length, failures };
}

function staticChecks() {
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { scripts } = /** @type {{ scripts: Readonly<Record<string, string>> }} */ (json);
  return Object.entries(scripts).flatMap(([script, command]) => {
    const [, name] = /^check:(.+)$/.exec(script) ?? [];
    return name === undefined ? [] : [{ name: name.replaceAll('-', ' '), command }];
  });
}

/**
 * Runs a command as a script of package.json: in a shell, with the packages' commands at hand.
 *
 * @param {string} command
 * @param {number} limitMs After this it is stopped and counts as failed.
 * @returns {Promise<Ended>}
 */
function runScript(command, limitMs) {
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
