// What every source file imports, for the checks of the house's structure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import ts from 'typescript';

const SOURCE_FILE = /\.(ts|tsx|mjs|js|cjs)$/;
const FOLDERS = ['shared', 'electron', 'renderer', 'e2e', 'build'];
const BUILTINS = new Set(builtinModules);

/**
 * @param {string} root A folder with `shared/`, `electron/` and so on; any of them may be missing.
 * @returns {string[]} Every source file, from the root.
 */
export function sourceFiles(root) {
  return FOLDERS.flatMap((folder) => sourceFilesBelow(root, folder));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFilesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFilesBelow(root, path);
    return SOURCE_FILE.test(entry.name) ? [path] : [];
  });
}

/**
 * Every `import`, `export ... from`, `import()`, `import('...').Type` and `require()` with a fixed name.
 *
 * @param {string} root
 * @param {string} file From the root.
 */
export function importsOf(root, file) {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ target: string, line: number, isTypeOnly: boolean }[]} */
  const imports = [];
  /** @param {ts.Node | undefined} name @param {boolean} isTypeOnly */
  const add = (name, isTypeOnly) => {
    if (name === undefined || !ts.isStringLiteralLike(name)) return;
    const { line } = source.getLineAndCharacterOfPosition(name.getStart());
    imports.push({ target: resolve(file, name.text), line: line + 1, isTypeOnly });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node)) {
      const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
      if (isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/**
 * @param {string} file
 * @param {string} specifier
 * @returns {string} A path from the root, a package's name or `node:` and a built-in's name.
 */
function resolve(file, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return BUILTINS.has(specifier) ? `node:${specifier}` : specifier;
}
