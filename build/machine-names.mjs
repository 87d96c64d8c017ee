// No file may name the machine that it was made on. It stays ours: lockfile-lint wants the host of a registry to be
// there, and what looks for secrets knows no paths.
import { spawnSync } from 'node:child_process';
import { ExpectedError, asCommand, say } from './command.mjs';
import { ROOT } from './setup.mjs';

const PATTERNS = [
  // Only if a path begins: `a/home/b` and `https://host/home/b` go on from something else.
  '(^|[^[:alnum:]_./~%}-])/(work|root|home|Users|mnt|workspace)/[[:alnum:]_.-]',
  'registry\\.[[:alnum:]_-]+\\.(org|com|io)',
  // In a lock file: such a file works with the same registry only.
  '^ *"resolved": "http',
];

/**
 * @param {string} folder
 * @returns {string[]} Each line of a file, tracked or about to be, that names a machine, with its place.
 */
export function machineProblems(folder) {
  const args = ['grep', '--no-index', '--exclude-standard', '-nIE', ...PATTERNS.flatMap((pattern) => ['-e', pattern])];
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new ExpectedError(`git can’t search: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

await asCommand(import.meta.url, () => {
  const problems = machineProblems(ROOT);
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) say('Each of these lines names one machine, or one registry: name what every checkout has.');
  return problems.length === 0 ? 0 : 1;
});
