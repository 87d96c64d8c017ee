// Bundles a program for Node whenever its code changes, and restarts it each time.
import { spawn } from 'node:child_process';
import { say } from '../command.mjs';
import { watchForNode } from '../bundle-node.mjs';

/**
 * @typedef {object} Restarter
 * @property {Promise<number>} ended The program's exit code, once it ends by itself rather than for a restart.
 * @property {() => Promise<void>} close Ends the program and the watching.
 */

/**
 * A build that fails is reported, and the running program keeps running.
 *
 * @param {object} options
 * @param {string} options.entry
 * @param {string} options.file Where the bundle goes.
 * @param {(file: string) => readonly [command: string, ...args: string[]]} options.command
 * @param {() => Promise<void>} [options.beforeStart] What else has to be up to date.
 * @param {(line: string) => void} [options.report] Where it says what happens.
 * @returns {Restarter}
 */
export function restartOnChange({ entry, file, command, beforeStart = async () => undefined, report = say }) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  let isClosed = false;
  /** @type {(code: number) => void} */
  let end = () => undefined;
  const ended = new Promise((/** @type {(code: number) => void} */ resolve) => (end = resolve));

  const stop = async () => {
    const running = child;
    child = null;
    if (running?.exitCode !== null) return;
    await new Promise((resolve) => {
      running.once('exit', resolve);
      running.kill();
    });
  };

  const start = async () => {
    await beforeStart();
    await stop();
    if (isClosed) return;
    const [program, ...args] = command(file);
    const started = spawn(program, args, { stdio: 'inherit' });
    child = started;
    started.once('exit', (code) => {
      if (child === started) end(code ?? 1);
    });
  };

  // One after the other: a change during a start is the next start.
  let starting = Promise.resolve();
  let builds = 0;
  const stopWatching = watchForNode(entry, file, (problem) => {
    if (problem !== null) {
      report(`The program can't be bundled, so the running one stays.\n${problem}`);
      return;
    }
    if (builds++ > 0) report('The program has changed: restarting.');
    starting = starting.then(start).catch((/** @type {unknown} */ error) => report(String(error)));
  });

  return {
    ended,
    close: async () => {
      isClosed = true;
      await stopWatching();
      await starting;
      await stop();
    },
  };
}
