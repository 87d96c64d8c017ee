// The groups of rows, each measured in a process of its own. A group is an entry here and one of the same name in
// `measure.ts`; a row is what its function gives.

import { THREADS } from '../bundle-targets.mjs';

/**
 * @typedef {object} Group
 * @property {string} about
 * @property {readonly import('../setup.mjs').Need[]} needs
 * @property {readonly import('../bundle-targets.mjs').TargetName[]} targets Beside the measuring itself.
 */

/** @type {readonly import('../bundle-targets.mjs').TargetName[]} */
const IN_WINE = [
  'cli',
  'samples',
  'script-host-worker',
  ...THREADS,
  'probe-script',
  'host-script',
  'wine-cli',
  'wine-bench',
];
/** @type {readonly import('../bundle-targets.mjs').TargetName[]} */
const WINDOW = ['renderer', 'preload', 'samples'];

/** @satisfies {Readonly<Record<string, Group>>} */
export const GROUPS = {
  registry: { about: 'reading every setting in both views', needs: ['wine'], targets: IN_WINE },
  start: { about: 'from the start of the process to the report', needs: ['wine'], targets: IN_WINE },
  decide: { about: 'diagnosing and planning', needs: [], targets: [] },
  apply: { about: 'from the go-ahead to verified', needs: ['wine'], targets: IN_WINE },
  proof: { about: 'asking Windows what it offers', needs: ['wine'], targets: IN_WINE },
  notice: { about: 'hearing of a change by somebody else', needs: ['wine'], targets: IN_WINE },
  text: { about: 'explaining texts and reading .reg files', needs: [], targets: [] },
  fleet: { about: 'counting reports', needs: [], targets: [] },
  usage: { about: 'reading logs', needs: [], targets: [] },
  window: { about: 'the window', needs: ['e2e'], targets: WINDOW },
  dev: { about: 'the development loop', needs: ['e2e'], targets: ['preload', 'samples'] },
  rest: { about: 'doing nothing', needs: ['wine', 'e2e'], targets: [...IN_WINE, ...WINDOW] },
};

/** @typedef {keyof typeof GROUPS} GroupName */

export const GROUP_NAMES = /** @type {readonly GroupName[]} */ (Object.keys(GROUPS));
