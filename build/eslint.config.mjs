import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { UNSAFE_SYNTAX, electronSafety } from './electron-safety.mjs';
import { layerRules } from './layers.mjs';
import { LONG_FILES } from './long-files.mjs';
import { ownRows } from './own-rows.mjs';
import { ROOT } from './setup.mjs';

// Tools that insist on a default export.
const CONFIG_FILES = ['**/*.config.{ts,mjs}'];

const TOO_NEW = [
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'withResolvers',
  'isWellFormed',
].map((name) => ({
  selector: `MemberExpression[property.name='${name}']`,
  message: `${name} is newer than the engines of the legacy build.`,
}));
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Give it a name: a default export has another one in every file.',
};
// build/layers.mjs sees only fixed names.
const FIXED_NAME = {
  selector: "ImportExpression > TemplateLiteral, CallExpression[callee.name='require'] > TemplateLiteral",
  message: 'Name what is imported in plain quotation marks: the rules of the layers read no other.',
};
const NO_MODULE_STATE = [
  "Program > VariableDeclaration[kind='let']",
  "Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
  // an empty one is there to be filled
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]',
].map((selector) => ({
  selector,
  message: 'shared is pure: the same input gives the same, whatever was asked before.',
}));

export default defineConfig(
  globalIgnores(['out/', '.wine/', '.cache/', '**/node_modules/', 'build/legacy/*.d.ts']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: ROOT } },
    linterOptions: { noInlineConfig: true }, // A comment switches no rule off.
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-undef': 'off', // The compiler knows better.
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, FIXED_NAME],
      '@typescript-eslint/consistent-type-imports': 'error', // build/circles.json doesn't see `import('...').Type`.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-control-regex': 'off', // Registry texts hold NULs and worse.
      // `row['name']` says that the compiler doesn't know the name.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty text often means the same as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      // Numbers and booleans have one obvious text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      // A function that a port declares as a promise may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  layerRules(ROOT),
  { files: Object.keys(LONG_FILES), rules: { 'max-lines': 'off' } },
  {
    // Electron 22 of the legacy build has Chromium 108 and Node 16, which lack these.
    files: ['shared/**', 'electron/**', 'renderer/**'],
    ignores: ['**/*.{test,suite}.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, FIXED_NAME, ...TOO_NEW, ...UNSAFE_SYNTAX] },
  },
  {
    files: ['shared/**'],
    ignores: ['**/*.{test,suite}.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_EXPORT,
        FIXED_NAME,
        ...TOO_NEW,
        ...UNSAFE_SYNTAX,
        ...NO_MODULE_STATE,
      ],
    },
  },
  {
    files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['**/*.{test,suite}.{ts,tsx}'],
    plugins: { own: { rules: { 'own-rows': ownRows } } },
    rules: { 'own/own-rows': 'error' },
  },
  electronSafety,
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // It says which libraries the React Compiler can't follow; there is no compiler here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  // A wrong assumption in a test shows itself.
  { files: ['**/*.{test,suite}.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: CONFIG_FILES, rules: { 'no-restricted-syntax': 'off' } },
);
