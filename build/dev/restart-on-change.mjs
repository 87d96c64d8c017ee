// Bundles a program for Node whenever its code changes, and starts it again each time.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { watch } from 'rolldown';
import { say } from '../command.mjs';
import { programOptions } from '../rolldown.config.mjs';

/**
 * A build that fails is reported, and the running program keeps running.
 * @param {import('../bundle-targets.mjs').Target} target @param {readonly [command: string, ...args: string[]]} command
 * @param {{ readonly beforeStart?: () => Promise<void>, readonly report?: (line: string) => void }} [options] What else
 *   has to be up to date, and where it says what happens.
 */
export function restartOnChange(target, [program, ...args], { beforeStart, report = say } = {}) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  const reporter = new EventEmitter();
  const ended = once(reporter, 'end').then(([code]) => Number(code ?? 1));
  const stop = async () => {
    const running = child;
    child = null;
    if (running?.exitCode === null && running.kill()) await once(running, 'exit');
  };
  const start = async () => {
    await beforeStart?.();
    await stop();
    const started = spawn(program, args, { stdio: 'inherit' });
    started.once('exit', (code) => child === started && reporter.emit('end', code));
    child = started;
  };

  // One after the other: a change during a start is the next start.
  let starting = Promise.resolve();
  const { output, ...input } = programOptions(target);
  const watcher = watch({ ...input, output: { ...output, sourcemap: true } });
  watcher.on('event', (event) => {
    if (event.code === 'ERROR')
      report(`The program can't be bundled, so the running one stays.\n${event.error.message}`);
    if (event.code === 'BUNDLE_END') {
      if (child !== null) report('The program has changed: restarting.');
      starting = starting.then(start).catch((/** @type {unknown} */ error) => report(String(error)));
    }
    if ('result' in event) void event.result.close();
  });
  return {
    /** The program's exit code, once it ends by itself rather than for a restart. */
    ended,
    close: async () => {
      await watcher.close();
      await starting;
      await stop();
    },
  };
}
