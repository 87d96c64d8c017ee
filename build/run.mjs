// Behind the scripts of package.json: sets up, bundles and runs.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, SetUpError, say, setUp } from './setup.mjs';

// What needs npm packages is imported only after `setUp`.

/** @type {Readonly<Record<string, (args: readonly string[]) => Promise<void>>>} */
const COMMANDS = {
  async start(args) {
    await setUp(['start']);
    await bundleFor([
      'entry',
      'preload',
      'renderer',
      'samples',
      'script-host-worker',
      'probe-script',
      'cli',
      'start-shell',
    ]);
    runBundle('out/shells/start.cjs', args);
  },
  async cli(args) {
    await setUp([]);
    await bundleFor(['cli', 'samples', 'script-host-worker', 'probe-script']);
    runBundle('out/app/cli.cjs', args);
  },
  async wine(args) {
    await setUp(['wine']);
    await bundleFor(['cli', 'samples', 'script-host-worker', 'probe-script', 'wine-cli', 'wine-service']);
    const { runWine } = await import('../e2e/wine/run-cli.mjs');
    process.exitCode = await runWine(args, ROOT);
  },
  async kill(args) {
    await setUp(['wine']);
    await bundleFor(['wine-kill-target']);
    const { runKillCommand } = await import('../e2e/wine/kill-test.mjs');
    process.exitCode = await runKillCommand(args, ROOT);
  },
  async fuzz(args) {
    await setUp([]);
    const isHello = args[0] === 'hello';
    await bundleFor([isHello ? 'fuzz-hello' : 'fuzz-helper']);
    if (isHello) runBundle('out/fuzz/hello.cjs', args.slice(1));
    else runBundle('out/fuzz/helper.cjs', args);
  },
  async 'fuzz-reports'(args) {
    await setUp([]);
    await bundleFor(['fuzz-reports']);
    runBundle('out/fuzz/reports.cjs', args);
  },
  async 'fleet-make'(args) {
    await setUp([]);
    await bundleFor(['fleet-maker']);
    runBundle('out/fleet/make-reports.cjs', args);
  },
  async bench(args) {
    await setUp([]);
    const { bench } = await import('./bench/bench.mjs');
    process.exitCode = await bench(args);
  },
  async mutate(args) {
    await setUp([]);
    const { mutate } = await import('./mutate.mjs');
    process.exitCode = await mutate(args);
  },
  async package(args) {
    await setUp(args.includes('--no-zip') ? [] : ['package']);
    const { runPackage } = await import('./package/package.mjs');
    await runPackage(args);
  },
  async 'verify-package'(args) {
    await setUp([]);
    const { runVerifyPackage } = await import('./verify-package/verify-package.mjs');
    process.exitCode = await runVerifyPackage(args);
  },
  async test(args) {
    const { test } = await import('./test.mjs');
    process.exitCode = await test(args);
  },
  async format() {
    await setUp([]);
    const { spawnSync } = await import('node:child_process');
    const prettier = join(ROOT, 'node_modules/prettier/bin/prettier.cjs');
    const { status } = spawnSync(process.execPath, [prettier, '--write', '.'], { cwd: ROOT, stdio: 'inherit' });
    process.exitCode = status ?? 1;
  },
};

/** @param {Parameters<typeof import('./bundle.mjs').bundle>[0]} names */
async function bundleFor(names) {
  const { bundle } = await import('./bundle.mjs');
  await bundle(names);
}

/**
 * Runs a bundle in this process, as if Node had been started with it: starting a second Node would double the time of a
 * short command.
 *
 * @param {string} path
 * @param {readonly string[]} args
 */
function runBundle(path, args) {
  const file = join(ROOT, path);
  process.argv = [process.execPath, file, ...args];
  createRequire(file)(file);
}

const [name = '', ...args] = process.argv.slice(2);
// Not `Object.hasOwn`: a Node that lacks it must get as far as being told that it is too old.
const command = Object.keys(COMMANDS).includes(name) ? COMMANDS[name] : undefined;
if (command === undefined) {
  say(`Usage: node build/run.mjs ${Object.keys(COMMANDS).join('|')} ...`);
  process.exitCode = 2;
} else {
  try {
    await command(args);
  } catch (error) {
    const isExpected = error instanceof SetUpError || (error instanceof Error && error.name === 'BundleError');
    say(isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 70;
  }
}
