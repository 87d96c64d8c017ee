// What every source file imports, for the check of circles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const SOURCE_FILE = /\.(ts|tsx|mjs|js|cjs)$/;
const FOLDERS = ['shared', 'electron', 'renderer', 'e2e', 'build'];

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
 * What every `import`, `export ... from`, `import()`, `import('...').Type` and `require()` with a fixed name names.
 *
 * @param {string} root
 * @param {string} file From the root.
 * @returns {string[]} Paths from the root, and names of packages.
 */
export function readImports(root, file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const imports = [];
  /** @param {ts.Node | undefined} name */
  const add = (name) => {
    if (name !== undefined && ts.isStringLiteralLike(name)) imports.push(resolve(file, name.text));
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node)) {
      const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
      if (isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function resolve(file, specifier) {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}
