// The legacy build's engine (Electron 22.3.27: Node 16.17.1 on V8 10.8, Chromium 108), as far as it is available: its
// types, its Node and its V8, each in a program of its own. `node build/legacy/legacy.mjs` compiles the main process
// against those types, and compares the checksums of its archives.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError, asCommand } from '../command.mjs';
import { ensureNpmFolder } from '../npm-folder.mjs';
import { ELECTRON_CHECKSUMS } from '../package/builds.mjs';
import { ROOT } from '../setup.mjs';

/**
 * Brings `.cache/legacy` up to date.
 * @returns {{ modules: string, node: string, nodeOnItsV8: string }} The packages; Node 16.17.1, whose V8 is older
 *   (9.4); Node 19, whose V8 is the engine's (10.8). The last two are there on Linux only.
 */
export function ensureLegacyEngine() {
  const modules = ensureNpmFolder({
    from: import.meta.dirname,
    to: join(ROOT, '.cache/legacy'),
    log: 'legacy',
    what: 'what is available of the legacy engine',
  });
  const node = (/** @type {string} */ name) => join(modules, name, 'bin/node');
  return { modules, node: node('node-16.17'), nodeOnItsV8: node('node-v8-10.8') };
}

/**
 * @param {Readonly<Record<string, string>>} known What Electron's own package says of its archives.
 * @returns {string[]} The archives of that version for which we say something else.
 */
export function otherChecksums(known) {
  return Object.entries(ELECTRON_CHECKSUMS)
    .filter(([name, sha256]) => Object.hasOwn(known, name) && known[name] !== sha256)
    .map(([name]) => name);
}

await asCommand(import.meta.url, () => {
  ensureLegacyEngine();
  /** @type {unknown} */
  const known = JSON.parse(readFileSync(join(ROOT, '.cache/legacy/node_modules/electron/checksums.json'), 'utf8'));
  const others = otherChecksums(/** @type {Readonly<Record<string, string>>} */ (known));
  if (others.length > 0)
    throw new ExpectedError(
      `Electron's own package has other checksums of these; build/package/builds.mjs copies them: ${others.join(', ')}`,
    );
  const tsc = join(ROOT, 'node_modules/typescript-7/bin/tsc');
  const options = [tsc, '-p', 'build/legacy/tsconfig.engine.json', '--pretty', 'false'];
  return spawnSync(process.execPath, options, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
});
