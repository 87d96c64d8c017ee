// `npm run bench -- [GROUP...] [--json] [--check]`: measures, prints one table, and says which budgets aren't kept.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { asCommand, orUsage, say } from '../command.mjs';
import { ROOT, setUp } from '../setup.mjs';

/**
 * The figure (`value`), or how it compares with the other that was measured in turns (`ratio`), has a limit. A ratio
 * past it is kept if the figure is at most `orValue`. Processor time (`ms`) and what is done in it (`rate`) are judged
 * by how fast a core was meanwhile.
 *
 * @typedef {{ readonly what: string, readonly of: 'value' | 'ratio' | 'ms' | 'rate', readonly most?: number,
 *   readonly least?: number, readonly orValue?: number }} Budget
 * @typedef {{ readonly value: number, readonly ratio: number | null, readonly speed: number }} Measured
 */

/** Each is a function of `measure.ts`, measured in a process of its own, with what it needs. */
const GROUPS = /** @type {Readonly<Record<string, readonly import('../setup.mjs').Need[]>>} */ ({
  ...{ registry: ['wine'], start: ['wine'], apply: ['wine'], proof: ['wine'], notice: ['wine'], rest: ['wine', 'e2e'] },
  ...{ decide: [], text: [], fleet: [], usage: [], window: ['e2e'] },
});

export const GROUP_NAMES = Object.keys(GROUPS);

/** @returns {Readonly<Record<string, Budget>>} By group and name; every row that is measured has one. */
export function readBudgets() {
  /** @type {unknown} */
  const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
  return /** @type {Record<string, Budget>} */ (budgets);
}

/** A line of the table. @param {Budget} budget @param {Measured} [measured] */
export function judge(
  { what, of, most = Infinity, least = -Infinity, orValue = -Infinity },
  { value, ratio, speed } = { value: NaN, ratio: null, speed: 1 },
) {
  const judged = { value, ratio: ratio ?? NaN, ms: value * speed, rate: value / speed }[of]; // NaN is within no limit
  return {
    what,
    median: Number(value.toPrecision(4)),
    times: ratio === null ? null : Number(ratio.toPrecision(3)),
    'by speed': of === 'ms' || of === 'rate' ? Number(judged.toPrecision(4)) : null,
    budget: `${of === 'ratio' ? 'times ' : ''}${most === Infinity ? `at least ${least}` : `at most ${most}`}${orValue === -Infinity ? '' : `, or ${orValue}`}`,
    kept: (judged <= most && judged >= least) || value <= orValue,
  };
}

const USAGE = `Usage: npm run bench -- [${GROUP_NAMES.join('|')}]... [--json] [--check]`;

/** @param {readonly string[]} argv */
export function parseBenchArguments(argv) {
  return orUsage(USAGE, () => {
    const flag = /** @type {const} */ ({ type: 'boolean', default: false });
    const options = { json: flag, check: flag };
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const unknown = positionals.find((name) => !GROUP_NAMES.includes(name));
    if (unknown !== undefined) throw new Error(`There is no group "${unknown}".`);
    const groups = GROUP_NAMES.filter((name) => positionals.length === 0 || positionals.includes(name));
    return { json: values.json, check: values.check, groups };
  });
}

/** @param {readonly string[]} argv @returns {Promise<number>} 0; 1 if a budget isn't kept and `--check` asks. */
async function bench(argv) {
  const { json, check, groups } = parseBenchArguments(argv);
  const needs = groups.flatMap((name) => GROUPS[name] ?? []);
  setUp([...new Set(needs)]);
  await bundle([
    ...(needs.length > 0 ? /** @type {const} */ (['cli', 'renderer', 'preload', 'wine-cli', 'wine-bench']) : []),
    .../** @type {const} */ (['bench', 'explain-worker', 'powershell-grammar', 'grammar-runtime', 'reading-worker']),
  ]);
  /** @type {Record<string, Measured>} */
  const measured = {};
  for (const group of groups) {
    say(`${group}...`);
    for (const [name, row] of Object.entries(await measure(group))) measured[`${group}.${name}`] = row;
  }
  const asked = Object.entries(readBudgets()).filter(([id]) => groups.some((group) => id.startsWith(`${group}.`)));
  const rows = asked.map(([id, budget]) => /** @type {const} */ ([id, judge(budget, measured[id])]));
  const table = Object.fromEntries(rows);
  if (json) console.log(JSON.stringify(table, null, 2));
  else console.table(table);
  const broken = rows.filter(([, { kept }]) => !kept).map(([id]) => id);
  if (broken.length > 0) say(`Over budget: ${broken.join(', ')}`);
  return check && broken.length > 0 ? 1 : 0;
}

/**
 * Each group has a process of its own, so that none runs in code that another one warmed, or on its heap.
 * @param {string} name @returns {Promise<Readonly<Record<string, Measured>>>}
 */
function measure(name) {
  return new Promise((resolve, reject) => {
    const stdio = /** @type {const} */ (['ignore', 2, 2, 'ipc']);
    const child = fork(join(ROOT, 'out/bench/measure.cjs'), [name], { execArgv: ['--expose-gc'], stdio: [...stdio] });
    child.once('message', (rows) => resolve(/** @type {Record<string, Measured>} */ (rows)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} could not be measured; exit code ${code}`)));
  });
}

await asCommand(import.meta.url, bench);
