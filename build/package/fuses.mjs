// Electron's fuses: switches inside the executable that no later configuration can undo.
import { FuseV1Options as Fuse } from '@electron/fuses';
import { BUILDS } from './builds.mjs';

/**
 * Every fuse that Electron knows, in the order of the wire, with what we want. `e2e` if only the flavour for tests
 * differs.
 * @type {readonly { readonly fuse: Fuse, readonly release: boolean, readonly e2e?: boolean, readonly not?:
 *   import('./builds.mjs').BuildName }[]}
 */
export const FUSES = [
  // Our signed program must not run anybody's script.
  { fuse: Fuse.RunAsNode, release: false },
  // There are no cookies; if there ever are, not in plain text.
  { fuse: Fuse.EnableCookieEncryption, release: true },
  // No code through NODE_OPTIONS.
  { fuse: Fuse.EnableNodeOptionsEnvironmentVariable, release: false },
  // No debugger; the test driver needs one.
  { fuse: Fuse.EnableNodeCliInspectArguments, release: false, e2e: true },
  // A changed archive must not start. On Windows since Electron 30.
  { fuse: Fuse.EnableEmbeddedAsarIntegrityValidation, release: true, not: 'legacy' },
  // No program from a folder next to the archive.
  { fuse: Fuse.OnlyLoadAppFromAsar, release: true },
  // There is no such snapshot.
  { fuse: Fuse.LoadBrowserProcessSpecificV8Snapshot, release: false },
  // Our page is not a file: page.
  { fuse: Fuse.GrantFileProtocolExtraPrivileges, release: false },
  // Electron's default.
  { fuse: Fuse.WasmTrapHandlers, release: true },
];

/**
 * What each fuse of a target must be, from the first to the last that its Electron has.
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'flavour'>} target
 * @returns {readonly { readonly fuse: Fuse, readonly name: string, readonly on: boolean }[]}
 */
export function packageFuses({ build, flavour }) {
  return FUSES.slice(0, BUILDS[build].fuseCount).map(({ fuse, release, e2e, not }) => ({
    fuse,
    name: Fuse[fuse],
    on: not !== build && (flavour === 'e2e' ? (e2e ?? release) : release),
  }));
}
