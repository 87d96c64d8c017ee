// `npm run wine`: our command line as a Windows program, on the registry of a Wine prefix.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asCommand, messageOf } from '../../build/command.mjs';
import { ROOT } from '../../build/setup.mjs';
import { WINDOWS_VERSIONS, openPrefix, windowsPath } from './prefix.mjs';
import { importRegFile } from './registry.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';

/**
 * `sample` is a folder with `registry.reg` and, if it has one, `files.json`.
 * @typedef {{ windows: import('./prefix.mjs').WindowsVersion | undefined, sample: string | undefined, keep: string |
 *   undefined, cli: readonly string[] }} WineArguments
 */

const USAGE = `Usage: npm run wine -- [--windows ${WINDOWS_VERSIONS.join('|')}] [--sample DIR] [--keep NAME] -- COMMAND ...`;
const BAD_USAGE = 2;
const OUR_BUG = 70;
const INTERRUPTED = 130;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs `npm run wine` with these arguments. Standard input and output are the program's own.
 * @param {readonly string[]} argv
 * @returns {Promise<number>} The program's exit code; 2 for bad usage, 130 after Ctrl-C, 70 if Wine fails.
 */
export async function runWine(argv) {
  const parsed = parseWineArguments(argv);
  if ('problem' in parsed) {
    process.stderr.write(`${parsed.problem} ${USAGE}\n`);
    return BAD_USAGE;
  }
  // From here on Ctrl-C must leave no program, no server and no partial prefix.
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await runInPrefix(parsed, interruption.signal);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return OUR_BUG;
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

/** @param {readonly string[]} argv @returns {WineArguments | { problem: string }} */
function parseWineArguments(argv) {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  /** @type {{ windows?: string | undefined, sample?: string | undefined, keep?: string | undefined }} */
  let values;
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    ({ values } = parseArgs({ args: [...own], options: { windows: text, sample: text, keep: text } }));
  } catch (error) {
    return { problem: messageOf(error).replace(/[.\n].*$/s, '.') };
  }
  const { sample, keep } = values;
  const windows = WINDOWS_VERSIONS.find((version) => version === values.windows);
  if (values.windows !== undefined && windows === undefined) {
    return { problem: `There is no Windows version "${values.windows}" here.` };
  }
  if (sample !== undefined && !existsSync(join(sample, 'registry.reg'))) {
    return { problem: `"${sample}" is not a folder with a registry.reg.` };
  }
  // It becomes a folder's name.
  if (keep !== undefined && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(keep)) {
    return { problem: `"${keep}" can't be the name of a prefix: use letters, digits, - and _.` };
  }
  if (end < 0 || end === argv.length - 1) return { problem: 'The command is missing.' };
  return { windows, sample, keep, cli: argv.slice(end + 1) };
}

/** @param {WineArguments} args @param {AbortSignal} interruption */
async function runInPrefix({ windows, sample, keep, cli }, interruption) {
  const runtime = await ensureWindowsRuntime(ROOT);
  const prefix = await openPrefix(ROOT, { keep });
  process.stderr.write(`WINEPREFIX=${prefix.dir}\n`);
  try {
    if (windows !== undefined) await prefix.setWindows(windows);
    if (sample !== undefined) await applySample(prefix, resolve(sample));
    return await runProgram(runtime, prefix, cli, interruption);
  } finally {
    await prefix.close();
  }
}

/** @param {import('./prefix.mjs').Prefix} prefix @param {string} sample */
export async function applySample(prefix, sample) {
  await importRegFile(prefix, join(sample, 'registry.reg'));
  const files = join(sample, 'files.json');
  if (existsSync(files)) copyFileSync(files, prefix.filesJson);
}

/**
 * @param {import('./runtime.mjs').WindowsRuntime} runtime @param {import('./prefix.mjs').Prefix} prefix
 * @param {readonly string[]} cli @param {AbortSignal} interruption @returns {Promise<number>}
 */
function runProgram({ nodeExe, appDir }, prefix, cli, interruption) {
  const script = (/** @type {string} */ name) => windowsPath(join(appDir, name));
  const preload = `file:///${script('stdio-fix.mjs').replaceAll('\\', '/')}`;
  const args = [nodeExe, '--import', preload, script('wine-cli.cjs'), ...cli];
  const files = existsSync(prefix.filesJson) ? { TLS_REMEDY_WINE_FILES: windowsPath(prefix.filesJson) } : {};
  if (interruption.aborted) return Promise.resolve(INTERRUPTED);
  return new Promise((done, fail) => {
    const child = spawn('wine', args, { env: { ...prefix.env, ...files }, stdio: 'inherit' });
    interruption.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
    child.on('error', fail);
    child.on('exit', (code) => done(interruption.aborted ? INTERRUPTED : (code ?? 1)));
  });
}

await asCommand(import.meta.url, runWine);
