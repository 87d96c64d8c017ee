// A step of set-up: one line with its progress, and what the tool prints in a log. Needs no npm package: it runs before there are any.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { ExpectedError } from './command.mjs';

const CHECKOUT = dirname(import.meta.dirname);
/** In an error: enough to see why, for whoever can't open the log. */
const LAST_LINES = 12;

/**
 * @typedef {object} Step
 * @property {string} title As people read it, such as `Installing npm packages`.
 * @property {string} log Its name, without the folder and `.log`.
 * @property {string} command
 * @property {readonly string[]} args
 * @property {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'env' | 'shell'>} [options]
 * @property {(line: string) => string | null} [progress] What a line that the tool writes to its file 3 says of how far it is.
 * @property {string} advice Where it fails: what to do.
 */

/**
 * Runs a step. Throws an `ExpectedError` that names the log where it fails.
 *
 * @param {Step} step
 * @param {Pick<NodeJS.WriteStream, 'write' | 'isTTY'>} [screen]
 * @param {string} [folder] For the log.
 */
export async function runStep(
  { title, log, command, args, options = {}, progress, advice },
  screen = process.stderr,
  folder = join(CHECKOUT, 'out/logs'),
) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${log}.log`);
  const start = performance.now();
  const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
  let how = '';
  // Rewritten in place on a terminal; elsewhere the beginning now, and the end when it is there.
  const show = () => void screen.write(`\r\x1b[K${title}... ${how === '' ? '' : `${how}, `}${seconds()}`);
  if (screen.isTTY) show();
  else screen.write(`${title}...`);
  const timer = screen.isTTY ? setInterval(show, 1000) : undefined;
  const failure = await runInto(file, command, args, options, (line) => {
    how = progress?.(line) ?? how;
    if (screen.isTTY) show();
  });
  clearInterval(timer);
  const end = `${failure === null ? 'done' : 'failed'}, ${seconds()}`;
  screen.write(screen.isTTY ? `\r\x1b[K${title}... ${end}\n` : ` ${end}\n`);
  if (failure === null) return;
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
  throw new ExpectedError(
    [
      `${title} failed: ${failure}. ${advice}`,
      `All that it printed is in ${relative(CHECKOUT, file)}. The end of it:`,
      ...last.map((line) => `  ${line}`),
    ].join('\n'),
  );
}

/**
 * @param {string} file
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(line: string) => void} onProgress
 * @returns {Promise<string | null>} Why it failed; null where it didn't.
 */
async function runInto(file, command, args, options, onProgress) {
  const log = openSync(file, 'w');
  try {
    const child = spawn(command, args, { ...options, stdio: ['ignore', log, log, 'pipe'] });
    const report = child.stdio[3];
    if (report !== null && report !== undefined) {
      createInterface({ input: /** @type {import('node:stream').Readable} */ (report) }).on('line', onProgress);
    }
    return await new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message));
      child.on('close', (code, signal) => resolve(code === 0 ? null : `it ended with ${code ?? signal}`));
    });
  } finally {
    closeSync(log);
  }
}

/**
 * How far apt is, by a line of its status file: `dlstatus:2:40.5:Retrieving` or `pmstatus:wine:60.1:Unpacking`.
 *
 * @param {string} line
 */
export function aptProgress(line) {
  const [, kind, percent] = /^(dl|pm)status:[^:]*:(\d+)(?:\.\d+)?:/.exec(line) ?? [];
  if (percent === undefined) return null;
  return `${kind === 'dl' ? 'fetched' : 'installed'} ${percent} %`;
}
