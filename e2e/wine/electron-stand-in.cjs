// STAND-IN for Electron's own module, if plain Node runs a packed bundle: enough for the command line and the helper,
// no window. It has Electron's effects on a Windows process, and records next to the program when that ended, and what
// it requested of Electron before.
'use strict';

const own = /** @type {NodeJS.Module} */ (/** @type {unknown} */ (module));
/** @type {unknown} */
const loaded = own.require('node:fs');
const fs = /** @type {typeof import('node:fs')} */ (loaded);
/** @type {unknown} */
const stream = own.require('node:stream');
const { Readable } = /** @type {typeof import('node:stream')} */ (stream);

const program = `${__dirname}/../..`;
const endProcess = process.exit.bind(process);

// A packed program's arguments begin right after its own name.
process.argv.splice(1, 1);

/** What Electron treats as an address. Source: shell/app/command_line_args.cc, IsUrlArg. */
const ADDRESS = /^[a-z][^\s:]+:/i;

/**
 * True if Electron ends at once, silently, because something follows an address. Electron 22 checks what was typed;
 * newer versions Chromium's copy, in which switches come first. Source: the same, CheckCommandLineArguments.
 * @param {readonly string[]} args
 */
function isRefused(args) {
  const end = args.indexOf('--');
  const looked = end < 0 ? args : args.slice(0, end);
  const address = looked.findIndex((arg) => ADDRESS.test(arg));
  return address >= 0 && address < looked.length - 1;
}

if (isRefused(process.argv.slice(1))) endProcess(-1);

/**
 * Imitates a process without handles (EBADF): a scheduled task, a service. Node itself would open the null device.
 * @param {string} code The error of reading and writing.
 */
function takeHandles(code) {
  for (const name of /** @type {const} */ (['readSync', 'writeSync', 'fstatSync'])) {
    const real = /** @type {(...args: readonly unknown[]) => unknown} */ (fs[name]);
    /** @param {readonly unknown[]} args */
    const without = (...args) => {
      if (Number(args[0]) > 2) return real(...args);
      throw Object.assign(new Error(`${code}, ${name}`), { code, syscall: name });
    };
    Object.assign(fs, { [name]: without });
  }
}

// Source: shell/app/electron_main_delegate.cc, BasicStartupComplete: a line break precedes all the program's output.
function beginOutput() {
  try {
    fs.writeSync(1, '\r\n');
  } catch {
    // nowhere to write to
  }
}

const broken = process.env['STAND_IN_HANDLES'];
if (broken !== undefined) takeHandles(broken);
beginOutput();

// Source: lib/common/init.ts: standard input is at its end from the start.
const nothing = new Readable();
nothing.push(null);
Object.defineProperty(process, 'stdin', { configurable: false, enumerable: true, get: () => nothing });

// Source: shell/browser/electron_browser_main_parts.cc and lib/browser/init.ts: neither ends the process; the second
// shows a box.
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, (/** @type {unknown} */ error) => {
    const text = `${event}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
    fs.appendFileSync(`${program}/left-over.txt`, text);
  });
}

const refuse = () => {
  throw new Error('this stand-in for Electron has no window');
};

// Electron starts its message loop, and with it Chromium's profile and processes, after the first module has been
// loaded and the promises settled by then have been followed.
let loop = 'before the message loop';
setImmediate(() => {
  loop = 'in the message loop';
});

// The message loop runs until the program is asked to end.
setInterval(() => undefined, 60_000);

/** @type {string[]} */
const asked = [];

const exit = (/** @type {number} */ code) => {
  const left = { ended: loop, asked, environment: Object.keys(process.env) };
  fs.writeFileSync(`${program}/left.json`, JSON.stringify(left));
  endProcess(code);
};

process.exit = /** @type {typeof process.exit} */ (exit);

module.exports = {
  app: {
    isPackaged: true,
    getAppPath: () => program,
    getPreferredSystemLanguages: () => [],
    exit,
    setPath: (/** @type {string} */ name, /** @type {string} */ path) => void asked.push(`${name} ${path}`),
    disableHardwareAcceleration: () => void asked.push('no acceleration'),
    commandLine: {
      appendSwitch: (/** @type {string} */ name) => void asked.push(name),
      hasSwitch: () => false,
    },
    requestSingleInstanceLock: refuse,
  },
};
