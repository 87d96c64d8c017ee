// Folders of npm packages beside our own: for Windows, or of an older age.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './file-lock.mjs';
import { SetUpError, runNpm, say } from './setup.mjs';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs what a lock file names into a folder, unless that is there already. Two processes may do so at once.
 *
 * @param {object} wanted
 * @param {string} wanted.from The folder with the lock file.
 * @param {string} wanted.to Made anew where the lock file is another.
 * @param {string} wanted.what As people read it, such as `the packages for Windows (x64)`.
 * @param {string} wanted.architecture Of Windows.
 * @param {readonly string[]} [wanted.options] More for `npm ci`.
 * @returns {Promise<string>} Its `node_modules`.
 */
export async function ensureNpmFolder({ from, to, what, architecture, options = [] }) {
  const hash = createHash('sha256');
  for (const name of FILES) hash.update(readFileSync(join(from, name))).update('\0');
  const wanted = hash.digest('hex');
  const stamp = join(to, 'installed');
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!isCurrent()) {
    await withLock(`${to}.packages.lock`, async () => {
      if (isCurrent()) return;
      say(`Installing ${what}...`);
      rmSync(stamp, { force: true });
      mkdirSync(to, { recursive: true });
      for (const name of FILES) copyFileSync(join(from, name), join(to, name));
      // Install scripts would build or fetch for this system.
      const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
      if ((await runNpm(['ci', ...quiet, ...options, '--os=win32', `--cpu=${architecture}`], to)) !== 0) {
        throw new SetUpError(`npm could not install ${what} (see above). Is the network there? Then run this again.`);
      }
      writeFileSync(stamp, wanted);
    });
  }
  return join(to, 'node_modules');
}
