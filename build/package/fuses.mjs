// Electron's fuses: switches inside the executable that no later configuration can undo.
import { FuseV1Options } from '@electron/fuses';
import { BUILDS } from './builds.mjs';

/**
 * Every fuse that Electron knows, in the order of the wire, with what we want. `e2e` where only the flavour for tests differs.
 *
 * @type {readonly { readonly fuse: FuseV1Options, readonly release: boolean, readonly e2e?: boolean, readonly not?: import('./builds.mjs').BuildName, readonly why: string }[]}
 */
export const FUSES = [
  { fuse: FuseV1Options.RunAsNode, release: false, why: 'our signed program must not run anybody’s script' },
  {
    fuse: FuseV1Options.EnableCookieEncryption,
    release: true,
    why: 'there are no cookies; if there ever are, not in plain text',
  },
  { fuse: FuseV1Options.EnableNodeOptionsEnvironmentVariable, release: false, why: 'no code through NODE_OPTIONS' },
  {
    fuse: FuseV1Options.EnableNodeCliInspectArguments,
    release: false,
    e2e: true,
    why: 'no debugger; the test driver needs one',
  },
  {
    fuse: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    release: true,
    not: 'legacy', // On Windows since Electron 30.
    why: 'a changed archive must not start',
  },
  { fuse: FuseV1Options.OnlyLoadAppFromAsar, release: true, why: 'no program from a folder beside the archive' },
  { fuse: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, release: false, why: 'there is no such snapshot' },
  { fuse: FuseV1Options.GrantFileProtocolExtraPrivileges, release: false, why: 'our page is not a file: page' },
  { fuse: FuseV1Options.WasmTrapHandlers, release: true, why: 'Electron’s default' },
];

/**
 * What each fuse of a target must be, from the first to the last that its Electron has.
 *
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'flavour'>} target
 * @returns {readonly { readonly fuse: FuseV1Options, readonly name: string, readonly on: boolean }[]}
 */
export function packageFuses({ build, flavour }) {
  return FUSES.slice(0, BUILDS[build].fuseCount).map(({ fuse, release, e2e, not }) => ({
    fuse,
    name: FuseV1Options[fuse],
    on: not !== build && (flavour === 'e2e' ? (e2e ?? release) : release),
  }));
}
