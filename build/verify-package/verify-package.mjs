// `npm run verify:package`: checks the packed folders without knowing how they were made, and names what it checked.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readVerifyArguments } from '../package/arguments.mjs';
import { PROJECT, artefactName, packageName } from '../package/builds.mjs';
import { SIGNER_VARIABLE, signerProblems } from '../package/sign.mjs';
import { schemaProblems } from '../package/winget.mjs';
import { asCommand, messageOf } from '../command.mjs';
import { setUp } from '../setup.mjs';
import { CHECKS } from './checks.mjs';
import { openPackage, sha256 } from './open-package.mjs';

/** @typedef {import('../package/builds.mjs').Target} Target */
/** @typedef {{ readonly name: string, readonly problems: readonly string[] }} Finding */

/** More would only distract from the first. */
const MOST_SHOWN = 10;

/**
 * @param {string} folder @param {Target} target
 * @param {{ isRelease: boolean, signer?: string | undefined }} options A release must be signed, by `signer`, and hold
 *   no stand-in.
 * @returns {Promise<Finding[]>}
 */
export async function verifyFolder(folder, target, { isRelease, signer }) {
  const failed = (/** @type {unknown} */ error) => [messageOf(error)];
  /** @type {import('./open-package.mjs').OpenPackage} */
  let packed;
  try {
    packed = openPackage(folder, target);
  } catch (error) {
    return [{ name: 'the program and its archive can be read', problems: failed(error) }];
  }
  /** @type {Finding[]} */
  const findings = [];
  for (const { name, problems } of CHECKS)
    findings.push({ name, problems: await Promise.resolve(packed).then(problems).catch(failed) });
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

/** @param {readonly string[]} argv @returns {Promise<number>} The exit code. */
async function runVerifyPackage(argv) {
  const { output, isRelease, targets } = readVerifyArguments(argv);
  const signer = process.env[SIGNER_VARIABLE];
  if (isRelease) setUp(['package']);
  let [passed, failed] = [0, 0];
  const show = (/** @type {string} */ title, /** @type {readonly Finding[]} */ findings) => {
    console.log(`\n=== ${title}`);
    for (const { name, problems } of findings) {
      if (problems.length === 0) passed++;
      else failed++;
      console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
      for (const problem of problems.slice(0, MOST_SHOWN)) console.log(`         ${problem}`);
      if (problems.length > MOST_SHOWN) console.log(`         and ${problems.length - MOST_SHOWN} more`);
    }
  };
  const folderOf = (/** @type {Target} */ target) => join(output, artefactName(target, PROJECT.version));
  const packed = targets.flatMap((target) => {
    const found = [target, { ...target, isStandIn: true }].find((one) => existsSync(folderOf(one)));
    return found ?? [];
  });
  const only = packed.map((target) => `--only ${packageName(target)}`).join(' ');
  const advice = only === '' ? '' : `, and npm run verify:package -- ${only} looks at what is there`;
  for (const target of packed)
    show(basename(folderOf(target)), await verifyFolder(folderOf(target), target, { isRelease, signer }));
  const names = packed.map(packageName);
  for (const name of targets.map(packageName).filter((one) => !names.includes(one))) {
    const problem = `nothing for ${name} in ${output}; npm run package makes it${advice}`;
    show(name, [{ name: 'the folder is there', problems: [problem] }]);
  }
  const installers = existsSync(output) ? readdirSync(output).filter((name) => name.endsWith('-setup.exe')) : [];
  show('archives', [
    { name: 'every archive is as its checksum says', problems: checksumProblems(output) },
    ...(isRelease
      ? [
          { name: 'every installer is as we signed it', problems: signerProblems(output, signer, installers) },
          { name: 'winget’s manifests fit its own schemas', problems: await wingetProblems(output) },
        ]
      : []),
  ]);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {string} output */
async function wingetProblems(output) {
  const folders = [output, join(output, 'winget')].filter((folder) => existsSync(folder)); // as downloaded, or as made
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const manifests = files.filter((file) => /^TLSRemedy\..*\.yaml$/.test(basename(file)));
  const problems = manifests.map(async (file) =>
    (await schemaProblems(readFileSync(file, 'utf8'))).map((problem) => `${basename(file)}: ${problem}`),
  );
  return (await Promise.all(problems)).flat();
}

/** @param {string} output */
function checksumProblems(output) {
  const file = join(output, 'SHA256SUMS');
  if (!existsSync(file)) return ['SHA256SUMS is missing'];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [wanted = '', archive = ''] = line.split('  ');
    if (archive === '' || !existsSync(join(output, archive))) return [`${archive} is missing`];
    return sha256(readFileSync(join(output, archive))) === wanted ? [] : [`${archive} was changed`];
  });
}

await asCommand(import.meta.url, runVerifyPackage);
