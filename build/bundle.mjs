// Bundles what the scripts run, each target only when one of its sources changed: `node build/bundle.mjs [TARGET]...`, where
// none is all. Safe to run twice at once.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ExpectedError, asCommand, say } from './command.mjs';
import { buildForNode, isPartOf } from './bundle-node.mjs';
import { buildPage } from './bundle-page.mjs';
import { ALL_TARGETS, TARGETS, isTarget, withBeside } from './bundle-targets.mjs';
import { withLock } from './file-lock.mjs';
import { renameFresh } from './rename.mjs';
import { ROOT } from './setup.mjs';

/** @typedef {import('./bundle-targets.mjs').TargetName} TargetName */

// What every bundle also depends on.
const TOOLING = [
  ...['build/bundle.mjs', 'build/bundle-targets.mjs', 'build/bundle-node.mjs', 'build/bundle-page.mjs'],
  ...['package.json', 'package-lock.json'],
];

/**
 * Brings the targets, and what they find beside themselves, up to date.
 *
 * @param {readonly TargetName[]} asked
 * @returns {Promise<void>} Rejects with a `ExpectedError` that names every target that can't be built, and why.
 */
export async function bundle(asked) {
  const names = withBeside(asked);
  if (staleTargets(names).length === 0) return;
  await withLock(join(ROOT, '.cache/bundle.lock'), async () => {
    // Checked again: another process may have built them while we waited.
    const stale = staleTargets(names);
    if (stale.length === 0) return;
    say(`Bundling ${stale.map(({ name }) => name).join(', ')}...`);
    const results = await Promise.allSettled(stale.map(({ name, fingerprint }) => build(name, fingerprint)));
    const failures = results.flatMap((result, i) =>
      result.status === 'rejected' ? [`${stale[i]?.name}: ${messageOf(result.reason)}`] : [],
    );
    if (failures.length > 0) throw new ExpectedError(`Bundling failed.\n${failures.join('\n')}`);
  });
}

/** @param {readonly TargetName[]} names */
function staleTargets(names) {
  /** @type {Map<string, string>} */
  const listings = new Map(); // Targets share their folders; each is listed once.
  return names
    .map((name) => {
      const lines = [...TARGETS[name].sources, ...TOOLING].map((source) => {
        const listing = listings.get(source) ?? list(ROOT, source).join('\n');
        listings.set(source, listing);
        return listing;
      });
      return { name, fingerprint: createHash('sha256').update(lines.join('\n')).digest('hex') };
    })
    .filter(({ name, fingerprint }) => {
      const stamp = stampFile(name);
      const isBuilt = existsSync(join(ROOT, TARGETS[name].output)) && existsSync(stamp);
      return !isBuilt || readFileSync(stamp, 'utf8') !== fingerprint;
    });
}

/**
 * A line for every source file: path, time and size. A deleted, added or older file changes it as much as a newer one.
 * Tests are left out, since no bundle holds them. What tests share counts: the bundles that damage input hold some of it.
 *
 * @param {string} root
 * @param {string} path A file or folder below it; nothing is listed for one that doesn't exist.
 * @returns {string[]}
 */
export function list(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined || /\.test\.tsx?$/.test(path)) return [];
  if (!stats.isDirectory()) return [`${path} ${stats.mtimeMs} ${stats.size}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => list(root, `${path}/${name}`));
}

/** @param {TargetName} name */
function stampFile(name) {
  return join(ROOT, 'out/.stamps', name);
}

/**
 * @param {TargetName} name
 * @param {string} fingerprint Taken before the build, so that an edit during it makes the target stale again.
 */
async function build(name, fingerprint) {
  const target = TARGETS[name];
  const entry = join(ROOT, target.entry);
  const output = join(ROOT, target.output);
  const fresh = join(ROOT, 'out/.fresh', name);
  if (!existsSync(entry)) throw new ExpectedError(`${target.entry} is missing`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  mkdirSync(dirname(output), { recursive: true });
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  const result = join(fresh, basename(output));
  if (target.kind === 'node') await buildForNode(entry, result, target);
  else if (target.kind === 'page') await buildPage(entry, result, target.instead);
  else cpSync(entry, result, { recursive: true });
  // A running program keeps reading the earlier result until the moment that the new one is complete.
  if (target.kind !== 'node' && existsSync(output)) renameFresh(output, join(fresh, 'earlier'));
  if (target.kind === 'node') moveParts(fresh, dirname(output), isPartOf(basename(output)));
  renameFresh(result, output);
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(stampFile(name), fingerprint);
}

/**
 * Moves the parts of a bundle to their place, and removes those of an earlier build that it no longer has.
 *
 * @param {string} from
 * @param {string} to
 * @param {(file: string) => boolean} isPart
 */
export function moveParts(from, to, isPart) {
  const parts = readdirSync(from).filter(isPart);
  for (const name of readdirSync(to)) if (isPart(name) && !parts.includes(name)) rmSync(join(to, name));
  for (const name of parts) renameFresh(join(from, name), join(to, name));
}

/** @param {unknown} error */
function messageOf(error) {
  // The bundler colours its messages, whatever the output is.
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}

await asCommand(import.meta.url, (args) => {
  const unknown = args.find((arg) => !isTarget(arg));
  if (unknown !== undefined) throw new ExpectedError(`There is no target "${unknown}" in build/bundle-targets.mjs.`);
  return bundle(args.length === 0 ? ALL_TARGETS : args.filter(isTarget));
});
