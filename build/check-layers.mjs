// Which folder may import which: the table of docs/architecture.md, checked on every import of every source file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {RegExp} files The first layer that matches a path owns it.
 * @property {readonly RegExp[] | 'anything'} mayImport Paths from the root, package names, `node:` names.
 */

const SHARED = /^shared\//;
const NODE = /^node:/;
// Everything in electron/ that runs without Electron.
const PLAIN_ELECTRON = /^electron\/(?!entry\.|main\.|app\/|preload\/|ipc\/register\.)/;
const PURE_PACKAGES = /^(valibot|iconv-lite)$/;
const ELECTRON = /^electron$/;
const TEST_PACKAGES =
  /^(vitest|fast-check|iconv-lite|prettier|ajv\/dist\/2020\.js|@valibot\/to-json-schema|yaml|@xmldom\/xmldom)$/;

/** @type {readonly Layer[]} */
const LAYERS = [
  { name: 'Wine tests', files: /\.wine\.test\.ts$/, mayImport: 'anything' },
  // They hand what runs in Wine over to the harness.
  {
    name: 'the dispatcher and the test run',
    files: /^build\/(run|test)\.mjs$/,
    mayImport: [/^build\//, /^e2e\/wine\/(run-cli|kill-test|set-up)\.mjs$/, NODE],
  },
  { name: 'e2e', files: /^e2e\//, mayImport: 'anything' },
  {
    name: 'build',
    files: /^build\//,
    mayImport: [
      /^build\//,
      /^shared\/(licences|remediation\/journal-entry)\.ts$/,
      /^package\.json$/,
      NODE,
      /^[^/]+$/,
      /^(@|[^/]+\/config$)/,
    ],
  },
  { name: 'shared', files: SHARED, mayImport: [SHARED, /^valibot$/] },
  {
    name: 'renderer',
    files: /^renderer\//,
    mayImport: [/^renderer\//, SHARED, /^(react|react-dom)(\/|$)/, /^valibot$/],
  },
  { name: 'the version', files: /^electron\/version\.ts$/, mayImport: [/^package\.json$/] },
  {
    name: 'the Win32 module',
    files: /^electron\/win32\//,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES, /^koffi$/],
  },
  {
    name: 'the native driver',
    files: /^electron\/registry\/native\.ts$/,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES, /^native-reg$/],
  },
  {
    name: 'the script host worker',
    files: /^electron\/registry\/script-host\/worker\.ts$/,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES, /^regedit$/],
  },
  {
    // Its sandbox has no Node modules.
    name: 'the preload',
    files: /^electron\/preload\//,
    mayImport: [SHARED, /^electron\/(preload|ipc)\//, ELECTRON, /^valibot$/],
  },
  {
    name: 'electron without Electron',
    files: PLAIN_ELECTRON,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES],
  },
  {
    name: 'the Electron main process',
    files: /^electron\//,
    mayImport: [SHARED, /^electron\//, NODE, PURE_PACKAGES, ELECTRON],
  },
];

const TEST_FILE = /\.(test|suite)\.tsx?$/;
const SOURCE_FILE = /\.(ts|tsx|mjs|js|cjs)$/;
const FOLDERS = ['shared', 'electron', 'renderer', 'e2e', 'build'];
const BUILTINS = new Set(builtinModules);

/**
 * @param {string} root A folder with `shared/`, `electron/` and so on; any of them may be missing.
 * @returns {string[]} A line for every broken rule: `file:line: ...`.
 */
export function checkLayers(root) {
  return FOLDERS.flatMap((folder) => sourceFiles(root, folder)).flatMap((file) => {
    const layer = LAYERS.find(({ files }) => files.test(file));
    if (layer === undefined || layer.mayImport === 'anything') return [];
    const allowed = [...layer.mayImport, ...(TEST_FILE.test(file) ? [NODE, TEST_PACKAGES] : [])];
    return importsOf(file, readFileSync(join(root, file), 'utf8'))
      .filter(({ target, isTypeOnly }) => {
        // In plain Node `require('electron')` starts a download, so most of electron/ may know its types only.
        if (isTypeOnly && target === 'electron' && file.startsWith('electron/')) return false;
        return !allowed.some((pattern) => pattern.test(target));
      })
      .map(({ target, line }) => `${file}:${line}: ${layer.name} may not import ${target}`);
  });
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(root, path);
    return SOURCE_FILE.test(entry.name) ? [path] : [];
  });
}

/**
 * Every `import`, `export ... from`, `import()`, `import('...').Type` and `require()` with a fixed name.
 *
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkLayers(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
