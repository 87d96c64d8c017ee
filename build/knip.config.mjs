// What knip, which finds unused files, exports and packages, can't see by itself. An exception that is no longer needed
// fails. With `--production` tests don't count: what only they use, and nothing in its own file, is unused too.
import packageJson from '../package.json' with { type: 'json' };
import { TARGETS } from './bundle-targets.mjs';
import { TOOLS } from './run.mjs';

const BUNDLED = Object.values(TARGETS).filter(({ entry }) => entry.endsWith('.ts'));

const SCRIPTS = Object.values(packageJson.scripts).flatMap((script) => script.match(/\S+\.mjs/g) ?? []);
const TOOL_SCRIPTS = Object.values(TOOLS).flatMap(({ script }) => script ?? []);

/** A pattern that counts with `--production` as well. @param {string} pattern */
const always = (pattern) => `${pattern}!`;

/** @type {import('knip').KnipConfig} */
export default ({ production: isProduction = false }) => ({
  entry: [
    ...[
      ...BUNDLED.map(({ entry }) => entry),
      ...TOOL_SCRIPTS,
      'renderer/main.ts', // The page names it.
      'renderer/names/jsx-{,dev-}runtime.ts', // What JSX becomes calls them.
      'build/{docs/generated,package/languages}.ts', // Vite runs them.
      'shared/text/say.ts', // The modules that languages are made into call it.
      'electron/cli/commands/!(*.*).ts', // The command line finds its commands by their files.
      'e2e/wine/{electron-stand-in.cjs,stdio-fix.mjs}', // Copied beside what runs in Wine.
    ].map(always),
    // Knip finds what package.json starts and what a tool's configuration names, but calls none of it production.
    ...(isProduction ? [...new Set(SCRIPTS), 'build/only-loopback.mjs'].map(always) : []),
    'build/watch.suite.ts', // `vitest watch` alone loads it.
    'build/mutate.{config,suite}.ts', // `npm run mutate` has Stryker load them.
    'e2e/specs/*.spec.ts',
    'e2e/raw-texts.mjs', // Playwright's configuration registers it.
    'e2e/pseudo/registry.ts', // It takes the registry's place in a build for tests.
    'e2e/pictures/{pictures,playwright.config}.ts', // `npm run docs:pictures`
  ],
  project: [
    '{shared,electron,renderer,e2e,build}/**/*.{ts,tsx,mjs,cjs}!',
    ...(isProduction
      ? [
          '!**/*.{test,states,double,suite}.{ts,tsx}',
          '!e2e/**',
          '!build/{*.config,electron-safety,layers,own-rows}.mjs',
        ].map(always)
      : []),
  ],
  treatConfigHintsAsErrors: true,
  ignoreExportsUsedInFile: isProduction,
  eslint: { config: 'build/eslint.config.mjs' },
  playwright: false, // Loading its configuration looks for a browser; the static checks need none.
  vitest: { config: 'build/vitest.config.ts' },
  exclude: ['binaries'], // Wine, compilers and other programs of the system: no package of npm brings them.
  ignoreDependencies: [
    '@stryker-mutator/vitest-runner', // Stryker loads it by this name.
    'tree-sitter-powershell', // Its grammar is copied and read as a file.
    '@kusto/language-service-next', // It puts itself beside JavaScript's own names, so it is loaded by its files.
  ],
});
