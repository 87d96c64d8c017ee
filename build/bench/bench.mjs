// `npm run bench -- [GROUP...] [--json] [--check]`: measures, prints one table, and says which budgets aren't kept.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { asCommand, say } from '../command.mjs';
import { ROOT, setUp } from '../setup.mjs';
import { brokenBudgets, readBudgets } from './budgets.mjs';
import { GROUP_NAMES, GROUPS } from './groups.mjs';
import { formatTable } from './table.mjs';

/**
 * @typedef {import('./groups.mjs').GroupName} GroupName
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {Readonly<Partial<Record<import('./rows.mjs').ShellName, string>>>} Shells
 * @typedef {{ readonly rows: readonly Row[], readonly shells: Shells }} Measured
 */

const USAGE = `Usage: npm run bench -- [${GROUP_NAMES.join('|')}]... [--json] [--check]`;

/**
 * @param {readonly string[]} argv
 * @returns {{ json: boolean, check: boolean, groups: readonly GroupName[] } | { problem: string }}
 */
export function parseBenchArguments(argv) {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean', default: false });
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: flag, check: flag },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !GROUP_NAMES.some((known) => known === name));
    if (unknown !== undefined) return { problem: `There is no group "${unknown}".` };
    const groups = GROUP_NAMES.filter((name) => positionals.length === 0 || positionals.includes(name));
    return { json: values.json, check: values.check, groups };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} 0; 1 where a budget isn't kept and `--check` asks; 2 for bad usage.
 */
async function bench(argv) {
  const args = parseBenchArguments(argv);
  if ('problem' in args) {
    say(`${args.problem}\n${USAGE}`);
    return 2;
  }
  await setUp([...new Set(args.groups.flatMap((name) => GROUPS[name].needs))]);
  await bundle([...new Set(['bench', ...args.groups.flatMap((name) => GROUPS[name].targets)])].map(target));
  const start = performance.now();
  /** @type {Row[]} */
  const rows = [];
  let shells = /** @type {Shells} */ ({});
  for (const name of args.groups) {
    say(`${name}: ${GROUPS[name].about}...`);
    const measured = await measure(name);
    rows.push(...measured.rows);
    shells = { ...shells, ...measured.shells };
  }
  const budgets = readBudgets();
  const broken = brokenBudgets(rows, budgets, args.groups);
  const machine = machineWords();
  const seconds = Math.round((performance.now() - start) / 1000);
  if (args.json) {
    process.stdout.write(`${JSON.stringify({ schema: 1, machine, shells, seconds, rows, broken }, null, 2)}\n`);
  } else {
    const names = Object.entries(shells).map(([name, words]) => `${name}: ${words}`);
    process.stdout.write(`${[machine, ...names, '', formatTable(rows, budgets), '', `${seconds} s`].join('\n')}\n`);
  }
  for (const line of broken) say(`Over budget: ${line}`);
  return args.check && broken.length > 0 ? 1 : 0;
}

/** @param {string} name */
function target(name) {
  return /** @type {import('../bundle-targets.mjs').TargetName} */ (name);
}

/**
 * Each group has a process of its own, so that none runs in code that another one warmed, or on its heap.
 *
 * @param {GroupName} name
 * @returns {Promise<Measured>}
 */
function measure(name) {
  return new Promise((resolve, reject) => {
    const child = fork(join(ROOT, 'out/bench/measure.cjs'), [name], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    /** @type {Measured | null} */
    let measured = null;
    child.on('message', (message) => (measured = /** @type {Measured} */ (message)));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 && measured !== null) resolve(measured);
      else reject(new Error(`${name} could not be measured; exit code ${code}`));
    });
  });
}

function machineWords() {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${modelOf(first?.model)}, ${cpus().length} cores, ${memory}, ${system()} ${release()}, load ${loadavg()[0]?.toFixed(1)}`;
}

/**
 * What the processor calls itself; some virtual machines say so nowhere but in /proc.
 *
 * @param {string | undefined} reported
 */
function modelOf(reported) {
  if (reported !== undefined && reported.trim() !== '' && reported !== 'unknown') return reported.trim();
  try {
    return /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? process.arch;
  } catch {
    return process.arch;
  }
}

await asCommand(import.meta.url, bench);
