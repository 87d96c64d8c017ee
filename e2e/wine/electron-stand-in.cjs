// STAND-IN for Electron's own module, where a packed bundle is run by plain Node: enough for the command line and the helper,
// no window. It writes down beside the program when that ended, and what was asked of Electron before.
'use strict';

const own = /** @type {NodeJS.Module} */ (/** @type {unknown} */ (module));
/** @type {unknown} */
const loaded = own.require('node:fs');
const fs = /** @type {typeof import('node:fs')} */ (loaded);

// A packed program's arguments begin right behind its own name.
process.argv.splice(1, 1);

const program = `${__dirname}/../..`;

const refuse = () => {
  throw new Error('this stand-in for Electron has no window');
};

// Electron starts its message loop, and with it Chromium's profile and processes, when the first module has been read and
// the promises that are settled by then have been followed.
let loop = 'before the message loop';
setImmediate(() => {
  loop = 'in the message loop';
});

/** @type {string[]} */
const asked = [];

module.exports = {
  app: {
    isPackaged: true,
    getAppPath: () => program,
    exit: (/** @type {number} */ code) => {
      const left = { ended: loop, asked, environment: Object.keys(process.env) };
      fs.writeFileSync(`${program}/left.json`, JSON.stringify(left));
      process.exit(code);
    },
    setPath: (/** @type {string} */ name, /** @type {string} */ path) => void asked.push(`${name} ${path}`),
    disableHardwareAcceleration: () => void asked.push('no acceleration'),
    commandLine: {
      appendSwitch: (/** @type {string} */ name) => void asked.push(name),
      hasSwitch: () => false,
    },
    requestSingleInstanceLock: refuse,
  },
};
