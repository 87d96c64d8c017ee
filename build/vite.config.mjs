// The page: how Vite bundles it, and serves it while it is worked on.
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './setup.mjs';
import { LANGUAGE_TEXTS } from './texts/plugin.mjs';

/**
 * @param {readonly [module: string, instead: string]} [instead] One module, and what replaces it, from the root.
 * @returns {import('vite').InlineConfig}
 */
export function pageConfig(instead) {
  return {
    configFile: false,
    envDir: false,
    root: join(ROOT, 'renderer'),
    resolve: { alias: { names: join(ROOT, 'renderer/names') } }, // What the page is drawn with.
    base: './',
    cacheDir: join(ROOT, '.cache/vite'),
    clearScreen: false,
    logLevel: 'warn', // Less urgent lines would go to stdout.
    plugins: [
      react({ jsxImportSource: 'names' }),
      WITH_ICONS,
      WITHOUT_CROSS_ORIGIN,
      WITHOUT_OTHER_PARTS,
      LANGUAGE_TEXTS,
      WITHOUT_PRELOADING,
      WITH_SHARED_AT_ONCE,
      ...(instead === undefined ? [] : [replaceModule(...instead)]),
    ],
    build: {
      write: false,
      target: 'chrome108', // Electron 22 of the legacy build.
      cssTarget: 'chrome108',
      assetsInlineLimit: 0, // The content security policy allows no data: URL.
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000, // In KB: the window is two scripts on purpose, read from the disk.
      rolldownOptions: {
        checks: { bundlerTimings: false }, // On a busy machine it would say which plugin takes long.
        output: {
          codeSplitting: {
            // The few modules that every language's texts import, in one script: without it each would be one.
            groups: [{ name: 'everywhere', test: /[\\/]shared[\\/](?!text[\\/][\w-]+[\\/])/, minShareCount: 4 }],
          },
        },
      },
    },
  };
}

/** @param {string} module @param {string} instead @returns {import('vite').Plugin} */
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

const OTHER_PART = '\0other-part';
const PACK = /[\\/]text[\\/][\w-]+[\\/]pack\.(?:ts|ftl)$/;

/**
 * The page asks for one part of a language, that of all its places. Without this the others would lie next to it, never
 * read.
 * @type {import('vite').Plugin}
 */
const WITHOUT_OTHER_PARTS = {
  name: 'without-other-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    PACK.test(importer) && /^\.\/(?!places\.ts|page\.ftl)[\w-]+\.(?:ts|ftl)$/.test(id) ? OTHER_PART : null,
  load: (id) => (id === OTHER_PART ? 'export {};' : null),
};

/**
 * @type {import('vite').Plugin} Vite wraps each `import()` in code that fetches style sheets first. The page has one,
 *   in its head.
 */
const WITHOUT_PRELOADING = {
  name: 'without-preloading',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/**
 * What several scripts share, the window's first of all, is fetched together with the first script and not after it:
 * until it is there, the program has answered.
 * @type {import('vite').Plugin}
 */
const WITH_SHARED_AT_ONCE = {
  name: 'with-shared-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {}, chunk: first }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const shared = new Set(chunks.flatMap(({ imports }) => imports));
      return chunks
        .filter((chunk) => chunk !== first && shared.has(chunk.fileName) && !isOfLanguage(chunk))
        .sort((a, b) => a.code.length - b.code.length) // The first script needs the small ones, the window the largest.
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `./${fileName}` },
          injectTo: 'head',
        }));
    },
  },
};

/**
 * English, which stands in for what another language lacks, is fetched with that language.
 * @param {import('rolldown').OutputChunk | import('rolldown').OutputAsset | undefined} file
 */
const isOfLanguage = (file) => file?.type === 'chunk' && /[\\/]shared[\\/]text[\\/]/.test(file.facadeModuleId ?? '');

/** @type {import('vite').Plugin} Our scheme has no cross-origin requests; Vite marks all files as such. */
const WITHOUT_CROSS_ORIGIN = {
  name: 'without-cross-origin',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/ crossorigin(="[^"]*")?/g, '') },
};

/** @type {import('vite').Plugin} The icons are part of the document: they need no address and no script. */
const WITH_ICONS = {
  name: 'with-icons',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { filename }) =>
      html.replace('<!-- icons -->', () => readFileSync(join(dirname(filename), 'icons.svg'), 'utf8')),
  },
};
