// Which PowerShells the tests run. Needs no npm package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureTemplate } from '../wine/prefix.mjs';

/**
 * @typedef {object} PowerShellProgram
 * @property {string} name
 * @property {string} path
 * @property {boolean} [isWow64] Of 32 bits on a Windows of 64: both views of the registry are one to it.
 */

/** A folder with a PowerShell for Windows, which runs in Wine. */
const VARIABLE = 'TLS_REMEDY_POWERSHELL';

/** A Windows with Wine's `mscoree`, which .NET needs, both when it is made and when a program runs. */
export const POWERSHELL_KIND = { template: '.cache/powershell-prefix', overrides: 'mshtml=' };

/** @returns {readonly PowerShellProgram[]} Those of this machine. Throws if the one that is named isn't there. */
export function powerShells() {
  if (process.platform === 'win32') return onWindows();
  const folder = process.env[VARIABLE];
  if (process.platform !== 'linux' || folder === undefined || folder === '') return [];
  const path = join(folder, 'pwsh.exe');
  if (!existsSync(path)) throw new Error(`${VARIABLE} names ${folder}, which has no pwsh.exe.`);
  return [{ name: 'PowerShell 7 in Wine', path }];
}

/** @returns {readonly PowerShellProgram[]} */
function onWindows() {
  const windows = process.env.SystemRoot ?? 'C:\\Windows';
  const inWindows = (/** @type {string} */ folder) => join(windows, folder, 'WindowsPowerShell/v1.0/powershell.exe');
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'pwsh.exe'));
  return [
    { name: 'Windows PowerShell', path: inWindows('System32') },
    { name: 'Windows PowerShell, 32-bit', path: inWindows('SysWOW64'), isWow64: true },
    ...found
      .filter((path) => existsSync(path))
      .slice(0, 1)
      .map((path) => ({ name: 'PowerShell 7', path })),
  ].filter(({ path }) => existsSync(path));
}

/** @returns {string | null} Why the tests with a PowerShell can't run here; null if they can. */
export function whyNoPowerShell() {
  if (powerShells().length === 0) return 'there is no PowerShell for Windows';
  // The scripts write below HKEY_LOCAL_MACHINE.
  const isAdministrator =
    process.platform !== 'win32' || spawnSync('net', ['session'], { stdio: 'ignore' }).status === 0;
  return isAdministrator ? null : 'its scripts write as an administrator';
}

/** @param {string} root The checkout. */
export async function setUpPowerShell(root) {
  if (process.platform === 'linux') await ensureTemplate(root, POWERSHELL_KIND);
}
