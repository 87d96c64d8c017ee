// A step of set-up: a line for people, and what the tool prints in a log. Needs no npm package: it runs before there
// are any.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError, say } from './command.mjs';

// Without `import.meta.dirname`: an older Node, too, has to get as far as the line that says so.
const CHECKOUT = dirname(dirname(fileURLToPath(import.meta.url)));
/** In an error: enough to see why, for whoever can't open the log. */
const LAST_LINES = 12;

/**
 * Runs a step. Throws an `ExpectedError` that names the log where it fails.
 *
 * @param {object} step
 * @param {string} step.title As people read it, such as `Installing npm packages`.
 * @param {string} step.log Its name, without the folder and `.log`.
 * @param {string} step.command
 * @param {readonly string[]} step.args
 * @param {Pick<import('node:child_process').SpawnSyncOptions, 'cwd' | 'env' | 'shell'>} [step.options]
 * @param {string} step.advice Where it fails: what to do.
 * @param {string} [folder] For the log.
 */
export function runStep({ title, log, command, args, options = {}, advice }, folder = join(CHECKOUT, 'out/logs')) {
  say(`${title}...`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${log}.log`);
  const output = openSync(file, 'w');
  const { status, signal, error } = spawnSync(command, args, { ...options, stdio: ['ignore', output, output] });
  closeSync(output);
  if (status === 0) return;
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
  throw new ExpectedError(
    [
      `${title} failed: ${error?.message ?? `it ended with ${status ?? signal}`}. ${advice}`,
      `All that it printed is in ${relative(CHECKOUT, file)}. The end of it:`,
      ...last.map((line) => `  ${line}`),
    ].join('\n'),
  );
}
