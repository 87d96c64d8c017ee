// `npm run verify:package`: checks the packed folders without knowing how they were made, and names what it checked.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { FLAVOURS, PROJECT, artefactName, packageTargets } from '../package/builds.mjs';
import { SIGNER_VARIABLE, signerProblems } from '../package/sign.mjs';
import { ExpectedError, asCommand } from '../command.mjs';
import { ROOT, setUp } from '../setup.mjs';
import { CHECKS } from './checks.mjs';
import { openPackage } from './open-package.mjs';

/** @typedef {import('../package/builds.mjs').Target} Target */
/** @typedef {{ readonly name: string, readonly problems: readonly string[] }} Finding */

const USAGE = `Usage: npm run verify:package -- [--flavour ${FLAVOURS.join('|')}] [--only current-x64 ...] [--release] [--out FOLDER]`;
/** More would only distract from the first. */
const MOST_SHOWN = 10;

/**
 * @param {string} folder
 * @param {Target} target
 * @param {{ isRelease: boolean, signer?: string | undefined }} options A release must be signed, by `signer`, and hold no stand-in.
 * @returns {Promise<Finding[]>}
 */
export async function verifyFolder(folder, target, { isRelease, signer }) {
  /** @type {import('./open-package.mjs').OpenPackage} */
  let packed;
  try {
    packed = openPackage(folder, target);
  } catch (error) {
    return [{ name: 'the program and its archive can be read', problems: [messageOf(error)] }];
  }
  /** @type {Finding[]} */
  const findings = [];
  for (const { name, problems } of CHECKS) {
    try {
      findings.push({ name, problems: await problems(packed) });
    } catch (error) {
      findings.push({ name, problems: [messageOf(error)] });
    }
  }
  if (!isRelease) return findings;
  return [
    ...findings,
    { name: 'all that Windows loads is as we signed it', problems: signerProblems(folder, signer) },
    {
      name: 'it may be released',
      problems: [
        ...(target.isStandIn ? ['it holds a stand-in for Electron'] : []),
        ...(target.flavour === 'release' ? [] : [`its flavour is ${target.flavour}`]),
      ],
    },
  ];
}

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} The exit code.
 */
async function runVerifyPackage(argv) {
  const { output, isRelease, flavour, only } = readArguments(argv);
  const signer = process.env[SIGNER_VARIABLE];
  if (isRelease) setUp(['package']);
  /** @type {Finding[]} */
  const all = [];
  for (const target of packageTargets({ flavour, isStandIn: false })) {
    const short = `${target.build}-${target.architecture}`;
    if (only !== undefined && !only.includes(short)) continue;
    const found = [target, { ...target, isStandIn: true }].find((one) =>
      existsSync(join(output, artefactName(one, PROJECT.version))),
    );
    const name = found === undefined ? short : artefactName(found, PROJECT.version);
    process.stdout.write(`\n=== ${name}\n`);
    const findings =
      found === undefined
        ? [{ name: 'the folder is there', problems: [`nothing for ${short} in ${output}; npm run package makes it`] }]
        : await verifyFolder(join(output, name), found, { isRelease, signer });
    for (const finding of findings) printCheck(finding);
    all.push(...findings);
  }
  process.stdout.write('\n=== archives\n');
  const checksums = checksumFinding(output);
  printCheck(checksums);
  all.push(checksums);
  if (isRelease) {
    const installers = existsSync(output) ? readdirSync(output).filter((name) => name.endsWith('-setup.exe')) : [];
    const signed = { name: 'every installer is as we signed it', problems: signerProblems(output, signer, installers) };
    printCheck(signed);
    all.push(signed);
  }
  const failed = all.filter(({ problems }) => problems.length > 0).length;
  process.stdout.write(`\n${all.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {string} output
 * @returns {Finding}
 */
function checksumFinding(output) {
  const file = join(output, 'SHA256SUMS');
  const name = 'every archive is as its checksum says';
  if (!existsSync(file)) return { name, problems: ['SHA256SUMS is missing'] };
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const problems = lines.flatMap((line) => {
    const [wanted = '', archive = ''] = line.split('  ');
    const path = join(output, archive);
    if (archive === '' || !(statSync(path, { throwIfNoEntry: false })?.isFile() ?? false))
      return [`${archive} is missing`];
    return createHash('sha256').update(readFileSync(path)).digest('hex') === wanted ? [] : [`${archive} was changed`];
  });
  return { name, problems };
}

/** @param {Finding} finding */
function printCheck({ name, problems }) {
  process.stdout.write(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}\n`);
  for (const problem of problems.slice(0, MOST_SHOWN)) process.stdout.write(`         ${problem}\n`);
  if (problems.length > MOST_SHOWN) process.stdout.write(`         and ${problems.length - MOST_SHOWN} more\n`);
}

/** @param {readonly string[]} argv */
function readArguments(argv) {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    const { values } = parseArgs({
      args: [...argv],
      options: {
        flavour: { ...text, default: 'release' },
        only: { ...text, multiple: true },
        release: { type: 'boolean', default: false },
        out: { ...text, default: join(ROOT, 'out/package') },
      },
    });
    const flavour = FLAVOURS.find((one) => one === values.flavour);
    if (flavour === undefined) throw new Error(`There is no flavour "${values.flavour}".`);
    return { output: resolve(values.out), isRelease: values.release, flavour, only: values.only };
  } catch (error) {
    throw new ExpectedError(`${messageOf(error)} ${USAGE}`);
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

await asCommand(import.meta.url, runVerifyPackage);
