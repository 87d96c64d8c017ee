// Wine prefixes: each a separate Windows, with a registry, drives and a server process. Needs no npm package.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** @typedef {'win7' | 'win8' | 'win81' | 'win10' | 'win11'} WindowsVersion */

/** @type {readonly WindowsVersion[]} */
export const WINDOWS_VERSIONS = ['win7', 'win8', 'win81', 'win10', 'win11'];

/** The Windows version that Wine gives a new prefix. */
const DEFAULT_VERSION = 'win10';

/**
 * @typedef {object} Prefix
 * @property {string} dir
 * @property {NodeJS.ProcessEnv} env For every program in it.
 * @property {string} filesJson The path of its sample's file versions, which may not exist.
 * @property {(args: readonly string[]) => Promise<number>} wine Runs a Windows program without input and output; its
 *   exit code.
 * @property {(version: WindowsVersion) => Promise<void>} setWindows
 * @property {() => Promise<void>} close Ends every program in it, and deletes it unless it is kept by name.
 */

/**
 * Of a prefix: the path of its template in the checkout, and overrides as in `WINEDLLOVERRIDES`.
 * @typedef {{ template: string, overrides: string }} Kind
 */

/** Nobody is asked whether to download .NET or a browser engine. @type {Kind} */
const PLAIN = { template: '.wine/.template', overrides: 'mscoree=;mshtml=' };

/**
 * Opens a fresh prefix, or with `keep` the one of that name, creating it if needed.
 * @param {string} root The checkout. @param {{ keep?: string | undefined, kind?: Kind }} [options] @returns
 *   {Promise<Prefix>}
 */
export async function openPrefix(root, { keep, kind = PLAIN } = {}) {
  const template = await ensureTemplate(root, kind);
  removeStopped(join(root, '.wine/.fresh'));
  const dir = keep === undefined ? join(root, '.wine/.fresh', randomUUID()) : join(root, '.wine', keep);
  if (!existsSync(dir)) copyPrefix(template, dir, keep === undefined);
  const env = environment(dir, kind);
  // One server for the whole run: starting it takes longer than most programs, and it alone stores key permissions.
  // It waits ten minutes for the next one, and ends by itself after a run that was stopped.
  spawnSync('wineserver', ['-p600'], { env, stdio: 'ignore' });
  const versionFile = join(dir, 'windows.json');
  return {
    dir,
    env,
    filesJson: join(dir, 'files.json'),
    wine: (args) => runWineProgram(args, env),
    setWindows: async (version) => {
      if (readVersion(versionFile) === version) return;
      await runWineProgram(['winecfg', '-v', version], env);
      writeFileSync(versionFile, JSON.stringify({ windows: version }));
    },
    close: async () => {
      endServer(env);
      if (keep === undefined) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {string} file @returns {string} */
function readVersion(file) {
  if (!existsSync(file)) return DEFAULT_VERSION;
  /** @type {unknown} */
  const state = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {{ readonly windows: string }} */ (state).windows;
}

/**
 * Runs a program in the prefix of `env`, without input, and discards its output.
 * @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>}
 */
async function runWineProgram(args, env) {
  const exit = once(spawn('wine', args, { env, stdio: 'ignore' }), 'exit');
  const [code] = /** @type {[number | null]} */ (await exit);
  return code ?? 1;
}

/** Returns the Windows path of a Linux path in Wine. @param {string} path */
export function windowsPath(path) {
  return `Z:${resolve(path).replaceAll('/', '\\')}`;
}

function requireWine() {
  if (spawnSync('wineserver', ['--version'], { stdio: 'ignore' }).error === undefined) return;
  throw new Error(
    'Wine is missing. Install the packages wine and wine64 (Debian, Ubuntu: apt-get install wine wine64).',
  );
}

/**
 * Created once and copied: creating a prefix takes several times as long as copying one.
 * @param {string} root The checkout. @param {Kind} [kind]
 */
export async function ensureTemplate(root, kind = PLAIN) {
  requireWine();
  const template = join(root, kind.template);
  if (existsSync(template)) return template;
  const made = `${template}.new`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(dirname(template), { recursive: true });
  const env = environment(made, kind);
  process.stderr.write('Creating a Wine prefix...\n');
  const code = await runWineProgram(['wineboot', '-i'], env);
  spawnSync('wineserver', ['-w'], { env, stdio: 'ignore' });
  if (code !== 0 || !existsSync(join(made, 'system.reg'))) throw new Error(`wineboot failed with code ${code}`);
  renameSync(made, template);
  return template;
}

/** No run takes longer: an older prefix is of one that was stopped. */
const STOPPED_MS = 6 * 3600_000;

/** @param {string} folder */
function removeStopped(folder) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STOPPED_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} template @param {string} dir
 * @param {boolean} sharesLibraries Those of Windows, 700 MB, which a test replaces by removing one first.
 */
function copyPrefix(template, dir, sharesLibraries) {
  mkdirSync(join(dir, '..'), { recursive: true });
  // Atomic: an interrupted copy must not pass for a prefix.
  const part = `${dir}.part-${randomUUID()}`;
  const { status } = spawnSync('cp', ['-a', sharesLibraries ? '-l' : '--reflink=auto', template, part], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${template} can't be copied to ${dir}`);
  // Wine's server writes these again in place.
  for (const name of readdirSync(template).filter((file) => file.endsWith('.reg'))) {
    rmSync(join(part, name));
    copyFileSync(join(template, name), join(part, name));
  }
  renameSync(part, dir);
}

/** @param {NodeJS.ProcessEnv} env */
function endServer(env) {
  spawnSync('wineserver', ['-k'], { env, stdio: 'ignore' });
  spawnSync('wineserver', ['-w'], { env, stdio: 'ignore' });
}

/** @param {string} dir @param {Kind} kind @returns {NodeJS.ProcessEnv} */
function environment(dir, { overrides }) {
  return {
    ...process.env,
    WINEPREFIX: dir,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    // No complaints about a missing screen.
    WINEDLLOVERRIDES: `${overrides};winewayland.drv=;winex11.drv=`,
    // Node refuses to start on a supposed Windows 7 or 8, although it runs there.
    NODE_SKIP_PLATFORM_CHECK: '1',
    // Meant for Node on Linux, and for a screen that no test needs.
    NODE_OPTIONS: undefined,
    DISPLAY: undefined,
    WAYLAND_DISPLAY: undefined,
    TMPDIR: undefined, // Debian's Wine aborts if it is set.
  };
}
