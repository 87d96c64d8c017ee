// The stages of `npm test`: what each needs, and how it runs.
import { whyNoWine } from './wine-version.mjs';
import { ALL_TARGETS } from './bundle-targets.mjs';
import { PLAYWRIGHT, WINDOWS_NODE, runStaticChecks, runTests, vitest } from './runners.mjs';
import { startInFreshClone } from './fresh-clone.mjs';
import { setUpPowerShell, whyNoPowerShell } from '../e2e/powershell/programs.mjs';
import { ROOT } from './setup.mjs';

/**
 * @typedef {object} Stage
 * @property {readonly import('./setup.mjs').Need[]} needs
 * @property {readonly import('./bundle-targets.mjs').TargetName[]} [targets] Bundled before it starts.
 * @property {(isAll: boolean) => Promise<Readonly<Record<string, string>> | void>} [fetch] Brings what comes from
 *   elsewhere: while the stage runs, nothing else is in reach. Gives variables for its runner. Only one is called at a
 *   time. It gets whether all stages run.
 * @property {import('./runners.mjs').Runner} [runner] None for the static checks.
 * @property {number} [minutes] Its limit.
 * @property {readonly string[]} [fewer] Its arguments in a run of all stages; named, it does all that it has.
 * @property {NodeJS.Platform} [system] The only one that it runs on; elsewhere it has to be named, and fails.
 * @property {() => string | null} [whyNot] Why a machine needn't have what it is about; null where it does. It isn't
 *   run there, named or not.
 */

/** Looked at in the older engine alone: a newer one can draw and print all that it can. */
const ONLY_IN_108 = ['pseudo', 'report-page'];

/** Tests of what an older engine may draw, print, time, walk or refuse in another way, with every screen once. */
const MAY_DIFFER_IN_108 = [
  ...ONLY_IN_108,
  ...['guided-keyboard', 'keyboard', 'layout-shift', 'no-network', 'report', 'sizes', 'start', 'walks'],
].map((name) => `specs/${name}.spec.ts`);

const inElectron = (/** @type {string} */ name) => `electron/${name}`;
const inServices = (/** @type {string} */ name) => `electron/services/${name}`;

/** Unit tests of files and their names, locks, processes and encodings; docs/testing.md has the reasons. */
const MAY_DIFFER_ON_WINDOWS = [
  ...['build/package', 'e2e/race/lock'],
  ...['host', 'write'].map((name) => `electron/cli/${name}`),
  ...['preferences', 'save-report'].map((name) => `electron/app/${name}.test`),
  ...['elevation', 'events', 'lock', 'logs', 'one-at-a-time', 'rename-again', 'tasks', 'win32'].map(inElectron),
  ...['driver', 'encoding', 'open', 'replace-file'].map((name) => `electron/registry/reg-file/${name}`),
  ...['explain', 'pc/as-user', 'pc/watchers', 'report'].map(inServices),
];

/**
 * In the order in which they begin, and get what they need: what needs least comes first, then the longest. What those
 * in Wine need takes the disk two minutes on a machine that has just started; meanwhile the unit tests compute.
 * @type {Readonly<Record<string, Stage>>}
 */
export const STAGES = {
  static: {
    needs: [],
    // A stage in Wine needs it too, and one of its checks, a process of its own, would install it at the same time.
    fetch: async () => {
      const { ensureLegacyEngine } = await import('./legacy/legacy.mjs');
      ensureLegacyEngine();
    },
  },
  // It packs the program and opens the installer again, and has Ansible look at the playbooks.
  unit: {
    needs: ['package', 'ansible'],
    // Some of its tests run a bundle, which mustn't be written again for the next stage meanwhile.
    targets: ALL_TARGETS,
    fetch: async () => {
      const { installForAllWindows } = await import('./package/stage-app.mjs');
      installForAllWindows();
      const { fetchAnsibleCollection } = await import('../e2e/artefacts/ansible-collection.mjs');
      fetchAnsibleCollection(ROOT);
    },
    runner: vitest('unit'),
    minutes: 15,
  },
  wine: {
    needs: ['wine', 'e2e'],
    system: 'linux',
    targets: ALL_TARGETS,
    fetch: async () => {
      const { setUpWine } = await import('../e2e/wine/set-up.mjs');
      await setUpWine();
    },
    runner: vitest('wine', 3),
    minutes: 18,
  },
  e2e: {
    needs: ['e2e'],
    targets: ALL_TARGETS,
    fewer: [`specs/(?!${ONLY_IN_108.join('|')})`],
    fetch: async (isAll) => startInFreshClone(isAll),
    runner: PLAYWRIGHT,
    minutes: 15,
    system: 'linux',
  },
  // The same tests as a Windows program; on Windows that is what `unit` is.
  'windows-node': {
    needs: ['wine'],
    fewer: MAY_DIFFER_ON_WINDOWS,
    fetch: async () => {
      const { setUpWindowsNode } = await import('../e2e/wine/set-up.mjs');
      await setUpWindowsNode();
    },
    runner: WINDOWS_NODE,
    minutes: 16,
    system: 'linux',
  },
  // Scripts that a real PowerShell runs.
  powershell: {
    needs: process.platform === 'linux' ? ['wine'] : [],
    whyNot: whyNoPowerShell,
    fetch: () => setUpPowerShell(ROOT),
    // All of the project's texts, all exports on every sample, and the collector take minutes.
    fewer: ['e2e/powershell/together'],
    runner: vitest('powershell'),
    minutes: 15,
  },
  // The same in the engine of the legacy build.
  'e2e-108': {
    needs: ['e2e'],
    targets: ALL_TARGETS,
    fewer: MAY_DIFFER_IN_108,
    fetch: async () => {
      const { ensureLegacyChromium } = await import('../e2e/shells/legacy-chromium.mjs');
      return { TLS_REMEDY_BROWSER: await ensureLegacyChromium() };
    },
    runner: PLAYWRIGHT,
    minutes: 15,
    system: 'linux',
  },
  // It writes into the registry of the PC that it runs on, as an administrator: for a machine that is made for it. The
  // script host's driver starts a process for each call, some hundreds in all.
  windows: {
    needs: [],
    targets: ['script-host-worker'],
    runner: vitest('windows'),
    minutes: 15,
    system: 'win32',
  },
};

/**
 * @param {Stage} stage
 * @returns {string | null} Why it can't run on this machine, once it has what it needs; null if it can.
 */
export function whyNotHere({ needs, system }) {
  if (system !== undefined && system !== process.platform) return `it runs on ${SYSTEMS[system] ?? system} alone`;
  return needs.includes('wine') ? whyNoWine() : null;
}

/** @type {Readonly<Partial<Record<NodeJS.Platform, string>>>} */
const SYSTEMS = { linux: 'Linux', win32: 'Windows' };

/**
 * @param {string} name @param {import('./runners.mjs').Run} run @param {Readonly<Record<string, string>>} variables For
 *   its runner.
 */
export async function runStage(name, run, variables) {
  const { runner, minutes = 0 } = STAGES[name] ?? {};
  if (runner === undefined) return runStaticChecks();
  // By name a stage does more than in a run of all: every export in Wine takes half an hour.
  return runTests(name, runner, run, process.env.TLS_REMEDY_PART === 'yes' ? minutes : 4 * minutes, variables);
}
