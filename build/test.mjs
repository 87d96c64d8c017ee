// All tests in stages: `node build/test.mjs [STAGE]... [ARGUMENT]...`. Every stage runs, whatever came before it; the
// last line is `N passed, N failed`. Several stages run two at a time: those in Wine wait a lot, and the others
// compute. What they need from elsewhere is brought meanwhile, one after another, as some need the same.
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { asCommand, messageOf, say } from './command.mjs';
import { oldFacts } from './docs/sources.mjs';
import { ROOT, setUp } from './setup.mjs';
import { STAGES, runStage } from './stages.mjs';

/**
 * @typedef {{ readonly name: string, readonly seconds: string, readonly result:
 *   import('./test-results.mjs').StageResult, readonly notRun?: string }} Row
 */

/**
 * @param {readonly string[]} argv Names of stages (none: all of them), then arguments for the one stage's runner.
 * @returns {Promise<number>} The exit code.
 */
async function test(argv) {
  const known = argv.findIndex((arg) => !Object.hasOwn(STAGES, arg));
  const names = known === -1 ? argv : argv.slice(0, known);
  const args = argv.slice(names.length);
  if (args.length > 0 && names.length !== 1) {
    say(`Name one stage (${Object.keys(STAGES).join(', ')}) to give it arguments: ${args.join(' ')}`);
    return 2;
  }
  const isAll = names.length === 0;
  // Some tests do a part then: pictures are for people, who ask for them by name.
  if (isAll) process.env.TLS_REMEDY_PART = 'yes';
  const stages = Object.entries(STAGES).filter(([name, stage]) =>
    isAll ? isOfThisSystem(stage) : names.includes(name),
  );
  try {
    setUp([]);
  } catch (error) {
    // Without npm packages no stage can even start.
    return report([{ name: 'set-up', seconds: '0', result: failed('set-up', error) }], false);
  }
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  const waiting = stages.map(([name, stage]) => {
    const bringing = before.then(() => brought({ name, isAll }));
    before = bringing;
    return { name, stage, bringing };
  });
  /** @type {Row[]} */
  const rows = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      rows.push(await timed(next, isAll ? null : args, stages.length === 1));
  };
  await Promise.all([worker(), worker()]);
  return report(rows, isAll);
}

/** @typedef {import('./bring.mjs').Brought} Brought */
/**
 * @typedef {{ name: string, stage: import('./stages.mjs').Stage, bringing: Promise<Brought> }} Waiting Its own things
 *   come after those of the stages before it.
 */

/** @param {import('./bring.mjs').Asked} asked @returns {Promise<Brought>} */
async function brought(asked) {
  try {
    const thread = new Worker(new URL('bring.mjs', import.meta.url), { workerData: asked });
    const [answer] = /** @type {[Brought]} */ (await once(thread, 'message'));
    return answer;
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** @param {import('./stages.mjs').Stage} stage */
const isOfThisSystem = ({ system }) => system === undefined || system === process.platform;

/**
 * Runs a stage. Beside another one what its runner prints goes to a log, and is shown whole when it is done.
 * @param {Waiting} waiting
 * @param {readonly string[] | null} args Null in a run of all stages: one that can't run on this machine then says so,
 *   else it fails, unless the machine needn't have what it is about.
 * @param {boolean} isAlone @returns {Promise<Row>}
 */
async function timed({ name, stage, bringing }, args, isAlone) {
  const folder = join(ROOT, 'out/logs');
  const log = join(folder, `test-${name}.log`);
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`\n=== ${name} begins\n`);
  const output = isAlone ? 'inherit' : openSync(log, 'w');
  const start = performance.now();
  let result;
  try {
    const found = await bringing;
    if ('notHere' in found && (args === null || found.isFine === true)) {
      process.stdout.write(`=== ${name} is not run: ${found.notHere}\n`);
      return { name, seconds: '0.0', result: { passed: 0, failures: [] }, notRun: found.notHere };
    }
    if (!('variables' in found)) throw new Error('error' in found ? found.error : found.notHere);
    result = await runStage(name, { args: args ?? stage.fewer ?? [], output }, found.variables);
  } catch (error) {
    result = failed(name, error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (output !== 'inherit') {
    closeSync(output);
    process.stdout.write(`\n=== ${name}, after ${seconds} s\n${readFileSync(log, 'utf8')}`);
  }
  return { name, seconds, result };
}

/** @param {string} name @param {unknown} error @returns {Row['result']} */
function failed(name, error) {
  return { passed: 0, failures: [{ name, detail: messageOf(error) }] };
}

/** @param {string} name Of a test, beginning with its file: in Wine, one of the copy of the checkout. */
function shown(name) {
  return name.replace(/^Z:/, '').replace(`${ROOT}/`, '').replace('.cache/windows-node/', '');
}

/**
 * @param {readonly Row[]} rows
 * @param {boolean} isAll Whether all stages ran: they end with the facts that are due to be compared again.
 */
function report(rows, isAll) {
  const failures = rows.flatMap(({ result }) => result.failures);
  const passed = rows.reduce((sum, { result }) => sum + result.passed, 0);
  const without = rows.flatMap(({ name, notRun }) => (notRun === undefined ? [] : [name])).join(' and ');
  const lines = [
    '',
    ...failures.flatMap(({ name, detail }) => [`FAILED ${shown(name)}`, detail.replaceAll(/^/gm, '    '), '']),
    ...rows.flatMap(({ name, result: { elsewhere = [] } }) =>
      elsewhere.map((test) => `not in ${name}: ${shown(test.name)} (${test.why})`),
    ),
    ...rows.map(({ name, seconds, result, notRun }) => {
      if (notRun !== undefined) return `${name.padEnd(12)} not run: ${notRun}`;
      const { passed, failures, elsewhere = [] } = result;
      const others = elsewhere.length === 0 ? '' : `, ${elsewhere.length} elsewhere only`;
      return `${name.padEnd(12)}${seconds.padStart(7)} s  ${passed} passed, ${failures.length} failed${others}`;
    }),
    ...(isAll ? [oldFacts().split('\n', 1)[0]] : []),
    `${passed} passed, ${failures.length} failed${without === '' ? '' : `, without ${without}`}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return failures.length === 0 && rows.length > 0 ? 0 : 1;
}

await asCommand(import.meta.url, test);
