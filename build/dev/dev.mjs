// `npm run dev`: the window with hot reload. Vite's dev server serves the page, and what runs in Node is bundled and restarted when
// its code changes. In Electron where its program is there, else in Chromium on a copy of a sample PC.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fork } from 'node:child_process';
import { bundle } from '../bundle.mjs';
import { THREADS, TARGETS } from '../bundle-targets.mjs';
import { asCommand, say } from '../command.mjs';
import { electronBinary } from '../electron-binary.mjs';
import { ROOT } from '../setup.mjs';
import { freePort, startPageServer } from './page-server.mjs';
import { restartOnChange } from './restarter.mjs';

const SAMPLES = join(ROOT, 'electron/samples');

const USAGE = `Usage: npm run dev -- [--sample NAME] [--registry PATH] [--lang LANGUAGE] [--chromium] [--headless]

  --sample NAME    a sample PC, by default windows-7-half-fixed; always a copy
  --registry PATH  a sample folder or a .reg file of your own; changes are written to it
  --lang LANGUAGE  the language of the window, such as nl
  --chromium       in Chromium even where Electron is there
  --headless       no window; a debugger can still be attached`;

/** @typedef {{ sample: string, registry: string | null, lang: string, chromium: boolean, headless: boolean }} DevArguments */

/**
 * @param {readonly string[]} argv
 * @returns {DevArguments | { problem: string }}
 */
export function parseDevArguments(argv) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        sample: { type: 'string' },
        registry: { type: 'string' },
        lang: { type: 'string' },
        chromium: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
      },
    });
    const { sample = 'windows-7-half-fixed', registry = null, chromium, headless } = values;
    if (registry === null && !existsSync(join(SAMPLES, sample, 'registry.reg'))) {
      const names = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      return { problem: `There is no sample ${sample}. There are: ${names.map(({ name }) => name).join(', ')}.` };
    }
    const lang = values.lang ?? Intl.DateTimeFormat().resolvedOptions().locale;
    return { sample, registry, lang, chromium, headless };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} The exit code, when the window was closed or the program ended.
 */
async function dev(argv) {
  const args = parseDevArguments(argv);
  if ('problem' in args) {
    say(`${args.problem}\n\n${USAGE}`);
    return 2;
  }
  const electron = args.chromium || args.headless ? null : electronBinary(ROOT, { existsSync, readFileSync });
  const copy =
    args.registry === null && (electron === null || process.platform !== 'win32') ? copySample(args.sample) : null;
  const registry = copy?.folder ?? (args.registry === null ? null : resolve(args.registry));
  const page = await startPageServer();
  const options = { page: { address: page.address, nonce: page.nonce }, browser: '', registry, language: args.lang };
  try {
    return await (electron === null ? inChromium(args, options) : inElectron(electron, options));
  } finally {
    await page.close();
    copy?.remove();
  }
}

/** @typedef {import('../../e2e/shells/dev/options.ts').DevelopmentOptions} DevelopmentOptions */

/**
 * @param {DevArguments} args
 * @param {DevelopmentOptions} options
 */
async function inChromium({ headless }, options) {
  const isHeadless = headless || !hasDisplay();
  if (isHeadless && !headless) say('There is no display, so the window is headless: look at it through the debugger.');
  await bundle(['preload', 'samples', 'dev-browser']);
  const [browserPort, nodePort] = [await freePort(9222), await freePort(9229)];
  const browser = await openBrowser(isHeadless, browserPort);
  process.env['TLS_REMEDY_DEV'] = JSON.stringify({ ...options, browser: `http://127.0.0.1:${browserPort}` });
  say(
    `Attach a debugger to Node at 127.0.0.1:${nodePort}, to the window at 127.0.0.1:${browserPort} (chrome://inspect).`,
  );
  const { entry, output } = TARGETS['dev-chromium'];
  const program = restartOnChange({
    entry: join(ROOT, entry),
    file: join(ROOT, output),
    command: (file) => [process.execPath, '--enable-source-maps', `--inspect=127.0.0.1:${nodePort}`, file],
    beforeStart: () => bundle(['preload', 'samples']),
  });
  try {
    return await Promise.race([browser.closed, program.ended, interrupted()]);
  } finally {
    await program.close();
    await browser.close();
  }
}

/**
 * @param {string} electron
 * @param {DevelopmentOptions} options
 */
async function inElectron(electron, options) {
  const [browserPort, nodePort] = [await freePort(9222), await freePort(9229)];
  process.env['TLS_REMEDY_DEV'] = JSON.stringify(options);
  say(
    `Attach a debugger to Node at 127.0.0.1:${nodePort}, to the window at 127.0.0.1:${browserPort} (chrome://inspect).`,
  );
  const { entry, output } = TARGETS['dev-electron'];
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox can't start as root.
  const program = restartOnChange({
    entry: join(ROOT, entry),
    file: join(ROOT, output),
    command: (file) => [
      electron,
      ...noSandbox,
      `--inspect=127.0.0.1:${nodePort}`,
      `--remote-debugging-port=${browserPort}`,
      `--lang=${options.language}`,
      file,
    ],
    // What it starts with an administrator's rights, and finds beside itself.
    beforeStart: () =>
      bundle(['entry', 'preload', 'samples', 'script-host-worker', ...THREADS, 'probe-script', 'host-script']),
  });
  try {
    return await Promise.race([program.ended, interrupted()]);
  } finally {
    await program.close();
  }
}

/**
 * The browser window is a process of its own, so that it stays open while the program behind it restarts.
 *
 * @param {boolean} isHeadless
 * @param {number} port For its debugger.
 */
async function openBrowser(isHeadless, port) {
  const window = fork(join(ROOT, TARGETS['dev-browser'].output), [isHeadless ? 'headless' : 'headed', String(port)]);
  const closed = new Promise((/** @type {(code: number) => void} */ resolve) => {
    window.once('exit', (code) => resolve(code ?? 1));
  });
  const opened = new Promise((resolve) => window.once('message', () => resolve(null)));
  await Promise.race([opened, closed]);
  return {
    closed,
    close: async () => {
      window.kill();
      await closed;
    },
  };
}

/** @param {string} sample */
function copySample(sample) {
  const parent = mkdtempSync(join(ROOT, '.cache/dev-'));
  const folder = join(parent, sample);
  cpSync(join(SAMPLES, sample), folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** @returns {Promise<number>} Once somebody ends it with Ctrl+C. */
function interrupted() {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done(0));
  });
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ['win32', 'darwin'].includes(process.platform) || (DISPLAY ?? WAYLAND_DISPLAY ?? '') !== '';
}

await asCommand(import.meta.url, dev);
