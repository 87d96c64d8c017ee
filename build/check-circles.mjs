// No file may reach itself through its imports. An import of a type counts: a reader has to follow it too.
import { asCommand, printProblems } from './command.mjs';
import { readImports, sourceFiles } from './imports.mjs';
import { ROOT } from './setup.mjs';

/**
 * @param {string} root A folder with `shared/`, `electron/` and so on; any of them may be missing.
 * @returns {string[]} A line for each circle: `a.ts -> b.ts -> a.ts`. One that shares a part with another shows once that one is fixed.
 */
export function checkCircles(root) {
  const files = sourceFiles(root);
  const isOurs = new Set(files);
  const imports = new Map(files.map((file) => [file, readImports(root, file).filter((target) => isOurs.has(target))]));
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const circles = [];
  /** @param {string} file @param {readonly string[]} way The files that led here. */
  const follow = (file, way) => {
    const start = way.indexOf(file);
    if (start !== -1) circles.push([...way.slice(start), file].join(' -> '));
    if (start !== -1 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return circles;
}

await asCommand(import.meta.url, () => printProblems(checkCircles(ROOT)));
