// Starts one writer, kills it when it is time, and reads its last line.
import { spawn } from 'node:child_process';

/**
 * @typedef {{ readonly program: string, readonly args: readonly string[], readonly env: NodeJS.ProcessEnv }} Command
 *
 * When to kill it: so many milliseconds after it says that it started, or that it first writes.
 *
 * @typedef {{ readonly from: 'started' | 'writing', readonly ms: number }} KillMoment
 */

/**
 * @param {string} said
 * @returns {unknown} Its last line; null where it had none.
 */
function answerIn(said) {
  const last = said.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? /** @type {unknown} */ (JSON.parse(last)) : null;
}

/**
 * Runs a writer that may be killed.
 *
 * @param {Command} command
 * @param {KillMoment | null} killAt
 * @returns {Promise<{ killed: boolean, said: string, ms: { started: number, writing: number } }>} What it printed, and
 *   how long it ran from each moment.
 */
export function runToKill({ program, args, env }, killAt) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    /** @type {Map<string, number>} */
    const moments = new Map();
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      for (const moment of ['started', 'writing']) {
        if (moments.has(moment) || !said.includes(`${moment}\n`)) continue;
        moments.set(moment, performance.now());
        if (killAt?.from === moment) setTimeout(() => child.kill('SIGKILL'), killAt.ms);
      }
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const since = (/** @type {string} */ moment) => performance.now() - (moments.get(moment) ?? performance.now());
      const ms = { started: since('started'), writing: since('writing') };
      resolve({ killed: signal === 'SIGKILL', said, ms });
    });
  });
}

/**
 * @param {Command} command
 * @param {KillMoment | null} killAt
 */
export async function runWriter(command, killAt) {
  const { killed, said, ms } = await runToKill(command, killAt);
  // a line that was cut off is none
  return { killed, answer: killed && !said.endsWith('\n') ? null : answerIn(said), ms };
}
