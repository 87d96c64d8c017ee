// `npm run dev`: the window with hot reload. Vite's dev server serves the page, and what runs in Node is bundled and
// restarted when its code changes. In Electron if its program exists, else in Chromium on a copy of a sample PC.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay } from '../browsers.mjs';
import { bundle } from '../bundle.mjs';
import { PACKED_TARGETS, TARGETS } from '../bundle-targets.mjs';
import { asCommand, orUsage, say } from '../command.mjs';
import { electronBinary } from '../electron-binary.mjs';
import { ROOT } from '../setup.mjs';
import { freePort, startPageServer } from './page-server.mjs';
import { restartOnChange } from './restart-on-change.mjs';

const SAMPLES = join(ROOT, 'electron/samples');

/** What the program finds next to itself, and starts with an administrator's rights; Vite serves the page. */
const BESIDE = /** @type {const} */ ([...PACKED_TARGETS.filter((name) => name !== 'renderer'), 'dev-browser']);

const USAGE = `Usage: npm run dev -- [--sample NAME] [--registry PATH] [--lang LANGUAGE] [--headless]

  --sample NAME    a sample PC, by default windows-7-half-fixed; always a copy
  --registry PATH  a sample folder or a .reg file of your own; changes are written to it
  --lang LANGUAGE  the language of the window, such as nl
  --headless       no window, in Chromium; a debugger can still be attached`;

/** @param {readonly string[]} argv */
export function parseDevArguments(argv) {
  return orUsage(USAGE, () => {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        sample: { type: 'string', default: 'windows-7-half-fixed' },
        registry: { type: 'string' },
        lang: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().locale },
        headless: { type: 'boolean', default: false },
      },
    });
    if (!existsSync(join(SAMPLES, values.sample, 'registry.reg'))) {
      const names = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      throw new Error(`There is no sample ${values.sample}. There are: ${names.map(({ name }) => name).join(', ')}.`);
    }
    return values;
  });
}

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} The exit code, when the window was closed or the program ended.
 */
async function dev(argv) {
  const { sample, registry, lang, headless } = parseDevArguments(argv);
  const electron = headless ? null : electronBinary(ROOT);
  const isThisPc = registry === undefined && electron !== null && process.platform === 'win32';
  const copy = mkdtempSync(join(ROOT, '.cache/dev-'));
  if (registry === undefined) cpSync(join(SAMPLES, sample), join(copy, sample), { recursive: true });
  const page = await startPageServer();
  const ports = { browser: await freePort(9222), node: await freePort(9229) };
  /** @type {import('../../e2e/shells/dev/options.ts').DevelopmentOptions} */
  const options = {
    page: { address: page.address, nonce: page.nonce },
    browser: electron === null ? `http://127.0.0.1:${ports.browser}` : '',
    registry: isThisPc ? null : resolve(registry ?? join(copy, sample)),
    language: lang,
  };
  process.env['TLS_REMEDY_DEV'] = JSON.stringify(options);
  const [node, window] = [`127.0.0.1:${ports.node}`, `127.0.0.1:${ports.browser}`];
  say(`Attach a debugger to Node at ${node}, to the window at ${window} (chrome://inspect).`);
  const target = TARGETS[electron === null ? 'dev-chromium' : 'dev-electron'];
  const inspect = `--inspect=${node}`;
  const output = join(ROOT, target.output);
  await bundle(BESIDE);
  const browser = electron === null ? await openBrowser(headless || !hasDisplay(), ports.browser) : null;
  const withoutSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox can't start as root.
  const debuggable = [...withoutSandbox, inspect, `--remote-debugging-port=${ports.browser}`, `--lang=${lang}`];
  const program = restartOnChange(
    target,
    electron === null ? [process.execPath, '--enable-source-maps', inspect, output] : [electron, ...debuggable, output],
    { beforeStart: () => bundle(BESIDE) },
  );
  try {
    return await Promise.race([program.ended, interrupted(), ...(browser === null ? [] : [closed(browser)])]);
  } finally {
    await program.close();
    browser?.kill();
    await page.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * The window of Chromium: a process of its own, so that it stays open while the program behind it restarts.
 * @param {boolean} isHeadless @param {number} port
 */
async function openBrowser(isHeadless, port) {
  if (isHeadless) say('The window is headless: look at it through the debugger.');
  const browser = fork(join(ROOT, TARGETS['dev-browser'].output), [isHeadless ? 'headless' : 'headed', String(port)]);
  await Promise.race([once(browser, 'message'), closed(browser)]);
  return browser;
}

/** @param {import('node:child_process').ChildProcess} browser */
const closed = (browser) => once(browser, 'exit').then(([code]) => Number(code ?? 1));

/** @returns {Promise<number>} Once somebody ends it with Ctrl+C. */
function interrupted() {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done(0));
  });
}

await asCommand(import.meta.url, dev);
