// All tests in stages: `node build/test.mjs [STAGE]... [ARGUMENT]...`. Every stage runs, whatever came before it; the last line is `N passed, N failed`.
import { THREADS } from './bundle-targets.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE_MS, runPlaywright, runStaticChecks, runVitest, runWindowsNode } from './runners.mjs';
import { asCommand, say } from './command.mjs';
import { GUARDED, guardsNotRun } from './guards.mjs';
import { ROOT, setUp } from './setup.mjs';

/**
 * @typedef {import('./test-results.mjs').StageResult} StageResult
 * @typedef {import('./bundle-targets.mjs').TargetName} TargetName
 */

/**
 * @typedef {object} Stage
 * @property {readonly import('./setup.mjs').Need[]} needs
 * @property {readonly TargetName[] | 'all'} targets Bundled before it starts.
 * @property {() => Promise<unknown>} [fetch] Brings what comes from elsewhere: while the stage runs, nothing else is in reach.
 * @property {(args: readonly string[]) => Promise<StageResult>} run
 * @property {readonly string[]} [fewer] Its arguments in a run of all stages; named, it does all that it has.
 * @property {NodeJS.Platform} [system] The only one that it runs on; elsewhere it has to be named, and fails.
 */

/** Tests of what an older engine may draw, print, time, walk through or refuse in another way: every screen is among it, once. */
const MAY_DIFFER = [
  ...['explain', 'ipc-abuse', 'keyboard', 'guided-keyboard', 'layout-shift', 'no-network', 'pseudo', 'report-page'],
  ...['report', 'sizes', 'start', 'walks'],
].map((name) => `specs/${name}.spec.ts`);

/** @type {Readonly<Record<string, Stage>>} */
const STAGES = {
  static: { needs: [], targets: [], run: runStaticChecks },
  // It packs the program and opens the installer again, and has Ansible look at the playbooks.
  unit: {
    needs: ['package', 'ansible'],
    targets: [],
    fetch: async () => {
      const { ARCHITECTURES } = await import('./package/builds.mjs');
      const { installForWindows } = await import('./package/stage-app.mjs');
      for (const architecture of ARCHITECTURES) await installForWindows(architecture);
      const { fetchAnsibleCollection } = await import('./ansible-collection.mjs');
      await fetchAnsibleCollection(ROOT);
    },
    run: (args) => runVitest('unit', withWorkers(args), 11 * MINUTE_MS),
  },
  // The same tests as a Windows program; on Windows that is what `unit` is.
  'windows-node': {
    needs: ['wine'],
    targets: [],
    fetch: async () => {
      const { setUpWindowsNode } = await import('../e2e/wine/set-up.mjs');
      await setUpWindowsNode(ROOT);
    },
    run: (args) => runWindowsNode(withWorkers(args), 16 * MINUTE_MS),
    system: 'linux',
  },
  // A prefix is heavy: more than two workers are slower than two.
  wine: {
    needs: ['wine', 'e2e'],
    targets: [
      'cli',
      'renderer',
      'preload',
      'samples',
      'script-host-worker',
      ...THREADS,
      'probe-script',
      'host-script',
      'wine-cli',
      'wine-kill-target',
      'race-target',
      'wine-service',
    ],
    fetch: async () => {
      const { setUpWine } = await import('../e2e/wine/set-up.mjs');
      await setUpWine(ROOT);
    },
    // Named files may be asked for more than `npm test` does: every export in Wine takes half an hour.
    run: (args) => runVitest('wine', withWorkers(args), (args.length > 0 ? 60 : 18) * MINUTE_MS),
  },
  // It writes into the registry of the PC that it runs on, as an administrator: for a machine that is made for it.
  windows: {
    needs: [],
    targets: ['script-host-worker'],
    // The script host's driver starts a process for each call, some hundreds in all.
    run: (args) => runVitest('windows', args, 15 * MINUTE_MS),
    system: 'win32',
  },
  e2e: { needs: ['e2e'], targets: 'all', run: (args) => runPlaywright('e2e', args, 15 * MINUTE_MS) },
  // The same in the engine of the legacy build.
  'e2e-108': {
    needs: ['e2e'],
    targets: 'all',
    fewer: MAY_DIFFER,
    fetch: legacyChromium,
    run: async (args) => runPlaywright('e2e-108', args, 15 * MINUTE_MS, { TLS_REMEDY_BROWSER: await legacyChromium() }),
    system: 'linux',
  },
};

async function legacyChromium() {
  const { ensureLegacyChromium } = await import('./legacy/chromium.mjs');
  return ensureLegacyChromium();
}

/**
 * Two workers, unless the arguments say how many: the runner takes that once only.
 *
 * @param {readonly string[]} args
 */
function withWorkers(args) {
  return args.some((arg) => arg.startsWith('--maxWorkers')) ? args : ['--maxWorkers=2', ...args];
}

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
  // Those of tours are for people, who ask for them with the test that draws them.
  if (args.length === 0) process.env.TLS_REMEDY_PICTURES = 'no';
  /** @type {{ name: string, seconds: string, result: StageResult }[]} */
  const rows = [];
  try {
    await setUp([]);
  } catch (error) {
    // Without npm packages no stage can even start.
    return report([{ name: 'set-up', seconds: '0', result: failed('set-up', error) }]);
  }
  for (const [name, stage] of Object.entries(STAGES)) {
    if (names.length > 0 ? !names.includes(name) : !runsHere(stage)) continue;
    process.stdout.write(`\n=== ${name}\n`);
    const start = performance.now();
    const result = await runStage(name, stage, names.length === 0 ? (stage.fewer ?? []) : args);
    rows.push({ name, seconds: ((performance.now() - start) / 1000).toFixed(1), result });
  }
  if (names.length === 0)
    rows.push({ name: 'guards', seconds: '0', result: checkGuards(rows.map(({ result }) => result)) });
  return report(rows);
}

/** @param {Stage} stage */
function runsHere({ system }) {
  return system === undefined || system === process.platform;
}

/**
 * @param {string} name
 * @param {Stage} stage
 * @param {readonly string[]} args
 * @returns {Promise<StageResult>}
 */
async function runStage(name, stage, args) {
  try {
    if (!runsHere(stage)) throw new Error(`it runs on ${stage.system} only`);
    await setUp(stage.needs);
    if (stage.targets.length > 0) {
      const { bundle } = await import('./bundle.mjs');
      const { ALL_TARGETS } = await import('./bundle-targets.mjs');
      await bundle(stage.targets === 'all' ? ALL_TARGETS : stage.targets);
    }
    await stage.fetch?.();
    return await stage.run(args);
  } catch (error) {
    return failed(name, error);
  }
}

/**
 * Once every stage has run: whether each test that the documents name was among them, and passed.
 *
 * @param {readonly StageResult[]} results
 * @returns {StageResult}
 */
function checkGuards(results) {
  const titles = results.flatMap((result) => result.titles ?? []);
  const failures = GUARDED.flatMap((document) =>
    guardsNotRun(document, readFileSync(join(ROOT, document), 'utf8'), titles),
  );
  return { passed: failures.length === 0 ? 1 : 0, failures };
}

/**
 * @param {string} name
 * @param {unknown} error
 * @returns {StageResult}
 */
function failed(name, error) {
  return { passed: 0, failures: [{ name, detail: error instanceof Error ? error.message : String(error) }] };
}

/**
 * @param {string} name Of a test, beginning with its file: in Wine, one of the copy of the checkout.
 */
function shown(name) {
  return name
    .replace(/^Z:/, '')
    .replace(`${ROOT}/`, '')
    .replace(/^\.cache\/windows-node\//, '');
}

/** @param {readonly { name: string, seconds: string, result: StageResult }[]} rows */
function report(rows) {
  const failures = rows.flatMap(({ result }) => result.failures);
  const passed = rows.reduce((sum, { result }) => sum + result.passed, 0);
  const lines = [
    '',
    ...failures.flatMap(({ name, detail }) => [`FAILED ${shown(name)}`, detail.replaceAll(/^/gm, '    '), '']),
    ...rows.flatMap(({ name, result: { elsewhere = [] } }) =>
      elsewhere.map((test) => `not in ${name}: ${shown(test.name)} (${test.why})`),
    ),
    ...rows.map(({ name, seconds, result }) => {
      const { passed, failures, elsewhere = [], note } = result;
      const parts = [
        `${passed} passed, ${failures.length} failed`,
        ...(elsewhere.length === 0 ? [] : [`${elsewhere.length} elsewhere only`]),
      ];
      return `${name.padEnd(12)}${seconds.padStart(7)} s  ${[parts.join(', '), ...(note === undefined ? [] : [note])].join('; ')}`;
    }),
    `${passed} passed, ${failures.length} failed`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return failures.length === 0 && rows.length > 0 ? 0 : 1;
}

await asCommand(import.meta.url, test);
