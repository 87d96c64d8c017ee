// The rules that oxlint (.oxlintrc.json) doesn't have: patterns of code, and one rule of our own that reads types.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { UNSAFE_SYNTAX, electronSafety } from './electron-safety.mjs';
import { ownRows } from './own-rows.mjs';
import { ROOT } from './setup.mjs';

const SOURCES = ['{shared,electron,renderer}/**/*.{ts,tsx}'];
const TESTS = ['**/*.{test,states,double,suite}.{ts,tsx}'];

const TOO_NEW = {
  selector:
    'MemberExpression[property.name=/^(findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|withResolvers|isWellFormed)$/]',
  message: 'It is newer than the engines of the legacy build: use what ES2022 has.',
};
const EVERYWHERE = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Give it a name: a default export has another one in every file.',
  },
  {
    selector: "ImportExpression > TemplateLiteral, CallExpression[callee.name='require'] > TemplateLiteral",
    message: 'Name what is imported in plain quotation marks: build/layers.mjs reads no other.',
  },
];
const NO_MODULE_STATE = [
  "Program > VariableDeclaration[kind='let']",
  "Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
  // an empty one is there to be filled
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]',
].map((selector) => ({
  selector,
  message: 'shared is pure, and remembers nothing: who calls keeps it, and hands it in.',
}));

/** Words that a comment must not have. */
const PUT_OFF = ['todo', 'fixme', 'xxx', 'hack']; // work put off is forgotten
const TURNED_OFF = ['oxlint-disable', 'eslint-disable']; // refused here: oxlint heeds both, and hides what its rule finds

export default defineConfig(
  globalIgnores(['out/', '.wine/', '.cache/', '**/node_modules/', 'build/legacy/*.d.ts']),
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'no-warning-comments': ['error', { terms: [...PUT_OFF, ...TURNED_OFF] }],
      // The formatter holds the code; a comment beyond its width can't be read next to another version of the file.
      'max-len': ['error', { code: 1000, comments: 120, ignoreUrls: true, ignoreRegExpLiterals: true }],
    },
  },
  {
    // Electron 22 of the legacy build has Chromium 108 and Node 16, which lack these.
    files: SOURCES,
    ignores: TESTS,
    languageOptions: {
      parserOptions: {
        project: ['shared', 'electron', 'renderer'].map((folder) => `${folder}/tsconfig.json`),
        tsconfigRootDir: ROOT,
      },
    },
    plugins: { own: { rules: { 'own-rows': ownRows } } },
    rules: {
      'own/own-rows': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE, TOO_NEW, ...UNSAFE_SYNTAX],
    },
  },
  {
    files: ['shared/**'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, TOO_NEW, ...UNSAFE_SYNTAX, ...NO_MODULE_STATE] },
  },
  electronSafety,
  // Tools that insist on a default export.
  { files: ['**/*.config.{ts,mjs}', 'build/layers.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
