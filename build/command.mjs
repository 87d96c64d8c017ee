// What every script of package.json shares. Needs no npm package: some run before there are any.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A reason to stop that the user can act on; printed without a stack. */
export class ExpectedError extends Error {}

const FAILED = 70;

/**
 * Runs `main` if this file is what Node was started with, and ends the process with its exit code.
 * @param {string} url The file's `import.meta.url`.
 * @param {(args: readonly string[]) => Promise<number | void> | number | void} main
 */
export async function asCommand(url, main) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  try {
    const exitCode = await main(process.argv.slice(2));
    if (typeof exitCode === 'number') process.exitCode = exitCode;
  } catch (error) {
    say(error instanceof Error && !(error instanceof ExpectedError) ? String(error.stack) : messageOf(error));
    process.exitCode = FAILED;
  }
}

/** Progress, for people: stdout belongs to the program that runs. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Reads arguments: what is unknown is an `ExpectedError` that says how it is used.
 *
 * @template T
 * @param {string} usage
 * @param {() => T} read
 * @returns {T}
 */
export function orUsage(usage, read) {
  try {
    return read();
  } catch (error) {
    throw new ExpectedError(`${messageOf(error)}\n${usage}`);
  }
}

/**
 * @param {string} folder
 * @returns {string[]} The paths of its files, in an order that no system and no language changes.
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
