// Runs the unit tests under Node for Windows: `node e2e/wine/windows-node.mjs [ARGUMENT]...`, with Vitest arguments.
// They run in a copy of the checkout, next to packages for Windows.
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { asCommand } from '../../build/command.mjs';
import { ensureNpmFolder, forWindows } from '../../build/npm-folder.mjs';
import { run } from '../../build/only-loopback.mjs';
import { ROOT } from '../../build/setup.mjs';
import { openPrefix, windowsPath } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';

const COPY = join(ROOT, '.cache/windows-node');
/** The output of a run, and the packages for this system. */
const NOT_COPIED = new Set(['node_modules', 'out', '.cache', '.wine', '.git']);

/** Installs all packages of the lock file, for Windows. */
export function ensureWindowsPackages() {
  ensureNpmFolder({
    from: ROOT,
    to: COPY,
    log: 'windows-node',
    what: 'all packages for Windows',
    options: forWindows('x64'),
    like: join(ROOT, 'node_modules'),
  });
}

/** Links into the checkout would work in Wine, but a test that writes into it would change it. */
function copyCheckout() {
  for (const name of readdirSync(COPY)) {
    if (name !== 'node_modules') rmSync(join(COPY, name), { recursive: true, force: true });
  }
  mkdirSync(COPY, { recursive: true });
  for (const name of readdirSync(ROOT).filter((name) => !NOT_COPIED.has(name))) {
    cpSync(join(ROOT, name), join(COPY, name), { recursive: true, preserveTimestamps: true });
  }
  // Node for Windows comes without npm here, so what the tests would install must exist. To Wine, a link is a folder.
  mkdirSync(join(COPY, '.cache'));
  symlinkSync(join(ROOT, '.cache/package'), join(COPY, '.cache/package'));
}

/** @param {readonly string[]} args */
async function runUnitTests(args) {
  const { nodeExe, appDir } = await ensureWindowsRuntime(ROOT);
  ensureWindowsPackages();
  copyCheckout();
  const prefix = await openPrefix(ROOT);
  try {
    const command = [
      ...['wine', nodeExe, '--import', `file:///${windowsPath(join(appDir, 'stdio-fix.mjs')).replaceAll('\\', '/')}`],
      ...[windowsPath(join(COPY, 'node_modules/vitest/vitest.mjs')), 'run', '--config', 'build/vitest.config.ts'],
      // In Wine a thread starts much faster than a process.
      ...['--project=unit*', '--pool=threads', ...args],
    ];
    const env = { ...prefix.env, TLS_REMEDY_IN_WINE: '1' };
    return await run(command, { cwd: COPY, env, stdio: ['ignore', 'inherit', 'inherit'] });
  } finally {
    await prefix.close();
  }
}

await asCommand(import.meta.url, runUnitTests);
