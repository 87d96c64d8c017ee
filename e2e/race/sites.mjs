// Where several programs write: a registry file, and the registry of a Wine prefix.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/setup.mjs';
import { PC, exportTrees } from '../wine/kill-test.mjs';
import { openPrefix, windowsPath } from '../wine/prefix.mjs';
import { parseRegText } from '../wine/reg-text.mjs';
import { importRegFile } from '../wine/registry.mjs';
import { ensureWindowsRuntime } from '../wine/runtime.mjs';

/**
 * @typedef {import('./run-writer.mjs').Command} Command
 *
 * @typedef {object} Site A registry that several programs write to.
 * @property {string} name
 * @property {(args: readonly string[]) => Command} command How a writer is started there.
 * @property {() => Promise<unknown>} state All that the writers touch, but for the journal.
 * @property {() => Promise<void>} close
 */

const SAMPLE = join(ROOT, 'electron/samples', PC.sample, 'registry.reg');
const TARGET = 'out/wine/race-target.cjs';

/** @returns {Site} */
function openFileSite() {
  const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-race-'));
  const file = join(folder, 'registry.reg');
  copyFileSync(SAMPLE, file);
  return {
    name: 'a registry file',
    command: (args) => ({ program: process.execPath, args: [join(ROOT, TARGET), file, ...args], env: process.env }),
    state: async () => {
      const entries = parseRegText(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
      const lines = entries.map(({ key, name, type, data }) => `${key}\\${name ?? ''} ${type} ${data}`);
      return [...new Set(lines)].filter((line) => !line.includes('\\TLS Remedy\\')).sort();
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @returns {Promise<Site>} */
async function openWineSite() {
  const { nodeExe, appDir } = await ensureWindowsRuntime(ROOT);
  const prefix = await openPrefix(ROOT);
  await prefix.setWindows('win7');
  await importRegFile(prefix, SAMPLE);
  const script = windowsPath(join(appDir, 'race-target.cjs'));
  return {
    name: 'the registry in Wine',
    command: (args) => ({ program: 'wine', args: [nodeExe, script, '-', ...args], env: prefix.env }),
    state: () => exportTrees(prefix),
    close: prefix.close,
  };
}

export const SITES = { file: async () => openFileSite(), wine: openWineSite };
