import { ESLint } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { ownRows } from './own-rows.mjs';
import { sourceTree } from './source-tree.suite.ts';

const TABLES = [
  'declare const table: Readonly<Record<string, number>>;',
  'declare const few: { readonly a: number; readonly b: number };',
  'declare const list: readonly number[];',
  'declare const name: string;',
  "declare const known: 'a' | 'b';",
  'declare const index: number;',
  'declare const rowOf: (rows: Readonly<Record<string, number>>, name: string) => number | undefined;',
];

/** Those of some expressions that the rule refuses. */
async function refusedOf(expressions: readonly string[]): Promise<readonly (string | undefined)[]> {
  const text = [...expressions.map((one, at) => `export const row${String(at)} = ${one};`), ...TABLES].join('\n');
  const tsconfig = { compilerOptions: { strict: true }, files: ['a.ts'] };
  const root = sourceTree({ 'a.ts': text, 'tsconfig.json': JSON.stringify(tsconfig) });
  const linter = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { project: [join(root, 'tsconfig.json')], tsconfigRootDir: root },
      },
      plugins: { own: { rules: { 'own-rows': ownRows } } },
      rules: { 'own/own-rows': 'error' },
    },
  });
  const [result] = await linter.lintFiles(['a.ts']);
  return (result?.messages ?? []).map(({ line, fatal, message }) => (fatal === true ? message : expressions[line - 1]));
}

it('refuses a name that may be any text, and leaves alone what finds own rows only', async () => {
  const bad = ['table[name]', 'table[name.trim()]', 'table[index > 1 ? known : name]', 'few[name as keyof typeof few]'];
  const asked = ['rowOf(table, name)', 'Object.hasOwn(table, name) ? table[name] : undefined'];
  expect(await refusedOf([...bad, ...asked, 'table[known]', "table['a']", 'few[known]', 'list[index]'])).toEqual(bad);
});
