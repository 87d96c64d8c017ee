// STAND-IN for Electron's own module, where a packed bundle is run by plain Node: enough for the command line, no window.
'use strict';

// A packed program's arguments begin right behind its own name.
process.argv.splice(1, 1);

const refuse = () => {
  throw new Error('this stand-in for Electron has no window');
};

module.exports = {
  app: {
    isPackaged: true,
    getAppPath: () => __dirname,
    exit: (/** @type {number} */ code) => process.exit(code),
    requestSingleInstanceLock: refuse,
  },
};
