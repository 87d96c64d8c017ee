export interface Part {
  readonly name: string;
  readonly licence: string;
}

/** Parts that aren't npm packages at run time: the window's own engine. */
const ENGINE: readonly Part[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'Chromium', licence: 'BSD-3-Clause' },
  { name: 'Node.js', licence: 'MIT' },
];

/** Every package that the program needs to run; a test compares it with the lockfile. */
export const PACKAGES: readonly Part[] = [
  { name: '@tanstack/react-virtual', licence: 'MIT' },
  { name: '@tanstack/virtual-core', licence: 'MIT' },
  { name: 'core-util-is', licence: 'MIT' },
  { name: 'debug', licence: 'MIT' },
  { name: 'if-async', licence: 'MIT' },
  { name: 'inherits', licence: 'ISC' },
  { name: 'isarray', licence: 'MIT' },
  { name: 'koffi', licence: 'MIT' },
  { name: 'lean-qr', licence: 'MIT' },
  { name: 'ms', licence: 'MIT' },
  { name: 'native-reg', licence: 'MIT' },
  { name: 'node-addon-api', licence: 'MIT' },
  { name: 'node-gyp-build', licence: 'MIT' },
  { name: 'pend', licence: 'MIT' },
  { name: 'react', licence: 'MIT' },
  { name: 'react-dom', licence: 'MIT' },
  { name: 'readable-stream', licence: 'MIT' },
  { name: 'regedit', licence: 'MIT' },
  { name: 'scheduler', licence: 'MIT' },
  { name: 'stream-slicer', licence: 'MIT' },
  { name: 'string_decoder', licence: 'MIT' },
  { name: 'through2', licence: 'MIT' },
  { name: 'tree-sitter-powershell', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
  { name: 'web-tree-sitter', licence: 'MIT' },
  { name: 'xtend', licence: 'MIT' },
  { name: 'yaml', licence: 'ISC' },
  { name: 'yauzl', licence: 'MIT' },
];

export const PARTS: readonly Part[] = [...ENGINE, ...PACKAGES];
