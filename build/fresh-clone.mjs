// The first command of somebody new: `npm start` in a checkout that has no packages yet, without a display.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';
import { runStep } from './step.mjs';

/**
 * Starts it in a copy of what git has, or would add; throws an `ExpectedError` with the end of what it printed where
 * that fails.
 * @param {boolean} isPart With the packages that are here: in a run of all stages, the run itself began by installing
 *   them.
 */
export function startInFreshClone(isPart) {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const clone = mkdtempSync(join(tmpdir(), 'tls-remedy-clone-'));
  try {
    // A file that was removed and not committed yet is still among them.
    for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(join(ROOT, name))))
      cpSync(join(ROOT, file), join(clone, file), { preserveTimestamps: true });
    if (isPart) symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    runStep({
      title: 'Starting the program in a fresh clone',
      log: 'fresh-clone',
      command: 'npm',
      args: ['start'],
      options: { cwd: clone, env: { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined } },
      advice: 'Somebody new would see the same.',
    });
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}
