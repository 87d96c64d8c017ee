// The page: how Vite bundles it, and serves it while it is worked on.
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * @param {readonly [module: string, instead: string]} [instead] One module, and what replaces it.
 * @returns {import('vite').InlineConfig}
 */
export function pageConfig(instead) {
  return {
    configFile: false,
    envDir: false,
    root: join(ROOT, 'renderer'),
    base: './',
    cacheDir: join(ROOT, '.cache/vite'),
    clearScreen: false,
    logLevel: 'warn', // Less urgent lines would go to stdout.
    plugins: [
      react(),
      withIcons(),
      withoutCrossOrigin(),
      withoutOtherParts(),
      withoutPreloading(),
      ...(instead === undefined ? [] : [replaceModule(...instead)]),
    ],
    build: {
      write: false,
      target: 'chrome108', // Electron 22 of the legacy build.
      cssTarget: 'chrome108',
      assetsInlineLimit: 0, // The content security policy allows no data: URL.
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000, // In KB: the window is one bundle on purpose, read from the disk.
      rolldownOptions: { checks: { bundlerTimings: false } }, // On a busy machine it would say which plugin takes long.
    },
  };
}

/**
 * @param {string} module From the root.
 * @param {string} instead From the root.
 * @returns {import('vite').Plugin}
 */
function replaceModule(module, instead) {
  return {
    name: 'replace-module',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (importer === join(ROOT, instead)) return null; // It may import the one that it replaces.
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved?.id === join(ROOT, module) ? join(ROOT, instead) : null;
    },
  };
}

/**
 * The page asks for one part of a language, that of all its places. Without this the others would lie beside it, never read.
 *
 * @returns {import('vite').Plugin}
 */
function withoutOtherParts() {
  const empty = '\0other-part';
  return {
    name: 'without-other-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer = '') {
      return /[\\/]text[\\/][\w-]+[\\/]pack\.ts$/.test(importer) && /^\.\/(?!places\.)[\w-]+\.ts$/.test(id)
        ? empty
        : null;
    },
    load: (id) => (id === empty ? 'export {};' : null),
  };
}

/**
 * Vite wraps each `import()` in code that fetches style sheets first. The page has one style sheet, in its head.
 *
 * @returns {import('vite').Plugin}
 */
function withoutPreloading() {
  return {
    name: 'without-preloading',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/**
 * Our own scheme knows no cross-origin requests; Vite marks every script and style sheet as one.
 *
 * @returns {import('vite').Plugin}
 */
function withoutCrossOrigin() {
  return {
    name: 'without-cross-origin',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/ crossorigin(="[^"]*")?/g, '') },
  };
}

/**
 * The icons are part of the document: they need no address, and no script has to make them.
 *
 * @returns {import('vite').Plugin}
 */
function withIcons() {
  return {
    name: 'with-icons',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        html.replace('<!-- icons -->', () => readFileSync(join(dirname(filename), 'icons.svg'), 'utf8')),
    },
  };
}
