// The stages of `npm test`: what each needs, and how it runs.
import { ALL_TARGETS, APP } from './bundle-targets.mjs';
import { MINUTE_MS, runPlaywright, runStaticChecks, runVitest, runWindowsNode } from './runners.mjs';
import { ROOT } from './setup.mjs';

/**
 * @typedef {import('./test-results.mjs').StageResult} StageResult
 * @typedef {import('./bundle-targets.mjs').TargetName} TargetName
 * @typedef {import('./runners.mjs').Run} Run
 */

/**
 * @typedef {object} Stage
 * @property {readonly import('./setup.mjs').Need[]} needs
 * @property {readonly TargetName[]} targets Bundled before it starts.
 * @property {() => Promise<unknown>} [fetch] Brings what comes from elsewhere: while the stage runs, nothing else is in reach.
 * @property {(run: Run) => Promise<StageResult>} run
 * @property {readonly string[]} [fewer] Its arguments in a run of all stages; named, it does all that it has.
 * @property {NodeJS.Platform} [system] The only one that it runs on; elsewhere it has to be named, and fails.
 */

/** Tests of what an older engine may draw, print, time, walk through or refuse in another way: every screen is among it, once. */
const MAY_DIFFER_IN_108 = [
  'explain',
  'guided-keyboard',
  'keyboard',
  'layout-shift',
  'no-network',
  'pseudo',
  'report-page',
  'report',
  'sizes',
  'start',
  'walks',
].map((name) => `specs/${name}.spec.ts`);

/** Unit tests of files and their names, locks, threads and processes, encodings and the command line; docs/testing.md has the reasons. */
const MAY_DIFFER_ON_WINDOWS = [
  'build/package',
  'build/verify-package',
  'e2e/explain-thread',
  'e2e/race',
  'e2e/reading-thread',
  ...['bad-input', 'changes', 'explain', 'export', 'fleet', 'probe', 'usage'].map(
    (name) => `electron/cli/commands/${name}.test`,
  ),
  ...['host', 'plain-output', 'run-cli', 'write'].map((name) => `electron/cli/${name}`),
  'electron/elevat',
  ...['preferences', 'save-report', 'serve'].map((name) => `electron/app/${name}.test`),
  'electron/events',
  'electron/lock',
  'electron/logs',
  'electron/one-at-a-time',
  'electron/proof',
  'electron/registry/reg-file/driver',
  'electron/registry/reg-file/encoding',
  'electron/registry/reg-file/open',
  'electron/registry/reg-file/replace-file',
  'electron/rename-again',
  'electron/services/change/writers',
  'electron/services/explain',
  'electron/services/read/as-user',
  'electron/services/read/watchers',
  'electron/services/report',
  'electron/services/usage',
  'electron/tasks',
  'electron/win32',
];

/** In the order in which they begin: the longest one first, beside which most of the others run. */
/** @type {Readonly<Record<string, Stage>>} */
export const STAGES = {
  // A prefix is heavy: more than two workers are slower than two.
  wine: {
    needs: ['wine', 'e2e'],
    targets: [...APP, 'wine-cli', 'wine-kill-target', 'race-target', 'wine-service'],
    fetch: async () => {
      const { setUpWine } = await import('../e2e/wine/set-up.mjs');
      await setUpWine(ROOT);
    },
    // Named files may be asked for more than `npm test` does: every export in Wine takes half an hour.
    run: (run) => runVitest('wine', withWorkers(run), (run.args.length > 0 ? 60 : 18) * MINUTE_MS),
  },
  static: {
    needs: [],
    targets: [],
    // A stage in Wine needs it too, and one of its checks, a process of its own, would install it at the same time.
    fetch: async () => {
      const { ensureLegacyEngine } = await import('./legacy/legacy.mjs');
      ensureLegacyEngine();
    },
    run: runStaticChecks,
  },
  // It packs the program and opens the installer again, and has Ansible look at the playbooks.
  unit: {
    needs: ['package', 'ansible'],
    targets: [],
    fetch: async () => {
      const { ARCHITECTURES } = await import('./package/builds.mjs');
      const { installForWindows } = await import('./package/stage-app.mjs');
      for (const architecture of ARCHITECTURES) installForWindows(architecture);
      const { fetchAnsibleCollection } = await import('./ansible-collection.mjs');
      fetchAnsibleCollection(ROOT);
    },
    run: (run) => runVitest('unit', withWorkers(run), 15 * MINUTE_MS),
  },
  e2e: { needs: ['e2e'], targets: ALL_TARGETS, run: (run) => runPlaywright('e2e', run, 15 * MINUTE_MS) },
  // The same tests as a Windows program; on Windows that is what `unit` is.
  'windows-node': {
    needs: ['wine'],
    targets: [],
    fewer: MAY_DIFFER_ON_WINDOWS,
    fetch: async () => {
      const { setUpWindowsNode } = await import('../e2e/wine/set-up.mjs');
      await setUpWindowsNode(ROOT);
    },
    run: (run) => runWindowsNode(withWorkers(run), 16 * MINUTE_MS),
    system: 'linux',
  },
  // The same in the engine of the legacy build.
  'e2e-108': {
    needs: ['e2e'],
    targets: ALL_TARGETS,
    fewer: MAY_DIFFER_IN_108,
    fetch: legacyChromium,
    run: async (run) => runPlaywright('e2e-108', run, 15 * MINUTE_MS, { TLS_REMEDY_BROWSER: await legacyChromium() }),
    system: 'linux',
  },
  // It writes into the registry of the PC that it runs on, as an administrator: for a machine that is made for it.
  windows: {
    needs: [],
    targets: ['script-host-worker'],
    // The script host's driver starts a process for each call, some hundreds in all.
    run: (run) => runVitest('windows', run, 15 * MINUTE_MS),
    system: 'win32',
  },
};

async function legacyChromium() {
  const { ensureLegacyChromium } = await import('./legacy/chromium.mjs');
  return ensureLegacyChromium();
}

/**
 * Two workers, unless the arguments say how many: the runner takes that once only.
 *
 * @param {Run} run
 * @returns {Run}
 */
function withWorkers({ args, output }) {
  return { args: args.some((arg) => arg.startsWith('--maxWorkers')) ? args : ['--maxWorkers=2', ...args], output };
}
