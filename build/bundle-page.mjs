// Bundles the page, and checks that it works under its own content security policy.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { ExpectedError } from './command.mjs';
import { ROOT } from './setup.mjs';

/**
 * @param {string} entry
 * @param {string} folder
 * @param {readonly [module: string, instead: string] | undefined} instead One module, and what replaces it.
 */
export async function buildPage(entry, folder, instead) {
  const { build } = await import('vite');
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production'; // Under a test runner it says `test`, and the page would get React's slow half.
  await build({
    configFile: false,
    envDir: false,
    root: dirname(entry),
    base: './',
    logLevel: 'warn', // Less urgent lines would go to stdout.
    plugins: [
      ...(await pagePlugins(dirname(entry))),
      withoutCrossOrigin(),
      withoutOtherParts(),
      withoutPreloading(),
      ...(instead === undefined ? [] : [replaceModule(...instead)]),
    ],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome108', // Electron 22 of the legacy build.
      cssTarget: 'chrome108',
      assetsInlineLimit: 0, // The content security policy allows no data: URL.
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000, // In KB: the window is one bundle on purpose, read from the disk.
      rolldownOptions: { checks: { bundlerTimings: false } }, // On a busy machine it would say which plugin takes long.
    },
  }).finally(() => {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  });
  const problems = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const isText = ['.html', '.css'].includes(extname(name));
    return isText
      ? policyProblems(readFileSync(join(folder, name), 'utf8')).map((problem) => `${name}: ${problem}`)
      : [];
  });
  if (problems.length > 0)
    throw new ExpectedError(`the page breaks its content security policy: ${problems.join('; ')}`);
}

/**
 * What the page needs, built or served while it is worked on.
 *
 * @param {string} folder With `index.html` and `icons.svg`.
 */
export async function pagePlugins(folder) {
  const { default: react } = await import('@vitejs/plugin-react');
  return [react(), withIcons(folder)];
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
 * The page asks for three parts of a language: that of all its places, the words that it explains, and what is said of
 * logs. Without this the others would lie beside it, never read.
 *
 * @returns {import('vite').Plugin}
 */
function withoutOtherParts() {
  const empty = '\0other-part';
  return {
    name: 'without-other-parts',
    enforce: 'pre',
    resolveId(id, importer = '') {
      return /[\\/]text[\\/][\w-]+[\\/]pack\.ts$/.test(importer) &&
        /^\.\/(?!(?:places|glossary|usage)\.)[\w-]+\.ts$/.test(id)
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
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/ crossorigin(="[^"]*")?/g, '') },
  };
}

/**
 * The icons are part of the document: they need no address, and no script has to make them.
 *
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
function withIcons(folder) {
  const icons = readFileSync(join(folder, 'icons.svg'), 'utf8');
  return {
    name: 'with-icons',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<!-- icons -->', () => icons) },
  };
}

/**
 * What a strict policy (scripts, styles, images and fonts from the program's own origin only) would block.
 *
 * @param {string} text HTML or CSS.
 * @returns {string[]}
 */
export function policyProblems(text) {
  const rules = [
    { problem: 'an inline script', pattern: /<script(?![^>]*\ssrc=)[^>]*>/i },
    { problem: 'an inline style sheet', pattern: /<style[\s>]/i },
    { problem: 'a style attribute', pattern: /<[a-z][^>]*\sstyle=/i },
    { problem: 'an event attribute', pattern: /<[a-z][^>]*\son[a-z]+=/i },
    { problem: 'a data: URL', pattern: /(url\(\s*["']?|(src|href)\s*=\s*["']?)data:/i },
    { problem: 'a URL elsewhere', pattern: /(url\(\s*["']?|(src|href)\s*=\s*["']?|@import\s+["'])(https?:)?\/\//i },
  ];
  return rules.filter(({ pattern }) => pattern.test(text)).map(({ problem }) => problem);
}
