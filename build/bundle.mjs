// Bundles what the scripts run: `node build/bundle.mjs [TARGET]...`; none means all.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ExpectedError, asCommand, messageOf, filesIn, say } from './command.mjs';
import { ALL_TARGETS, TARGETS, isPartOf, isTarget, withBeside } from './bundle-targets.mjs';
import { ROOT } from './setup.mjs';

/**
 * @typedef {import('./bundle-targets.mjs').TargetName} TargetName
 * @typedef {import('./bundle-targets.mjs').Target} Target
 * @typedef {readonly (readonly [name: string, content: string | Uint8Array])[]} Files By their path in a folder.
 */

/**
 * Brings the targets, and what they find next to themselves, up to date.
 * @param {readonly TargetName[]} asked
 * @returns {Promise<void>} Rejects with a `ExpectedError` that names every target that can't be built, and why.
 */
export async function bundle(asked) {
  const names = withBeside(asked);
  // Under a test runner it says `test`, and the page would get React's slow half.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const results = await Promise.allSettled(names.map((name) => build(TARGETS[name])));
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  const failures = results.flatMap((result, i) =>
    result.status === 'rejected' ? [`${names[i]}: ${stripVTControlCharacters(messageOf(result.reason))}`] : [],
  );
  if (failures.length > 0) throw new ExpectedError(`Bundling failed.\n${failures.join('\n')}`);
}

const SOURCES = ['shared', 'electron', 'renderer', 'e2e', 'build'];
/** The moment at which the target of that name was last bundled. */
const stampOf = (/** @type {TargetName} */ name) => join(ROOT, 'out/bundled', name);
const changedAt = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * The same where a source, or what is installed, is newer than the last time: bundling takes longer than a short
 * command.
 * @param {readonly TargetName[]} asked
 */
export async function bundleIfChanged(asked) {
  const names = withBeside(asked);
  const start = new Date();
  // A folder changes with the names in it.
  const newest = SOURCES.flatMap((folder) => [
    folder,
    ...readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ])
    .concat('package.json', 'node_modules/.package-lock.json')
    .reduce((latest, path) => Math.max(latest, changedAt(join(ROOT, path))), 0);
  if (names.every((name) => changedAt(stampOf(name)) > newest && existsSync(join(ROOT, TARGETS[name].output)))) return;
  say('Bundling the program...');
  await bundle(names);
  mkdirSync(join(ROOT, 'out/bundled'), { recursive: true });
  for (const name of names) {
    writeFileSync(stampOf(name), '');
    utimesSync(stampOf(name), start, start);
  }
}

/** @param {Target} target */
async function build(target) {
  const [entry, output] = [join(ROOT, target.entry), join(ROOT, target.output)];
  if (entry.endsWith('.html')) replaceFiles(output, await pageFiles(target), () => true);
  else if (entry.endsWith('.ts')) replaceFiles(dirname(output), await programFiles(target), isPartOf(basename(output)));
  else if (statSync(entry).isDirectory()) {
    const files = filesIn(entry).map((name) => /** @type {const} */ ([name, readFileSync(join(entry, name))]));
    replaceFiles(output, files, () => true);
  } else replaceFiles(dirname(output), [[basename(output), readFileSync(entry)]], () => false);
}

/** @param {Target} target @returns {Promise<Files>} */
async function programFiles(target) {
  const { rolldown } = await import('rolldown');
  const { programOptions } = await import('./rolldown.config.mjs');
  const { output: options, ...input } = programOptions(target);
  const bundled = await rolldown(input);
  const { output } = await bundled.generate(options);
  await bundled.close();
  const name = basename(target.output);
  const stray = output.find(({ fileName }) => fileName !== name && !isPartOf(name)(fileName));
  if (stray !== undefined) throw new ExpectedError(`two parts of one name: ${stray.fileName}`);
  return filesOf(output);
}

/** @param {Target} target @returns {Promise<Files>} */
async function pageFiles({ instead }) {
  const { build: buildPage } = await import('vite');
  const { pageConfig } = await import('./vite.config.mjs');
  const built = await buildPage({ ...pageConfig(instead), configFile: false });
  return 'output' in built ? filesOf(built.output) : [];
}

/** @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} output @returns {Files} */
function filesOf(output) {
  return output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]);
}

/**
 * Writes files that differ from what is there, so that a program that runs, or another bundling, is not disturbed, and
 * removes those of an earlier build that are no longer made.
 * @param {string} folder @param {Files} files
 * @param {(name: string) => boolean} isOurs Which files of the folder are removed if nothing creates them any more.
 */
export function replaceFiles(folder, files, isOurs) {
  for (const [name, content] of files) {
    const file = join(folder, name);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const made = new Set(files.map(([name]) => name));
  for (const name of filesIn(folder)) if (isOurs(name) && !made.has(name)) rmSync(join(folder, name), { force: true });
}

await asCommand(import.meta.url, (args) => {
  const unknown = args.find((arg) => !isTarget(arg));
  if (unknown !== undefined) throw new ExpectedError(`There is no target "${unknown}" in build/bundle-targets.mjs.`);
  return bundle(args.length === 0 ? ALL_TARGETS : args.filter(isTarget));
});
