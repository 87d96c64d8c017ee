// Kills apply, undo and recovery at random moments on a real registry, and checks the state after recovery.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { asCommand } from '../../build/command.mjs';
import { ROOT } from '../../build/setup.mjs';
import { runToKill } from '../race/run-writer.mjs';
import { openPrefix, windowsPath } from './prefix.mjs';
import { exportKey, importRegFile } from './registry.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';

/**
 * Processes that were killed before they ended, and how many of these were recoveries; how often the last recovery
 * found a half-done change; errors found after a finished recovery, of which there must be none.
 * @typedef {{ kills: number, killedRecoveries: number, halfDone: number, wrong: readonly string[] }} KillCounts
 *
 * A change, and all that it touches except the journal. `whose` is the kill target's arguments after its verb.
 * @typedef {{ windows: import('./prefix.mjs').WindowsVersion, sample: string, trees: readonly string[], whose:
 *   readonly string[] }} KillSubject
 */

/** An apply of the recommended configuration on Windows 7. @type {KillSubject} */
export const PC = {
  windows: 'win7',
  sample: 'windows-7-updated',
  trees: [
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
    'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL',
  ],
  whose: [],
};

/** The user's own values, if Office 2013 lacks modern authentication. @type {KillSubject} */
export const OWN = {
  windows: 'win10',
  sample: 'windows-10-office-2013',
  trees: ['HKEY_CURRENT_USER\\Software\\Microsoft\\Office'],
  whose: ['user'],
};

/** Old protocols turned off on a PC whose WinHTTP value contains them. @type {KillSubject} */
export const OLD_PROTOCOLS = {
  windows: 'win10',
  sample: 'windows-10-ssl',
  trees: PC.trees,
  whose: ['retire'],
};

/**
 * Returns random numbers from a seed, so that a run can be repeated as far as the machine allows (mulberry32).
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * When to kill: this many milliseconds after the target reports its start or its first write.
 * @typedef {{ from: 'started' | 'writing', ms: number }} KillMoment
 *
 * Runs a verb of the kill target, and kills it at the given moment.
 * @param {import('./runtime.mjs').WindowsRuntime} runtime @param {import('./prefix.mjs').Prefix} prefix
 * @param {readonly string[]} verb With its arguments. @param {KillMoment | null} killAt
 * @returns {Promise<{ killed: boolean, said: string, ms: { started: number, writing: number } }>} The last line that it
 *   printed, and how long it ran from each moment.
 */
async function runTarget({ nodeExe, appDir }, prefix, verb, killAt) {
  const args = [nodeExe, windowsPath(join(appDir, 'kill-target.cjs')), ...verb];
  const { said, ...ran } = await runToKill({ program: 'wine', args, env: prefix.env }, killAt);
  return { ...ran, said: said.trim().split('\n').at(-1) ?? '' };
}

/** @param {import('./prefix.mjs').Prefix} prefix @param {readonly string[]} [trees] */
export async function exportTrees(prefix, trees = PC.trees) {
  return Promise.all(trees.map((tree) => exportKey(prefix, tree)));
}

/**
 * Kills `count` processes in a fresh prefix and counts the results. The bundles must be up to date.
 * @param {number} count @param {number} seed @param {KillSubject} subject
 * @param {(done: number) => void} [progress] @returns {Promise<KillCounts>}
 */
export async function runKillTest(count, seed, { windows, sample, trees, whose }, progress = () => undefined) {
  const random = randomFrom(seed);
  const runtime = await ensureWindowsRuntime(ROOT);
  const prefix = await openPrefix(ROOT);
  try {
    await prefix.setWindows(windows);
    await importRegFile(prefix, join(ROOT, 'electron/samples', sample, 'registry.reg'));
    const old = await exportTrees(prefix, trees);
    const apply = await runTarget(runtime, prefix, ['apply', ...whose], null);
    if (apply.said !== 'committed') throw new Error(`apply said: ${apply.said}`);
    const changed = await exportTrees(prefix, trees);
    const undo = await runTarget(runtime, prefix, ['undo', ...whose], null);
    if (undo.said !== 'undone') throw new Error(`undo said: ${undo.said}`);
    if (!isDeepStrictEqual(await exportTrees(prefix, trees), old)) throw new Error('undo left a difference');
    // a little longer than a change takes, so that every moment of it is hit; most kills are while it writes
    /** @returns {KillMoment} */
    const randomMoment = () => {
      const from = random() < 0.2 ? 'started' : 'writing';
      return { from, ms: random() * 1.1 * Math.max(apply.ms[from], undo.ms[from]) };
    };

    const counts = { kills: 0, killedRecoveries: 0, halfDone: 0, wrong: /** @type {string[]} */ ([]) };
    let verb = 'apply';
    for (let round = 1; counts.kills < count; round++) {
      const first = await runTarget(runtime, prefix, [verb, ...whose], randomMoment());
      if (first.killed) counts.kills += 1;
      const ending = random() < 0.5 ? 'recover' : 'finish';
      if (random() < 0.5) {
        const cut = await runTarget(runtime, prefix, [ending, ...whose], randomMoment());
        if (cut.killed) counts.kills += 1;
        if (cut.killed) counts.killedRecoveries += 1;
      }
      const end = await runTarget(runtime, prefix, [ending, ...whose], null);
      if (end.said !== 'nothing-to-do') counts.halfDone += 1;
      if (!['committed', 'undone', 'nothing-to-do'].includes(end.said)) {
        counts.wrong.push(`round ${round}: ${ending} after ${verb} said ${end.said}`);
      }
      const after = await exportTrees(prefix, trees);
      const isOld = isDeepStrictEqual(after, old);
      if (!isOld && !isDeepStrictEqual(after, changed)) {
        counts.wrong.push(`round ${round}: neither old nor new after ${verb} and ${ending}: ${JSON.stringify(after)}`);
        break;
      }
      verb = isOld ? 'apply' : 'undo';
      progress(counts.kills);
    }
    return counts;
  } finally {
    await prefix.close();
  }
}

/**
 * `npm run tool -- kill N [SEED]`: N kills in two prefixes at once.
 * @param {readonly string[]} argv @returns {Promise<number>} 0 if every recovery restored a consistent state.
 */
async function runKillCommand(argv) {
  const [kills = 1000, seed = Date.now() % 1_000_000] = argv.map(Number);
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
    process.stderr.write('Usage: npm run tool -- kill N [SEED]\n');
    return 2;
  }
  process.stderr.write(`${kills} kills, seed ${seed}, in two prefixes of Wine.\n`);
  const shares = [Math.ceil(kills / 2), Math.floor(kills / 2)].filter((share) => share > 0);
  const done = shares.map(() => 0);
  const lanes = shares.map((share, lane) =>
    runKillTest(share, seed + lane, PC, (count) => {
      const before = Math.floor(sum(done) / 50);
      done[lane] = count;
      if (Math.floor(sum(done) / 50) > before) process.stderr.write(`${sum(done)} kills\n`);
    }),
  );
  const results = await Promise.all(lanes);
  const wrong = results.flatMap((result) => result.wrong);
  const total = (/** @type {'kills' | 'killedRecoveries' | 'halfDone'} */ name) => sum(results.map((one) => one[name]));
  process.stdout.write(
    `${total('kills')} kills (${total('killedRecoveries')} of them recoveries), half-done changes found ${total('halfDone')}, ` +
      `wrong after recovery ${wrong.length}\n${wrong.map((line) => `${line}\n`).join('')}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

await asCommand(import.meta.url, runKillCommand);
