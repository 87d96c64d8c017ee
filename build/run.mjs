// Behind the scripts of package.json: sets up, bundles and runs.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BundleError } from './bundle-error.mjs';
import { ROOT, SetUpError, say, setUp } from './setup.mjs';

// What needs npm packages is imported only after `setUp`.

/**
 * @typedef {import('./bundle-targets.mjs').TargetName} TargetName
 * @typedef {object} BundleCommand
 * @property {TargetName} runs
 * @property {Readonly<Record<string, TargetName>>} [instead] What runs where the first argument is this word.
 * @property {readonly TargetName[]} [beside] What it finds beside itself.
 * @property {readonly import('./setup.mjs').Need[]} [needs]
 */

/** @type {readonly TargetName[]} The program finds these beside itself. */
const BESIDE_PROGRAM = ['samples', 'script-host-worker', 'probe-script'];

/** @type {Readonly<Record<string, BundleCommand>>} */
const BUNDLE_COMMANDS = {
  start: { runs: 'start-shell', beside: ['entry', 'preload', 'renderer', 'cli', ...BESIDE_PROGRAM], needs: ['start'] },
  cli: { runs: 'cli', beside: BESIDE_PROGRAM },
  fuzz: { runs: 'fuzz-helper', instead: { hello: 'fuzz-hello' } },
  'fuzz-reports': { runs: 'fuzz-reports' },
  'fleet-make': { runs: 'fleet-maker' },
};

/** @type {Readonly<Record<string, (args: readonly string[]) => Promise<void>>>} */
const COMMANDS = {
  ...Object.fromEntries(
    Object.entries(BUNDLE_COMMANDS).map(([name, command]) => [
      name,
      /** @param {readonly string[]} args */ (args) => runBundleCommand(command, args),
    ]),
  ),
  async wine(args) {
    await setUp(['wine']);
    await bundleFor(['cli', ...BESIDE_PROGRAM, 'wine-cli', 'wine-service']);
    const { runWine } = await import('../e2e/wine/run-cli.mjs');
    process.exitCode = await runWine(args, ROOT);
  },
  async kill(args) {
    await setUp(['wine']);
    await bundleFor(['wine-kill-target']);
    const { runKillCommand } = await import('../e2e/wine/kill-test.mjs');
    process.exitCode = await runKillCommand(args, ROOT);
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
  async docs() {
    await setUp([]);
    await bundleFor(['command-reference']);
    const { writeDocuments } = await import('./docs/write-documents.mjs');
    await writeDocuments(join(ROOT, 'out/docs/command-reference.cjs'));
  },
  async dev(args) {
    await setUp(['start']);
    const { dev } = await import('./dev/dev.mjs');
    process.exitCode = await dev(args);
  },
  async 'test-watch'(args) {
    await setUp(['package']);
    const { spawnSync } = await import('node:child_process');
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const options = ['watch', '--config', 'build/vitest.config.ts', '--project', 'unit'];
    const { status } = spawnSync(process.execPath, [vitest, ...options, ...args], { cwd: ROOT, stdio: 'inherit' });
    process.exitCode = status ?? 1;
  },
  async 'docs-pictures'(args) {
    await setUp(['e2e']);
    await bundleFor(['renderer', 'preload', 'samples']);
    const { spawnSync } = await import('node:child_process');
    const playwright = join(ROOT, 'node_modules/playwright/cli.js');
    const options = ['--config', 'e2e/pictures/playwright.config.ts', '--reporter=line'];
    const { status } = spawnSync(process.execPath, [playwright, 'test', ...options, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
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

/**
 * @param {BundleCommand} command
 * @param {readonly string[]} args
 */
async function runBundleCommand({ runs, instead = {}, beside = [], needs = [] }, args) {
  await setUp(needs);
  const other = Object.entries(instead).find(([word]) => word === args[0])?.[1];
  const target = other ?? runs;
  await bundleFor([...beside, target]);
  const { TARGETS } = await import('./bundle-targets.mjs');
  runBundle(TARGETS[target].output, other === undefined ? args : args.slice(1));
}

/** @param {readonly TargetName[]} names */
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
    const isExpected = error instanceof SetUpError || error instanceof BundleError;
    say(isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 70;
  }
}
